"""What a message does to the session: done already, on to another, back, paused, stopped, restored.

One place decides it, from the words and the routine; all else in the message is taken as usual.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import blamed, let_off
from bot.conversation.drafting.move_choice.moves_listed import spoken_of
from bot.conversation.drafting.move_choice.offering_swaps import chooses_by_number
from bot.conversation.planning.answers.parts_beside import leave_only, part_off
from bot.conversation.planning.moves.moves_of_deeds import MoveTold
from bot.conversation.planning.moves.place_of_a_move import take_place_of_a_move
from bot.conversation.planning.moves.protest_told import protest_told
from bot.conversation.planning.moves.report_of_another import another_move
from bot.conversation.planning.moves.session_deeds_done import CARRIED_OUT
from bot.conversation.planning.moves.session_told import WHERE, session_moves_told
from bot.conversation.planning.wishes.plans_taken_back import take_wishes_since_back
from bot.conversation.questions.exercise_report import ExerciseQuestion, report_of_a_part
from bot.conversation.safety.safety_list.screen_rows import PARTS
from bot.conversation.session.session import current_item, items_today, routine_of
from bot.knowledge.exercises.exercises import joined_names
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.session_deeds import SessionDeed
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.answering.bare_replies import ReplyPart
from bot.language.replies.wished.wished_moves import move_words
from bot.language.text.message_parts import parts_of
from bot.language.text.question_start import ends_with_mark

STAY_DONE: tuple[SessionDeed, ...] = ("done_named", "done_all", "done_both", "done_routine")
# Beside these how it went is not said of the exercise that is up, or is not all of it.
KEEPS_OPEN: tuple[SessionDeed, ...] = (
    *("back_one", "again", "put_right", "resume", "part_done", "done_but"),
)


def take_session_moves(draft: Draft) -> bool:
    """Carry out what the message does to the session; True where it did anything.

    What is beside it is left as the message of this turn.
    """
    if draft.turn.pressed or draft.values.get(slots.HURT_ASKED):
        return False
    if draft.asked in PARTS:
        _let_off_at_a_list(draft)
        return False  # what stands beside it may answer the list
    if draft.asked not in WHERE or chooses_by_number(draft):
        return False
    if routine_of(draft.values) is None and not blamed(draft):
        return take_wishes_since_back(draft)
    told = session_moves_told(draft)
    done = _carry_out(draft, told) or _skip_beside(draft) or _ask_back_to_which(draft)
    placed = take_place_of_a_move(draft)
    if placed and not done and current_item(draft.before) == current_item(draft.values):
        _take_report_beside(draft)
    return done | placed


def _ask_back_to_which(draft: Draft) -> bool:
    """Ask which move is meant where words want to go back to one, and name none of the list."""
    routine, text = routine_of(draft.values), draft.turn.text
    told = spoken("back_to_a_move").search(text) if draft.asked == slots.EXERCISE_FEEDBACK else None
    if routine is None or told is None or current_item(draft.before) != current_item(draft.values):
        return False
    draft.acknowledge(
        wish_words("which_of", joined_names([one.exercise_id for one in items_today(routine)]))
    )
    draft.set(**{slots.REPROMPT: "simpler"})
    leave_only(draft, part_off(draft, (ReplyPart(*told.span(), "go_to"),)))
    return True


def _take_report_beside(draft: Draft) -> None:
    """Take how the move went beside a question of its position ("done. can I do it sitting?")."""
    parts = draft.turn.parts or part_off(draft, ())
    at_move = draft.asked == slots.EXERCISE_FEEDBACK
    told = next((one for one in parts if at_move and report_of_a_part(draft, one.text)), None)
    if told is not None:
        draft.set(**{slots.REPROMPT: None})
        draft.renewed = True
        leave_only(draft, tuple(one for one in parts if one is not told))


def _skip_beside(draft: Draft) -> bool:
    """Skip the move that is up where one sentence of several says no more ("no wall. skip it")."""
    turn, up = draft.turn, current_item(draft.values)
    parts = parts_of(turn.text)
    alone = [one for one in parts if spoken("skips_alone").fullmatch(turn.text[slice(*one)])]
    if draft.asked != slots.EXERCISE_FEEDBACK or up is None or len(parts) < 2 or len(alone) != 1:
        return False
    named = spoken_of(draft, move_words(turn.text[: alone[0][0]])).moves
    if named and up.exercise_id not in named:
        return False  # "I hate the next one, skip it"
    beside = part_off(draft, (ReplyPart(*alone[0], "skip"),))
    ExerciseQuestion().skip(draft)
    leave_only(draft, beside)
    return True


def _let_off_at_a_list(draft: Draft) -> None:
    """Let a move off that is protested for beside the answer to the list that its blame brought."""
    protest = protest_told(draft)
    if protest is None:
        return
    beside = part_off(draft, (ReplyPart(protest.start, protest.end, protest.deed),))
    let_off(draft)
    draft.acknowledge(wish_words("let_off"))
    leave_only(draft, beside)


def _carry_out(draft: Draft, told: Sequence[MoveTold]) -> bool:
    if not told:
        return False
    spans = [ReplyPart(one.start, one.end, one.deed) for one in told]
    beside = part_off(draft, apart(spans))
    reported = _report(draft, [part.text for part in beside], told)
    for deed, carry_out in CARRIED_OUT:
        if any(one.deed == deed for one in told):
            carry_out(draft, _moves_of(told, deed))
    beside = tuple(part for part in beside if part.text != reported)
    if draft.rests:  # "I am tired, can we stop?" says why, and asks for no advice on it
        beside = tuple(part for part in beside if not _is_why(part.text))
    leave_only(draft, beside)
    return True


def _is_why(said: str) -> bool:
    """Whether it only says that the person is tired."""
    return spoken("person_is_tired").search(said) is not None and not ends_with_mark(said)


def _moves_of(told: Sequence[MoveTold], deed: SessionDeed) -> tuple[str, ...]:
    moves = [move for one in told if one.deed == deed for move in one.moves]
    said = _moves_of(told, "part_done") if deed == "not_done" else ()  # "not done, 2 rounds left"
    return tuple(move for move in dict.fromkeys(moves) if move not in said)


def apart(spans: list[ReplyPart]) -> tuple[ReplyPart, ...]:
    """The stretches in their order, those that overlap as one."""
    joined: list[ReplyPart] = []
    for one in sorted(spans, key=lambda span: span.start):
        if joined and one.start <= joined[-1].end:
            end = max(joined[-1].end, one.end)
            joined[-1] = replace(joined[-1], end=end)
        else:
            joined.append(one)
    return tuple(joined)


def _report(draft: Draft, beside: Sequence[str], told: Sequence[MoveTold]) -> str:
    """Take how the move that is up went, where that is told beside; return its words."""
    item = current_item(draft.values)
    back = ("resume",) if draft.before.get(slots.PAUSED) else ()  # "let's carry on, all reps done"
    kept = any(one.deed in KEEPS_OPEN and one.deed not in back for one in told)
    kept |= _wanted_another(draft, told)
    if draft.asked != slots.EXERCISE_FEEDBACK or item is None or kept:
        return ""
    if any(one.deed in STAY_DONE and item.exercise_id in one.moves for one in told):
        return ""
    others = any(one.deed in STAY_DONE for one in told)  # and not the one that is up
    for text in beside:
        if others and spoken("goes_on_about_it").fullmatch(text):
            continue
        if another_move(draft, text) is None and report_of_a_part(draft, text):
            return text
    return ""


def _wanted_another(draft: Draft, told: Sequence[MoveTold]) -> bool:
    """Whether another than the one that is up was asked for before ("I said the bridge first")."""
    said = draft.situation.turn.text.casefold()
    return any(
        one.deed == "go_to" and spoken("asked_for_before").match(said, one.start) for one in told
    )
