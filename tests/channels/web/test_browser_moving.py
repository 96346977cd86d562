"""A movement is shown moving when it is asked for, can be stopped, and comes to rest."""

from __future__ import annotations

from collections import Counter
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import expect

from bot.channels.web.card_movement import with_movement
from bot.pictures.exercises.moving import SECONDS
from tests.channels.web.answering import told
from tests.channels.web.browsing import WIDE, Open, box, say, still
from tests.channels.web.scene_guide import STRAIGHT_LEG, WALL_STAND, long_move
from tests.channels.web.served import Served
from tests.pictures.drawn.test_colours import FLOOR, contrast

pytestmark = pytest.mark.slow


def test_browser_movement_runs_and_is_stopped(open_page: Open) -> None:
    page = open_page(WIDE, alone=True)
    page.clock.install()
    say(page, "exercise")
    picture = page.locator(".card.exercise .well img")
    expect(picture).to_have_attribute("data-picture", "P01")  # nothing plays by itself
    page.get_by_role("button", name="See it move").click()
    expect(picture).to_have_attribute("data-picture", "P01-moving")
    drawn = "(image) => image.decode().then(() => image.naturalWidth)"
    assert picture.evaluate(drawn) > 0
    page.get_by_role("button", name="Keep it still").click()
    expect(picture).to_have_attribute("data-picture", "P01")
    page.get_by_role("button", name="See it move").click()
    expect(picture).to_have_attribute("data-picture", "P01-moving")
    page.clock.run_for(SECONDS * 1000)
    expect(picture).to_have_attribute("data-picture", "P01")  # the loop came to rest


def test_browser_movement_rests_when_less_motion_is_asked_for(open_page: Open) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    say(page, "exercise")
    picture = page.locator(".card.exercise .well img")
    expect(picture).to_have_attribute("data-picture", "P01")
    expect(page.get_by_role("button", name="See it move")).to_be_visible()


def test_browser_movement_stops_with_the_quiet_mode(open_page: Open) -> None:
    page = open_page(WIDE)
    say(page, "exercise")
    picture = page.locator(".card.exercise .well img")
    page.get_by_role("button", name="See it move").click()
    expect(picture).to_have_attribute("data-picture", "P01-moving")
    page.get_by_role("button", name="Menu").click()
    page.get_by_label("Keep pictures still").check()
    expect(picture).to_have_attribute("data-picture", "P01")


@pytest.mark.parametrize(
    "message", [long_move(), STRAIGHT_LEG, WALL_STAND], ids=["exercise", "leg", "wall"]
)
def test_browser_picture_says_what_to_do(
    open_page: Open, served: Served, message: dict[str, Any]
) -> None:
    """Of the guide's own cards: every step stands in the words of its picture."""
    page = told(open_page, served, WIDE, message)
    image = page.locator(".turn.guide").last.locator(".well img")
    steps = message["custom"]["card"]["steps"]
    assert len(steps) >= 2
    for step in steps:
        assert step in str(image.get_attribute("alt"))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_browser_picture_stands_out_from_what_it_lies_on(open_page: Open, theme: str) -> None:
    """Figures of pale limbs lay on a well as pale."""
    page = open_page(WIDE, reduced_motion="reduce", color_scheme=theme)
    say(page, "exercise")
    still(page)
    image = page.locator(".card.exercise .well img")
    drawn = Image.open(BytesIO(image.screenshot())).convert("RGB")
    dots = drawn.get_flattened_data()
    seen = Counter("#{:02X}{:02X}{:02X}".format(*dot) for dot in dots)
    ground = seen.most_common(1)[0][0]
    clear = sum(many for dot, many in seen.items() if contrast(dot, ground) >= FLOOR)
    assert clear > 0.02 * box(image)["width"] * box(image)["height"]


@pytest.mark.parametrize(
    ("card", "moves"),
    [
        ({"kind": "exercise", "picture": "P01"}, True),
        ({"kind": "routine", "picture": "P01"}, False),
        ({"kind": "check", "picture": "ST01"}, False),
        ({"kind": "exercise"}, False),
    ],
    ids=["a movement", "a thumbnail", "a position", "no picture"],
)
def test_card_movement_is_told_of_movements_only(card: dict[str, str], moves: bool) -> None:
    assert ("moving" in with_movement(card)) is moves
