"""What was understood, read back: every fact can be changed where it stands, and is said once."""

from __future__ import annotations

from copy import deepcopy

import pytest
from playwright.sync_api import Page, expect

from tests.channels.web.answering import told
from tests.channels.web.browsing import (
    LOW,
    PHONE,
    SMALL,
    TALL,
    WIDE,
    Open,
    across,
    box,
    dressed,
    in_window,
    say,
    shown,
    still,
    words_of,
)
from tests.channels.web.scene_talk import READBACK
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


def opened(open_page: Open, viewport: dict[str, int] = PHONE) -> Page:
    page = open_page(viewport)
    say(page, "readback")
    expect(page.get_by_role("heading", name="Did I get this right?")).to_be_visible()
    return page


def test_browser_readback_opens_the_other_values_of_a_fact(open_page: Open) -> None:
    page = opened(open_page)
    chip = page.get_by_role("button", name="right", exact=True)
    chip.click()
    expect(page.get_by_role("button", name="Left side")).to_be_focused()
    page.keyboard.press("Escape")
    expect(chip).to_be_focused()
    expect(page.get_by_role("button", name="Left side")).to_have_count(0)


def test_browser_readback_says_a_change_and_folds(open_page: Open, served: Served) -> None:
    page = opened(open_page)
    page.get_by_role("button", name="right", exact=True).click()
    page.get_by_role("button", name="Left side").click()
    expect(page.get_by_text("You said: /choose")).to_be_visible()
    assert served.bot.texts[-1] == '/choose{"choice": "side=left"}'
    expect(page.locator(".slip").last).to_have_text("You: Change to: Left side")
    folded = page.locator(".fold summary").last
    expect(folded).to_contain_text("Asked for: Left side")
    expect(page.get_by_role("button", name="right", exact=True)).to_be_hidden()
    folded.click()  # it can still be read
    expect(page.get_by_role("button", name="right", exact=True)).to_be_disabled()


def test_browser_readback_opens_the_body_at_a_place(open_page: Open, served: Served) -> None:
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


def test_browser_readback_folds_without_a_change_where_none_was_told(open_page: Open) -> None:
    page = opened(open_page)
    page.get_by_role("button", name="Something is off").click()
    folded = page.locator(".fold summary").last
    expect(folded).to_contain_text("Something is off")
    expect(folded).not_to_contain_text("Asked for")


def test_browser_readback_answered_in_words_says_so(open_page: Open) -> None:
    """It folded to its question alone: neither a tick nor what became of it."""
    page = opened(open_page)
    say(page, "scale")  # whatever was changed, the guide goes on
    expect(page.get_by_role("radio", name="4", exact=True)).to_be_visible()
    folded = page.locator(".fold summary").last
    expect(folded).to_contain_text("Did I get this right?")
    expect(folded).to_contain_text("answered in your words")
    expect(folded.locator("svg:has(+ span)")).to_have_count(0)  # what is right the guide says


def test_browser_readback_takes_words_for_a_time(open_page: Open, served: Served) -> None:
    page = opened(open_page)
    page.get_by_role("button", name="3 weeks").click()
    field = page.get_by_label("How long has it hurt?")
    expect(field).to_be_focused()
    field.fill("4 months")
    page.keyboard.press("Enter")
    expect(page.get_by_text("You said: it has hurt for 4 months")).to_be_visible()


def test_browser_readback_leaves_it_to_the_guide_to_say_that_it_is_changed(
    open_page: Open, served: Served
) -> None:
    """ "Changed" stood there, ticked, where the guide had not understood the words."""
    page = opened(open_page)
    page.get_by_role("button", name="3 weeks").click()
    page.get_by_label("How long has it hurt?").fill("the weather")
    page.keyboard.press("Enter")
    expect(page.get_by_text("You said: it has hurt for the weather")).to_be_visible()
    folded = page.locator(".fold summary").last
    expect(folded).to_contain_text("Asked for: the weather")
    expect(folded.locator("svg:has(+ span)")).to_have_count(0)  # no tick before the words


