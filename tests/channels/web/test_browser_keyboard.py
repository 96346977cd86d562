"""The whole page by keyboard alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.channels.web.browsing import WIDE, Open
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


def test_browser_works_by_keyboard_alone(open_page: Open, served: Served) -> None:
    page = open_page(WIDE)
    expect(page.locator("#text")).not_to_be_focused()  # the card is read first
    page.locator("#text").focus()
    page.keyboard.type("onset")
    page.keyboard.press("Shift+Enter")
    assert page.input_value("#text") == "onset\n"
    page.keyboard.press("Backspace")
    page.keyboard.press("Enter")
    slowly = page.get_by_role("button", name="Slowly")
    expect(slowly).to_be_visible()
    for _ in range(12):
        page.keyboard.press("Shift+Tab")
        if slowly.evaluate("(button) => button === button.getRootNode().activeElement"):
            break
    expect(slowly).to_be_focused()
    page.keyboard.press("Space")
    expect(page.get_by_text("You said: /onset")).to_be_visible()
    expect(slowly).to_be_focused()  # the focus stays on what was chosen

    page.get_by_role("button", name="Menu").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#menu")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#menu")).to_be_hidden()
    expect(page.get_by_role("button", name="Menu")).to_be_focused()
