"""A move that was noted as hurting is told to have done no harm: the record is put right.

"Those two didn't hurt, I only felt the muscle" at a return; "I finished it, leave it in" where a
move has just gone out. A sign or a pain that stayed, told beside it, lets the record stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import made_anew
from bot.conversation.drafting.move_choice.moves_meant import (
    moves_named,
    only_of_the_body,
    shares_the_name,
)
from bot.conversation.drafting.move_choice.report_put_right import newest_report, put_report_right
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.drafting.plan_after_facts import forget_plan_of_today
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.session.done_so_far import HURTS, first_open
from bot.conversation.session.plans_before import all_lists, change_lists
from bot.conversation.session.session import current_item, items_today, routine_of
from bot.conversation.words.line_pieces import pieces_of
from bot.conversation.words.warnings import warns_in_exercise
from bot.knowledge.exercises.exercises import joined_names
from bot.knowledge.staying.talk_words import talk_words
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.taken_back import blanked
from bot.language.text.message import Message
from bot.language.text.question_start import begins_to_ask, ends_with_mark
from bot.routine import Routine, RoutineItem

DONE = "done"


@dataclass(frozen=True)
class _UnhurtMoves:
    """What a message says of moves that are noted as hurting, and where it says so."""

    moves: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    done: bool  # it was done; else it is only wanted back


def put_hurt_right(draft: Draft) -> bool:
    """Note that what was said to have hurt did not; True where the message says nothing else."""
    nothing = draft.turn.pressed or draft.values.get(slots.HURT_ASKED) or draft.asked in PARTS
    if nothing or warns_in_exercise(draft.turn):
        return False
    today = _noted_today(draft)
    hurting = today or _noted_last(draft)
    if not hurting and _leave_what_is_not_noted(draft):
        return not any(map(str.isalnum, draft.turn.text))
    told = _told(draft, hurting, of_today=bool(today))
    if told is None:
        return False
    if today:
        _put_back_today(draft, told)
    else:
        _put_record_right(draft, told.moves)
    for first, last in told.spans:
        draft.leave_words(first, last)
    return not any(map(str.isalnum, draft.turn.text))


def _leave_what_is_not_noted(draft: Draft) -> bool:
    """Say at a return that no move is noted as hurting, where one is named and told not to."""
    text = draft.turn.text
    spans = [
        one for one in pieces_of(text) if spoken("no_harm_of_a_move").search(text[slice(*one)])
    ]
    spans = [one for one in spans if _says_so(text[slice(*one)], of_today=False)]
    named = [one for one in spans if moves_named(Message.read(text[slice(*one)]))[0]]
    if not named or not draft.values.get(slots.RETURNING):
        return False
    draft.acknowledge(talk_words("no_hurt_noted"))
    for first, last in named:
        draft.leave_words(first, last)
    return True


def _noted_today(draft: Draft) -> tuple[str, ...]:
    noted = draft.values.get(slots.FEEDBACK) or {}
    return tuple(move for move, said in noted.items() if said == HURTS)


def _noted_last(draft: Draft) -> tuple[str, ...]:
    """The moves of the newest session that were noted as hurting, at a return."""
    newest = newest_report(weeks_of(draft).history.sessions)
    if not draft.values.get(slots.RETURNING) or newest is None:
        return ()
    return tuple(move for move, said in newest.feedback.items() if said == HURTS)


def _told(draft: Draft, hurting: Sequence[str], *, of_today: bool) -> _UnhurtMoves | None:
    text = draft.turn.text
    if not hurting or spoken("no_muscle_alone").search(_without_denials(text)):
        return None
    pieces = list(pieces_of(text))
    spans = [one for one in pieces if _says_so(text[slice(*one)], of_today=of_today)]
    if not spans:
        return None
    if of_today:  # "I wanted to keep that, I had finished it": both are of the move that went
        spans += [one for one in pieces if one not in spans and _went_well(text[slice(*one)])]
    said = " ".join(text[slice(*one)] for one in spans)
    moves = _meant(draft, text, said, hurting, of_today=of_today)
    done = not of_today or _was_done(text)
    return _UnhurtMoves(moves, tuple(spans), done) if moves else None


def _without_denials(text: str) -> str:
    return blanked(text, [one.span() for one in spoken("not_worse_beside").finditer(text)])


def _says_so(piece: str, *, of_today: bool) -> bool:
    """Whether a piece says that a move did no harm, or that one that went out today stays in."""
    if ends_with_mark(piece) or begins_to_ask(piece):
        return False
    stays = _stays_in(piece) or spoken("did_the_rest").search(piece) is not None
    return _did_no_harm(piece) or (of_today and stays)


def _did_no_harm(said: str) -> bool:
    muscle = spoken("only_the_muscle").search(said) is not None
    return muscle or spoken("no_harm_of_a_move").search(said) is not None


def _stays_in(said: str) -> bool:
    return spoken("stays_in_today").search(said) is not None


def _went_well(said: str) -> bool:
    return spoken("went_well_after_all").search(said) is not None


def _was_done(said: str) -> bool:
    done = spoken("did_the_rest").search(said) is not None or _went_well(said)
    return done or _did_no_harm(said)


def _meant(
    draft: Draft, text: str, said: str, hurting: Sequence[str], *, of_today: bool
) -> tuple[str, ...]:
    """The moves that are meant: those that are named, all of them, or the one that went last."""
    named = [
        move for move in hurting if shares_the_name(text, move) and not only_of_the_body(text, move)
    ]
    if named:
        return tuple(named)
    if moves_named(Message.read(text))[0]:
        return ()  # another move is spoken of
    if spoken("several_moves_meant").search(said):
        return tuple(hurting)
    if not of_today:
        alone = spoken("one_move_meant").search(said) or spoken("only_the_muscle").search(said)
        return tuple(hurting) if len(hurting) == 1 and alone else ()
    last = next(reversed(draft.values.get(slots.FEEDBACK) or {}), "")
    pointed = _stays_in(said) or spoken("the_one_that_went").search(said)
    went_just_now = draft.asked == slots.EXERCISE_FEEDBACK and last == hurting[-1]
    return (last,) if pointed and went_just_now else ()


def _put_record_right(draft: Draft, moves: tuple[str, ...]) -> None:
    """Let the last session hold them as done; a plan that was made of it is made anew."""
    put_report_right(draft, moves, DONE)
    draft.acknowledge(talk_words("hurt_put_right", names=joined_names(moves)))
    if visit := draft.values.get(slots.RETURNING):
        told = str(visit.get("last", "")).partition("\n\n")[0]
        draft.set(**{slots.RETURNING: {**visit, "last": told}})
    if routine_of(draft.values) is not None:
        forget_plan_of_today(draft)
        made_anew(draft)


def _put_back_today(draft: Draft, told: _UnhurtMoves) -> None:
    """Let them stand in the list of today again, done or open, where another had come for them."""
    up = current_item(draft.values)
    back = [item for move in told.moves if (item := _as_it_stood(draft, move)) is not None]
    came = None if up is None or _was_planned(draft, up) else up
    draft.set(**change_lists(draft.values, lambda one: _with_back(one, back, came)))
    noted = dict(draft.values.get(slots.FEEDBACK) or {})
    for move in told.moves:
        noted.pop(move, None)
    noted.update(dict.fromkeys(told.moves, DONE) if told.done else {})
    draft.set(**{slots.FEEDBACK: noted or None, slots.REPROMPT: None})
    if draft.asked == slots.EXERCISE_FEEDBACK:
        draft.set(**{slots.EXERCISE: first_open(draft.values, 0)})
        draft.renewed |= current_item(draft.values) != up
    draft.keep("session")
    words = "hurt_put_right" if told.done else "back_today"
    draft.acknowledge(talk_words(words, names=joined_names(told.moves)))


def _as_it_stood(draft: Draft, move: str) -> RoutineItem | None:
    listed = [item for one in all_lists(draft.values) for item in one.items]
    planned = (*listed, *weeks_of(draft).history.last_routine)
    return next((item for item in planned if item.exercise_id == move), None)


def _was_planned(draft: Draft, up: RoutineItem) -> bool:
    planned = weeks_of(draft).history.last_routine
    return any(one.exercise_id == up.exercise_id for one in planned)


def _with_back(routine: Routine, back: Sequence[RoutineItem], came: RoutineItem | None) -> Routine:
    """The list with what was out again: in the place of what came for it, else at its end."""
    missing = [one for one in back if one.exercise_id not in routine.exercise_ids]
    if not missing:
        return routine
    at = routine.items.index(came) if came in routine.items else len(items_today(routine))
    rest = routine.items[at + 1 :] if came in routine.items else routine.items[at:]
    return replace(routine, items=(*routine.items[:at], *missing, *rest))
