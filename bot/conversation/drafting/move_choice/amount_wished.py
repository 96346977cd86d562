"""So many rounds or repetitions are wished of a move: "three instead of four", "make that 2".

It is read before how the move went, for a wish stands beside a report as often as alone: "done,
both rounds. Can I do three instead of four?" What is reported, asked or rated is none.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.lightening import (
    give_fewer_of_each,
    give_reps,
    give_rounds,
    give_rounds_at_most,
)
from bot.conversation.drafting.move_choice.moves_listed import lists_of
from bot.conversation.drafting.move_choice.moves_meant import moves_meant, moves_named
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.drafting.move_choice.putting_back import item_in
from bot.conversation.session.session import current_item, one_before, routine_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import group_told, spoken
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.wished.wished_moves import move_words
from bot.language.text.first_number import first_whole
from bot.language.text.message import Message
from bot.language.text.message_parts import sentences_of
from bot.routine import RoutineItem

AT = (None, slots.TOGETHER, slots.EXERCISE_FEEDBACK)
OF_ROUNDS = "rounds"


class Amount(NamedTuple):
    """How many are wished, of how many there are now, and whether rounds or repetitions are said.

    `unit` is "" where only a number is said.
    """

    wished: int
    instead_of: int | None
    unit: str


def take_amount_wish(draft: Draft) -> bool:
    """Let moves have the rounds or repetitions that are wished; True where nothing else is said."""
    text = draft.turn.text
    if draft.turn.pressed or draft.asked not in AT or routine_of(draft.values) is None:
        return False
    taken = False
    for first, last in reversed(list(sentences_of(text))):
        said = text[first:last]
        if (all_less := spoken("fewer_of_each").search(said)) and give_fewer_of_each(draft):
            draft.leave_words(*_with_frame(text, first + all_less.start(), first + all_less.end()))
            taken = True
            continue
        told = _last_wish(said)
        if told and _is_taken(draft, said, told):
            reported = spoken("amount_reported").finditer(said)  # "did 2 rounds, leave it at 2"
            begin = min((told.start(), *(one.start() for one in reported)))
            draft.leave_words(*_with_frame(text, first + begin, first + told.end()))
            taken = True
    return taken and not any(map(str.isalnum, draft.turn.text))


def _with_frame(text: str, first: int, last: int) -> tuple[int, int]:
    """The place of a wish with what leads to it and closes it ("could the clam be ... please?")."""
    lead = spoken("asks_for_an_amount").search(text[:first])
    lead = lead or spoken("leads_to_a_wish").search(text[:first])
    close = spoken("closes_a_wish").match(text, last)
    return lead.start() if lead else first, close.end() if close else last


def _last_wish(said: str) -> re.Match[str] | None:
    """The last wish of a sentence ("it says 3 rounds, please make that 2"), None for none."""
    if spoken("amount_of_no_wish").search(said):
        return None
    reported = [one.span() for one in spoken("amount_reported").finditer(said)]
    found = list(spoken("amount_wished").finditer(said))
    wished = (
        one
        for one in reversed(found)
        if not any(first < one.end() and one.start() < last for first, last in reported)
    )
    return next(wished, None)


def _is_taken(draft: Draft, said: str, told: re.Match[str]) -> bool:
    unit = group_told(told, "unit").casefold()
    rounds = spoken("word_for_rounds").fullmatch(unit) is not None
    if rounds and draft.asked != slots.EXERCISE_FEEDBACK and not moves_named(Message.read(said))[0]:
        most = _number(group_told(told, "wished"))
        return most is not None and give_rounds_at_most(draft, most)
    if rounds and any(deed == OF_ROUNDS for deed, _meant in named_wishes(draft, said)):
        return False  # a wish by its name alone, which is read with the others
    wished, instead = (_number(group_told(told, name)) for name in ("wished", "instead"))
    if wished is None:
        return False
    amount = Amount(wished, instead, OF_ROUNDS if rounds else unit)
    item = _item_meant(draft, said, told, amount)
    return item is not None and _give(draft, item, amount)


def _give(draft: Draft, item: RoutineItem, amount: Amount) -> bool:
    """Give the move so many rounds, or so many repetitions in each; say where it has them."""
    dose, move = item.dose, item.exercise_id
    rounds = amount.unit == OF_ROUNDS or dose.reps is None
    if not amount.unit and dose.reps is not None:
        of_rounds = amount.instead_of in (None, dose.sets) and amount.wished <= dose.sets
        rounds = of_rounds and amount.instead_of != dose.reps and dose.sets > 1
    has = dose.sets if rounds else dose.reps
    if amount.wished == has:
        words = f"{load_exercises()[move].name}, {item.dose_text}"
        draft.acknowledge(wish_words("amount_is_so", words))
        return True
    if rounds:
        return give_rounds(draft, move, amount.wished)
    if has is not None and amount.wished > has:
        words = f"{load_exercises()[move].name}, {item.dose_text}"
        draft.acknowledge(wish_words("reps_at_most", words))
        return True
    return amount.wished > 0 and give_reps(draft, move, amount.wished)


def _item_meant(draft: Draft, said: str, told: re.Match[str], amount: Amount) -> RoutineItem | None:
    """The move that is named in the sentence; else in a session the one it is told at."""
    routine = routine_of(draft.values)
    if routine is None:
        return None
    named, _words = moves_named(Message.read(said))
    thing = move_words(group_told(told, "thing"))
    here = [one for one in named if item_in(routine, one)]
    here = here or [*moves_meant(thing, *lists_of(draft), strict=True, by_groups=False).moves]
    if named or here or draft.asked != slots.EXERCISE_FEEDBACK:
        return item_in(routine, here[0]) if len({*here}) == 1 else None
    up = current_item(draft.values)
    behind = [item_in(routine, one) for one in one_before(draft.values)]
    fits = [one for one in (up, *behind) if one and _has(one, amount.instead_of)]
    return fits[0] if fits else up


def _has(item: RoutineItem, number: int | None) -> bool:
    return number is not None and number in (item.dose.sets, item.dose.reps)


def _number(word: str) -> int | None:
    return first_whole(word)
