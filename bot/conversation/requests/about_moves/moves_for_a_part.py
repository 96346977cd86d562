"""Which moves of the plan are for a part of the body, and what a move does for it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.move_choice.one_for_a_part import free_for_part
from bot.conversation.intake.pain_facts import OTHER_SIDE
from bot.conversation.requests.named_moves import (
    called_move,
    item_of,
    move_now,
    named_move,
    names_of,
    today_of,
)
from bot.knowledge.conversation.readback_words import load_readback
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.loading.whole_words import holds_one
from bot.knowledge.vocabulary.spoken_patterns import first_told
from bot.knowledge.wishes.move_wishes import load_move_groups
from bot.knowledge.wording.first_letter import uncapitalised
from bot.language.findings import Findings
from bot.language.place_sides import side_of
from bot.language.replies.answering.answers import read_answer
from bot.routine import RoutineItem

LOW_BACK, NECK = "low_back", "neck"

Texts = Mapping[str, str]


def for_another_part(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Say what the move that is up does for a part of the body, and which move is for it."""
    part = first_told(found)
    if not part:
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
    """Name the moves of today that are for a part of the body, or for each place that hurts."""
    if not today_of(draft):
        return None
    part, told = found.groupdict().get("part"), found.groupdict().get("told")
    if part is not None:
        return _for_part(draft, part, texts)
    if told is None:
        return None
    known = load_readback()["regions"].words
    named = [known[place] for place in draft.facts.regions if place in known]
    return " ".join(_for_part(draft, one, texts) for one in named) or None


def _for_part(draft: Draft, part: str, texts: Texts) -> str:
    """Return the moves for a part, those that use it too, and one that may come in for it."""
    today, place = today_of(draft), _place_of(part)
    own = [one for one in today if _works_on(one, part)]
    used = [one for one in today if place in load_exercises()[one.exercise_id].regions]
    names = texts["joint"].join(names_of(own or used))
    kind = "told" if own else "also" if used else "none"
    said = [texts[kind].format(part=part, others=names)]
    side = side_of(draft.facts, place) if place in draft.facts.regions else None
    if side in OTHER_SIDE and any(one.dose.sides for one in own):
        said.append(texts["sides"].format(side=side))
    if not own and (more := _one_that_may_come(draft, part)) is not None:
        said.append(texts["could"].format(move=load_exercises()[more].name))
    return " ".join(said)


def _one_that_may_come(draft: Draft, part: str) -> str | None:
    """Return the first move for a part that fits the person and is in no list of today."""
    return next(free_for_part(draft, part), None)


def _place_of(part: str) -> str | None:
    """Return the region that the words for a part name."""
    told = read_answer("region", Findings(), part)
    return told.value if told is not None else None


def move_in_it(draft: Draft, found: re.Match[str], texts: Texts) -> str | None:
    """Name the moves of today that a way of moving is in; None for words that name none."""
    thing = first_told(found)
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
