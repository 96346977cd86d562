"""A place told to be well tells of no flare where it is the pain's own, and no other of its places.

What is tried is a message whose words may tell of a flare.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.return_visits.flare_told import flare_meant
from tests.conversation.planning.return_visits.at_a_return import IDLE
from tests.conversation.planning.situations import NOW, situation
from tests.conversation.weeks_of import DAY

LOW, NECK, BOTH = ["low_back"], ["neck"], ["low_back", "neck"]


@pytest.mark.parametrize(
    ("text", "regions", "asked", "reason"),
    [
        ("my knee is much worse since the walk but the back is fine", LOW, False, "its own"),
        ("my knee is much worse since the walk but the back is fine", BOTH, False, "of both"),
        ("my knee is much worse since the walk but the back is fine", NECK, True, "a neck is none"),
        ("double shifts all week, back okay considering", LOW, False, "without its verb"),
        ("neck's fine, low back in bits again, can't tie my laces", LOW, True, "not its place"),
        ("neck's fine, low back in bits again, can't tie my laces", BOTH, True, "the other of two"),
        ("the neck is fine, much worse again", LOW, True, "not its place, and no other"),
        ("the neck is fine, much worse again", NECK, False, "its own"),
        ("I went back okay", LOW, True, "the way home is no back"),
    ],
)
def test_place_told_fine_is_that_of_the_pain(
    text: str, regions: list[str], asked: bool, reason: str
) -> None:
    now = replace(situation(text, {**IDLE, "regions": regions}), now=NOW + 16 * DAY)
    meant = flare_meant(Draft.of(now), frozenset({"maybe_flare"}))
    assert (meant == "maybe_flare") is asked, reason
