"""The routine as it is shown: A and B days in turn, how hard, when to stop."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import slots
from bot.conversation.session.routine_shown import notes_of, routine_card, routine_text, state_at
from bot.conversation.session.session import items_next_time
from bot.conversation.session.session_notes import notes_today
from bot.knowledge.exercises.exercises import load_exercises
from bot.pictures.drawn.colours import COLOURS, THEMES
from bot.routine import build_from, safety_net
from tests.routine.people import with_pattern

SPLIT = build_from(with_pattern("D1", phase=2, minutes=20), "week")


def test_routine_shown_text_keeps_the_other_day_apart_from_walks() -> None:
    text = routine_text(SPLIT, "112", "your GP")
    later = text.split("Next time, on the other day:")[1].split("On top:")[0]
    for item in items_next_time(SPLIT):
        assert load_exercises()[item.exercise_id].name in later
    assert "Today is the A day" in " ".join(notes_of(SPLIT))
    assert "Today is the B day" in " ".join(notes_of(SPLIT.other_day()))


@pytest.mark.parametrize("minutes", [3, 8, 20])
def test_routine_shown_says_how_hard_and_when_to_stop(minutes: int) -> None:
    routine = build_from(with_pattern("D1", minutes=minutes), "week")
    net = safety_net("112", "your GP")
    card = routine_card(routine, "112", "your GP")
    assert net.stop in card["honest"]
    assert net.effort in card["honest"]
    assert net.short in routine_text(routine, "112", "your GP")


@pytest.mark.parametrize(
    ("conditions", "said"),
    [(["no_floor"], 0), (["pregnancy"], 1), (["pregnancy", "no_floor"], 1)],
)
def test_routine_shown_notes_of_a_code_are_said_where_no_position_is_left_too(
    conditions: list[str], said: int
) -> None:
    values = {"regions": ["low_back"], "conditions": conditions, slots.MINUTES: 8}
    notes = notes_today(values, load_exercises()["P01"])
    assert len(notes) == said
    assert all("week 16" in note for note in notes)


@pytest.mark.parametrize(
    ("keys", "said", "reason"),
    [
        (("P01", "T05", "A01"), 1, "once, however many pictures have a mark"),
        (("A01", "R01"), 0, "a walk and a pack mark no muscle"),
    ],
)
def test_routine_shown_says_once_what_the_colours_of_its_pictures_are(
    keys: tuple[str, ...], said: int, reason: str
) -> None:
    items = {one.exercise_id: one for one in SPLIT.items}
    first = next(iter(items.values()))
    shown = tuple(items.get(key, replace(first, exercise_id=key)) for key in keys)
    card = routine_card(replace(SPLIT, items=shown), "112", "your GP")
    assert card["next"].count("orange marks what is stretched") == said, reason


def test_colours_are_as_the_words_say() -> None:
    """Orange is red over green over blue; blue the other way round."""
    for theme in range(len(THEMES)):
        stretched, works = (COLOURS[one][theme] for one in ("stretch", "strengthen"))
        assert stretched[1:3] > stretched[3:5] > stretched[5:7]
        assert works[5:7] > works[3:5] > works[1:3]


@pytest.mark.parametrize(
    ("number", "now", "done", "state"),
    [
        (1, None, True, ""),  # no session
        (1, 2, False, "done"),
        (2, 2, False, "now"),
        (2, 2, True, "now"),  # looked at again
        (3, 2, False, ""),
        (3, 2, True, "done"),  # an earlier one came up again
    ],
)
def test_routine_shown_state_of_a_row(number: int, now: int | None, done: bool, state: str) -> None:
    assert state_at(number, now, done=done) == state
