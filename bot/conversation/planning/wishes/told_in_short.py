"""A list is shown as a whole once a day; each change after it is told in a few lines.

As a whole it comes again where it is asked for, and where something new holds back the whole plan,
such as a sign or an operation: then all of it, with what to watch for, is to be read once more.
What comes for another pattern is new: its list is shown whole, without what to watch for.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import today_of
from bot.conversation.session.list_in_short import list_at_first, list_in_short
from bot.conversation.session.session import routine_of
from bot.conversation.session.session_log import (
    moves_are_through,
    pain_before,
    session_is_over,
)
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.routine import Routine

TELLS, PATTERN = "action_tell_plan", "action_show_pattern"
SHOWS = ("action_ask_together", "action_show_routine")


def tell_in_short(draft: Draft) -> None:
    """Shorten what is shown of a plan to what this day has not shown yet, and keep what it has."""
    routine = routine_of(draft.values)
    shows = (one for one in draft.steps if one.action in SHOWS)
    if routine is None or all(one.told.get("again") for one in shows):
        return
    day = today_of(draft).isoformat()
    kept = draft.values.get(slots.LIST_SHOWN) or {}
    known = kept if kept.get("day") == day else {}
    if not known or minds_the_text(draft.situation.turn.text):
        _tell_briefly(draft, routine)
    holds = draft.plan().told(TELLS).get("holds", [])
    new = [one for one in holds if one not in known.get("holds", ())]
    patterns = _patterns(draft)
    same = bool(known) and patterns == known["patterns"]
    if known:
        _shorten_pattern(draft, same=same)
    if known and not (draft.shown or new or same):
        draft.steps[:] = [one for one in draft.steps if one.action != TELLS]
    elif known and not draft.shown and not new:
        said = " ".join(draft.acknowledged)
        over = session_is_over(draft.values) or moves_are_through(draft.values)
        short = list_in_short(Routine.from_dict(known["routine"]), routine, said, over=over)
        draft.steps[:] = [
            replace(one, told={**one.told, "short": short}) if one.action in SHOWS else one
            for one in draft.steps
            if one.action != TELLS
        ]
    shown = {"day": day, "routine": routine.as_dict(), "patterns": patterns}
    draft.set(**{slots.LIST_SHOWN: {**shown, "holds": [*known.get("holds", ()), *new]}})


def minds_the_text(text: str) -> bool:
    """Whether there was too much to read or to answer; no minutes are meant by that."""
    return spoken("minds_the_text").search(text) is not None


def _tell_briefly(draft: Draft, routine: Routine) -> None:
    """Tell the list by its names alone to who has minded long texts in this talk."""
    if not any(minds_the_text(one.text) for one in draft.situation.turns):
        return
    short = list_at_first(routine, pain_before(draft.values))
    draft.steps[:] = [
        replace(one, told={**one.told, "short": short})
        if one.action in SHOWS
        else replace(one, told={"short": True, "first": True})
        if one.action == PATTERN
        else one
        for one in draft.steps
    ]


def _patterns(draft: Draft) -> list[str]:
    """The id of the pattern that the plan was made for; none for the general plan."""
    found = (draft.values.get(slots.ASSESSMENT_SHOWN) or {}).get("patterns") or ()
    return [one["pattern_id"] for one in found[:1]]


def _shorten_pattern(draft: Draft, *, same: bool) -> None:
    """Leave out a pattern that is as it was; another one is named alone."""
    draft.steps[:] = [
        replace(one, told={"short": True}) if one.action == PATTERN else one
        for one in draft.steps
        if not (same and one.action == PATTERN)
    ]