def test_browser_readback_takes_a_fact_of_words_out(open_page: Open, served: Served) -> None:
    out = {"title": "Take it out", "say": "change how long to take it out"}
    message = deepcopy(READBACK)
    chips = message["custom"]["card"]["facts"]
    next(chip for chip in chips if chip["label"] == "3 weeks")["choices"] = [out]
    page = told(open_page, served, TALL, message)
    page.get_by_role("button", name="3 weeks").click()
    page.get_by_role("button", name="Take it out").click()
    expect(page.get_by_text("Asked for: Take it out")).to_be_visible()
    awaited = "change how long to take it out"
    assert served.bot.last_text(awaited) == awaited


def test_browser_readback_asked_again_leaves_one_copy(open_page: Open) -> None:
    page = opened(open_page)
    say(page, "readback")
    expect(page.locator(".slip")).to_have_count(2)
    expect(page.get_by_role("heading", name="Did I get this right?")).to_have_count(1)
    expect(page.locator(".chips")).to_have_count(1)


def test_browser_readback_changes_a_fact_right_below_its_chip(open_page: Open) -> None:
    page = open_page(PHONE)
    say(page, "readback")
    chip = page.locator(".card.readback").get_by_role("button", name="right", exact=True)
    chip.click()
    control = page.locator(".edit")
    expect(control.get_by_role("button", name="Left side")).to_be_visible()
    assert 0 <= box(control)["y"] - box(chip)["y"] - box(chip)["height"] <= 12
    page.locator(".card.readback").get_by_role("button", name="3 weeks").click()
    field = page.get_by_role("textbox", name="How long has it hurt?")
    expect(field).to_have_value("3 weeks")  # what was told, to be changed


def test_browser_readback_sends_no_fact_that_stays_as_it_is(
    open_page: Open, served: Served
) -> None:
    """ "Change it" with nothing changed listed every fact as changed."""
    page = open_page(TALL)
    say(page, "readback")
    still(page)
    heard = len(served.bot.heard)
    for chip, keep in (("3 weeks", "Change it"), ("low back", "That's where")):
        page.get_by_role("button", name=chip, exact=True).click()
        page.get_by_role("button", name=keep, exact=True).last.click()
        expect(page.locator(".edit")).to_be_hidden()
        expect(page.get_by_role("button", name=chip, exact=True)).to_be_focused()
    assert len(served.bot.heard) == heard


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["390", "wide"])
def test_browser_readback_add_has_room_around_its_words(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "readback", size)
    button, words = (
        box(page.get_by_role("button", name="Add something")),
        words_of(page, ".add button"),
    )
    assert words["left"] - button["x"] >= 10
    assert button["x"] + button["width"] - words["right"] >= 10


def test_browser_readback_leaves_the_words_of_the_guide_readable(
    open_page: Open, served: Served
) -> None:
    """Above a tall card they fell to 13 pixels; in a low window the steps need the room."""
    message = deepcopy(READBACK)
    message["text"] = "Here is what I understood. Press anything that should be different."
    page = told(open_page, served, SMALL, message)
    words = page.get_by_text("Here is what I understood")
    assert words.evaluate("(e) => parseFloat(getComputedStyle(e).fontSize)") >= 15


@pytest.mark.parametrize("size", [SMALL, TALL, LOW], ids=across)
def test_browser_readback_confirms_a_changed_place_in_sight(
    open_page: Open, size: dict[str, int]
) -> None:
    """The button below the body lay under the foot."""
    page = shown(open_page, "readback", size)
    page.get_by_role("button", name="low back", exact=True).click()
    confirm = page.locator(".edit").get_by_role("button", name="That's where")
    dressed(page)  # its sheet keeps the button in sight
    still(page)
    assert in_window(page, confirm)
