"""The menu fits: on a phone, in the least room, in a low window, with large text."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.channels.web.browsing import (
    HELD,
    LOW,
    PHONE,
    SMALL,
    WIDE,
    Open,
    box,
    inside,
    open_menu,
    say,
    shown,
    still,
)

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("viewport", [PHONE, WIDE], ids=["phone", "wide"])
def test_browser_menu_fits_with_what_is_done_with_data_as_rows_at_its_end(
    open_page: Open, viewport: dict[str, int]
) -> None:
    page = open_page(viewport)
    open_menu(page)
    assert page.locator("#menu").evaluate("(e) => e.scrollHeight - e.clientHeight") <= 0
    tops = []
    for name in ("Another device", "Download my data", "Start over", "Delete my data"):
        row = page.locator("#menu").get_by_role("button", name=name)
        expect(row).to_be_in_viewport(ratio=1)
        box = row.bounding_box()
        assert box
        assert box["width"] > 250  # a row of its own, not one of several links
        tops.append(box["y"])
    assert tops == sorted(tops)
    assert page.locator("#menu button, #menu a").last.inner_text() == "Delete my data"


def test_browser_menu_has_delete_in_reach_in_the_least_room(open_page: Open) -> None:
    """Two pixels of its sign stood at the edge, and nothing said that more follows."""
    page = shown(open_page, "", SMALL)
    open_menu(page)
    remove = page.get_by_role("button", name="Delete my data")
    expect(remove).to_be_in_viewport(ratio=1)
    still(page)
    assert box(remove)["height"] >= 44
    # Another row lay whole beneath it, and nothing said so.
    over = page.get_by_role("button", name="Start over")
    expect(over).to_be_in_viewport(ratio=1)
    assert box(over)["x"] + box(over)["width"] <= box(remove)["x"] + 1


def test_browser_menu_has_one_column_where_large_text_leaves_no_room_for_two(
    open_page: Open,
) -> None:
    """Two columns stood on 320 pixels, one letter a line, so that Normal was hardly reached."""
    page = open_page(SMALL)
    say(page, "my back")
    open_menu(page)
    page.get_by_label("Larger").check(force=True)
    columns = inside(page, "getComputedStyle(root.querySelector('.menu')).gridTemplateColumns")
    assert columns == "none"
    normal = page.get_by_label("Normal", exact=True)
    normal.check(force=True)
    expect(normal).to_be_checked()


def test_browser_menu_of_a_low_wide_window_is_whole(open_page: Open) -> None:
    page = open_page({"width": 1280, "height": 460})
    open_menu(page)
    menu = box(page.locator("#menu"))
    assert menu["x"] >= 0
    assert menu["x"] + menu["width"] <= 1280


def test_browser_menu_at_640_is_in_its_two_columns(open_page: Open) -> None:
    page = open_page(LOW, **HELD)
    open_menu(page)
    menu = box(page.locator("#menu"))
    for name in ("Delete my data", "Change an answer"):
        row = box(page.get_by_role("button", name=name))
        assert menu["x"] <= row["x"]
        assert row["x"] + row["width"] <= menu["x"] + menu["width"]


def test_browser_menu_in_a_low_window_breaks_no_row(open_page: Open) -> None:
    page = open_page(LOW, **HELD)
    open_menu(page)
    rows = inside(
        page,
        "[...root.querySelectorAll('#menu > *')].filter((e) => e.checkVisibility())"
        ".map((e) => e.getClientRects().length)",
    )
    assert set(rows) == {1}
