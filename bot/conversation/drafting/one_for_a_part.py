"""Another move for a part of the body: one comes in, or it is said why none does."""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.putting_back import asked_for, bring_in
from bot.conversation.session.session import routine_of
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.wishes.move_wishes import load_move_groups
from bot.knowledge.wishes.wish_words import wish_words


def bring_in_for_part(draft: Draft, part: str) -> bool:
    """Bring in the first move of that part that may come; False where there is no routine."""
    if routine_of(draft.values) is None:
        return False
    for move in free_for_part(draft, part):
        return bring_in(draft, move)
    draft.acknowledge(wish_words("none_for_part"))
    return True


def free_for_part(draft: Draft, part: str) -> Iterator[str]:
    """Yield the moves for a part of the body that fit and are in no list of today."""
    routine = routine_of(draft.values)
    known, out = load_exercises(), draft.setting.left_out
    groups = (one for one in load_move_groups().values() if part in one.words)
    for move in (move for group in groups for move in group.moves):
        new = routine is not None and move not in routine.exercise_ids and move not in out
        if new and known[move].in_session and asked_for(draft, move).item is not None:
            yield move
