"""Another move in the place of one: the one that is up, one that is named, or one to be chosen."""

from __future__ import annotations

from bot.conversation import slots
from bot.conversation.planning.draft import Draft
from bot.conversation.planning.plan import Plan
from bot.conversation.session import items_today, routine_of
from bot.conversation.session_feedback import take_out, take_swap
from bot.knowledge.conversation.reply_limits import is_within
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.word_lists import words
from bot.language.replies.wishes import THIS, WHICH

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
    """Return the move that a short reply to the offer names, by number or by a word of its name."""
    offered = any(
        step.action == OFFER for step in Plan.from_dict(draft.before.get(slots.PLAN)).steps
    )
    routine = routine_of(draft.values)
    said = draft.turn.text.casefold()
    if not offered or routine is None or not is_within(said, "answer_piece"):
        return None
    items = items_today(routine)
    numbers = [int(one) for one in said.replace(".", " ").split() if one.isdigit()]
    if len(numbers) == 1 and 1 <= numbers[0] <= len(items):
        return items[numbers[0] - 1].exercise_id
    told = {word.strip(".,!?") for word in said.split()} - words("words_of_no_move")
    known = load_exercises()
    names = {item.exercise_id: known[item.exercise_id].name.casefold() for item in items}
    found = [key for key, name in names.items() if told & set(name.replace("-", " ").split())]
    return found[0] if len(found) == 1 else None
