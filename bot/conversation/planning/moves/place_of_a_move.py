"""In a session a position is of the one move that is spoken of: asked, it is answered; wished for,
that move alone is done so. Only words of all of them change the whole routine.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import keep_as_it_was, put_instead
from bot.conversation.drafting.move_choice.leaving_out import leave_out
from bot.conversation.drafting.move_choice.moves_wished import named_wishes
from bot.conversation.drafting.move_choice.names_in_words import without_names
from bot.conversation.drafting.move_choice.one_so_instead import SWAP_SO
from bot.conversation.drafting.move_choice.putting_back import item_in
from bot.conversation.planning.answers.parts_beside import leave_only, part_off
from bot.conversation.requests.about_backs.plain_questions import asks_plainly
from bot.conversation.requests.about_moves.move_questions import (
    about_move,
    how_it_is_done,
    move_of_kind,
)
from bot.conversation.requests.about_moves.on_the_bed import asks_of_the_bed
from bot.conversation.requests.named_moves import (
    called_move,
    likeliest_move,
    move_now,
    numbered_move,
)
from bot.conversation.session.other_moves import take_swap
from bot.conversation.session.session import routine_of
from bot.conversation.session.session_notes import positions_today
from bot.conversation.turn import MessagePart
from bot.conversation.words.named_only import own_acts_asked
from bot.conversation.words.wanted_position import wanted_position
from bot.knowledge.exercises.exercise import Position
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.wish_readings import LYING
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.answering.bare_replies import ReplyPart
from bot.language.replies.wished.wished_moves import move_words
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.message_parts import sentences_of
from bot.language.text.question_start import is_question
from bot.routine import RoutineItem

WHERE = (slots.TOGETHER, slots.EXERCISE_FEEDBACK)


def take_place_of_a_move(draft: Draft) -> bool:
    """Answer or do what is said of the position of one move; True where something was.

    What is beside it is left as the message of this turn.
    """
    if draft.turn.pressed or draft.asked not in WHERE or routine_of(draft.values) is None:
        return False
    listed = draft.values.get(slots.ROUTINE)
    spans = [*_asked_of_the_floor(draft)]
    for start, end, text in _sentences(draft):
        if any(start < one.end and one.start < end for one in spans):
            continue
        if spoken("asks_if_must").search(text.casefold()):
            continue  # "do I have to lie down?" wishes for nothing
        if own_acts_asked(text):
            continue  # "did you get no kneeling?"
        if asks_plainly(draft, text, first=True):
            continue  # "is it the sitting?" asks for a cause
        if spoken("asks_what_for").search(text):
            continue  # "what is the bird-dog standing for?"
        if any(deed in ("swap", SWAP_SO) for deed, _meant in named_wishes(draft, text)):
            continue  # "swap the stretch, my knee hates kneeling" is of another move
        if _swaps_for_it(text) or asks_of_the_bed(text):
            continue
        move = _of_one_move(draft, text)
        if move is not None and (refused := _refused(draft, text)):
            _not_so(draft, move, refused)
            spans.append(ReplyPart(start, end, "place"))
            continue
        wanted = spoken("position_not_wanted").sub(" ", without_names(text).casefold())
        position = wanted_position(wanted)
        if move is None or position is None:
            continue
        if spoken("wishes_a_position").search(text.casefold()):
            _do_so(draft, move, position)
        elif asks(text):
            several = len(list(spoken("wanted_position").finditer(text))) > 1
            told = about_move(draft, text) if several else None
            draft.acknowledge(told or how_it_is_done(move, text))
        else:
            continue
        spans.append(ReplyPart(start, end, "place"))
    if not spans:
        return False
    if draft.values.get(slots.ROUTINE) == listed:
        draft.set(**{slots.REPROMPT: "simpler"})  # answered, and the card stands above
    leave_only(draft, part_off(draft, tuple(spans)))
    return True


def _swaps_for_it(text: str) -> bool:
    """Whether a position is why another move is wished for ("wobbly standing, got another?")."""
    another = read_wishes(text, asked="doing").swap is not None
    return another and spoken("wishes_a_position").search(text.casefold()) is None


def asks_of_a_way(text: str) -> bool:
    """Whether words ask for another position ("knees aren't keen, can I do it stood up")."""
    return asks(text) and wanted_position(without_names(text)) is not None


def asks(text: str) -> bool:
    """Whether words ask whether or how something may be done."""
    return is_question(text) or spoken("asks_of_a_position").search(text.casefold()) is not None


def _sentences(draft: Draft) -> Iterator[tuple[int, int, str]]:
    turn = draft.turn
    parts = turn.parts or (MessagePart(turn.text, 0, len(turn.text), None, 0.0),)
    for part in parts:
        yield part.start, part.end, part.text


def _asked_of_the_floor(draft: Draft) -> Iterator[ReplyPart]:
    """Answer whether one move is done on the floor ("this one's on the floor, isn't it?")."""
    text = draft.turn.text
    for start, end in sentences_of(text):
        said = text[start:end]
        move = _of_one_move(draft, said)
        if move is not None and spoken("asks_of_the_floor").search(move_words(said)):
            draft.acknowledge(move_of_kind(draft, "position", said) or "")
            yield ReplyPart(start, end, "place")


def _of_one_move(draft: Draft, text: str) -> str | None:
    """The move that a sentence is of: named, or the one that is up; None for all of them."""
    if spoken("of_all_moves").search(text.casefold()):
        return None
    named = called_move(draft, text) or numbered_move(draft, text) or likeliest_move(draft, text)
    if draft.asked == slots.EXERCISE_FEEDBACK:
        return named or move_now(draft)
    return named


def _refused(draft: Draft, text: str) -> frozenset[Position]:
    """The positions in which the move that is up cannot be done ("can't do this lying down")."""
    said = without_names(text).casefold()
    refused = spoken("position_not_wanted").search(said)
    up = draft.asked == slots.EXERCISE_FEEDBACK and spoken("of_the_move_up").search(said)
    position = wanted_position(refused[0]) if refused and up else None
    if position is None:
        return frozenset()
    alike = [one for one in get_args(Position) if one in LYING]
    return frozenset(alike if position in alike else (position,))


def _not_so(draft: Draft, move: str, refused: frozenset[Position]) -> None:
    """Do the move in another position, or another one in its place; it goes where none can be."""
    routine, exercise = routine_of(draft.values), load_exercises()[move]
    if routine is None:
        return
    here = positions_today(draft.values, exercise)
    others = [one for one in get_args(Position) if one not in refused]
    if (same := next((one for one in here if one in others), None)) is not None:
        _do_so(draft, move, same)
        return
    swaps = (take_swap(draft.values, routine, move, position=one) for one in others)
    step = next((one for one in swaps if one is not None), None)
    if step is None:
        leave_out(draft, (move,), "no_swap_left_out")
        return
    put_instead(draft, step)


def _do_so(draft: Draft, move: str, position: Position) -> None:
    routine, exercise = routine_of(draft.values), load_exercises()[move]
    item = item_in(routine, move) if routine else None
    if routine is None or item is None:
        return
    if exercise.done_in(position):
        keep_as_it_was(draft)
        _put(draft, item, _so(item, position))
        draft.acknowledge(how_it_is_done(move, exercise.name, position))
        return
    step = take_swap(draft.values, routine, move, position=position)
    if step is None:
        draft.acknowledge(how_it_is_done(move, exercise.name, position))
        if spoken("wants_another_so").search(draft.situation.turn.text.casefold()):
            leave_out(draft, (move,), "no_swap_left_out")
        return
    draft.acknowledge(wish_words("other_position", exercise.name))
    put_instead(draft, step)


def _so(item: RoutineItem, position: Position) -> RoutineItem:
    note = load_exercises()[item.exercise_id].in_position.get(position)
    return replace(item, position=position, notes=(note, *item.notes) if note else item.notes)


def _put(draft: Draft, item: RoutineItem, instead: RoutineItem) -> None:
    routine = routine_of(draft.values)
    if routine is not None:
        items = tuple(instead if one == item else one for one in routine.items)
        draft.set(**{slots.ROUTINE: replace(routine, items=items).as_dict()})
        draft.renewed = True
