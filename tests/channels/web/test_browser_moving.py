"""A movement is shown moving, can be stopped, and rests where less motion is asked for."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from bot.channels.web.card_movement import with_movement
from bot.pictures.moving import SECONDS
from tests.channels.web.browsing import WIDE, Open, inside, say

pytestmark = pytest.mark.slow


def test_browser_movement_runs_and_is_stopped(open_page: Open) -> None:
    page = open_page(WIDE, alone=True)
    page.clock.install()
    say(page, "exercise")
    picture = page.locator(".card.exercise .well img")
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
    expect(picture).to_have_attribute("data-picture", "P01-moving")
    page.get_by_role("button", name="Menu").click()
    page.get_by_label("Keep pictures still").check()
    expect(picture).to_have_attribute("data-picture", "P01")


def test_browser_picture_says_what_to_do(open_page: Open) -> None:
    page = open_page(WIDE)
    say(page, "check")
    expect(page.locator(".card.check img")).to_be_visible()
    alt = inside(page, "root.querySelector('.card.check img').alt")
    assert "Hug your left knee" in alt


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
