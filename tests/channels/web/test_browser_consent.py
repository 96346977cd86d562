"""The card of the first look: what is kept, the tick, its two ways on."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.channels.web.answering import answered_with
from tests.channels.web.browsing import (
    HELD,
    LOW,
    PHONE,
    SMALL,
    TALL,
    WIDE,
    Open,
    box,
    clear_of_the_foot,
    held_as,
    inside,
    middle,
    say,
    shown,
    still,
)
from tests.channels.web.scene_guide import real_education
from tests.channels.web.scene_talk import CONSENT
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("size", "letters"),
    [(SMALL, ""), (PHONE, ""), (TALL, ""), (LOW, ""), (SMALL, "larger")],  # else it is read on to
    ids=["320", "360", "390", "low", "320 larger"],
)
def test_browser_consent_on_a_phone_is_one_press_after_the_tick(
    open_page: Open, served: Served, size: dict[str, int], letters: str
) -> None:
    page = open_page(size, letters, **HELD)
    agree, dock = page.get_by_role("button", name="Agree and start"), page.locator("#dock")
    still(page)
    quiet = page.get_by_text("Go on without saving")
    for way in (page.get_by_role("checkbox"), agree, quiet):
        expect(way).to_be_in_viewport(ratio=1)
    first = page.get_by_text("Please tick this first.")
    expect(first).to_be_hidden()
    expect(page.locator(".given.consent button")).to_have_count(2)
    expect(page.locator(".unread")).to_have_count(0)  # no count on what is no list
    assert box(dock)["height"] <= size["height"] * 0.35
    # A link: a field stood there before anything was agreed to.
    expect(page.get_by_role("textbox", name="Write a message")).to_be_attached()
    assert box(page.locator("#composer"))["height"] <= 45
    agree.click()
    expect(first).to_be_in_viewport(ratio=1)  # once it was pressed without
    page.get_by_role("checkbox").check()
    agree.click()
    expect(page.get_by_text("Thank you. Good to have you back.")).to_be_visible()


@pytest.mark.parametrize("size", [TALL, SMALL, WIDE], ids=["390", "320", "wide"])
def test_browser_consent_moves_no_button_with_its_hint(
    open_page: Open, size: dict[str, int]
) -> None:
    page = open_page(size, **held_as(size))
    still(page)
    agree = page.get_by_role("button", name="Agree and start")
    before = box(agree)
    agree.click()
    still(page)
    expect(page.locator(".first")).to_be_visible()
    after = box(agree)
    assert (after["x"], after["width"]) == (before["x"], before["width"])


def test_browser_consent_says_what_to_tick_beside_the_box(open_page: Open) -> None:
    page = open_page(TALL, **HELD)
    page.get_by_role("button", name="Agree and start").click()
    row, said = box(page.locator(".given.consent .row")), box(page.locator(".first"))
    deed = box(page.get_by_role("button", name="Agree and start"))
    assert said["y"] < row["y"] + row["height"] <= deed["y"] + 1


def test_browser_consent_is_in_line_on_a_wide_page(open_page: Open, served: Served) -> None:
    page = open_page(WIDE)
    still(page)  # what rises as it appears is not measured twice on its way
    ways = page.locator(".given.consent")
    tick, agree = ways.locator(".row"), ways.get_by_role("button", name="Agree and start")
    assert abs(middle(tick) - middle(agree)) < 1  # whatever the font: their middles are one
    assert ways.get_by_role("button").count() == 2
    # Whoever came to write sees where.
    expect(page.get_by_role("textbox", name="In your own words")).to_be_in_viewport(ratio=1)
    assert box(page.locator("#composer"))["width"] > 400
    assert inside(page, "root.querySelectorAll('.card .points li').length") == 3


def test_browser_consent_leaves_the_keyboard_to_the_field(open_page: Open, served: Served) -> None:
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


def test_browser_consent_folded_has_its_tick_beside_its_words(open_page: Open) -> None:
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


@pytest.mark.parametrize("size", [SMALL, PHONE, LOW], ids=["320", "360", "low"])
def test_browser_consent_waits_below_what_was_asked_before_it(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """Its foot hid both views of an answer, and when to see somebody."""
    page = open_page(size, **HELD)
    still(page)
    answered_with(served, real_education("E-17"), CONSENT)
    say(page, "should i get a scan?")
    still(page)
    expect(page.locator("#dock .given")).to_have_count(0)
    assert box(page.locator("#foot"))["height"] < 80
    onward = page.get_by_role("button", name="More below")
    card = page.locator(".card.education")
    parts = card.locator(".note, :scope > p").all()
    assert len(parts) >= 3  # two views and what else it says
    seen = set[int]()
    for _ in range(8):
        seen |= {n for n, part in enumerate(parts) if clear_of_the_foot(page, part)}
        if not onward.count():
            break
        onward.click()
        still(page)
    assert len(seen) == len(parts)
    expect(page.get_by_role("button", name="Agree and start")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("size", [SMALL, TALL, WIDE], ids=["320", "390", "wide"])
def test_browser_consent_keeps_two_ways_and_folds_the_third(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """ "Agree, no history" stood beside them, explained by a riddle."""
    page = shown(open_page, "", size)
    less = page.get_by_role("button", name="Keep my answers, but not how my days go")
    expect(less).to_be_hidden()
    page.get_by_text("Keep less of it").click()
    less.click()
    expect(page.get_by_text("Please tick this first.")).to_be_visible()
    page.get_by_role("checkbox").check()
    less.click()
    expect(page.locator(".first")).to_be_hidden()
    assert served.bot.last_text("/no_history") == "/no_history"


@pytest.mark.parametrize("size", [SMALL, TALL], ids=["320", "390"])
def test_browser_consent_breaks_no_way_in_two(open_page: Open, size: dict[str, int]) -> None:
    page = shown(open_page, "", size)
    quiet = page.get_by_role("button", name="Go on without saving")
    assert box(quiet)["height"] < 50
