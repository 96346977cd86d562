"""The safety list as its tests meet it: its rows, and when they count as read."""

from __future__ import annotations

from playwright.sync_api import Page

from bot.knowledge.safety.screen_items import load_screen
from tests.channels.web.browsing import still
from tests.channels.web.scene_talk import SHEETS

REAL = [item.text for item in load_screen().values()]  # every row that anybody is asked
ROWS = SHEETS["custom"]["card"]["options"]
MOMENT = 1000  # milliseconds: what is in sight counts as read, and a second click is over


def rest(page: Page) -> None:
    """Wait until nothing moves, what is in sight was read, and a press is meant for it."""
    still(page)
    page.wait_for_timeout(MOMENT)
