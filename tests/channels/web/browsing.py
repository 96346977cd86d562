"""Talking to the page as a person does: sizes, words typed, what is cut off."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page

CHROMIUM = "/usr/bin/chromium"
PHONE = {"width": 360, "height": 740}
WIDE = {"width": 1280, "height": 800}
NARROWEST = {"width": 320, "height": 640}
# A browser reports every request it could not make; tests of lost lines make it do so.
EXPECTED = (
    "net::ERR_INTERNET_DISCONNECTED",
    "net::ERR_INCOMPLETE_CHUNKED_ENCODING",
    "net::ERR_CONNECTION_REFUSED",
    "net::ERR_CONNECTION_RESET",
    "net::ERR_FAILED",
    "409 (Conflict)",
    "429 (Too Many Requests)",
)
ROOT = "document.querySelector('plumb-line').shadowRoot"

Open = Callable[..., Page]


def say(page: Page, text: str) -> None:
    """Type and send."""
    page.locator("#text").fill(text)
    page.keyboard.press("Enter")


def open_menu(page: Page) -> None:
    """Open the menu."""
    page.get_by_role("button", name="Menu").click()


def inside(page: Page, expression: str) -> Any:
    """The value of an expression in which `root` is the widget's shadow root."""
    return page.evaluate(f"(() => {{ const root = {ROOT}; return {expression}; }})()")


def sideways(page: Page) -> int:
    """By how many pixels the page is wider than its window, or the log than its frame."""
    wide = "Math.max(document.documentElement.scrollWidth - innerWidth, "
    return int(
        inside(
            page,
            wide + "...['.page', '.talk'].map((s) => root.querySelector(s))"
            ".map((e) => e.scrollWidth - e.clientWidth))",
        )
    )


def small_targets(page: Page) -> list[str]:
    """Everything to press that is smaller than 44 by 44 pixels; map cells have the list."""
    found: list[str] = inside(
        page,
        """[...root.querySelectorAll('button, a, summary, .row, textarea, .segments label')]
            .filter((e) => e.checkVisibility())
            .map((e) => [e.textContent || e.id, e.getBoundingClientRect()])
            .filter(([, box]) => box.height < 43.9 || box.width < 43.9)
            .map(([text, box]) => `${text} ${box.width}x${box.height}`)""",
    )
    return found
