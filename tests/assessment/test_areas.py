"""Which half of the body a pain is in, where the middle of the back hurts too."""

from __future__ import annotations

import pytest

from bot.assessment.areas import areas_of, halves_of


@pytest.mark.parametrize(
    ("regions", "areas", "reason"),
    [
        (("low_back", "mid_back"), {"lower"}, "a low and a middle back are no neck"),
        (("mid_back", "buttock"), {"lower"}, "in any order"),
        (("mid_back", "upper_back"), {"upper"}, "with the upper back it is of that"),
        (("mid_back",), {"upper"}, "alone it is arched and turned as the upper back is"),
        (("neck", "low_back"), {"lower", "upper"}, "both halves"),
        ((), set(), "none is told"),
    ],
)
def test_areas_of_the_middle_go_with_the_others(
    regions: tuple[str, ...], areas: set[str], reason: str
) -> None:
    assert areas_of(regions) == areas, reason


def test_areas_hold_each_region_once_where_both_halves_hurt() -> None:
    halves = halves_of(("neck", "mid_back", "low_back"))
    assert halves == {"upper": ("neck", "mid_back"), "lower": ("low_back",)}
