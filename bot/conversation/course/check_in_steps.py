"""The check-in of one of the days: its questions in order, and what each answer means."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from bot.conversation import slots
from bot.conversation.course.weeks import Weeks
from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.routine.weeks.check_in_schedule import DueCheckIn

PAIN, WORSE, WHICH, HOURS, SPREAD, DONE = (
    *("pain", "worse_after", "worse_which", "worse_hours", "worse_spread", "done"),
)
ACTIVITY = "activities"  # with the place of the goal behind a colon
ASIDE = "aside"  # the button that goes straight to the routine
NOT_SURE = "unsure"
State = Mapping[str, Any]


def begun(due: DueCheckIn, weeks: Weeks, today: date) -> dict[str, Any]:
    """Return the check-in before its first answer."""
    topics: list[str] = []
    since = _since(weeks, today)
    for topic in due.asks:
        if topic == ACTIVITY:
            topics += [f"{ACTIVITY}:{place}" for place in range(len(weeks.goals))]
        elif topic != DONE or not _knows_every_day(weeks, since, today):
            topics.append(topic)
    last = last_pain(weeks)
    days = days_asked_about(weeks, today)
    return {"day": due.day, "open": topics, "days": days, "answers": {}, "last": last}


def last_pain(weeks: Weeks) -> int | None:
    """Return the pain of the newest day with a rating, beside which that of the check-in stands."""
    return weeks.history.pain_of_last_day()


def days_asked_about(weeks: Weeks, today: date) -> int:
    """Return on how many days, today not counted, a check-in looks back."""
    return max(1, (today - _since(weeks, today)).days)


def _knows_every_day(weeks: Weeks, since: date, today: date) -> bool:
    """Whether something was done on every day before today: on how many is not asked then."""
    day, days = timedelta(days=1), (today - since).days
    return 0 < days <= weeks.history.days_practised(since - day, today - day)


def _since(weeks: Weeks, today: date) -> date:
    """The day of the newest check-in that was answered, or of coming back from a long break."""
    started = weeks.history.progression.started if weeks.history.progression else today
    answered_on = weeks.last_check_in_on or started + timedelta(days=weeks.last_check_in or 0)
    return weeks.history.back_since(answered_on, today, load_weekly_rules().break_days)


def topic_now(values: Mapping[str, Any]) -> str | None:
    """Return what is asked now, None where nothing of a check-in is open."""
    state = values.get(slots.DUE)
    topics = state["open"] if state else ()
    return topics[0] if topics else None


def goal_at(topic: str) -> int:
    """Return the place of the goal that a topic is about."""
    return int(topic.partition(":")[2])


def answered(state: State, value: Any) -> dict[str, Any]:
    """Return the check-in with the question now answered; None leaves it out."""
    topic, *rest = state["open"]
    more = (WHICH, HOURS, SPREAD) if topic == WORSE and value == "yes" else ()
    before = {key: state[key] for key in ("open", "answers")}
    return {
        **state,
        "open": [*more, *rest],
        "answers": {**state["answers"], topic: value},
        "before": [*state.get("before", ()), before],
    }


def days_off(state: State | None) -> int:
    """Return for how many days it was told that nothing was done, 0 where something was."""
    nothing = state is not None and state["answers"].get(DONE) == 0
    return int(state["days"]) if state and nothing else 0


def without(state: State, topic: str, value: Any, then: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return the check-in with a question answered that was not asked yet."""
    at = state["open"].index(topic)
    left = [*state["open"][:at], *then, *state["open"][at + 1 :]]
    return {**state, "open": left, "answers": {**state["answers"], topic: value}}


def with_goal_scored(state: State, place: int, score: int) -> dict[str, Any]:
    """Return the check-in with the score of a goal as it is told now, asked already or not."""
    topic = f"{ACTIVITY}:{place}"
    if topic in state["open"]:
        return without(state, topic, score)
    if topic in state["answers"]:
        return {**state, "answers": {**state["answers"], topic: score}}
    return dict(state)


def without_goal(state: State, place: int) -> dict[str, Any]:
    """Return the check-in without the question for one goal; those behind it move up."""
    before = [{**one, **_moved_up(one, place)} for one in state.get("before", ())]
    earlier = {"before": before} if before else {}
    return {**state, **_moved_up(state, place), **earlier}


def _moved_up(state: State, place: int) -> dict[str, Any]:
    gone, moved = f"{ACTIVITY}:{place}", {}
    for topic in (*state["open"], *state["answers"]):
        kind, _, number = topic.partition(":")
        later = kind == ACTIVITY and int(number) > place
        moved[topic] = f"{kind}:{int(number) - 1}" if later else topic
    return {
        "open": [moved[one] for one in state["open"] if one != gone],
        "answers": {moved[one]: told for one, told in state["answers"].items() if one != gone},
    }


def one_back(state: State) -> dict[str, Any]:
    """Return the check-in before its last answer ("go back")."""
    *earlier, last = state["before"]
    return {**state, **last, "before": earlier}
