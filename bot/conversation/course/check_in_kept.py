"""A check-in as it is kept: each answer from the moment it is given, and what is still open.

One that was left half way is gone on with at the next visit, as long as no other day has come.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from bot.conversation.course.check_in_steps import (
    ACTIVITY,
    DONE,
    HOURS,
    NOT_SURE,
    PAIN,
    SPREAD,
    WHICH,
    WORSE,
    State,
    days_asked_about,
    goal_at,
    last_pain,
)
from bot.conversation.course.days_told_ahead import window_of
from bot.conversation.course.weeks import Weeks
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.staying.check_ins import load_check_in_days
from bot.knowledge.staying.talk_words import talk_words
from bot.records import LeftCheckIn
from bot.routine import next_check_in

TOLD = "told"  # in a check-in: what was answered of it at an earlier visit
OPEN, ANSWERS, LAST, WINDOW = "open", "answers", "last", "window"


def kept_of(state: State, weeks: Weeks) -> dict[str, Any]:
    """Return what is written down of the answers so far; scores told earlier are written then."""
    said, earlier = state[ANSWERS], state.get(TOLD, {})
    scores = {
        str(weeks.goals[goal_at(topic)].number): value
        for topic, value in said.items()
        if topic.startswith(ACTIVITY) and value is not None and earlier.get(topic) != value
    }
    which = said.get(WHICH)
    worse = {
        "exercise": None if which == NOT_SURE else which,
        "hours": said.get(HOURS),
        "spread": said.get(SPREAD) or NOT_SURE,
    }
    return {
        "day": state["day"],
        "nrs": said.get(PAIN),
        "scores": scores,
        "worse_after": said.get(WORSE),
        "days": said.get(DONE),
        WINDOW: window_of(state),
        "worse": worse if said.get(WORSE) == "yes" else None,
    }


def left_of(state: State, weeks: Weeks, still: list[str]) -> dict[str, Any]:
    """Return what goes on from here at another visit; goals by the numbers of their rows."""
    told = {_by_number(topic, weeks): value for topic, value in state[ANSWERS].items()}
    return {
        OPEN: [_by_number(topic, weeks) for topic in still],
        ANSWERS: told,
        LAST: state.get(LAST),
        WINDOW: state.get(WINDOW),
    }


def gone_on(left: LeftCheckIn, weeks: Weeks, today: date) -> dict[str, Any] | None:
    """Return the check-in with what it still asks; None where it is too old, or another has come.

    The pain is that of now: on another day it is asked anew.
    """
    progression, on = weeks.history.progression, weeks.day_of(left.at)
    if progression is None or (today - on).days > load_check_in_days().open_for:
        return None
    following = next_check_in(progression.started, on)
    if left.due_day != following <= (today - progression.started).days:
        return None
    places = {f"{ACTIVITY}:{one.number}": at for at, one in enumerate(weeks.goals)}
    told = dict(_by_place(left.left_open[ANSWERS].items(), places))
    topics = [topic for topic, _ in _by_place(((one, 0) for one in left.left_open[OPEN]), places)]
    answers = {topic: value for topic, value in told.items() if topic != PAIN or on == today}
    if PAIN in told and PAIN not in answers:
        topics.insert(0, PAIN)
    if not topics:
        return None
    window = left.left_open.get(WINDOW)
    same_day = on == today
    return {
        "day": left.due_day,
        OPEN: topics,
        "days": days_asked_about(weeks, today),
        ANSWERS: answers,
        TOLD: told,
        LAST: left.left_open.get(LAST) if same_day else last_pain(weeks),
        **({WINDOW: window + (today - on).days} if window else {}),
    }


def told_so_far(state: State, weeks: Weeks) -> str:
    """Return in a sentence what was answered at an earlier visit; "" where nothing was."""
    parts = list(_told(state.get(TOLD) or {}, weeks))
    return talk_words("check_in_left", told="; ".join(parts)) if parts else ""


def _told(said: Mapping[str, Any], weeks: Weeks) -> Iterator[str]:
    if said.get(PAIN) is not None:
        yield talk_words("left_pain", number=str(said[PAIN]))
    for topic, score in said.items():
        if topic.startswith(ACTIVITY) and score is not None:
            words = weeks.goals[goal_at(topic)].words
            yield talk_words("left_goal", words=words, score=str(score))
    if said.get(WORSE) == "yes":
        move = load_exercises().get(said.get(WHICH) or "")
        yield talk_words("left_worse_after", move=move.name) if move else talk_words("left_worse")
    elif said.get(WORSE) == "no":
        yield talk_words("left_not_worse")
    if said.get(DONE) is not None:
        name = "left_done_once" if said[DONE] == 1 else "left_done"
        yield talk_words(name, days=str(said[DONE]))


def _by_number(topic: str, weeks: Weeks) -> str:
    if not topic.startswith(ACTIVITY):
        return topic
    return f"{ACTIVITY}:{weeks.goals[goal_at(topic)].number}"


def _by_place(topics: Any, places: Mapping[str, int]) -> Iterator[tuple[str, Any]]:
    """The topics with goals by their place; those of a goal that is none any more are left out."""
    for topic, value in topics:
        if not topic.startswith(ACTIVITY):
            yield topic, value
        elif topic in places:
            yield f"{ACTIVITY}:{places[topic]}", value
