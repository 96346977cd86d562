"""What is told beside the minutes or with the list in front of one is heard piece by piece."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.planning.wishes.told_in_pieces import with_pieces
from bot.language.replies.wished.wishes import NONE, read_wishes
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.situations import situation


def _at(slot: str) -> dict[str, Any]:
    return {**OPEN[slot], slots.ASKED: slot}


@pytest.mark.parametrize(
    ("text", "place", "kit"),
    [
        ("six minutes, I have a baby on my arm, standing is best", {"standing"}, set()),
        ("how long? I have ten minutes in the lunch break at my desk and no kit", {"desk"}, set()),
        ("Lying is on the floor. I said no floor.", {"no_floor"}, set()),
        ("the kitchen floor is stone, so never on the floor", {"no_floor"}, set()),
        ("found a band in the drawer!", set(), {"band"}),
        ("why no floor moves, I'm fine down there", set(), set()),
        ("my back hurts at my desk, that is all", set(), set()),
        ("is there one with a band?", set(), set()),
    ],
)
def test_told_in_pieces_is_place_and_kit(text: str, place: set[str], kit: set[str]) -> None:
    told = with_pieces(NONE, text)
    assert (set(told.place), set(told.kit)) == (place, kit)


@pytest.mark.parametrize(
    ("text", "kit"),
    [
        ("I have a stool without back and a green band", {"band"}),
        ("I have a chair without arms and a roller", {"roller"}),
        ("I have nothing, a room without a roller and a band", set()),
        ("I am without a band and a roller", set()),
    ],
)
def test_told_in_pieces_lets_a_missing_part_be_of_its_thing(text: str, kit: set[str]) -> None:
    assert set(read_wishes(text).kit) == kit


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("make it 12", 12),
        ("too short, 10", 10),
        ("no, even shorter, like 3", 3),
        ("put the full ten back", 10),
        ("rather 7", 7),
        ("it's a 4 now", 8),
        ("I have 20 minutes on weekends", 8),
    ],
)
def test_told_in_pieces_hears_a_number_beside_the_list(text: str, minutes: int) -> None:
    draft = plan_turn(situation(text, _at(slots.TOGETHER)))
    assert draft.values[slots.MINUTES] == minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("15 minutes per day, and I have one yellow band. But why quiet days?", 15),
        ("My mother did forty. I could do twelve, standing up in the kitchen", 12),
        ("8 on days off, 5 else", 5),
    ],
)
def test_told_in_pieces_keeps_the_minutes_that_were_said(text: str, minutes: int) -> None:
    draft = plan_turn(situation(text, _at(slots.MINUTES)))
    assert draft.values[slots.MINUTES] == minutes


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        ("the baby sleeps now so the floor is OK today", None),
        ("no, even shorter", None),
        ("nah, take the bridge out", None),
        ("yes, but make it 5 minutes", "now"),
        ("no", "later"),
        ("yes", "now"),
    ],
)
def test_told_in_pieces_begins_or_waits_only_where_it_is_said(text: str, begun: str | None) -> None:
    draft = plan_turn(situation(text, _at(slots.TOGETHER)))
    assert draft.values.get(slots.TOGETHER) == begun


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        ("no 8", None),
        ("not that. the old one", None),
        ("no bending please", None),
        ("no thanks", "later"),
        ("not today", "later"),
    ],
)
def test_told_in_pieces_puts_nothing_off_by_a_no_of_the_list(text: str, begun: str | None) -> None:
    draft = plan_turn(situation(text, _at(slots.TOGETHER), "deny"))
    assert draft.values.get(slots.TOGETHER) == begun
