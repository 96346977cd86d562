from __future__ import annotations

import pytest

from bot.language.findings import Kind
from tests.language.reading import values

WORSE = [
    ("worse sitting, better when I stand up and walk", {"flex_agg"}, "better leads a list"),
    ("worse when I get up, better when I walk", {"flex_agg"}, "each its own marker"),
    ("fine when I sit, killing me when I stand or cook", {"ext_agg"}, "the nearest marker"),
    ("when i walk its better", set(), "the marker stands behind"),
    ("hurts when i sit and drive", {"flex_agg"}, "a list"),
    ("neck pain from computer work", {"neck_screen"}, "work alone is no lifting"),
    ("I can only stand for ten minutes", {"ext_agg"}, "what is soon too much does not ease"),
    ("I can only exercise standing", set(), "a wish for a place"),
    ("low back pain. please only in bed", set(), "a wish for a place"),
]
BETTER = [
    ("worse sitting, better when I stand up and walk", {"standing", "walking"}, "a list"),
    ("when i walk its better", {"walking"}, "the marker stands behind"),
    ("better moving, worse mornings", {"moving"}, "no when between"),
    ("I can only exercise standing", set(), "a wish for a place"),
    ("I can only exercise sitting down, my low back aches", set(), "a wish for a place"),
    ("low back pain. please only in bed", set(), "a wish for a place"),
    ("sitting exercises only please", set(), "a wish for a place"),
    ("I get relief only when walking", {"walking"}, "the one thing that eases"),
    ("it is only fine lying down", {"lying"}, "the one thing that eases"),
]


@pytest.mark.parametrize(("text", "expected", "reason"), WORSE)
def test_descriptions_read_what_makes_it_worse(text: str, expected: set[str], reason: str) -> None:
    assert values(text, Kind.AGGRAVATED_BY) == expected, reason


@pytest.mark.parametrize(("text", "expected", "reason"), BETTER)
def test_descriptions_read_what_eases(text: str, expected: set[str], reason: str) -> None:
    assert values(text, Kind.EASED_BY) == expected, reason


@pytest.mark.parametrize(
    ("text", "expected"), [("this stupid thing again", set()), ("gone again", {"episodic"})]
)
def test_descriptions_need_more_than_again_for_episodes(text: str, expected: set[str]) -> None:
    assert values(text, Kind.COURSE) == expected
