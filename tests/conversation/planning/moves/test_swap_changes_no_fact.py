"""A move swapped by its name changes no fact, whatever position its name or the wish has."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session import routine_of
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import shown
from tests.conversation.shown_list import TOLD

SITS = {**TOLD, "aggravated_by": ["sit_agg"]}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("swap the bird-dog for something standing", "one position wished for"),
        ("swap the bridge for something sitting please", "the other"),
        ("I'd like to swap the bridge for something standing, for good", "for good"),
    ],
)
def test_swap_changes_no_fact(text: str, reason: str) -> None:
    draft = plan_turn(situation(text, SITS))
    assert draft.facts == draft.facts_before, reason
    assert routine_of(draft.values) is not None, reason


def test_a_fact_in_the_place_of_another_is_still_exchanged() -> None:
    draft = plan_turn(situation("standing, not sitting, makes it worse", SITS))
    assert draft.facts != draft.facts_before


@pytest.mark.parametrize(
    ("text", "asked_again", "reason"),
    [
        ("that was a bit much, less of it tomorrow please", True, "of the move"),
        ("a bit too hard for me", True, "the same"),
        ("a bit", False, "it spread a bit"),
        ("a bit further down", False, "where it went"),
        ("yes, a bit much and into my foot", False, "where it went beside it"),
    ],
)
def test_a_bit_much_does_not_tell_that_a_pain_spread(
    text: str, asked_again: bool, reason: str
) -> None:
    hurt = plan_turn(situation("ouch, that hurts my hip", shown("low", True), "hurts", 0.9))
    assert hurt.values[slots.HURT_ASKED], reason
    draft = plan_turn(situation(text, hurt.values))
    assert bool(draft.values.get(slots.HURT_ASKED)) is asked_again, reason
