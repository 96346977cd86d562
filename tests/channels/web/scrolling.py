"""Scrolling the page as who reads it does, by no pointer and no key, and waiting till it stands."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.channels.web.browsing import dressed, inside, still

LEFT = "[root.querySelector('.page')].map((e) => e.scrollHeight - e.clientHeight - e.scrollTop)[0]"
TIMES = 4  # where nothing is below any more the foot has another height, and so has the page


def scroll_to(page: Page, top: float) -> None:
    """Scroll the page to that height, or as far as it goes."""
    inside(page, f"(root.querySelector('.page').scrollTop = {top})")


def to_the_end(page: Page) -> None:
    """Read on to the end, with nothing half below the foot.

    Before the answer is complete the page would go back to where it begins, and the sheet that
    comes later gives cards other heights.
    """
    dressed(page)
    still(page)
    for _ in range(TIMES):
        scroll_to(page, 1e6)
        still(page)
        if inside(page, LEFT) < 2:
            return
    raise AssertionError(f"{inside(page, LEFT)} pixels are left below")
