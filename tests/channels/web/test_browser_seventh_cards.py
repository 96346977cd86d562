"""Single cards of the seventh judge: what was wrong with one of them, each with its mend."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.channels.web.browsing import (
    HELD,
    LOW,
    SMALL,
    TALL,
    WIDE,
    Open,
    box,
    inside,
    say,
    shown,
    still,
)
from tests.channels.web.scene_talk import EMERGENCY, WHERE
from tests.channels.web.served import Served
from tests.channels.web.test_browser_seventh_rest import whole

pytestmark = pytest.mark.slow


def test_browser_seventh_after_agreeing_what_is_typed_is_written(
    open_page: Open, served: Served
) -> None:
    """The keyboard stayed on the folded card: words were lost, Enter unfolded it."""
    page = open_page(WIDE, reduced_motion="reduce")
    page.get_by_role("checkbox").focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Agree and start").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Thank you. Good to have you back.")).to_be_visible()
    still(page)
    page.keyboard.type("my low back")
    expect(page.locator("#text")).to_have_value("my low back")
    page.keyboard.press("Enter")
    assert served.bot.last_text("my low back") == "my low back"


def test_browser_seventh_agreed_card_has_its_tick_beside_its_words(open_page: Open) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    page.get_by_role("checkbox").check()
    page.get_by_role("button", name="Agree and start").click()
    still(page)
    page.locator(".fold summary").first.click()
    agreed = page.locator(".fold [aria-pressed=true]")
    tick = box(agreed.locator(".i"))
    words = agreed.evaluate(
        """(e) => { const range = document.createRange(); range.selectNodeContents(e.lastChild);
            return range.getBoundingClientRect().left; }"""
    )
    assert words - tick["x"] - tick["width"] >= 4


def test_browser_seventh_pain_gets_no_tick(open_page: Open) -> None:
    """ "✓ Sit to stand It hurts" read as done well."""
    page = shown(open_page, "exercise", TALL)
    page.get_by_role("button", name="It hurts").click()
    still(page)
    line = page.locator(".fold summary").last
    expect(line).to_contain_text("It hurts")
    expect(line.locator(".i")).to_have_count(0)


def test_browser_seventh_done_gets_its_tick(open_page: Open) -> None:
    page = shown(open_page, "exercise", TALL)
    page.get_by_role("button", name="Done").click()
    still(page)
    expect(page.locator(".fold summary").last.locator(".i")).to_have_count(1)


def test_browser_seventh_folds_of_a_pattern_have_one_size(open_page: Open) -> None:
    """ "How sure" was larger than "Why I think so"."""
    page = shown(open_page, "minutes", TALL)
    sizes = inside(
        page,
        "[...root.querySelectorAll('.pattern .more p')].map((e) => getComputedStyle(e).fontSize)",
    )
    assert len(sizes) >= 3
    assert len(set(sizes)) == 1


def test_browser_seventh_ring_of_a_number_lies_above_its_neighbour(open_page: Open) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    say(page, "scale")
    still(page)
    cell = page.get_by_role("radio", name="4")
    page.get_by_role("radio", name="0", exact=True).focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    expect(cell).to_be_focused()
    assert cell.evaluate("(e) => getComputedStyle(e).zIndex") == "1"


def test_browser_seventh_moving_picture_keeps_its_frame(open_page: Open) -> None:
    page = shown(open_page, "exercise", TALL)
    well, button = box(page.locator(".exercise .well")), box(page.locator(".exercise .motion"))
    assert button["x"] - well["x"] >= 1
    assert button["y"] - well["y"] >= 1


def test_browser_seventh_written_words_are_in_line_with_an_emergency(open_page: Open) -> None:
    page = open_page(LOW, **HELD)
    say(page, "wipe")
    still(page)
    page.get_by_role("button", name="Write a message").click()
    still(page)
    card, field = box(page.locator("#pinned .emergency")), box(page.locator("#text"))
    assert abs(card["x"] - field["x"]) < 1
    assert abs(card["x"] + card["width"] - field["x"] - field["width"]) < 1


def test_browser_seventh_plan_is_not_the_deed_beside_another(
    open_page: Open, served: Served
) -> None:
    """ "Start it now" was outlined and "Print my plan" in pine."""
    later = {
        "buttons": [{"title": "Start it now", "payload": "/now", "style": "primary"}],
        "custom": {
            "card": {"kind": "closing", "over": "For later", "title": "Until then", "papers": True}
        },
    }

    async def answer(message: Any) -> None:
        await message.output_channel.send_response(message.sender_id, deepcopy(later))

    page = open_page(TALL, **HELD)
    served.bot.answer = answer
    say(page, "later")
    still(page)
    pine = page.locator(".primary:visible")
    expect(pine).to_have_count(1)
    expect(pine).to_have_text("Start it now")
    start = page.get_by_role("button", name="Start it now")
    plan = page.get_by_role("link", name="Print my plan")
    assert box(start)["y"] <= box(plan)["y"]


def test_browser_seventh_code_of_a_link_can_be_copied(open_page: Open) -> None:
    """It stood in running text alone."""
    page = open_page(TALL, **HELD, permissions=["clipboard-read", "clipboard-write"])
    say(page, "link")
    copy = page.get_by_role("button", name="Copy")
    copy.click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    words = page.evaluate("navigator.clipboard.readText()")
    expect(page.get_by_text(f'write "{words}"')).to_be_visible()
    assert words.startswith("link ")


def test_browser_seventh_larger_emergency_says_what_to_do(open_page: Open, served: Served) -> None:
    """What takes it back had more of the window than what is to be done."""
    real = deepcopy(EMERGENCY)  # with the words of the guide
    real["buttons"][0]["title"] = "I've already been checked for this"
    card = real["custom"]["card"]
    card["text"] = "Or have someone take you to the emergency department. Don't drive yourself."

    async def answer(message: Any) -> None:
        await message.output_channel.send_response(message.sender_id, deepcopy(real))

    page = open_page(SMALL, "larger", **HELD)
    served.bot.answer = answer
    say(page, "wipe")
    still(page)
    said = box(page.locator(".emergency .rest > p").first)
    sign = box(page.locator(".emergency").get_by_role("button", name="More below"))
    assert said["y"] + said["height"] <= sign["y"] + 8
    for link in page.locator(".emergency .links button:visible").all():
        assert float(link.evaluate("(e) => parseFloat(getComputedStyle(e).fontSize)")) >= 16


def test_browser_seventh_larger_crisis_has_both_answers_in_a_row(open_page: Open) -> None:
    page = open_page(SMALL, "larger", **HELD)
    say(page, "heavy")
    still(page)
    safe, unsafe = (box(page.get_by_role("button", name=n)) for n in ("I'm safe", "I'm not safe"))
    assert safe["y"] == unsafe["y"]
    foot = box(page.locator("#foot"))["y"]
    told = box(page.get_by_text("If you might act on it"))
    assert told["y"] + told["height"] <= foot + 1


def test_browser_seventh_low_map_keeps_its_deed_and_its_list(
    open_page: Open, served: Served
) -> None:
    """Named places made a third row of the foot, and left one row of the list."""
    told = deepcopy(WHERE)
    told["custom"]["card"]["chosen"] = ["low_back right", "buttock right"]
    told["buttons"] = [
        {"title": "Skip", "payload": "/skip", "style": "link"},
        {"title": "Why this?", "payload": "/why_ask", "style": "aside"},
    ]

    async def answer(message: Any) -> None:
        await message.output_channel.send_response(message.sender_id, deepcopy(told))

    page = open_page(LOW, **HELD)
    served.bot.answer = answer
    say(page, "where")
    still(page)
    expect(page.locator("#dock .chip")).to_have_count(2)
    assert box(page.locator("#dock"))["height"] <= 0.36 * LOW["height"]
    deed = page.locator("#dock").get_by_role("button", name="That's where")
    before = whole(deed)
    page.locator("#dock .chip").first.click()
    still(page)
    assert whole(deed) == before
