"""The list of the safety check: every row read, ticks, none of these."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.channels.web.answering import talks
from tests.channels.web.browsing import (
    HELD,
    LOW,
    PHONE,
    SMALL,
    TALL,
    WIDE,
    Open,
    across,
    box,
    clear_of_the_foot,
    edges,
    held_as,
    inside,
    middle,
    say,
    shown,
    still,
)
from tests.channels.web.scene_talk import SCREEN
from tests.channels.web.screen_list import REAL, rest
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

NONE = [{"title": "None of these", "payload": '/choose{"choice": "screen_nerves=none"}'}]
# What the sign says, and how many rows are under the foot, frame by frame.
FRAMES = """() => {
  window.seenFrames = [];
  const root = document.querySelector('plumb-line').shadowRoot;
  const look = () => {
    const [sign, foot] = [root.querySelector('.unread'), root.querySelector('#foot')];
    const under = [...root.querySelectorAll('.ticks .row')].filter(
      (row) => row.getBoundingClientRect().bottom > foot.getBoundingClientRect().top + 1);
    if (sign) seenFrames.push([sign.textContent, under.length]);
    requestAnimationFrame(look);
  };
  look();
}"""


@pytest.mark.parametrize("size", [SMALL, TALL, LOW], ids=across)
@pytest.mark.parametrize("ticked", ["None of these", "A change in passing water"])
def test_browser_screen_is_sent_after_every_row_was_seen(
    open_page: Open, size: dict[str, int], ticked: str
) -> None:
    """Neither an all clear nor a part of it can be given unread: each reads on before."""
    page = open_page(size, reduced_motion="reduce")
    say(page, "screen")
    rows, send = page.locator(".ticks .row"), page.get_by_role("button", name="Continue")
    none = page.get_by_role("button", name="None of these")
    for way in (send, none):
        expect(way).to_be_in_viewport(ratio=1)
    rest(page)
    hidden = [row for row in rows.all() if not clear_of_the_foot(page, row)]
    assert bool(hidden) == (size == LOW)
    if hidden:
        assert page.get_by_role("button", name=f"{len(hidden)} more below").count() == 1
    way = none
    if ticked != "None of these":
        page.get_by_label(ticked).evaluate("(box) => box.click()")
        way = send
    if hidden:
        for _ in range(6):
            if not page.locator(".unread").count():
                break
            way.click()
            rest(page)
        for row in rows.all()[-1:]:
            expect(row).to_be_in_viewport()
    expect(page.get_by_text("You said: ")).to_have_count(0)
    way.click()
    expect(page.get_by_text(f"You said: {ticked}")).to_be_visible()


@pytest.mark.parametrize("size", [SMALL, TALL, LOW, WIDE], ids=across)
def test_browser_screen_has_none_of_these_in_sight_on_arrival(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "screen", size)
    none = page.get_by_role("button", name="None of these")
    expect(none).to_be_in_viewport(ratio=1)
    send = page.get_by_role("button", name="Continue")
    stacked = size == TALL  # a row of its own where there is height for it
    assert (middle(send) - middle(none) > 40) if stacked else abs(middle(none) - middle(send)) < 6


def test_browser_screen_counts_its_rows_from_the_first_frame(open_page: Open) -> None:
    """Rows that stood there for a moment, before the foot came, were not read."""
    page = open_page(SMALL, has_touch=True, is_mobile=True)
    page.evaluate(FRAMES)
    say(page, "screen")
    still(page)
    frames = page.evaluate("seenFrames")
    assert len(frames) > 3
    assert [frame for frame in frames if frame[0] != f"{frame[1]} more below"] == []


@pytest.mark.parametrize("size", [SMALL, LOW], ids=["320", "low"])
def test_browser_screen_that_was_read_says_nothing_more(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    rows = [f"Sign {n}, told in words that are as long as those of a list" for n in range(7)]
    card = {**SCREEN["custom"]["card"], "options": rows}
    page = open_page(size, **HELD)
    talks(served, {"list": [{"custom": {"card": card}}]})
    say(page, "list")
    still(page)
    page.wait_for_timeout(1000)
    none = page.get_by_role("button", name="None of these")
    for _ in range(6):
        if not page.locator(".unread").count():
            break
        none.click()
        still(page)
    expect(page.locator(".unread")).to_have_count(0)
    expect(page.locator(".wrong:visible")).to_have_count(0)


def test_browser_screen_buttons_stay_where_they_are(open_page: Open) -> None:
    page = open_page(TALL, **HELD)
    say(page, "screen")
    still(page)
    none = page.get_by_role("button", name="None of these")
    send = page.get_by_role("button", name="Continue")
    before = box(send)
    assert before["width"] == box(none)["width"]
    assert before["y"] - box(none)["y"] - box(none)["height"] >= 8
    page.locator(".ticks .row").first.click()
    still(page)
    assert box(send)["width"] == before["width"]
    assert box(send)["y"] - box(none)["y"] - box(none)["height"] >= 8


def test_browser_screen_asks_for_itself_after_a_correction(open_page: Open, served: Served) -> None:
    """The words counted ten rows above a card that shows five below them."""
    page = open_page(WIDE, reduced_motion="reduce")

    async def answer(message: Any) -> None:
        short = {"text": "Changed: right side. Of the 10 above, which fit you?", "buttons": NONE}
        lead = {"lead": "Changed: right side.", "fallback": True, "numeric": True}
        said = (
            {**SCREEN, "buttons": NONE} if message.text == "screen" else {**short, "custom": lead}
        )
        await message.output_channel.send_response(message.sender_id, said)

    served.bot.answer = answer
    say(page, "screen")
    still(page)
    say(page, "my right side")
    expect(page.get_by_text("Changed: right side.", exact=True)).to_be_visible()
    still(page)
    expect(page.get_by_text("which fit you")).to_have_count(0)
    expect(page.locator(".card.screen")).to_have_count(1)


def test_browser_screen_wide_has_its_button_apart_from_the_last_row(open_page: Open) -> None:
    page = shown(open_page, "screen", {"width": 1280, "height": 1000})
    row = box(page.locator(".ticks .row").last)
    button = box(page.get_by_role("button", name="Continue"))
    assert button["y"] - row["y"] - row["height"] >= 10


@pytest.mark.parametrize("size", [SMALL, PHONE, LOW, WIDE], ids=across)
def test_browser_screen_says_what_to_do_when_not_sure(
    open_page: Open, size: dict[str, int]
) -> None:
    page = open_page(size, reduced_motion="reduce")
    say(page, "screen")
    expect(page.get_by_text("Not sure about one? Tick it, and I will ask.")).to_be_in_viewport()


def test_browser_screen_has_no_loud_all_clear(open_page: Open) -> None:
    """ "None of these" was the one loud button: the fastest thumb denied all danger.

    "Continue", loud with nothing ticked, did no more than complain.
    """
    page = shown(open_page, "screen", TALL)
    none = page.get_by_role("button", name="None of these")
    send = page.get_by_role("button", name="Continue")
    for ticked in (False, True, False):
        page.locator(".ticks input").first.set_checked(ticked)
        offered, waits = (send, none) if ticked else (none, send)
        expect(send).to_have_class("primary" if ticked else "go")
        expect(none).to_have_class("go")
        expect(offered).to_be_enabled()
        expect(waits).to_be_disabled()
        expect(waits).to_have_css("opacity", "1")  # its words can be read


@pytest.mark.parametrize("size", [SMALL, LOW], ids=across)
def test_browser_screen_keeps_what_was_ticked_above_the_foot(
    open_page: Open, size: dict[str, int]
) -> None:
    """The row faded into the foot, and was counted as one that is still to come."""
    page = shown(open_page, "screen", size, "larger" if size == SMALL else "")
    rest(page)
    foot = box(page.locator("#foot"))["y"]
    row = next(row for row in page.locator(".ticks .row").all() if edges(row)[1] > foot)
    row.locator("input").evaluate("(box) => box.click()")
    still(page)
    assert edges(row)[1] <= box(page.locator("#foot"))["y"] + 1
    under = [one for one in page.locator(".ticks .row").all() if not clear_of_the_foot(page, one)]
    sign = page.get_by_role("button", name=f"{len(under)} more below")
    expect(sign).to_have_count(1 if under else 0)


@pytest.mark.parametrize("size", [SMALL, TALL, LOW, WIDE], ids=across)
@pytest.mark.parametrize("letters", ["", "larger"])
def test_browser_screen_keeps_its_lines_when_a_row_is_ticked(
    open_page: Open, served: Served, size: dict[str, int], letters: str
) -> None:
    """A ticked row grew bold and took a line more: all below it went down under the finger."""
    page = open_page(size, letters, **held_as(size))
    card = {**SCREEN["custom"]["card"], "options": REAL}
    talks(served, {"go on": [{**SCREEN, "custom": {"card": card}}]})
    say(page, "go on")
    still(page)
    heights = "[...root.querySelectorAll('.ticks .row')].map((row) => row.offsetHeight)"
    before = inside(page, heights)
    assert len(set(before)) > 1, "some have more lines than others"
    tick = "[...root.querySelectorAll('.ticks input')].map((box) => box.click()).length"
    assert inside(page, tick) == len(REAL)
    assert inside(page, heights) == before
