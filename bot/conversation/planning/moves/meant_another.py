"""A change that was made to one move was meant for another: "I meant the clam, not the hinge".

The move that was changed is as it was before, and the one that is named gets less instead. Nothing
that is named so counts as done.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.ratings.pain_in_a_session import breach_of_stop_rule
from bot.conversation.drafting.made_anew import restore
from bot.conversation.drafting.move_choice.moves_meant import Named, moves_meant
from bot.conversation.planning.answers.parts_beside import leave_only
from bot.conversation.session.done_so_far import HARD, counts_as_done
from bot.conversation.session.plans_before import all_lists, plans_before
from bot.conversation.session.session import items_today, routine_of
from bot.conversation.session.session_feedback import eased
from bot.conversation.words.warnings import warns_in_exercise
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.spoken_patterns import group_told, spoken
from bot.language.replies.wished.wished_moves import move_words
from bot.routine import Routine, RoutineItem

_MOVES = ("meant_move", "other_move")  # groups of the pattern


def take_meant_another(draft: Draft) -> bool:
    """Undo for one move what was meant for another; True where that is said and was done."""
    turn = draft.turn
    if turn.pressed or draft.asked != slots.EXERCISE_FEEDBACK or draft.values.get(slots.HURT_ASKED):
        return False
    told = spoken("meant_another").search(move_words(turn.text))
    if told is None or warns_in_exercise(turn) or breach_of_stop_rule(draft):
        return False
    meant, others = (_named(draft, group_told(told, one)) for one in _MOVES)
    if len(meant) != 1 or len(others) != 1 or meant == others:
        return False
    move, other = next(iter(meant)), next(iter(others))
    undone = other in _changed(draft.values)
    if not undone and not counts_as_done(draft.values, move):
        return False  # it is gone to
    if undone:
        restore(draft)
    noted = dict(draft.values.get(slots.FEEDBACK) or {})
    if not counts_as_done(draft.values, other):
        noted.pop(other, None)
    if counts_as_done(draft.values, move):
        noted[move] = HARD
    draft.set(**{slots.FEEDBACK: noted or None})
    names = {one: load_exercises()[one].name for one in (move, other)}
    draft.acknowledge(acknowledgement("meant_another", other=names[other], move=names[move]))
    _lighten_open(draft, move)
    leave_only(draft, ())
    draft.renewed = True
    draft.keep("session")
    return True


def _lighten_open(draft: Draft, move: str) -> None:
    """Make the move that was meant easier where it is still to do."""
    routine = routine_of(draft.values)
    item = _items(routine).get(move)
    if routine is None or item is None or counts_as_done(draft.values, move):
        return
    step = eased(draft.values, routine, item)
    if step is not None:
        draft.set(**step.slots)
        draft.acknowledge(step.say)


def _changed(values: Mapping[str, Any]) -> set[str]:
    """The moves that the last change made another, or took out of the list."""
    newest = next(reversed(plans_before(values)), {})
    was, now = _items(routine_of(newest)), _items(routine_of(values))
    return {move for move, item in was.items() if now.get(move) != item}


def _items(routine: Routine | None) -> dict[str, RoutineItem]:
    return {one.exercise_id: one for one in items_today(routine)} if routine else {}


def _named(draft: Draft, words: str) -> set[str]:
    """The moves that words name, of today's list and those of before."""
    listed = [
        Named(one.exercise_id, one.position)
        for at in all_lists(draft.values)
        for one in items_today(at)
    ]
    return set(moves_meant(words, listed, by_groups=False).moves)
