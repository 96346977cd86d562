"""Every fact is changed where it stands; the card before it folds to a line that says so."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.channels.web.browsing import PHONE, WIDE, Open, say
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


def opened(open_page: Open, viewport: dict[str, int] = PHONE) -> Page:
    page = open_page(viewport)
    say(page, "readback")
    expect(page.get_by_role("heading", name="Did I get this right?")).to_be_visible()
    return page


def test_browser_fact_opens_its_other_values_and_closes_again(open_page: Open) -> None:
    page = opened(open_page)
    chip = page.get_by_role("button", name="right", exact=True)
    chip.click()
    expect(page.get_by_role("button", name="Left side")).to_be_focused()
    page.keyboard.press("Escape")
    expect(chip).to_be_focused()
    expect(page.get_by_role("button", name="Left side")).to_have_count(0)


def test_browser_fact_that_was_changed_is_said_and_its_card_folds(
    open_page: Open, served: Served
) -> None:
    page = opened(open_page)
    page.get_by_role("button", name="right", exact=True).click()
    page.get_by_role("button", name="Left side").click()
    expect(page.get_by_text("You said: /choose")).to_be_visible()
    assert served.bot.texts[-1] == '/choose{"choice": "side=left"}'
    expect(page.locator(".slip").last).to_have_text("You: Change to: Left side")
    folded = page.locator(".fold summary").last
    expect(folded).to_contain_text("Changed: Left side")
    expect(page.get_by_role("button", name="right", exact=True)).to_be_hidden()
    folded.click()  # it can still be read
    expect(page.get_by_role("button", name="right", exact=True)).to_be_disabled()


def test_browser_fact_of_a_place_opens_the_body(open_page: Open, served: Served) -> None:
    page = opened(open_page, WIDE)
    page.get_by_role("button", name="low back", exact=True).click()
    expect(
        page.get_by_role("button", name="Yes, that’s right")
    ).to_be_hidden()  # one thing at a time
    figure = page.locator("figure.back")
    told = figure.get_by_role("checkbox", name="low back, right")
    expect(told).to_be_checked()  # what is known is marked
    told.click()
    figure.get_by_role("checkbox", name="low back, left").click()
    page.get_by_role("button", name="That's where").click()
    expect(page.get_by_text("You said: it is the Low back, left side")).to_be_visible()


def test_browser_fact_folds_without_a_change_where_none_was_told(open_page: Open) -> None:
    page = opened(open_page)
    page.get_by_role("button", name="Something is off").click()
    folded = page.locator(".fold summary").last
    expect(folded).to_contain_text("Something is off")
    expect(folded).not_to_contain_text("Changed")


def test_browser_fact_of_a_time_takes_words(open_page: Open, served: Served) -> None:
    page = opened(open_page)
    page.get_by_role("button", name="3 weeks").click()
    field = page.get_by_label("How long has it hurt?")
    expect(field).to_be_focused()
    field.fill("4 months")
    page.keyboard.press("Enter")
    expect(page.get_by_text("You said: it has hurt for 4 months")).to_be_visible()


def test_browser_fact_asked_again_leaves_one_copy(open_page: Open) -> None:
    page = opened(open_page)
    say(page, "readback")
    expect(page.locator(".slip")).to_have_count(2)
    expect(page.get_by_role("heading", name="Did I get this right?")).to_have_count(1)
    expect(page.locator(".chips")).to_have_count(1)
