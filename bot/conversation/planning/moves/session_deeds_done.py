"""What each move of a session changes, once it is known which exercises are meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.made_anew import let_off
from bot.conversation.planning.moves.moves_of_deeds import only_so_far
from bot.conversation.planning.moves.session_under_way import (
    one_more,
    pause,
    restart,
    resume,
    stop,
    stop_after,
    under_way,
)
from bot.conversation.planning.wishes.plans_taken_back import take_plan_back
from bot.conversation.questions.exercise_report import leave_at_a_part
from bot.conversation.questions.remarks_at_a_move import note_noise, note_pull
from bot.conversation.session.done_so_far import EASY, HARD, counts_as_done, first_open
from bot.conversation.session.session import current_item, items_today, one_before, routine_of
from bot.conversation.session.session_feedback import told_easy
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.exercises.exercises import joined_names
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wishes.session_deeds import SessionDeed
from bot.knowledge.wishes.wish_words import wish_words
from bot.language.replies.told.how_it_went import small_pain_beside


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


def _done(draft: Draft, moves: tuple[str, ...]) -> None:
    item = current_item(draft.values)
    at = int(draft.values.get(slots.EXERCISE) or 0)
    waits = draft.before.get(slots.PAUSED)
    up_done = item is not None and item.exercise_id in moves
    if waits and up_done and spoken("goes_on_now").search(draft.situation.turn.text):
        draft.set(**{slots.PAUSED: None, slots.REPROMPT: None})
        waits = None  # "I'm going on. Both legs done"
    if draft.asked is None or waits:  # it is noted, and nothing begins
        _note(draft, moves, "done")
        if draft.asked is not None:
            draft.set(**{slots.EXERCISE: first_open(draft.values, at)})
        draft.acknowledge(wish_words("already_done", joined_names(moves)))
        return
    under_way(draft)
    text = draft.situation.turn.text
    light = item is not None and moves == (item.exercise_id,) and told_easy(text)
    _note(draft, moves, EASY if light else "done")
    of_one = spoken("counts_each_side").search(text)  # "only did 5 a side" tells of no other
    if not of_one and only_so_far(text) and _open_again(draft, moves):
        return
    if item is None or item.exercise_id in moves or draft.asked == slots.TOGETHER:
        draft.set(**{slots.EXERCISE: first_open(draft.values, at)})
    up = item.exercise_id if item else None
    others = [one for one in moves if one != up and not counts_as_done(draft.before, one)]
    felt = small_pain_beside(draft.situation.turns[-1].text)
    if felt:
        draft.acknowledge(acknowledgement(felt))
    elif up in moves:
        note_pull(draft)
        note_noise(draft)
    if others:
        draft.acknowledge(wish_words("already_done", joined_names(others)))


def _open_again(draft: Draft, kept: Sequence[str]) -> bool:
    """Let all that counts as done beside what is kept be open again; True where anything was."""
    noted = draft.values.get(slots.FEEDBACK) or {}
    over = [move for move in noted if move not in kept and counts_as_done(draft.values, move)]
    if over:
        _note(draft, over, None)
        draft.set(**{slots.EXERCISE: first_open(draft.values, 0)})
        draft.acknowledge(wish_words("not_done", joined_names(over)))
        draft.renewed = True
    return bool(over)


def _all_done(draft: Draft, _moves: tuple[str, ...]) -> None:
    routine = routine_of(draft.values)
    if routine is None or draft.asked is None:
        draft.acknowledge(wish_words("all_done"))
        return
    under_way(draft)
    _note(draft, [item.exercise_id for item in items_today(routine)], "done")
    draft.set(**{slots.EXERCISE: len(items_today(routine))})
    draft.acknowledge(wish_words("all_done"))


def _all_but(draft: Draft, open_still: tuple[str, ...]) -> None:
    """All is done but what is named; that is open, and comes now where a session goes on."""
    routine = routine_of(draft.values)
    ids = [item.exercise_id for item in items_today(routine)] if routine else []
    done = [move for move in ids if move not in open_still]
    if draft.asked is not None:
        under_way(draft)
    _note(draft, done, "done")
    _note(draft, open_still, None)
    if draft.asked is not None:
        draft.set(**{slots.EXERCISE: first_open(draft.values, 0), slots.RATING: None})
    draft.acknowledge(wish_words("all_but", joined_names(open_still)))


def _not_done(draft: Draft, moves: tuple[str, ...]) -> None:
    """What counted as done is open again; with nothing else up it comes now, else behind it."""
    if not moves:
        return
    _note(draft, moves, None)
    item = current_item(draft.values) if draft.asked is not None else None
    later = item is not None and item.exercise_id not in moves
    if later and spoken("misses_a_move").search(draft.situation.turn.text):
        _go_to(draft, moves)
        draft.acknowledge(wish_words("comes_now", joined_names(moves)))
        return
    draft.acknowledge(wish_words("not_done_yet" if later else "not_done", joined_names(moves)))
    if item is None:
        _go_to(draft, moves)
    draft.renewed |= not later


def _part_done(draft: Draft, moves: tuple[str, ...]) -> None:
    """The rest of it is still to do: what counted as done is open again, and comes now.

    Where the next one is wanted, what is up is left as it is.
    """
    up = current_item(draft.values) if draft.asked == slots.EXERCISE_FEEDBACK else None
    text = draft.situation.turn.text
    goes_on = spoken("on_to_the_next").search(text) is not None
    if up is not None and up.exercise_id in (draft.values.get(slots.LIGHTENED) or ()):
        goes_on |= spoken("half_was_done").search(text) is not None  # half is what it was made
    if goes_on and up is not None and up.exercise_id in moves:
        draft.set(**{slots.REPROMPT: None})
        leave_at_a_part(draft)
        return
    if any(counts_as_done(draft.values, move) for move in moves):
        _note(draft, moves, None)
        _go_to(draft, moves)
    draft.set(**{slots.REPROMPT: None})
    draft.acknowledge(wish_words("part_done", joined_names(moves)))


def _go_to(draft: Draft, moves: tuple[str, ...]) -> None:
    routine = routine_of(draft.values)
    if routine is None:
        return
    under_way(draft)
    ids = [item.exercise_id for item in items_today(routine)]
    at = next((ids.index(move) for move in moves if move in ids), None)
    if at is not None:
        told = draft.situation.turn.text.casefold()
        if spoken("had_got_there").search(told):
            past = [move for move in ids[:at] if not counts_as_done(draft.values, move)]
            _note(draft, past, "done")  # what comes before it is through
        elif spoken("jumps_ahead").search(told):
            _pass_over(draft, ids[int(draft.values.get(slots.EXERCISE) or 0) : at])
        draft.set(**{slots.EXERCISE: at, slots.RATING: None})


def _pass_over(draft: Draft, between: Sequence[str]) -> None:
    """Let what a person jumps ahead of be left out this once; it does not come up again."""
    noted = dict(draft.values.get(slots.FEEDBACK) or {})
    left = {move: "skip" for move in between if move not in noted}
    if left:
        draft.set(**{slots.FEEDBACK: {**noted, **left}})


def _back_one(draft: Draft, _moves: tuple[str, ...]) -> None:
    if moves := one_before(draft.values):
        _go_to(draft, moves)


def _again(draft: Draft, _moves: tuple[str, ...]) -> None:
    draft.set(**{slots.REPROMPT: None, slots.PAUSED: None})
    draft.renewed = True


def _put_right(draft: Draft, _moves: tuple[str, ...]) -> None:
    """ "The last one was hard, not easy": how the one before went is put right."""
    hard = spoken("was_hard").search(draft.situation.turn.text.casefold()) is not None
    easy = spoken("was_easy").search(draft.situation.turn.text.casefold()) is not None
    if moves := one_before(draft.values):
        _note(draft, moves, HARD if hard else "easy" if easy else "done")
        draft.acknowledge(wish_words("put_right", joined_names(moves)))


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
    ("restart", restart),
    ("one_more", one_more),
    ("put_right", _put_right),
    ("part_done", _part_done),
    ("not_done", _not_done),
    ("done_named", _done),
    ("done_all", _all_done),
    ("done_but", _all_but),
    ("done_both", _all_done),
    ("done_routine", _all_done),
    ("done_over", _all_done),
    ("resume", resume),
    ("again", _again),
    ("back_one", _back_one),
    ("go_to", _go_to),
    ("pause", pause),
    ("stop", stop),
    ("stop_after", stop_after),
)
