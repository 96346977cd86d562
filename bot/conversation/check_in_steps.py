"""The check-in of one of the days: its questions in order, and what each answer means."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from bot.conversation import slots
from bot.conversation.options import pick
from bot.conversation.turn import UserTurn
from bot.conversation.weeks import Weeks
from bot.conversation.yes_no import yes_no_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.knowledge.staying.done_words import share_done
from bot.knowledge.wording.speaking import speak
from bot.language.findings import Kind
from bot.language.replies.answers import read_answer
from bot.routine.check_in_schedule import DueCheckIn

PAIN, WORSE, WHICH, HOURS, SPREAD, DONE = (
    *("pain", "worse_after", "worse_which", "worse_hours", "worse_spread", "done"),
)
ACTIVITY = "activities"  # with the place of the goal behind a colon
ASIDE = "aside"  # the button that goes straight to the routine
NOT_SURE = "unsure"
DAY_HOURS = 24
HOURS_OFFERED = (
    (speak("conversation", "an_hour_or_two"), 2),
    (speak("conversation", "half_a_day"), 12),
    (speak("conversation", "a_whole_day"), 24),
    (speak("conversation", "longer"), 48),
)
State = Mapping[str, Any]


def begun(due: DueCheckIn, weeks: Weeks, today: date) -> dict[str, Any]:
    """Return the check-in before its first answer."""
    topics: list[str] = []
    for topic in due.asks:
        if topic == ACTIVITY:
            topics += [f"{ACTIVITY}:{place}" for place in range(len(weeks.goals))]
        else:
            topics.append(topic)
    return {"day": due.day, "open": topics, "days": _days_since(due, weeks, today), "answers": {}}


def _days_since(due: DueCheckIn, weeks: Weeks, today: date) -> int:
    """How many days have gone by since the newest check-in that was answered, or a long break."""
    started = weeks.history.progression.started if weeks.history.progression else today
    answered_on = weeks.last_check_in_on or started + timedelta(days=weeks.last_check_in or 0)
    since = weeks.history.back_since(answered_on, today, load_weekly_rules().break_days)
    return max(1, (today - since).days)


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


def worse_told_ahead(state: State) -> dict[str, Any]:
    """Return the check-in in which "worse after an exercise" was told before it was asked."""
    at = state["open"].index(WORSE)
    asked = [*state["open"][:at], WHICH, HOURS, SPREAD, *state["open"][at + 1 :]]
    return {**state, "open": asked, "answers": {**state["answers"], WORSE: "yes"}}


def one_back(state: State) -> dict[str, Any]:
    """Return the check-in before its last answer ("go back")."""
    *earlier, last = state["before"]
    return {**state, **last, "before": earlier}


def read_topic(topic: str, state: State, weeks: Weeks, turn: UserTurn) -> Any | None:
    """Return what a message answers; None where it is not understood."""
    kind = topic.partition(":")[0]
    return READERS[kind](state, weeks, turn)


def _pressed(turn: UserTurn) -> str | None:
    return turn.choice[1] if turn.choice and turn.choice[0] == slots.DUE else None


def _rating(state: State, weeks: Weeks, turn: UserTurn) -> int | None:
    said = _pressed(turn)
    if said is not None:
        return int(said) if said.isdigit() else None
    answer = read_answer("rating", turn.findings, turn.text)
    if answer is None or answer.number is None:
        return None
    return round(answer.number)


def _yes_no(state: State, weeks: Weeks, turn: UserTurn) -> str | None:
    return _pressed(turn) or yes_no_of(turn.findings, turn.intent)


def _which(state: State, weeks: Weeks, turn: UserTurn) -> str | None:
    keys = moves_of(weeks)
    said = _pressed(turn)
    if said is not None:
        return said if said in (*keys, NOT_SURE) else None
    chosen = pick(turn, [load_exercises()[key].name for key in keys])
    if chosen is not None:
        return keys[chosen]
    named = [key for key in keys if load_exercises()[key].name.casefold() in turn.text.casefold()]
    if len(named) == 1:
        return named[0]  # "the clam, it pinched in the hip"
    unsure = yes_no_of(turn.findings, turn.intent) in (NOT_SURE, "no")
    return NOT_SURE if unsure else None


def moves_of(weeks: Weeks) -> tuple[str, ...]:
    """Return the moves of the last plan, by id."""
    return tuple(item.exercise_id for item in weeks.history.last_routine)


def _hours(state: State, weeks: Weeks, turn: UserTurn) -> int | None:
    said = _pressed(turn)
    if said is not None:
        return int(said) if said.isdigit() else None
    told = [m.number for m in turn.findings.of(Kind.DURATION) if m.number is not None]
    if told and told[-1] >= 1:
        return round(told[-1] * DAY_HOURS)
    chosen = pick(turn, [title for title, _ in HOURS_OFFERED])
    if chosen is not None and not any(sign.isdigit() for sign in turn.text):
        return HOURS_OFFERED[chosen][1]
    answer = read_answer("sit_hours", turn.findings, turn.text)
    return None if answer is None or answer.number is None else round(answer.number)


def _days(state: State, weeks: Weeks, turn: UserTurn) -> int | None:
    most = int(state["days"])
    said = _pressed(turn)
    if said is not None:
        return min(most, int(said)) if said.isdigit() else None
    answer = read_answer("count", turn.findings, turn.text)
    if answer is not None and answer.number is not None:
        return min(most, max(0, round(answer.number)))
    share = share_done(turn.text)
    if share is None:
        return 0 if yes_no_of(turn.findings, turn.intent) == "no" else None
    return round(share * most)


READERS: Mapping[str, Callable[[State, Weeks, UserTurn], Any]] = {
    PAIN: _rating,
    ACTIVITY: _rating,
    WORSE: _yes_no,
    WHICH: _which,
    HOURS: _hours,
    SPREAD: _yes_no,
    DONE: _days,
}
