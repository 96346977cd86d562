"""What was read back while words are on their way, behind a question, after a correction."""

from __future__ import annotations

import asyncio
from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.channels.web.answering import answered_with, talks
from tests.channels.web.browsing import TALL, WIDE, Open, in_sight, inside, say, shown, still
from tests.channels.web.scene_talk import EDUCATION, READBACK
from tests.channels.web.scrolling import to_the_end
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

PRESSED_BY = "(e) => getComputedStyle(e).pointerEvents"


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["390", "wide"])
def test_browser_readback_stays_to_be_read_while_words_are_on_their_way(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """Facts, question and button went, and the page was empty as long as the answer took."""
    page = shown(open_page, "readback", size)
    talks(served, {}, wait=2)
    say(page, "it is worse in the morning")
    page.wait_for_timeout(600)
    for part in (page.locator(".card.readback .chip").first, page.get_by_text("Yes, that")):
        expect(part).to_be_in_viewport()
        expect(part).to_be_visible()


def test_browser_readback_is_not_pressed_while_a_correction_is_on_its_way(
    open_page: Open, served: Served
) -> None:
    """With its old facts it looked like the answer; taken away it left an empty page."""
    page = shown(open_page, "readback", TALL)
    new = deepcopy(READBACK)
    new["text"] = "Changed: 5 weeks."
    corrected = page.get_by_text("Changed: 5 weeks.")

    async def answer(message: Any) -> None:
        await asyncio.sleep(1.5)
        await message.output_channel.send_response(message.sender_id, new)

    served.bot.answer = answer
    old = page.get_by_role("button", name="Yes, that’s right", disabled=False)
    expect(old).to_have_count(1)
    say(page, "actually its 5 weeks not 3")
    expect(page.locator(".person").last).to_contain_text("5 weeks")
    card = page.locator(".turn:not(.settled) .card.readback")
    for _ in range(8):  # from the press on to the answer
        seen = old.evaluate(PRESSED_BY)
        assert seen == "none" or corrected.count()  # in this order: the answer may come in between
        expect(card).to_be_visible()
        page.wait_for_timeout(120)
    expect(corrected).to_be_visible()
    still(page)
    expect(page.locator(".turn:not(.settled) .card.readback")).to_have_count(1)
    expect(old).to_have_count(1)
    in_sight(old)


def test_browser_readback_comes_again_behind_a_question(open_page: Open, served: Served) -> None:
    page = shown(open_page, "readback", TALL)
    answered_with(served, {"text": "Usually it eases."})
    say(page, "does it get worse")
    expect(page.get_by_text("Usually it eases.")).to_be_visible()
    still(page)
    expect(page.locator(".turn:not(.settled) .card.readback")).to_be_visible()


def test_browser_readback_keeps_the_log_in_its_place_at_a_correction(
    open_page: Open, served: Served
) -> None:
    """The old read-back came back between the server's word and the answer, and the log hopped."""
    page = shown(open_page, "readback", TALL)
    new = deepcopy(READBACK)
    new["text"] = "Changed: 5 weeks."
    answered_with(served, new)
    inside(
        page,
        """(window.seen = [], (function look() {
            const old = [...root.querySelectorAll('.turn:not(.settled) .readback button')];
            const slip = [...root.querySelectorAll('.person')].at(-1);
            const said = root.querySelector('.log').textContent.includes('Changed: 5 weeks');
            const asks = old.some((e) => getComputedStyle(e).pointerEvents !== 'none');
            if (slip?.textContent.includes('5 weeks'))
              window.seen.push([said, asks, root.querySelector('.page').scrollHeight]);
            requestAnimationFrame(look);
          })(), 0)""",
    )
    say(page, "actually its 5 weeks not 3")
    expect(page.get_by_text("Changed: 5 weeks.")).to_be_visible()
    still(page)
    seen = page.evaluate("window.seen")
    assert not [frame for frame in seen if frame[1] and not frame[0]]
    heights = [height for _, _, height in seen]
    assert max(heights) - min(heights) < 100


def test_browser_readback_docked_has_its_question(open_page: Open, served: Served) -> None:
    """ "Yes, that's right" stood bare under an article that was asked for in between."""
    page = open_page(WIDE, reduced_motion="reduce")
    say(page, "readback")
    still(page)
    article = deepcopy(EDUCATION)
    article["custom"]["card"]["text"] = "\n\n".join(["One more paragraph."] * 20)

    async def answer(message: Any) -> None:
        for said in (article, {"text": "Did I get this right?", "buttons": READBACK["buttons"]}):
            await message.output_channel.send_response(message.sender_id, deepcopy(said))

    served.bot.answer = answer
    say(page, "why is that")
    still(page)
    assert inside(page, "root.querySelector('.card.readback').getBoundingClientRect().top") > 800
    expect(page.locator(".dock").get_by_role("button", name="Yes, that")).to_be_in_viewport()
    asks = "getComputedStyle(root.querySelector('.dock'), '::before').content"
    assert inside(page, asks) == '"Did I get this right?"'
    to_the_end(page)
    assert inside(page, asks) == "none"  # it is in sight
