""" "So 4 or 7 for the push-ups?", "one round or two?": the amount as the list has it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.amount_told import with_at_most
from bot.conversation.drafting.move_choice.move_by_nickname import move_by_nickname
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.requests.named_moves import called_move
from bot.conversation.session.session import items_today, routine_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import first_told
from bot.knowledge.wording.first_letter import uncapitalised
from bot.routine import RoutineItem


def amount_asked(draft: Draft, found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Return what today's list has, or the last one: of the move that is named, else of all."""
    routine = routine_of(draft.before)
    last = tuple(one for one in weeks_of(draft).history.last_routine if one.in_session)
    items = items_today(routine) if routine else last
    thing = first_told(found)
    move = (called_move(draft, thing) or move_by_nickname(draft, thing)) if thing else None
    meant = [one for one in items if move is None or one.exercise_id == move]
    if not meant:
        return None
    library = load_exercises()
    doses = [
        f"{library[one.exercise_id].name} {uncapitalised(_dose_now(draft, one).rstrip('.'))}"
        for one in meant
    ]
    return texts["today" if routine else "last"].format(doses=texts["joint"].join(doses))


def _dose_now(draft: Draft, item: RoutineItem) -> str:
    """The dose in words, with no more than the person has told to be right since."""
    rounds, reps = (
        dict(told).get(item.exercise_id) for told in (draft.setting.rounds, draft.setting.reps)
    )
    if rounds is None and reps is None:
        return item.dose_text
    return with_at_most(item, rounds, reps).dose_text
