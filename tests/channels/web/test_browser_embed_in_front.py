"""The widget in front of the page around it, on a phone, and beside it."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.channels.web.browsing import TALL, WIDE
from tests.channels.web.embedding import opened, opened_small
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

LOCKED = "getComputedStyle(document.documentElement).overflowY"


def heard(page: Page) -> set[str]:
    """The names a screen reader comes across on the whole page."""
    client = page.context.new_cdp_session(page)
    tree = client.send("Accessibility.getFullAXTree")["nodes"]
    return {node["name"]["value"] for node in tree if "name" in node and not node["ignored"]}


def test_browser_embed_on_a_phone_stands_in_front_of_the_page(
    carried: tuple[Served, str], watched: Any
) -> None:
    _, address = carried
    page = opened_small(watched, address)
    expect(page.get_by_role("dialog")).to_have_attribute("aria-modal", "true")
    assert "Looking after your back" not in heard(page)
    assert page.evaluate(LOCKED) == "hidden"
    for _ in range(20):  # the tab key never reaches the page behind
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.tagName") in ("PLUMB-LINE", "BODY")


@pytest.mark.parametrize("way", ["escape", "back", "close"])
def test_browser_embed_on_a_phone_is_left(
    carried: tuple[Served, str], watched: Any, way: str
) -> None:
    _, address = carried
    page = opened_small(watched, address)
    expect(page.locator(".card")).to_be_visible()
    if way == "escape":
        page.keyboard.press("Escape")
    elif way == "back":
        page.go_back()
    else:
        page.get_by_role("button", name="Close").click()
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("heading", name="Looking after your back")).to_be_visible()
    assert page.evaluate(LOCKED) == "visible"
    assert page.url.rstrip("/") == address
    expect(page.get_by_role("button", name="Back pain? Ask Plumbline")).to_be_focused()


def test_browser_embed_beside_the_page_leaves_it_alone(
    carried: tuple[Served, str], watched: Any
) -> None:
    _, address = carried
    page = opened(watched, address)
    assert page.get_by_role("dialog").get_attribute("aria-modal") is None
    assert "Looking after your back" in heard(page)
    assert page.evaluate(LOCKED) == "visible"
    page.set_viewport_size(TALL)
    expect(page.get_by_role("dialog")).to_have_attribute("aria-modal", "true")
    page.set_viewport_size(WIDE)
    expect(page.get_by_role("dialog")).not_to_have_attribute("aria-modal", "true")
    expect(page.get_by_role("dialog")).to_be_visible()
