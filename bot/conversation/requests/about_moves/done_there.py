"""Whether a move can be done at some place or beside something else: by how it is done.

"This one I can do in meetings also?": a move that is done sitting fits any seat, one that is done
lying needs a floor.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.named_moves import (
    called_move,
    move_now,
    names_of,
    today_of,
)
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import RoutineItem

STAND, SIT, LIE = "stand", "sit", "lie"
WHILE = "while"  # a group of the patterns: beside something else, or again and again
Texts = Mapping[str, str]


def done_there(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Answer of the move that is up or named; of the list only where no place is wished for it."""
    today = today_of(draft)
    meant = called_move(draft, found.string) or move_now(draft)
    item = next((one for one in today if one.exercise_id == meant), None)
    if item is not None:
        name = load_exercises()[item.exercise_id].name
        often = texts["often" if item.again > 1 else "once"].format(most=item.again)
        fits = _way(item) != LIE
        return f"{texts[_way(item)].format(move=name)} {often if fits else ''}"
    if not today or not _beside_something(found):
        return None
    return _of_the_list(today, texts)


def _of_the_list(today: Sequence[RoutineItem], texts: Texts) -> str:
    """Which moves of today fit there, and which need room to lie or kneel."""
    fit = [one for one in today if _way(one) != LIE]
    lying = [one for one in today if one not in fit]
    kind = "some" if fit and lying else "all" if fit else "none"
    up, down = (texts["joint"].join(names_of(some)) for some in (fit, lying))
    return texts[kind].format(fit=up, lying=down)


def _beside_something(found: re.Match[str]) -> bool:
    """Whether it is asked of something that goes on meanwhile, and no place is wished."""
    groups = found.groupdict().items()
    return any(value for name, value in groups if name.rstrip("_") == WHILE)


def _way(item: RoutineItem) -> str:
    return item.position if item.position in (STAND, SIT) else LIE
