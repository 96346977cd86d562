"""Pictures large enough to be read, and what begins an exercise or stops a check in sight."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.channels.web.browsing import LOW, PHONE, SMALL, WIDE, Open, box, shown

pytestmark = pytest.mark.slow


def edges(part: Locator) -> tuple[float, float]:
    """Where it begins and ends."""
    found = box(part)
    return found["y"], found["y"] + found["height"]


@pytest.mark.parametrize("size", [SMALL, LOW], ids=["320", "low"])
def test_browser_exercise_can_be_read_and_begun_in_the_least_room(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "next one", size)
    picture, foot = page.locator(".card.exercise .well img"), edges(page.locator("#foot"))[0]
    top, end = edges(picture)
    assert end - top >= 100
    assert end <= foot
    start = page.get_by_role("button", name="Start", exact=True)
    for part in (page.locator(".ring"), page.locator(".note.stop_if"), start):
        assert edges(part)[1] <= foot
    expect(page.get_by_role("button", name="Done")).to_be_in_viewport(ratio=1)
    ring = edges(page.locator(".ring"))
    start.dispatch_event("click")
    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    assert edges(page.locator(".ring")) == ring  # nothing jumps


def test_browser_exercise_wide_wastes_no_room_between_its_parts(open_page: Open) -> None:
    page = shown(open_page, "next one", WIDE)
    card, foot = page.locator(".card.exercise"), edges(page.locator("#foot"))[0]
    assert edges(card.locator(".steps"))[0] - edges(card.locator(".well"))[1] <= 20
    assert edges(card.locator(".note.feel"))[0] - edges(card.locator(".clock"))[1] <= 20
    for part in (card.locator(".steps"), card.locator(".note.stop_if")):
        assert edges(part)[1] <= foot


@pytest.mark.parametrize("size", [PHONE, WIDE], ids=["360", "wide"])
def test_browser_movement_is_asked_for_within_the_picture(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "next one", size)
    image, well = page.locator(".well img"), page.locator(".card.exercise .well")
    assert edges(well)[1] - edges(image)[1] < 4  # no empty strip below the floor


def test_browser_check_wide_says_when_to_stop_before_what_to_notice(open_page: Open) -> None:
    page = shown(open_page, "check", WIDE)
    stop, notice = page.locator(".note.stop_if"), page.locator(".note.notice")
    assert edges(stop)[1] <= edges(notice)[0]
    assert edges(stop)[1] <= edges(page.locator("#foot"))[0]


@pytest.mark.parametrize("size", [SMALL, PHONE, WIDE], ids=["320", "360", "wide"])
def test_browser_chart_fills_its_place(open_page: Open, size: dict[str, int]) -> None:
    page = shown(open_page, "progress", size)
    image, well = (
        page.locator(f".card.progress {part}").bounding_box() for part in (".well img", ".well")
    )
    assert image
    assert well
    assert image["width"] >= 0.98 * well["width"]
