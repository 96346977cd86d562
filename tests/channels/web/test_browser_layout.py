"""Nothing is cut, everything can be pressed, the bob hangs right."""

from __future__ import annotations

import asyncio

import pytest
from playwright.sync_api import expect
from rasa.core.channels.channel import UserMessage

from tests.channels.web.browsing import (
    NARROWEST,
    PHONE,
    WIDE,
    Open,
    dressed,
    inside,
    say,
    sideways,
    small_targets,
    still,
)
from tests.channels.web.served import Served
from tests.examples import ALL

pytestmark = pytest.mark.slow


SCENES = (
    *("onset", "screen", "exercise", "check", "routine", "pattern"),
    *("education", "readback", "scale", "wipe"),
)


# What has room in larger letters has it in the usual ones: those are tried with one card by day.
@pytest.mark.sampled
@pytest.mark.parametrize(
    ("scene", "letters"),
    [
        (scene, letters)
        for scene in SCENES
        for letters in ("", "larger")
        if ALL or letters or scene == "exercise"
    ],
)
def test_browser_nothing_is_cut_at_320_pixels(open_page: Open, scene: str, letters: str) -> None:
    page = open_page(NARROWEST, letters)
    say(page, scene)
    shown = "#pinned .call" if scene == "wipe" else ".turn.guide >> nth=1"
    expect(page.locator(shown)).to_be_visible()
    still(page)
    assert sideways(page) <= 0
    assert small_targets(page) == []


@pytest.mark.parametrize("viewport", [PHONE, WIDE], ids=["phone", "wide"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_browser_hangs_the_bob_beside_the_newest_words(
    open_page: Open, viewport: dict[str, int], scheme: str
) -> None:
    page = open_page(viewport, color_scheme=scheme)
    say(page, "onset")
    expect(page.get_by_role("button", name="Slowly")).to_be_visible()
    still(page)
    inside(page, "Promise.all(root.getAnimations().map((one) => one.finished)).then(() => null)")
    bob = page.locator(".rail .bob").bounding_box()
    lead = page.locator(".lead").last.bounding_box()
    pin = page.locator(".pin").bounding_box()
    assert bob
    assert lead
    assert pin
    assert abs(bob["y"] - lead["y"]) < 8
    assert abs(bob["x"] + bob["width"] / 2 - (pin["x"] + pin["width"] / 2)) < 1
    assert bob["x"] + bob["width"] < lead["x"]


@pytest.mark.parametrize("scene", ["onset", "screen", "exercise", "where", "routine", "wipe"])
def test_browser_mirrors_for_languages_read_from_the_right(open_page: Open, scene: str) -> None:
    page = open_page(PHONE)
    inside(page, "(root.querySelector('.root').dir = 'rtl')")
    say(page, scene)
    shown = "#pinned .call" if scene == "wipe" else ".turn.guide >> nth=1"
    expect(page.locator(shown)).to_be_visible()
    still(page)
    assert sideways(page) <= 0
    pin, name, menu = (
        page.locator(part).bounding_box() for part in (".pin", ".name", "#menuButton")
    )
    assert pin
    assert name
    assert menu
    assert pin["x"] > PHONE["width"] - 40
    assert menu["x"] < 20
    assert small_targets(page) == []


def test_browser_shows_what_is_chosen_without_colours(open_page: Open) -> None:
    page = open_page(PHONE, forced_colors="active")
    dressed(page)
    say(page, "onset")
    page.get_by_role("button", name="Slowly").click()
    expect(page.get_by_text("You said: /onset")).to_be_visible()
    chosen = page.get_by_role("button", name="Slowly")
    expect(chosen.locator("svg")).to_be_visible()
    width = "(button) => getComputedStyle(button).borderTopWidth"
    assert chosen.evaluate(width) == "3px"
    expect(page.get_by_role("button", name="All at once")).to_be_hidden()
    expect(page.locator(".rail")).to_be_hidden()


def test_browser_borders_leave_words_whole_without_colours(open_page: Open) -> None:
    """A settled link touched a border of its own; a focused field had corners behind its own."""
    page = open_page(PHONE, forced_colors="active")
    dressed(page)
    say(page, "onset")
    page.get_by_role("button", name="I'm not sure").click()
    chosen = page.locator(".settled .link[aria-pressed=true]")
    expect(chosen).to_be_visible()
    assert chosen.evaluate("(e) => getComputedStyle(e).borderTopWidth") == "0px"
    page.locator("#text").focus()
    offset = page.locator("#text").evaluate("(e) => getComputedStyle(e).outlineOffset")
    assert offset.startswith("-"), "within its own round corners"


@pytest.mark.parametrize("scene", ["screen", "exercise", "where", "pattern", "wipe"])
def test_browser_reflows_at_two_hundred_percent(open_page: Open, scene: str) -> None:
    page = open_page({"width": 640, "height": 400}, device_scale_factor=2)
    say(page, scene)
    shown = "#pinned .call" if scene == "wipe" else ".turn.guide >> nth=1"
    expect(page.locator(shown)).to_be_visible()
    still(page)
    assert sideways(page) <= 0
    if scene == "wipe":
        expect(page.locator("#pinned .call")).to_be_in_viewport()
    else:
        expect(page.locator("#text")).to_be_visible()


def test_browser_hides_what_scrolls_beneath_without_colours(open_page: Open) -> None:
    page = open_page(PHONE, forced_colors="active")
    dressed(page)
    say(page, "exercise")
    expect(page.locator("#dock").get_by_role("button", name="Done")).to_be_visible()
    ground = "getComputedStyle(root.querySelector('.foot')).backgroundImage"
    assert inside(page, ground) == "none"
    fade = "getComputedStyle(root.querySelector('.docked .foot'), '::before').display"
    assert inside(page, fade) == "none"
    page.get_by_role("button", name="Menu").click()
    chosen, other = (
        page.locator(f"#menu label[data-value='{value}'] input[name=size] + span")
        for value in ("", "large")
    )
    colour = "(e) => getComputedStyle(e).backgroundColor"
    assert chosen.evaluate(colour) != other.evaluate(colour)


def test_browser_moves_nothing_when_less_motion_is_asked_for(
    open_page: Open, served: Served
) -> None:
    page = open_page(PHONE, reduced_motion="reduce")

    async def think(message: UserMessage) -> None:
        await asyncio.sleep(3)

    served.bot.answer = think
    say(page, "hello")
    expect(page.get_by_text("Reading that")).to_be_visible()
    moving = "root.getAnimations ? root.getAnimations().length : 0"
    assert inside(page, moving) == 0
