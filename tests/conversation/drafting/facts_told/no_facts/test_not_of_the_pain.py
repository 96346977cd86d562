"""The time of a new joint is none of the pain, and "not better" eases nothing."""

from __future__ import annotations

import pytest

from bot.conversation.drafting.facts_told.no_facts.not_of_the_pain import without_other_matters
from bot.language import understand
from bot.language.findings import Kind


def kinds(text: str) -> set[Kind]:
    return {one.kind for one in without_other_matters(understand(text), text).mentions}


@pytest.mark.parametrize(
    ("text", "timed", "reason"),
    [
        ("back and hips, and I've a new knee, left one, eighteen months back", False, "the knee"),
        ("low back is sore. replaced hip, done two years ago", False, "the hip"),
        ("new knee, and the back has hurt for three weeks", True, "the pain"),
        ("the back has hurt for two years", True, "no joint"),
    ],
)
def test_not_of_the_pain_is_the_time_of_a_joint(text: str, timed: bool, reason: str) -> None:
    assert (Kind.DURATION in kinds(text)) is timed, reason


@pytest.mark.parametrize(
    ("text", "told", "gone"),
    [
        ("standing makes it WORSE not better", Kind.AGGRAVATED_BY, Kind.EASED_BY),
        ("walking eases it, not worse", Kind.EASED_BY, Kind.AGGRAVATED_BY),
        ("sitting is worse, not better", Kind.AGGRAVATED_BY, Kind.COURSE),
    ],
)
def test_not_of_the_pain_is_the_opposite(text: str, told: Kind, gone: Kind) -> None:
    assert told in kinds(text)
    assert gone not in kinds(text)
