""" "Is the elbows one in today?": of today's list, or of the last while today's is to come."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.move_by_nickname import move_by_nickname
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.requests.about_plan.why_gone import reason_left_out
from bot.conversation.requests.named_moves import called_move
from bot.conversation.session.session import routine_of
from bot.knowledge.conversation.about_moves import load_own_plan
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import first_told

ASKED = "in_today"


def whether_in(draft: Draft, text: str) -> str | None:
    """Return whether a move is in the list, None where that is not asked."""
    kind = load_own_plan()[ASKED]
    found = kind.asked_in(text)
    return is_it_in(draft, found, kind.texts) if found else None


def is_it_in(draft: Draft, found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Return whether a move that is named is in the list; None for words that name none."""
    thing = first_told(found)
    move = called_move(draft, thing) or move_by_nickname(draft, thing)
    routine, last = routine_of(draft.before), weeks_of(draft).history.last_routine
    if move is None or not (routine or last):
        return None
    name = load_exercises()[move].name
    if routine is None:
        was = any(one.exercise_id == move for one in last)
        return texts["was_in" if was else "was_out"].format(move=name)
    if move in routine.exercise_ids:
        return texts["in"].format(move=name)
    return texts["out"].format(move=name, reason=reason_left_out(routine, move) or "")
