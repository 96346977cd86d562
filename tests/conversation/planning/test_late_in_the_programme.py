"""What is said in the weeks of the plan and only sounds like the story of a pain."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.next_plan import weeks_of
from bot.conversation.planning.planner import plan_turn
from bot.language import understand
from bot.language.findings import Kind
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import weeks

ON_THE_WAY = {
    "consent": "agreed",
    slots.STORY: "told",
    "regions": ["low_back"],
    slots.WEEKS: weeks().as_dict(),
    slots.MINUTES: 8,
}


def planned(text: str) -> Draft:
    """Return the draft of a message sixteen days after the first plan."""
    return plan_turn(replace(situation(text, ON_THE_WAY), now=NOW + timedelta(days=16)))


@pytest.mark.parametrize(
    ("text", "begun", "reason"),
    [
        ("stop calling it a flare", False, "the word is not wanted"),
        ("don't call it a flare please", False, "the word is not wanted"),
        ("it's not what I'd call a flare", False, "in other words"),
        ("quit calling this a flare-up", False, "in other words"),
        ("my back has flared up badly since yesterday", True, "one that is told"),
    ],
)
def test_late_in_the_programme_a_refused_word_begins_no_flare(
    text: str, begun: bool, reason: str
) -> None:
    draft = planned(text)
    assert weeks_of(draft).in_flare is begun, reason
    if not begun:
        assert "action_ask_flare" not in [step.action for step in draft.steps], reason


@pytest.mark.parametrize(
    ("text", "kinds", "reason"),
    [
        ("my bottom started to sag", [], "how it hangs in a move"),
        ("my hips keep dipping", [], "how they hang in a move"),
        ("my bottom hurts when I sag", [Kind.REGION], "a place of pain"),
        ("forget what I left out, all moves are fine", [], "those of the plan"),
        ("the exercises are fine", [], "those of the plan"),
    ],
)
def test_late_in_the_programme_moves_tell_no_place_and_no_ease(
    text: str, kinds: list[Kind], reason: str
) -> None:
    told = [one.kind for one in understand(text).mentions]
    assert [one for one in told if one in (Kind.REGION, Kind.EASED_BY)] == kinds, reason
