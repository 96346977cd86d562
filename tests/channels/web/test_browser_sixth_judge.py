"""What a sixth judge saw on 25 November, each with its mend."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

import bot.channels.web
from tests.channels.web.browsing import SMALL, TALL, WIDE, Open, box, inside, open_menu, say, still
from tests.channels.web.scene_movement import EXERCISE
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


PAPER = Path(bot.channels.web.__file__).parent / "page" / "paper.css"
LONG = "2 rounds of 6, slowly; rest a few breaths between"
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


@pytest.mark.parametrize("size", [WIDE, TALL, SMALL], ids=["1280", "390", "320"])
def test_browser_sixth_stop_rule_is_in_sight_when_a_move_arrives(
    open_page: Open, served: Served, size: Any
) -> None:
    """A long dose pushed it behind the dock at 1280x800 and 320x568."""
    page = open_page(size, reduced_motion="reduce")
    move = deepcopy(EXERCISE)
    move["custom"]["card"] |= {"dose": LONG, "picture": "P01"}

    async def answer(message: Any) -> None:
        await message.output_channel.send_response(message.sender_id, deepcopy(move))

    served.bot.answer = answer
    say(page, "a move")
    still(page)
    stop, dock = box(page.locator(".stop_if").first), box(page.locator(".dock"))
    assert stop["y"] + stop["height"] <= dock["y"] + 1
