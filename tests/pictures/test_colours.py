"""Contrast of the picture colours: the measured floors of the specification."""

from __future__ import annotations

import pytest

from bot.pictures.colours import colour


def luminance(value: str) -> float:
    parts = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, two: str) -> float:
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("theme", "floor"), [("light", 1.58), ("dark", 1.8)])
@pytest.mark.parametrize("tint", ["stretch", "strengthen"])
@pytest.mark.parametrize("cloth", ["shirt", "pants"])
def test_tints_stand_out_from_the_clothes(tint: str, cloth: str, theme: str, floor: float) -> None:
    assert contrast(colour(tint, theme), colour(cloth, theme)) >= floor - 0.01


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("pull", ["clay", "slate"])
@pytest.mark.parametrize("body", ["body", "body_leg"])
def test_pulls_of_a_tug_of_war_stand_out_from_the_plain_body(
    pull: str, body: str, theme: str
) -> None:
    assert contrast(colour(pull, theme), colour(body, theme)) >= 3


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("pull", ["clay", "slate"])
def test_numbers_are_read_on_their_discs(pull: str, theme: str) -> None:
    assert contrast(colour("card", theme), colour(pull, theme)) >= 4.5


@pytest.mark.parametrize("far", ["skin_far", "shirt_far", "pants_far"])
def test_far_limbs_stay_visible_on_the_dark_card(far: str) -> None:
    assert contrast(colour(far, "dark"), colour("card", "dark")) >= 1.5


def test_hair_is_lighter_than_the_dark_card() -> None:
    assert luminance(colour("hair", "dark")) > luminance(colour("card", "dark"))
