"""What is told of somebody else, as they would tell it."""

from __future__ import annotations

import pytest

from bot.language import understand
from bot.language.findings import Kind
from bot.language.text.first_person import as_first_person


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("my mother is 74, her low back hurts for 5 weeks", Kind.AGE, 74),
        ("my mother is 74, her low back hurts for 5 weeks", Kind.DURATION, 35),
        ("my dad has had it for 2 weeks", Kind.DURATION, 14),
        ("her low back hurts, it's an 8 out of 10", Kind.NRS, 8),
        ("he sits 9 hours a day", Kind.HOURS, 9),
        ("my gran's neck has hurt for 3 weeks", Kind.DURATION, 21),
    ],
)
def test_first_person_is_read_for_what_it_tells(text: str, kind: str, number: float) -> None:
    theirs = as_first_person(text)
    assert theirs is not None
    assert [one.number for one in understand(theirs).of(kind)] == [number]


@pytest.mark.parametrize("text", ["low back for 3 weeks", "i told the boss", "5", ""])
def test_first_person_leaves_a_story_of_ones_own(text: str) -> None:
    assert as_first_person(text) is None
