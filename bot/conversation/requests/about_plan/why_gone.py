"""Why a move is not in the routine: the reason of its own trace, never a guess."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import blamed_move
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.requests.named_moves import (
    called_move,
    item_of,
    likeliest_move,
    names_of,
    partly_named,
)
from bot.conversation.session.plans_before import all_lists
from bot.conversation.session.session import items_today, routine_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.routine import Routine

FLEXION = "flex_agg"  # a slug of what makes it worse


def why_gone(draft: Draft, found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Return why the move that is named is in or out, without one what was left out at all."""
    routine = routine_of(draft.before)
    if routine is None:  # the list of a new day comes once it is known how it has been
        last = weeks_of(draft).history.last_routine
        return texts["not_yet"].format(others=", ".join(names_of(last))) if last else None
    notes = " ".join(routine.notes)
    said = found.string
    move = called_move(draft, said) or partly_named(said) or likeliest_move(draft, said)
    if move is None and (kept := _longer_list(draft.before, routine)):
        names = [load_exercises()[one.exercise_id].name for one in items_today(kept)]
        return texts["kept"].format(others=", ".join(names))
    if move is None:
        return texts["notes" if notes else "nothing"].format(notes=notes)
    name = load_exercises()[move].name
    chosen = item_of(draft, move)
    if chosen is not None:
        return texts["in"].format(move=name, reason=chosen.why.removeprefix(f"{name}: "))
    if move == blamed_move(draft) and move in draft.setting.left_out:
        return texts["blamed"].format(move=name)
    reason = reason_left_out(routine, move)
    kind = "others" if reason is None else "out"
    return texts[kind].format(move=name, reason=reason, notes=notes)


def why_no_bending(draft: Draft, _found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Return what was left out of the routine, for "why no bending?"; None before there is one."""
    routine = routine_of(draft.before)
    if routine is None:
        return None
    if FLEXION in draft.facts.aggravated_by and not draft.facts.conditions:
        return texts["worse"]
    notes = " ".join(routine.notes)
    return texts["notes" if notes else "none"].format(notes=notes)


def _longer_list(values: Mapping[str, Any], now: Routine) -> Routine | None:
    """The list of before with more moves than there are now, None where there was none."""
    have = len(items_today(now))
    return next((one for one in all_lists(values) if len(items_today(one)) > have), None)


def reason_left_out(routine: Routine, move: str) -> str | None:
    """Return the sentence of the trace by which a move stayed out, None where it has none."""
    out = (one for one in routine.trace if one.exercise_id == move and not one.chosen)
    return next((one.words for one in out), None)
