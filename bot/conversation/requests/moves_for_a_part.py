"""Which moves of the plan are for a part of the body, and what a move does for it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.named_moves import (
    called_move,
    item_of,
    move_now,
    named_move,
    names_of,
    today_of,
)
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.wishes.move_wishes import load_move_groups
from bot.knowledge.wording.first_letter import uncapitalised
from bot.routine import RoutineItem

LOW_BACK, NECK = "low_back", "neck"

Texts = Mapping[str, str]


def for_another_part(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Say what the move that is up does for a part of the body, and which move is for it."""
    part = next((value for value in found.groupdict().values() if value), None)
    if part is None:
        return None
    move = called_move(draft, found.string) or move_now(draft) or named_move(draft, found.string)
    if move is None or not today_of(draft):
        return None
    name, item = load_exercises()[move].name, item_of(draft, move)
    if item is None:
        return texts["not_in"].format(move=name)
    own = tuple(one for one in today_of(draft) if _works_on(one, part))
    others = " ".join(names_of(own[:1]))
    kind = "same" if item in own else "general_and" if own else "general"
    why = item.why.removeprefix(f"{name}: ")
    return texts[kind].format(move=name, why=why, part=part, others=others)


def which_for(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Name the moves of today that are for a part of the body."""
    today, part = today_of(draft), found.groupdict().get("part")
    if not today or part is None:
        return None
    others = texts["joint"].join(names_of(one for one in today if _works_on(one, part)))
    return texts["told" if others else "none"].format(part=part, others=others)


def move_in_it(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Name the moves of today that a way of moving is in; None for words that name none."""
    thing = next((value for value in found.groupdict().values() if value), "")
    rows = [one for one in load_move_groups().values() if holds_one(one.words, thing)]
    called = called_move(draft, thing)
    if not today_of(draft) or not (rows or called):
        return None
    library = load_exercises()
    own = [
        one
        for one in today_of(draft)
        if one.exercise_id == called
        or any(row.holds(library[one.exercise_id], one.position) for row in rows)
    ]
    if not own:
        return texts["none"]
    names = names_of(own)
    return texts["told"].format(others=texts["joint"].join(names), move=uncapitalised(names[0]))


def _works_on(item: RoutineItem, part: str) -> bool:
    """Whether a move is for a part of the body itself, and no general one."""
    rows = [one for one in load_move_groups().values() if one.moves and holds_one(one.words, part)]
    if rows:
        return any(item.exercise_id in row.moves for row in rows)
    regions = load_exercises()[item.exercise_id].regions
    return LOW_BACK in regions and NECK not in regions
