"""Which move stood where, and how each is done: "what was the second one?", "lying down?"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.named_moves import move_now, names_of, today_of
from bot.knowledge.conversation.about_moves import load_about_moves
from bot.knowledge.conversation.acknowledgements import acknowledgement
from bot.knowledge.exercises.exercises import load_exercises
from bot.routine.shown.own_way import own_way

# Groups of the patterns: a place from the front, the last, and the one before what is up.
NUMBERED = ("first", "second", "third", "fourth", "fifth")
LAST, BEFORE = "last", "before"


def move_by_place(draft: Draft, found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Name the move at a place of today's routine, with its steps; None before there is one."""
    today = today_of(draft)
    named = next((name.rstrip("_") for name, value in found.groupdict().items() if value), None)
    if not today or named is None:
        return None
    now = move_now(draft)
    up = next((n for n, one in enumerate(today) if one.exercise_id == now), len(today))
    place = {BEFORE: up - 1, LAST: len(today) - 1}.get(named)
    place = NUMBERED.index(named) if place is None else place
    if not 0 <= place < len(today):
        exercises = acknowledgement("exercises", number=str(len(today)))
        return texts["none"].format(
            exercises=exercises, others=texts["joint"].join(names_of(today))
        )
    item = today[place]
    exercise = load_exercises()[item.exercise_id]
    steps = " ".join(own_way(exercise, item.notes).steps)
    return texts["told"].format(move=exercise.name, number=place + 1, steps=steps)


def positions_today(draft: Draft, _found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Say in which position each move of today is done; None before there is a routine."""
    positions = load_about_moves()["position"].texts
    today = today_of(draft)
    done = [
        texts["one"].format(move=name, position=positions[item.position])
        for name, item in zip(names_of(today), today, strict=True)
    ]
    return texts["told"].format(others=texts["joint"].join(done)) if done else None
