"""What the seventh judge saw on 25 November and was left at first, each with its mend."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.channels.web.browsing import (
    HELD,
    LOW,
    SMALL,
    TALL,
    Open,
    box,
    inside,
    say,
    still,
)

pytestmark = pytest.mark.slow

DOCKED = "root.querySelectorAll('.dock :is(button, label, .asked, .row span)')"
PRESSED = f"""[...{DOCKED}].filter((e) => e.checkVisibility() && e.textContent.trim())
    .filter((e) => getComputedStyle(e).fontSize !== '0px')
    .map((e) => [e.textContent.trim(), parseFloat(getComputedStyle(e).fontSize)])"""
DOCKED_SCENES = ("hello", "screen", "check", "upright", "pattern", "routine", "exercise", "closing")


def at_rest(open_page: Open, scene: str, size: dict[str, int], letters: str = "") -> Page:
    page = open_page(size, letters, **HELD)
    if scene != "hello":
        say(page, scene)
    still(page)
    return page


def whole(part: Locator) -> dict[str, int]:
    """Where it lies, in whole pixels."""
    return {side: round(at) for side, at in box(part).items()}


def fits(page: Page) -> bool:
    """Nothing of the foot is cut, at its end or at its side."""
    return bool(
        inside(
            page,
            """[root.querySelector('.dock')].every((e) =>
                e.scrollHeight <= e.clientHeight + 1 && e.scrollWidth <= e.clientWidth + 1)""",
        )
    )


@pytest.mark.parametrize("scene", DOCKED_SCENES)
def test_browser_seventh_larger_enlarges_what_is_pressed(open_page: Open, scene: str) -> None:
    """At 320 what is docked stayed at 14.8 to 17 pixels whatever was chosen."""
    usual = dict(inside(at_rest(open_page, scene, SMALL), PRESSED))
    page = at_rest(open_page, scene, SMALL, "larger")
    assert fits(page)
    for words, letters in inside(page, PRESSED):
        assert letters >= 16, words
        assert letters >= 1.18 * usual.get(words, 0), words
    deed = page.locator(".dock .given button").first
    expect(deed).to_be_in_viewport(ratio=1)
    expect(page.locator(".composer")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("scene", DOCKED_SCENES)
def test_browser_seventh_least_room_has_no_small_print_to_press(
    open_page: Open, scene: str
) -> None:
    """Docked answers had 13 and 14 pixels at 320."""
    page = at_rest(open_page, scene, SMALL)
    for words, letters in inside(page, PRESSED):
        assert letters >= 13.9, words


@pytest.mark.parametrize("letters", ["", "large", "larger"])
@pytest.mark.parametrize("size", [SMALL, TALL], ids=["320", "390"])
def test_browser_seventh_minutes_are_whole(open_page: Open, size: Any, letters: str) -> None:
    """Their foot was 285 pixels in a box of 250: "Write a message" was cut."""
    page = at_rest(open_page, "minutes", size, letters)
    assert fits(page)
    expect(page.locator(".composer")).to_be_in_viewport(ratio=1)
    on = page.get_by_role("button", name="On to my routine")
    expect(on).to_be_in_viewport(ratio=1)  # the way on, as it comes
    on.click()
    still(page)
    assert fits(page)
    ways = [page.get_by_role("button", name=f"{n} minutes", exact=True) for n in (3, 5, 8, 12, 20)]
    for way in (*ways, page.locator(".composer"), page.get_by_text("How many minutes a day")):
        expect(way).to_be_in_viewport(ratio=1)
    foot = box(page.locator("#foot"))
    for name in ("Skip", "Why this?"):
        quiet = box(page.get_by_role("button", name=name))
        assert quiet["y"] + quiet["height"] <= max(foot["y"] + 14, box(ways[0])["y"] + 400)
    assert inside(page, "root.activeElement?.textContent") == "3 minutes"


def test_browser_seventh_skip_has_no_row_of_its_own(open_page: Open) -> None:
    """In the largest text it was as wide as the window."""
    page = at_rest(open_page, "exercise", SMALL, "larger")
    skip = box(page.locator("#dock").get_by_role("button", name="Skip"))
    assert skip["width"] < 160
    write = box(page.locator(".composer"))
    assert abs(skip["y"] - write["y"]) < 12


@pytest.mark.parametrize("size", [SMALL, TALL, LOW], ids=["320", "390", "640"])
@pytest.mark.parametrize("scene", ["minutes", "check", "exercise", "closing"])
def test_browser_seventh_deed_stays_where_it_is_at_the_end(
    open_page: Open, scene: str, size: Any
) -> None:
    """The foot sank and its button shrank when the end of the card was reached."""
    page = at_rest(open_page, scene, size)
    deed = page.locator(".dock .given button:visible").first
    if not page.locator(".onward").count():
        pytest.skip("all of it is in sight")
    page.wait_for_timeout(1000)  # it has found its place
    before, high = whole(deed), whole(page.locator("#dock"))["height"]
    inside(page, "(root.querySelector('.page').scrollTop = 1e5)")
    still(page)
    expect(page.locator(".onward")).to_be_hidden()
    assert whole(deed) == before
    assert whole(page.locator("#dock"))["height"] == high


@pytest.mark.parametrize("letters", ["", "larger"])
def test_browser_seventh_tick_at_none_moves_nothing(open_page: Open, letters: str) -> None:
    """Its words grew bold, and Continue went to a row of its own."""
    page = at_rest(open_page, "screen", SMALL, letters)
    go_on = page.get_by_role("button", name="Continue")
    before = box(go_on)
    page.get_by_label("None of these").check()
    still(page)
    assert box(go_on) == before


def test_browser_seventh_continue_says_why_it_reads_on(open_page: Open) -> None:
    """It scrolled to rows that were not seen yet without a word."""
    page = at_rest(open_page, "screen", SMALL)
    go_on = page.get_by_role("button", name="Continue")
    page.get_by_label("None of these").check()
    still(page)
    assert page.locator(".unread").count()
    before = box(go_on)
    go_on.click()
    said = page.get_by_text("Please read these rows, too.")
    expect(said).to_be_in_viewport(ratio=1)
    still(page)
    expect(said).to_be_visible()
    assert box(go_on) == before
    assert "clay" not in said.evaluate("(e) => e.className")
