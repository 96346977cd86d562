"""Another move for a part of the body: one comes in, or it is said why none does."""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import put_instead
from bot.conversation.drafting.move_choice.leaving_out import keep_out
from bot.conversation.drafting.move_choice.moves_meant import moves_named
from bot.conversation.drafting.move_choice.no_other_there import stay_or_leave_out
from bot.conversation.drafting.move_choice.putting_back import asked_for, bring_in, put_in_place_of
from bot.conversation.session.other_moves import take_swap
from bot.conversation.session.session import current_item, routine_of
from bot.conversation.session.session_notes import positions_today
from bot.knowledge.exercises.exercises import joined_names, load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.move_wishes import load_move_groups
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.text.message import Message
from bot.routine.choosing.move_scoring import EASES

LOW_BACK = "low_back"


def bring_in_for_part(draft: Draft, part: str) -> bool:
    """Bring in the first move of that part that may come; False where there is no routine."""
    routine = routine_of(draft.values)
    if routine is None:
        return False
    if _names_the_back(part) and (own := tuple(filter(_works_on_the_back, routine.exercise_ids))):
        draft.acknowledge(wish_words("back_is_served", joined_names(own)))
        return True
    for move in free_for_part(draft, part):
        return bring_in(draft, move)
    quiet = _names_the_back(part) and _is_quiet(draft)
    draft.acknowledge(wish_words("none_for_back_yet" if quiet else "none_for_part"))
    return True


def _names_the_back(part: str) -> bool:
    return spoken("names_the_back").fullmatch(part) is not None


def _works_on_the_back(move: str) -> bool:
    """Whether a move of a session bends, stretches or trains the low back; to breathe does not."""
    one = load_exercises()[move]
    works = one.direction in EASES or one.targets.stretch or one.targets.strengthen
    return one.in_session and LOW_BACK in one.regions and bool(works)


def _is_quiet(draft: Draft) -> bool:
    """Whether the list of today is that of the first, quiet days (phase 0, clinical 8.1)."""
    routine = routine_of(draft.values)
    return routine is not None and not routine.phase


def swap_for_part(draft: Draft, part: str) -> bool:
    """Put a move of that part in the place of the one that is up, where that is to go.

    "It hurts, can I have something else for the bum": where none of the part may come, the usual
    other one does; False where nothing is to go.
    """
    routine, up = routine_of(draft.values), current_item(draft.values)
    wished = spoken("in_place_of_the_one_up").search(draft.situation.turn.text) is not None
    if draft.asked != slots.EXERCISE_FEEDBACK or routine is None or up is None or not wished:
        return False
    named, _ = moves_named(Message.read(draft.situation.turn.text))
    gone = next((move for move in named if move in routine.exercise_ids), up.exercise_id)
    for move in free_for_part(draft, part):
        return put_in_place_of(draft, (gone,), move)
    step = take_swap(draft.values, routine, gone)
    if step is None:
        return stay_or_leave_out(draft, gone)
    keep_out(draft, (gone,))
    put_instead(draft, step)
    return True


def free_for_part(draft: Draft, part: str) -> Iterator[str]:
    """Yield the moves for a part of the body that fit and are in no list of today."""
    routine = routine_of(draft.values)
    known, out = load_exercises(), draft.setting.left_out
    groups = (one for one in load_move_groups().values() if part in one.words)
    of_part = [move for group in groups for move in group.moves]
    if not of_part and _names_the_back(part):
        of_part = list(filter(_works_on_the_back, known))
        of_part = [one for one in of_part if positions_today(draft.values, known[one])]
    for move in of_part:
        new = routine is not None and move not in routine.exercise_ids and move not in out
        if new and known[move].in_session and asked_for(draft, move).item is not None:
            yield move
