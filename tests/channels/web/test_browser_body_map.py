"""The body map: tapped, walked over with the arrow keys, and as an equal list."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.channels.web.browsing import (
    HELD,
    NARROWEST,
    PHONE,
    TALL,
    WIDE,
    Open,
    box,
    inside,
    say,
    sideways,
    still,
)
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


def opened(open_page: Open, viewport: dict[str, int]) -> Page:
    page = open_page(viewport, reduced_motion="reduce")  # nothing glides under the pointer
    say(page, "where")
    expect(page.locator("figure.back svg")).to_be_visible()
    return page


def tap(page: Page, view: str, *names: str) -> None:
    """Tap regions at the middle of what is seen of them."""
    for name in names:
        x, y = (float(n) for n in str(cell(page, view, name).get_attribute("data-at")).split())
        box = page.locator(f"figure.{view} svg").bounding_box()
        assert box
        scale = box["width"] / 240
        page.mouse.click(box["x"] + x * scale, box["y"] + y * scale)


def cell(page: Page, view: str, name: str) -> Locator:
    return page.locator(f"figure.{view}").get_by_role("checkbox", name=name, exact=True)


def test_browser_body_map_takes_taps_and_says_them_in_words(
    open_page: Open, served: Served
) -> None:
    page = opened(open_page, WIDE)
    page.get_by_role("button", name="That's where").click()
    expect(page.get_by_text("Tap where it hurts, or choose from the list.")).to_be_visible()
    for view, name in (
        ("back", "low back, right"),
        ("back", "buttock, right"),
        ("front", "groin, left"),
    ):
        page.locator(f"figure.{view}").get_by_role("checkbox", name=name, exact=True).click()
    expect(cell(page, "back", "low back, right")).to_have_attribute("aria-checked", "true")
    expect(page.locator(".where")).to_have_text("Low back right, buttock right, groin left")
    page.get_by_role("button", name="Groin left").click()
    expect(page.locator(".where")).to_have_text("Low back right, buttock right")
    page.get_by_role("button", name="That's where").click()
    places = "Low back, right side; Buttock, right side"
    expect(page.locator(".slip").last).to_contain_text(places)
    assert served.bot.last_text(places) == places


def test_browser_body_map_keeps_the_head_in_sight_while_places_are_tapped(
    open_page: Open,
) -> None:
    page = open_page(TALL, **HELD)
    say(page, "where")
    still(page)
    figure, head = page.locator("figure.back svg"), page.locator(".head")
    top = box(figure)["y"]
    for name in ("low back, right", "buttock, right", "mid back, left", "shoulder blade, left"):
        tap(page, "back", name)
        still(page)
        assert box(figure)["y"] == pytest.approx(top, abs=1)
        assert box(figure)["y"] >= box(head)["y"] + box(head)["height"]


def test_browser_body_map_joins_both_sides(open_page: Open, served: Served) -> None:
    page = opened(open_page, WIDE)
    for name in ("neck, left", "neck, right", "tailbone"):
        tap(page, "back", name)
    page.get_by_role("button", name="That's where").click()
    expect(page.locator(".slip").last).to_contain_text("Neck, both sides; Tailbone")


def test_browser_body_map_is_walked_with_the_arrow_keys(open_page: Open) -> None:
    page = opened(open_page, WIDE)
    start = cell(page, "back", "low back, right")
    assert page.locator("figure.back .cell[tabindex='0']").count() == 1
    start.focus()
    named = "root.activeElement.getAttribute('aria-label')"
    for key, name in (
        ("ArrowUp", "mid back, right"),
        ("ArrowLeft", "mid back, middle"),
        ("ArrowLeft", "mid back, left"),
        ("ArrowDown", "low back, left"),
        ("Home", "base of the skull"),
    ):
        page.keyboard.press(key)
        assert inside(page, named) == name
    page.keyboard.press("Space")
    expect(page.locator(".where")).to_have_text("Base of the skull")
    page.keyboard.press("Space")
    expect(page.locator(".where")).to_have_text("Nothing marked yet")
    page.keyboard.press("End")
    assert str(inside(page, named)).startswith("below the knee")


def test_browser_body_map_reaches_every_cell_by_keys(open_page: Open) -> None:
    page = opened(open_page, WIDE)
    for view in ("back", "front"):
        names = set(
            page.locator(f"figure.{view} .cell").evaluate_all(
                "(all) => all.map((cell) => cell.getAttribute('aria-label'))"
            )
        )
        reached, waiting = (
            set(),
            [page.locator(f"figure.{view} .cell[tabindex='0']").get_attribute("aria-label")],
        )
        while waiting:
            name = waiting.pop()
            if name in reached:
                continue
            reached.add(name)
            for key in ("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"):
                page.locator(f"figure.{view} .cell[aria-label='{name}']").focus()
                page.keyboard.press(key)
                waiting.append(inside(page, "root.activeElement.getAttribute('aria-label')"))
        assert reached == names


def test_browser_body_map_takes_a_tap_beside_the_body(open_page: Open) -> None:
    page = opened(open_page, WIDE)
    box = page.locator("figure.back svg").bounding_box()
    assert box
    scale = box["height"] / 524
    page.mouse.click(box["x"] + 226 * scale, box["y"] + 300 * scale)
    expect(page.locator(".where")).to_have_text("Hand right")
    page.mouse.click(box["x"] + 2 * scale, box["y"] + 20 * scale)
    expect(page.locator(".where")).to_have_text("Hand right")


def test_browser_body_map_list_is_the_same_choice(open_page: Open, served: Served) -> None:
    page = opened(open_page, PHONE)
    tap(page, "back", "low back, right")
    page.locator("input[name^=view][value=list]").check(force=True)
    expect(page.locator(".places").get_by_label("Low back", exact=True)).to_be_checked()
    expect(page.locator("input[name^='side-low_back'][value='right']")).to_be_checked()
    page.locator("input[name^='side-low_back'][value='both']").check(force=True)
    page.locator(".places").get_by_label("Tailbone").check()
    expect(page.locator(".where")).to_have_text("Low back left, low back right, tailbone")
    page.locator("input[name^=view][value=back]").check(force=True)
    expect(cell(page, "back", "low back, left")).to_have_attribute("aria-checked", "true")
    page.get_by_role("button", name="That's where").click()
    expect(page.locator(".slip").last).to_contain_text("Low back, both sides; Tailbone")


def test_browser_body_map_keeps_to_six_places(open_page: Open) -> None:
    page = opened(open_page, WIDE)
    for name in (
        "neck, left",
        "neck, right",
        "tailbone",
        "base of the skull",
        "arm, left",
        "arm, right",
    ):
        tap(page, "back", name)
    last = cell(page, "back", "hand, left")
    tap(page, "back", "hand, left")
    expect(page.get_by_text("Six places are enough. Take one away first.")).to_be_visible()
    expect(last).to_have_attribute("aria-checked", "false")


def test_browser_body_map_shows_one_figure_on_a_phone(open_page: Open) -> None:
    page = opened(open_page, NARROWEST)
    expect(page.locator("figure.front")).to_be_hidden()
    page.locator("input[name^=view][value=front]").check(force=True)
    expect(page.locator("figure.front")).to_be_visible()
    expect(page.locator("figure.back")).to_be_hidden()
    assert sideways(page) <= 0


def test_browser_body_map_is_never_mirrored(open_page: Open) -> None:
    page = opened(open_page, WIDE)
    inside(page, "(root.querySelector('.root').dir = 'rtl')")
    page.wait_for_timeout(100)
    right = (
        page.locator("figure.back")
        .get_by_role("checkbox", name="hand, right", exact=True)
        .bounding_box()
    )
    left = (
        page.locator("figure.back")
        .get_by_role("checkbox", name="hand, left", exact=True)
        .bounding_box()
    )
    words = [page.locator("figure.back i").nth(n).bounding_box() for n in (0, 1)]
    assert right
    assert left
    assert words[0]
    assert words[1]
    assert left["x"] < right["x"]
    assert words[0]["x"] < words[1]["x"]
    assert sideways(page) <= 0


def test_browser_body_map_has_a_sign_beside_the_list(open_page: Open) -> None:
    page = opened(open_page, PHONE)
    sign = page.locator(".map .segments label[data-value=list] svg").bounding_box()
    words = page.locator(".map .segments").get_by_text("List").bounding_box()
    assert sign
    assert words
    assert sign["x"] > words["x"]
    assert abs(sign["y"] + sign["height"] / 2 - words["y"] - words["height"] / 2) < 2  # one line
