"""How much of a move is right, told once a plan stands: "2 rounds of 8 is too much, 2 of 4 right".

It holds for the weeks, until another amount is told; its numbers rate nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import keep_as_it_was
from bot.conversation.drafting.move_choice.move_by_nickname import move_by_nickname, nickname_in
from bot.conversation.drafting.move_choice.moves_meant import moves_named
from bot.conversation.drafting.move_choice.putting_back import exchanged, item_in
from bot.conversation.drafting.move_choice.report_put_right import newest_report
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.session.plans_before import change_lists
from bot.conversation.session.session import routine_of
from bot.conversation.session.session_feedback import WAS_HARD
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import group_told, spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.wished.wished_moves import move_words
from bot.language.text.message import Message
from bot.routine import RoutineItem
from bot.routine.dosing.dose import dose_text

NOT_AT = (slots.EXERCISE_FEEDBACK, slots.GOAL, slots.FLARE_PLAN)


def take_amount(draft: Draft) -> None:
    """Keep the rounds and repetitions that are told to be right, and say of which move."""
    text = draft.turn.text
    told = None if draft.turn.pressed else spoken("amount_is_right").search(text)
    if told is None or draft.asked in NOT_AT or not weeks_of(draft).has_plan:
        return
    rounds, reps = (_number(told, name) for name in ("rounds", "reps"))
    too_many = _number(told, "not")
    move = _move_of(draft, text, too_many)
    if move is None or reps is None or (too_many is not None and too_many <= reps):
        return
    setting, now = draft.setting.with_reps(move, reps), _now(draft, move)
    if rounds is None and now is not None:
        rounds = now.dose.sets
    setting = setting.with_rounds(move, rounds) if rounds else setting
    draft.set(**{slots.SETTING: setting.as_dict()})
    draft.keep("setting")
    draft.leave_words(*told.span())
    for other in list(spoken("amount_told").finditer(draft.turn.text)):
        draft.leave_words(*other.span())
    draft.acknowledge(_said(draft, move, rounds, reps))


def _said(draft: Draft, move: str, rounds: int | None, reps: int) -> str:
    """Change the lists that there are, and say what the move has; before them, what it will."""
    name, routine, item = load_exercises()[move].name, routine_of(draft.values), _now(draft, move)
    if item is None or item.dose.reps is None:
        return wish_words("amount_kept", f"{name}")
    came = with_at_most(item, rounds, reps)
    if routine is not None:
        keep_as_it_was(draft)
        draft.set(**change_lists(draft.values, lambda one: exchanged(one, (move,), came)))
        draft.renewed = draft.asked is not None
    return wish_words("amount_kept", f"{name}, {came.dose_text}")


def _now(draft: Draft, move: str) -> RoutineItem | None:
    """The move as it stands in the list of today, or of the last time."""
    if (routine := routine_of(draft.values)) is not None:
        return item_in(routine, move)
    last = weeks_of(draft).history.last_routine
    return next((one for one in last if one.exercise_id == move), None)


def with_at_most(item: RoutineItem, rounds: int | None, reps: int | None) -> RoutineItem:
    """Return the item with so many rounds and repetitions at most, its dose in words with them."""
    most = {"sets": min(rounds or item.dose.sets, item.dose.sets)}
    if reps is not None and item.dose.reps is not None:
        most["reps"] = min(reps, item.dose.reps)
    dose = item.dose.model_copy(update=most)
    return replace(item, dose=dose, dose_text=dose_text(dose))


def _move_of(draft: Draft, text: str, too_many: int | None) -> str | None:
    """The move that is named, else the one that was too hard, else the one of that many."""
    named, _ = moves_named(Message.read(text))
    if len({*named}) == 1:
        return named[0]
    if (nick := nickname_in(text)) and (called := move_by_nickname(draft, nick)):
        return called
    pieces = re.split(r"[:;,.]", move_words(text))
    if called := next(filter(None, (move_by_nickname(draft, one) for one in pieces)), None):
        return called
    newest = newest_report(weeks_of(draft).history.sessions)
    hard = [one for one, went in newest.feedback.items() if went in WAS_HARD] if newest else []
    so_many = _of_so_many(draft, too_many)
    return so_many or (hard[0] if len(hard) == 1 else None)


def _of_so_many(draft: Draft, reps: int | None) -> str | None:
    routine = routine_of(draft.values)
    last: Sequence[RoutineItem] = weeks_of(draft).history.last_routine
    items = routine.items if routine else last
    so = [one.exercise_id for one in items if reps is not None and one.dose.reps == reps]
    return so[0] if len(so) == 1 else None


def _number(told: re.Match[str], name: str) -> int | None:
    numbers = Message.read(group_told(told, name)).numbers()
    return next((int(one.value) for one in numbers), None)
