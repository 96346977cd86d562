"""What a plan to keep says of the session behind it: what hurt, what was too hard, a rise of pain.

Who takes the print home does the plan without the guide: what went wrong stands beside the move.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from bot.conversation import slots
from bot.conversation.course.weeks import weeks_in
from bot.conversation.session.closing_card import rose
from bot.conversation.session.done_so_far import HURTS
from bot.conversation.session.session import routine_of
from bot.conversation.session.session_feedback import WAS_HARD
from bot.conversation.session.session_log import pain_before
from bot.knowledge.conversation.closing_words import closing_words
from bot.knowledge.conversation.paper_words import load_paper_words
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_pacing
from bot.knowledge.wording.day_words import month_day, short_day


def day_of_session(values: Mapping[str, Any]) -> date | None:
    """Return the day of the session on the person's own clock; None where none was begun."""
    began = values.get(slots.SESSION_BEGAN)
    return weeks_in(values).day_of(datetime.fromisoformat(str(began))) if began else None


def how_bad_behind(values: Mapping[str, Any]) -> str:
    """Return the pain before and after a session that was rated, with its day; else nothing."""
    words, day, after = load_paper_words(), day_of_session(values), values.get(slots.RATING)
    if day is None or after is None or after < 0:
        return ""
    before = pain_before(values)
    said = words.bad_after if before is None else words.bad_before_after
    return said.format(before=before, after=f"{after:g}", day=short_day(day))


def how_it_went(values: Mapping[str, Any], move: str) -> str:
    """Return what to mind of a move because of today; empty where it went well or was not done."""
    words, how = load_paper_words(), _noted(values).get(move)
    said = ""
    if how == HURTS:
        said = words.today_hurt
    elif how in WAS_HARD:
        eased = move in (values.get(slots.LIGHTENED) or ())
        said = words.today_made_easier if eased else words.today_hard
    return said.format(day=_day(values), days=load_pacing().shrink_days)


def of_the_whole(values: Mapping[str, Any]) -> Iterator[str]:
    """What the session says of the plan as a whole: a pain that rose, moves that are out of it."""
    words, day = load_paper_words(), _day(values)
    if day and rose(values):
        after = " ".join(closing_words(name) for name in ("rose_then", "rose_help"))
        yield words.today_rose.format(day=day, after=after)
    for said, hows in ((words.today_out_hurt, (HURTS,)), (words.today_out_hard, WAS_HARD)):
        if gone := ", ".join(_gone(values, hows)):
            yield said.format(day=day, names=gone)


def _gone(values: Mapping[str, Any], hows: Collection[str]) -> Iterator[str]:
    """The names of those that went so and are not in the plan any more."""
    routine = routine_of(values)
    left = routine.exercise_ids if routine else ()
    for move, how in _noted(values).items():
        if how in hows and move not in left:
            yield load_exercises()[move].name


def _noted(values: Mapping[str, Any]) -> Mapping[str, str]:
    """How the moves of the session went, where one was begun: without a day nothing is said."""
    return (values.get(slots.FEEDBACK) or {}) if values.get(slots.SESSION_BEGAN) else {}


def _day(values: Mapping[str, Any]) -> str:
    day = day_of_session(values)
    return month_day(day) if day else ""
