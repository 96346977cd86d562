"""Contrast of the picture colours: the measured floors of the specification."""

from __future__ import annotations

import pytest

from bot.pictures.drawn.colours import PAPER, colour


def luminance(value: str) -> float:
    parts = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, two: str) -> float:
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


GROUNDS = {"light": ("#FFFFFF", "#FEFDFA", "#EAE6DA"), "dark": ("#1D242A", "#1D2421", "#28312D")}
"""The card of a chat app, the surface of the page, and the well in which pictures lie there."""
BEHIND = ("mat", "wall", "prop")
FLOOR = 3.0


def grounds(theme: str) -> list[str]:
    return [*GROUNDS[theme], *(colour(token, theme) for token in BEHIND)]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    "line", ["outline", "line_skin", "line_shirt", "line_pants", "ghost_line", "ink"]
)
def test_body_and_its_start_stand_out_from_every_ground(line: str, theme: str) -> None:
    for ground in grounds(theme):
        assert contrast(colour(line, theme), ground) >= FLOOR, ground


@pytest.mark.parametrize(
    "part", ["skin", "skin_far", "shirt", "shirt_far", "pants", "pants_far", "hair"]
)
def test_limbs_stand_out_from_the_dark_card_and_page_by_themselves(part: str) -> None:
    for ground in GROUNDS["dark"][:2]:  # where pictures lie
        assert contrast(colour(part, "dark"), ground) >= FLOOR, ground


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("line", ["prop_line", "mat_edge", "floor_line", "strap"])
def test_things_stand_out_from_the_card_and_the_page(line: str, theme: str) -> None:
    for ground in GROUNDS[theme]:
        assert contrast(colour(line, theme), ground) >= FLOOR, ground


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("tint", ["stretch", "strengthen"])
@pytest.mark.parametrize("under", ["shirt", "shirt_near", "pants", "skin"])
def test_tints_stand_out_from_what_they_lie_on(tint: str, under: str, theme: str) -> None:
    """By themselves, or by their rim, which then stands out from both."""
    drawn, below, rim = (colour(token, theme) for token in (tint, under, "rim"))
    alone = contrast(drawn, below)
    by_rim = min(contrast(drawn, rim), contrast(rim, below))
    assert max(alone, by_rim) >= FLOOR


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("body", ["body", "body_leg"])
def test_bones_of_a_tug_of_war_stand_out_from_the_plain_body(body: str, theme: str) -> None:
    assert contrast(colour("bone_line", theme), colour(body, theme)) >= FLOOR


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("bone", ["bone", "vertebra"])
@pytest.mark.parametrize("body", ["body", "body_leg", "body_far"])
def test_bones_are_lighter_than_the_body_that_holds_them(body: str, bone: str, theme: str) -> None:
    """Bones as dark as the page look like holes in the body (D4, D9 in dark)."""
    lighter, below = luminance(colour(bone, theme)), luminance(colour(body, theme))
    assert lighter > below
    assert contrast(colour(bone, theme), colour(body, theme)) >= 1.5


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("under", ["mat", "card", "shirt"])
def test_shade_is_darker_than_what_it_falls_on(under: str, theme: str) -> None:
    """A shade lighter than the mat reads as a bar beside the arm (P14 in dark)."""
    assert luminance(colour("shade", theme)) < luminance(colour(under, theme))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("shirt", ["shirt", "shirt_near"])
def test_shirt_and_trousers_are_told_apart(shirt: str, theme: str) -> None:
    """The belt line fades where both are the same grey-blue."""
    assert contrast(colour(shirt, theme), colour("pants", theme)) >= 1.35


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("pull", ["clay", "slate"])
@pytest.mark.parametrize("body", ["body", "body_leg", "bone"])
def test_pulls_of_a_tug_of_war_stand_out_from_the_plain_body(
    pull: str, body: str, theme: str
) -> None:
    assert contrast(colour(pull, theme), colour(body, theme)) >= 3


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("pull", ["clay", "slate"])
def test_numbers_are_read_on_their_discs(pull: str, theme: str) -> None:
    assert contrast(colour("card", theme), colour(pull, theme)) >= 4.5


def test_hair_is_lighter_than_the_dark_card() -> None:
    assert luminance(colour("hair", "dark")) > luminance(colour("card", "dark"))


@pytest.mark.parametrize("tint", ["stretch", "strengthen"])
@pytest.mark.parametrize("under", ["skin", "shirt", "shirt_near", "pants"])
def test_colours_of_a_muscle_survive_a_grey_copy(tint: str, under: str) -> None:
    assert contrast(colour(tint, PAPER), colour(under, PAPER)) >= 7


@pytest.mark.parametrize("token", ["mat", "mat_edge", "wall", "prop", "strap", "floor_line"])
def test_colours_of_things_are_grey_on_paper(token: str) -> None:
    """A beige wall and a violet strap once stood beside a body in grey."""
    value = colour(token, PAPER)
    assert value[1:3] == value[3:5] == value[5:7]
