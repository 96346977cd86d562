"""Another move in the place of one: the one that is up, one that is named, or one to be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation import slots
from bot.conversation.planning.draft import Draft
from bot.conversation.planning.plan import Plan
from bot.conversation.session import items_today, routine_of
from bot.conversation.session_feedback import take_out, take_swap
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table, words
from bot.language.replies.answer_rows import rows_told
from bot.language.replies.wishes import THIS, WHICH
from bot.routine.routine import RoutineItem

_SWAPS_NUMBERED, _ONE_BEHIND = spoken("swaps_numbered"), spoken("one_behind")
_BEHIND_NAME = spoken("behind_a_name")
OFFER = "action_offer_swaps"
OPEN = (slots.TOGETHER, slots.EXERCISE_FEEDBACK)


def take_swap_wish(draft: Draft, named: str | None) -> bool:
    """Put another move in the place of the one that is named; one without another is left out.

    Where nobody says which, the moves are offered to choose from.
    """
    routine = routine_of(draft.values)
    if named is None:
        return False
    if routine is None and draft.values.get(slots.QUICK) == "shown" and draft.asked is None:
        draft.set(**{slots.QUICK: "asked"})  # another one, with its instructions
        return True
    if routine is None or draft.asked not in OPEN:
        return False
    if named == WHICH or (named == THIS and draft.asked == slots.TOGETHER):
        draft.say(OFFER)
        draft.offers = True
        return True
    step = take_swap(draft.values, routine, None if named == THIS else named)
    if step is None and named != THIS:
        step = take_out(routine, named)
    if step is None:
        return False
    draft.set(**step.slots)
    draft.acknowledge(step.say)
    draft.renewed = True
    return True


def named_after_offer(draft: Draft) -> str | None:
    """Return the move that is to go by its number ("swap number 2"), or as the offer's answer.

    A short reply to the offer names it by number, by a word of its name or by its place.
    """
    offered = any(
        step.action == OFFER for step in Plan.from_dict(draft.before.get(slots.PLAN)).steps
    )
    routine = routine_of(draft.values)
    said = draft.turn.text.casefold()
    if routine is None:
        return None
    items = items_today(routine)
    numbered = _SWAPS_NUMBERED.search(said)
    if numbered is not None:
        return _at_number([int(numbered[1])], items)
    said = _BEHIND_NAME.split(said.strip(), maxsplit=1)[0]
    if not offered or not is_within(said, "answer_piece"):
        return None
    in_digits = [int(one) for one in said.replace(".", " ").split() if one.isdigit()]
    if in_digits:
        return _at_number(in_digits, items)
    told = {word.strip(".,!?") for word in said.split()} - words("words_of_no_move")
    known = load_exercises()
    names = {item.exercise_id: known[item.exercise_id].name.casefold() for item in items}
    found = [key for key, name in names.items() if told & set(name.replace("-", " ").split())]
    if found:
        return found[0] if len(found) == 1 else None
    places = [int(table("row_names")[word][0]) for word in told & set(table("row_names"))]
    if places:
        return _at_number([one or len(items) for one in places], items)  # the last is row 0
    return _at_number(rows_told(_ONE_BEHIND.sub("", said)).numbers, items)


def _at_number(numbers: Sequence[int], items: Sequence[RoutineItem]) -> str | None:
    """Return the move at the one number that is told, counted from 1."""
    if len(numbers) != 1 or not 1 <= numbers[0] <= len(items):
        return None
    return items[numbers[0] - 1].exercise_id
