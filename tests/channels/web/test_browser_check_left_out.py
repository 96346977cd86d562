"""A home check is left out from its foot, folds without a tick, and has no sign for that."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.channels.web.answering import told
from tests.channels.web.browsing import (
    LOW,
    SMALL,
    TALL,
    Open,
    across,
    comes_in_window,
    in_sight,
    in_window,
    shown,
    small_targets,
    still,
)
from tests.channels.web.scene_guide import WALL, WALL_STAND
from tests.channels.web.scene_movement import CHECK
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


def test_browser_check_left_out_folds_without_a_tick(open_page: Open) -> None:
    """Whoever broke off saw the tick of who had done it."""
    page = shown(open_page, "check", TALL)
    page.get_by_role("button", name="I can't do this").click()
    still(page)
    line = page.locator(".fold > summary").last
    expect(line).to_contain_text("I can't do this")
    expect(line.locator("svg")).to_have_count(0)


@pytest.mark.parametrize("size", [SMALL, TALL, LOW], ids=across)
def test_browser_check_is_left_out_from_its_foot(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """ "Not sure" and "I can't do this" lay below the foot behind a bare arrow."""
    quiet = [button for button in CHECK["buttons"] if button.get("style") == "link"]
    check = {**WALL, "buttons": [*WALL["buttons"], *quiet]}
    page = told(open_page, served, size, check)
    for one in quiet:
        in_sight(page.get_by_role("button", name=one["title"]))
    expect(page.get_by_role("textbox", name="Write a message")).to_be_in_viewport(ratio=1)
    assert comes_in_window(page, page.locator(f".check .steps li >> nth={int(size != SMALL)}"))
    assert small_targets(page) == []


def test_browser_check_has_no_sign_for_the_ways_past_it(open_page: Open, served: Served) -> None:
    """All of it was read, and an arrow still led on to "Skip the checks"."""
    page = told(open_page, served, {"width": 390, "height": 800}, WALL_STAND)
    assert in_window(page, page.locator(".check .notice"))
    assert not in_window(page, page.get_by_role("button", name="Skip the checks"))
    expect(page.locator(".onward:visible")).to_have_count(0)
