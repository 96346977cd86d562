"""What a message does to the session: done already, on to another, back, paused, stopped, restored.

One place decides it, from the words and the routine; all else in the message is taken as usual.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import blamed, let_off
from bot.conversation.intake.consent_given import consent_given
from bot.conversation.planning.in_company import leave_only, part_off
from bot.conversation.planning.place_of_a_move import take_place_of_a_move
from bot.conversation.planning.plans_taken_back import take_plan_back
from bot.conversation.planning.report_of_another import another_move
from bot.conversation.planning.session_told import (
    WHERE,
    MoveTold,
    one_before,
    protest_told,
    session_moves_told,
)
from bot.conversation.questions.exercise_report import ExerciseQuestion, report_of_a_part
from bot.conversation.safety.screen import PARTS
from bot.conversation.session.session import begin_session, current_item, items_today, routine_of
from bot.conversation.session.session_feedback import HARD, counts_as_done, first_open
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.exercises.exercises import joined_names, load_exercises
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.session_deeds import SessionDeed
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.bare_replies import ReplyPart
from bot.language.replies.how_it_went import small_pain_beside
from bot.language.text.message_parts import parts_of

STAY_DONE: tuple[SessionDeed, ...] = ("done_named", "done_all", "done_routine")
# Beside these how it went is not said of the exercise that is up, or is not all of it.
KEEPS_OPEN: tuple[SessionDeed, ...] = ("back_one", "again", "put_right", "resume", "part_done")


def take_session_moves(draft: Draft) -> bool:
    """Carry out what the message does to the session; True where it did anything.

    What is beside it is left as the message of this turn.
    """
    if draft.turn.pressed or draft.values.get(slots.HURT_ASKED):
        return False
    if draft.asked in PARTS:
        _let_off_at_a_list(draft)
        return False  # what stands beside it may answer the list
    if draft.asked not in WHERE or (routine_of(draft.values) is None and not blamed(draft)):
        return False
    told = session_moves_told(draft)
    done = _carry_out(draft, told) or _skip_beside(draft)
    return done | take_place_of_a_move(draft)


def _skip_beside(draft: Draft) -> bool:
    """Skip the move that is up where one sentence of several says no more ("no wall. skip it")."""
    turn, up = draft.turn, current_item(draft.values)
    parts = parts_of(turn.text)
    alone = [one for one in parts if spoken("skips_alone").fullmatch(turn.text[slice(*one)])]
    if draft.asked != slots.EXERCISE_FEEDBACK or up is None or len(parts) < 2 or len(alone) != 1:
        return False
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
    beside = part_off(draft, _apart(spans))
    reported = _report(draft, [part.text for part in beside], told)
    for deed, carry_out in CARRIED_OUT:
        if any(one.deed == deed for one in told):
            carry_out(draft, _moves_of(told, deed))
    beside = tuple(part for part in beside if part.text != reported)
    leave_only(draft, beside)
    return True


def _moves_of(told: Sequence[MoveTold], deed: SessionDeed) -> tuple[str, ...]:
    moves = [move for one in told if one.deed == deed for move in one.moves]
    said = _moves_of(told, "part_done") if deed == "not_done" else ()  # "not done, 2 rounds left"
    return tuple(move for move in dict.fromkeys(moves) if move not in said)


def _apart(spans: list[ReplyPart]) -> tuple[ReplyPart, ...]:
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
    kept = any(one.deed in KEEPS_OPEN for one in told) or _wanted_another(draft, told)
    if draft.asked != slots.EXERCISE_FEEDBACK or item is None or kept:
        return ""
    if any(one.deed in STAY_DONE and item.exercise_id in one.moves for one in told):
        return ""
    for text in beside:
        if another_move(draft, text) is None and report_of_a_part(draft, text):
            return text
    return ""


def _wanted_another(draft: Draft, told: Sequence[MoveTold]) -> bool:
    """Whether another than the one that is up was asked for before ("I said the bridge first")."""
    said = draft.situation.turn.text.casefold()
    return any(
        one.deed == "go_to" and spoken("asked_for_before").match(said, one.start) for one in told
    )


def _note(draft: Draft, moves: Sequence[str], said: str | None) -> None:
    noted = dict(draft.values.get(slots.FEEDBACK) or {})
    for move in moves:
        noted.pop(move, None)
        if said is not None:
            noted[move] = said
    draft.set(**{slots.FEEDBACK: noted or None})
    if said is not None and not draft.values.get(slots.SESSION_BEGAN):
        draft.set(**{slots.SESSION_BEGAN: draft.situation.now.isoformat()})
    draft.keep("session")


def _under_way(draft: Draft) -> None:
    """Let the session be under way, from where it stood or from its beginning."""
    if draft.values.get(slots.TOGETHER) != "now":
        draft.set(**begin_session())
    draft.set(**{slots.PAUSED: None, slots.CLOSED: None, slots.REPROMPT: None})
    draft.renewed = True


def _done(draft: Draft, moves: tuple[str, ...]) -> None:
    item = current_item(draft.values)
    at = int(draft.values.get(slots.EXERCISE) or 0)
    if draft.asked is None or draft.before.get(slots.PAUSED):  # it is noted, and nothing begins
        _note(draft, moves, "done")
        if draft.asked is not None:
            draft.set(**{slots.EXERCISE: first_open(draft.values, at)})
        draft.acknowledge(wish_words("already_done", joined_names(moves)))
        return
    _under_way(draft)
    _note(draft, moves, "done")
    if item is None or item.exercise_id in moves or draft.asked == slots.TOGETHER:
        draft.set(**{slots.EXERCISE: first_open(draft.values, at)})
    others = [move for move in moves if item is None or move != item.exercise_id]
    felt = small_pain_beside(draft.situation.turns[-1].text)
    if felt:
        draft.acknowledge(acknowledgement(felt))
    if others:
        draft.acknowledge(wish_words("already_done", joined_names(others)))


def _all_done(draft: Draft, _moves: tuple[str, ...]) -> None:
    routine = routine_of(draft.values)
    if routine is None or draft.asked is None:
        draft.acknowledge(wish_words("all_done"))
        return
    _under_way(draft)
    _note(draft, [item.exercise_id for item in items_today(routine)], "done")
    draft.set(**{slots.EXERCISE: len(items_today(routine))})
    draft.acknowledge(wish_words("all_done"))


def _not_done(draft: Draft, moves: tuple[str, ...]) -> None:
    """What counted as done is open again; with nothing else up it comes now, else behind it."""
    if not moves:
        return
    _note(draft, moves, None)
    item = current_item(draft.values) if draft.asked is not None else None
    later = item is not None and item.exercise_id not in moves
    draft.acknowledge(wish_words("not_done_yet" if later else "not_done", joined_names(moves)))
    if item is None:
        _go_to(draft, moves)
    draft.renewed |= not later


def _part_done(draft: Draft, moves: tuple[str, ...]) -> None:
    """The rest of it is still to do: what counted as done is open again, and comes now."""
    if any(counts_as_done(draft.values, move) for move in moves):
        _note(draft, moves, None)
        _go_to(draft, moves)
    draft.set(**{slots.REPROMPT: None})
    draft.acknowledge(wish_words("part_done", joined_names(moves)))


def _go_to(draft: Draft, moves: tuple[str, ...]) -> None:
    routine = routine_of(draft.values)
    if routine is None:
        return
    _under_way(draft)
    ids = [item.exercise_id for item in items_today(routine)]
    at = next((ids.index(move) for move in moves if move in ids), None)
    if at is not None:
        if spoken("jumps_ahead").search(draft.situation.turn.text.casefold()):
            _pass_over(draft, ids[int(draft.values.get(slots.EXERCISE) or 0) : at])
        draft.set(**{slots.EXERCISE: at, slots.RATING: None})
        draft.acknowledge(wish_words("on_to", load_exercises()[ids[at]].name))


def _pass_over(draft: Draft, between: Sequence[str]) -> None:
    """Let what a person jumps ahead of be left out this once; it does not come up again."""
    noted = dict(draft.values.get(slots.FEEDBACK) or {})
    left = {move: "skip" for move in between if move not in noted}
    if left:
        draft.set(**{slots.FEEDBACK: {**noted, **left}})


def _back_one(draft: Draft, _moves: tuple[str, ...]) -> None:
    if moves := one_before(draft):
        _go_to(draft, moves)


def _again(draft: Draft, _moves: tuple[str, ...]) -> None:
    draft.set(**{slots.REPROMPT: None, slots.PAUSED: None})
    draft.renewed = True


def _put_right(draft: Draft, _moves: tuple[str, ...]) -> None:
    """ "The last one was hard, not easy": how the one before went is put right."""
    hard = spoken("was_hard").search(draft.situation.turn.text.casefold()) is not None
    easy = spoken("was_easy").search(draft.situation.turn.text.casefold()) is not None
    if moves := one_before(draft):
        _note(draft, moves, HARD if hard else "easy" if easy else "done")
        draft.acknowledge(wish_words("put_right", joined_names(moves)))


def _pause(draft: Draft, _moves: tuple[str, ...]) -> None:
    draft.set(**{slots.PAUSED: True, slots.REPROMPT: None})


def _stop(draft: Draft, _moves: tuple[str, ...]) -> None:
    """The rest is for another time: nothing more is asked, and what is done stays."""
    routine = routine_of(draft.values)
    items = items_today(routine) if routine else ()
    if not items or current_item(draft.values) is None:
        return
    left = [one.exercise_id for one in items if not counts_as_done(draft.values, one.exercise_id)]
    draft.set(**{slots.PAUSED: True, slots.REPROMPT: None})
    draft.keep("left_off", step=slots.EXERCISE_FEEDBACK)
    draft.keep("session")
    kept = "rest_later" if consent_given(draft.values) else "rest_later_unsaved"
    draft.acknowledge(wish_words(kept, joined_names(left)))
    draft.rests = True


def _resume(draft: Draft, _moves: tuple[str, ...]) -> None:
    draft.set(**{slots.PAUSED: None, slots.REPROMPT: None})
    draft.renewed = True


def _restart(draft: Draft, _moves: tuple[str, ...]) -> None:
    draft.set(**begin_session())
    draft.renewed = True


def _not_from_it(draft: Draft, _moves: tuple[str, ...]) -> None:
    """A move that was blamed did nothing: it stays in, and the session goes on where it was."""
    let_off(draft)
    under_way = draft.values.get(slots.TOGETHER) == "now"
    draft.acknowledge(wish_words("not_from_it" if under_way else "let_off"))
    draft.renewed = True


# In this order: what is done first, then where to go, then whether it waits.
CARRIED_OUT: tuple[tuple[SessionDeed, Callable[[Draft, tuple[str, ...]], None]], ...] = (
    ("restore", take_plan_back),
    ("not_from_it", _not_from_it),
    ("restart", _restart),
    ("put_right", _put_right),
    ("part_done", _part_done),
    ("not_done", _not_done),
    ("done_named", _done),
    ("done_all", _all_done),
    ("done_routine", _all_done),
    ("done_over", _all_done),
    ("resume", _resume),
    ("again", _again),
    ("back_one", _back_one),
    ("go_to", _go_to),
    ("pause", _pause),
    ("stop", _stop),
)
