"""See someone today, and the end of a session: cards with a way on."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.channels.web.browsing import PHONE, Open, say

pytestmark = pytest.mark.slow


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


def test_browser_closing_card_says_what_was_done_and_what_comes(open_page: Open) -> None:
    page = open_page(PHONE)
    say(page, "closing")
    card = page.locator(".card.closing")
    for words in ("Today's exercises", "Bridge: 2 sets of 8", "in 2 days", "Come back sooner if"):
        expect(card).to_contain_text(words)
    for name in ("Print my plan", "Summary for my clinician"):
        link = page.locator(".closing").get_by_role("link", name=name)
        expect(link).to_have_attribute("href", re.compile("/chat/(plan|summary)$"))
    page.get_by_role("button", name="That is all for today").click()
    expect(page.get_by_text("You said: stop")).to_be_visible()


def test_browser_care_card_of_a_talk_is_calm_and_asks_first(open_page: Open) -> None:
    page = open_page({"width": 390, "height": 844})
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


def test_browser_emergency_is_headed_by_one_line(open_page: Open) -> None:
    page = open_page({"width": 320, "height": 568})
    say(page, "wipe")
    alarm = page.get_by_role("alert")
    expect(alarm.get_by_role("heading")).to_have_text("Call 999 now.")
    heading = alarm.get_by_role("heading").bounding_box()
    assert heading
    assert heading["height"] < 40
    expect(alarm).to_contain_text("Or have someone take you to A&E.")
    expect(alarm).to_contain_text("Outside the United Kingdom: 112")
