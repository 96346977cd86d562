"""Another move for a part of the body: one comes in, or it is said why none does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import put_instead
from bot.conversation.drafting.move_choice.leaving_out import keep_out
from bot.conversation.drafting.move_choice.moves_meant import Meant, moves_named
from bot.conversation.drafting.move_choice.moves_of_a_part import moves_of_part
from bot.conversation.drafting.move_choice.no_other_there import must_go, stay_or_leave_out
from bot.conversation.drafting.move_choice.offering_swaps import FOR_PART, offer_to_choose
from bot.conversation.drafting.move_choice.putting_back import asked_for, bring_in, put_in_place_of
from bot.conversation.session.other_moves import take_swap
from bot.conversation.session.session import current_item, routine_of
from bot.conversation.session.session_notes import positions_today
from bot.knowledge.exercises.exercises import joined_names, load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
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


def swap_for_part(draft: Draft, meant: Meant) -> bool:
    """Put a move of that part in the place of the one that is to go.

    "It hurts, can I have something else for the bum", "swap the march for one that works my bum".
    Where none of the part may come, the one that was named stays, and it is said what works the
    part already; in the place of one that hurts the usual other one comes. False where nothing is
    to go.
    """
    routine = routine_of(draft.values)
    if routine is not None and meant.absent:
        draft.acknowledge(wish_words("not_there", load_exercises()[meant.absent].name))
        return True
    gone = _to_go(draft, meant)
    if routine is None or not gone:
        return _ask_which_goes(draft, meant.thing)
    for move in free_for_part(draft, meant.thing, (gone,)):
        return put_in_place_of(draft, (gone,), move)
    if (meant.moves or meant.this) and not must_go(draft, gone):
        _stay_for_part(draft, meant.thing, gone)
        return True
    step = take_swap(draft.values, routine, gone)
    if step is None:
        return stay_or_leave_out(draft, gone)
    keep_out(draft, (gone,))
    put_instead(draft, step)
    return True


def _to_go(draft: Draft, meant: Meant) -> str:
    """The move that goes for one of a part: named, else the one that is up; "" for none."""
    if meant.moves:
        return meant.moves[0]
    up = current_item(draft.values) if draft.asked == slots.EXERCISE_FEEDBACK else None
    if up is None or not (meant.this or _is_instead(draft)):
        return ""
    routine = routine_of(draft.values)
    named, _ = moves_named(Message.read(draft.situation.turn.text))
    there = routine.exercise_ids if routine else ()
    return next((move for move in named if move in there), up.exercise_id)


def _is_instead(draft: Draft) -> bool:
    return spoken("in_place_of_the_one_up").search(draft.situation.turn.text) is not None


def _ask_which_goes(draft: Draft, part: str) -> bool:
    """Ask which move is to go, where one of a part is wished for in its place at the list."""
    if draft.asked == slots.EXERCISE_FEEDBACK:
        return False
    wished = spoken("in_its_place").search(draft.situation.turn.text) is not None
    return wished and offer_to_choose(draft, FOR_PART, part=part)


def _stay_for_part(draft: Draft, part: str, gone: str) -> None:
    routine = routine_of(draft.values)
    there = routine.exercise_ids if routine else ()
    own = [move for move in moves_of_part(part) if move in there and move != gone]
    draft.acknowledge(wish_words("part_is_served", joined_names(own)) if own else "")
    draft.acknowledge(wish_words("none_for_part_stays", load_exercises()[gone].name))
    if draft.asked == slots.EXERCISE_FEEDBACK:
        draft.set(**{slots.REPROMPT: "simpler"})


def free_for_part(draft: Draft, part: str, without: Sequence[str] = ()) -> Iterator[str]:
    """Yield the moves for a part of the body that fit and are in no list of today."""
    routine = routine_of(draft.values)
    known, out = load_exercises(), draft.setting.left_out
    of_part = [*moves_of_part(part, draft.situation.turn.text)]
    if not of_part and _names_the_back(part):
        of_part = list(filter(_works_on_the_back, known))
    for move in of_part:
        new = routine is not None and move not in (*routine.exercise_ids, *out)
        here = new and known[move].in_session and positions_today(draft.values, known[move])
        if here and asked_for(draft, move, without).item is not None:
            yield move
