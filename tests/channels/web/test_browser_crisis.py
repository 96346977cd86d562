"""Cards of who should be seen or called: see someone today, a life at risk."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.channels.web.answering import told
from tests.channels.web.browsing import (
    HELD,
    LOW,
    PHONE,
    SMALL,
    TALL,
    WIDE,
    Open,
    above_the_foot,
    box,
    say,
    shown,
    still,
)
from tests.channels.web.scene_talk import CARE
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


def test_browser_care_card_has_its_emergency_call_with_what_makes_it_one(
    open_page: Open, served: Served
) -> None:
    """ "Then call 999." stood alone, and the button to do it below the fold."""
    card = {**CARE["custom"]["card"], "calls": ["999"], "then": "Then call 999."}
    page = told(open_page, served, SMALL, {**CARE, "custom": {"card": card}})
    call = page.locator(".note.watch").get_by_role("link", name="Call 999")
    assert above_the_foot(page, call)
    expect(page.get_by_text("Then call 999.")).to_have_count(0)


def test_browser_care_card_can_be_called_from(open_page: Open) -> None:
    page = open_page(PHONE)
    say(page, "care")
    card = page.locator(".card.care")
    call = card.get_by_role("link", name="Call 116 117")
    expect(call).to_have_attribute("href", "tel:116117")
    expect(call).to_be_in_viewport()
    expect(card).to_contain_text("Tell them")
    expect(card).to_contain_text("It becomes an emergency if")
    page.get_by_role("button", name="Positions that may ease it").click()
    expect(page.get_by_text("You said: /ease")).to_be_visible()
    expect(call).to_be_attached()
    expect(card).to_be_visible()  # it does not fold: it is still to be done


def test_browser_crisis_card_is_calm_and_asks_first(open_page: Open) -> None:
    page = open_page(TALL)
    say(page, "heavy")
    card = page.locator(".card.care.talk")
    expect(card.get_by_role("link")).to_have_text(["Call 116 123", "Call 999"])  # "" is no number
    expect(card.get_by_role("link").first).to_be_in_viewport(ratio=1)
    expect(card.get_by_role("link").first).to_have_attribute("href", "tel:116123")
    # The question is not to be looked for, nor its two answers.
    expect(page.get_by_text("Are you safe right now?").last).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("button", name="I'm not safe")).to_be_in_viewport(ratio=1)
    border = card.evaluate("(e) => getComputedStyle(e).borderInlineStartColor")
    assert border == "rgb(31, 82, 73)"  # pine: neither clay nor red


def test_browser_crisis_can_be_called_and_written_to(open_page: Open) -> None:
    page = shown(open_page, "heavy", TALL)
    card = page.locator(".card.care.talk")
    sentence, call = card.get_by_text("call 999 now"), card.get_by_role("link", name="Call 999")
    text = card.get_by_role("link", name="Text 85258")
    expect(text).to_have_attribute("href", "sms:85258?body=SHOUT")
    gap = box(call)["y"] - box(sentence)["y"] - box(sentence)["height"]
    assert 0 <= gap <= 20
    assert box(call)["y"] < box(card.get_by_text("Pain that goes on"))["y"]
    expect(text).to_be_in_viewport(ratio=1)


def test_browser_crisis_offers_no_text_where_none_can_be_sent(open_page: Open) -> None:
    page = shown(open_page, "heavy", WIDE)
    expect(page.get_by_role("link", name="Call 999")).to_be_visible()
    expect(page.get_by_text("Text 85258")).to_be_hidden()


@pytest.mark.parametrize("size", [SMALL, LOW], ids=["320", "low"])
def test_browser_crisis_asks_at_once_whether_somebody_is_safe(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "heavy", size)
    for name in ("I'm safe right now", "I'm not safe"):
        expect(page.get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
    expect(page.get_by_text("Are you safe right now?").last).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("link", name="Call 116 123")).to_be_in_viewport(ratio=0.9)
    foot = box(page.locator("#foot"))["y"]
    for part in (page.get_by_text("call 999 now"), page.get_by_role("link", name="Call 999")):
        assert box(part)["y"] + box(part)["height"] <= foot


def test_browser_crisis_cuts_no_word_of_the_field(open_page: Open) -> None:
    page = shown(open_page, "heavy", WIDE)
    label = page.locator("#composer label")
    assert label.evaluate("(e) => e.scrollWidth <= e.clientWidth")


def test_browser_crisis_has_its_sign_beside_the_writing(open_page: Open) -> None:
    page = shown(open_page, "heavy", {"width": 1280, "height": 560})
    sign = page.get_by_role("button", name=re.compile("more below", re.IGNORECASE))
    field = box(page.get_by_role("textbox", name="In your own words"))
    assert field["y"] <= box(sign)["y"] <= field["y"] + field["height"]


def test_browser_crisis_in_large_words_has_both_answers_in_a_row(open_page: Open) -> None:
    page = open_page(SMALL, "larger", **HELD)
    say(page, "heavy")
    still(page)
    safe, unsafe = (box(page.get_by_role("button", name=n)) for n in ("I'm safe", "I'm not safe"))
    assert safe["y"] == unsafe["y"]
    foot = box(page.locator("#foot"))["y"]
    told = box(page.get_by_text("If you might act on it"))
    assert told["y"] + told["height"] <= foot + 1


@pytest.mark.parametrize("scene", ["heavy", "care", "wipe"])
def test_browser_crisis_has_no_chat_beside_it(open_page: Open, scene: str) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    expect(page.get_by_text("How this goes")).to_be_visible()
    say(page, scene)
    expect(page.get_by_role("link", name="Call").first).to_be_visible()
    expect(page.get_by_text("How this goes")).to_be_hidden()
