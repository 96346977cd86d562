"""What a sixth judge saw on 25 November, each with its mend."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

import bot.channels.web
from tests.channels.web.browsing import SMALL, TALL, Open, inside, open_menu, say

pytestmark = pytest.mark.slow

PAPER = Path(bot.channels.web.__file__).parent / "page" / "paper.css"
HEAD = "<header><img alt='' width=28 height=28><p>Plumbline</p><p>Made on 25 November</p></header>"


def test_browser_sixth_menu_has_one_column_where_large_text_leaves_no_room_for_two(
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


@pytest.mark.parametrize("size", [SMALL, TALL], ids=["320", "390"])
def test_browser_sixth_name_on_a_paper_is_never_broken(open_page: Open, size: Any) -> None:
    """It stood one letter a line on a phone."""
    browser = open_page(size).context.browser
    assert browser is not None
    page = browser.new_page(viewport=size)  # of its own: the page of the guide takes no style here
    page.set_content(f"<style>{PAPER.read_text('utf-8')}</style>{HEAD}")
    name = page.get_by_text("Plumbline", exact=True).bounding_box()
    assert name is not None
    page.close()
    assert name["height"] < 40
