"""The card of each exercise in each position: its clock is begun without looking for it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation.session.routine_shown import exercise_card
from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_words import load_session_texts
from bot.routine.dosing.dose import dose_at, dose_text
from tests.channels.web.answering import told
from tests.channels.web.browsing import (
    LOW,
    SMALL,
    TALL,
    WIDE,
    Open,
    Size,
    above_the_foot,
    across,
    scenes_by_size,
)
from tests.channels.web.scene_guide import FIRST
from tests.channels.web.scene_movement import EXERCISE
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

MOST = 2  # of each way of being long, those with the most words


def made_easier(exercise: Exercise, position: str) -> dict[str, Any]:
    """The card of a move that was too hard: the most that it says."""
    way, usual = exercise.ways.get(position), load_session_texts().usual_way
    dose = dose_at(exercise.dose, 0)
    item = replace(
        FIRST,
        exercise_id=exercise.id,
        dose=dose,
        dose_text=dose_text(dose),
        position=position,
        notes=tuple(filter(None, (way, exercise.easier, usual))),
    )
    card = exercise_card(exercise, item, 2, 5)
    return {**card, "actions": EXERCISE["custom"]["card"]["actions"]}


def _length(card: dict[str, Any], *fields: str) -> int:
    return sum(len(card[field]) for field in fields)


def longest() -> dict[str, dict[str, Any]]:
    """The cards with the most words in all, in the dose, and in the rule that stands above it.

    By their names, the fullest first.
    """
    cards = {
        f"{one.id}-{position}": made_easier(one, position)
        for one in load_exercises().values()
        for position in one.positions
        if one.in_session and exercise_has_a_clock(one)
    }
    told_in = (("text",), ("dose", "dose_note"), ("stop_if",), ("title", "stop_if", "dose"))
    first = [
        name
        for fields in told_in
        for name in sorted(cards, key=lambda one: -_length(cards[one], *fields))[:MOST]
    ]
    first += [one for one in cards if one.startswith(("M10", "R05"))]
    return {name: cards[name] for name in dict.fromkeys(first)}


def exercise_has_a_clock(exercise: Exercise) -> bool:
    """Whether its card counts: a rest has no repetitions and no seconds."""
    return bool(made_easier(exercise, exercise.positions[0])["timer"])


LONGEST = longest()


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("name", "size"),
    scenes_by_size(LONGEST, next(iter(LONGEST)), TALL, SMALL, LOW, WIDE),
    ids=across,
)
def test_browser_every_exercise_has_ring_and_start_above_the_dock(
    open_page: Open, served: Served, name: str, size: Size
) -> None:
    """What makes it easier stood in a column beside the ring and pushed "Start" behind the dock."""
    page = told(open_page, served, size, {"custom": {"card": LONGEST[name]}})
    shown = page.locator(".card.exercise")
    start = shown.get_by_role("button", name="Start")
    for part in (shown.locator(".ring"), start, shown.locator(".dose")):
        assert above_the_foot(page, part)
    start.click()
    assert above_the_foot(page, shown.get_by_role("button", name="Pause"))
