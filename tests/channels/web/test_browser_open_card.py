"""A question in the middle of a card keeps the card; another question takes its place."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.channels.web.answering import talks
from tests.channels.web.browsing import (
    HELD,
    LOW,
    PHONE,
    SMALL,
    TALL,
    WIDE,
    Open,
    box,
    dressed,
    in_window,
    inside,
    say,
    still,
)
from tests.channels.web.scene_guide import long_move
from tests.channels.web.scene_movement import AGAIN, CHECK, COUNTDOWN, LONG_DOSE
from tests.channels.web.scene_talk import SCREEN
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

READY = 3300  # milliseconds until the first second counts


def exercising(open_page: Open) -> Page:
    page = open_page(PHONE, alone=True)
    page.clock.install()
    say(page, "countdown")
    expect(page.locator(".clock")).to_be_visible()
    page.get_by_role("button", name="Start", exact=True).click()
    page.clock.run_for(READY + 2000)
    return page


def turns(page: Page) -> list[str]:
    """The turns in their order, each by its first words."""
    found: list[str] = inside(
        page,
        "[...root.querySelectorAll('.turn')].map((turn) => turn.innerText.trim().slice(0, 24))",
    )
    return found


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("why is that", id="answered by a card of its own"),
        pytest.param("does it get worse", id="answered by words with buttons"),
        pytest.param("link my phone", id="answered without the question put again"),
    ],
)
def test_browser_open_card_stays_when_something_is_asked_in_between(
    open_page: Open, served: Served, question: str
) -> None:
    page = exercising(open_page)
    say(page, question)
    expect(page.locator(".slip")).to_have_count(2)
    page.clock.run_for(2000)
    page.wait_for_timeout(400)
    expect(page.locator(".clock")).to_have_count(1)  # in its card, or in the foot
    assert int(page.locator(".ring b").inner_text()) <= 26  # it went on counting
    assert turns(page)[-1].startswith("Hip stretch")
    page.get_by_role("button", name="Done").click()
    expect(page.get_by_text("You said: /done")).to_be_visible()
    expect(page.locator(".fold summary").last).to_contain_text("Hip stretch")
    expect(page.locator(".fold summary").last).to_contain_text("Done")


def test_browser_open_card_leaves_what_led_to_it_where_it_was_said(open_page: Open) -> None:
    page = open_page(PHONE)
    say(page, "rules")
    expect(page.locator(".card.check")).to_be_visible()
    say(page, "readback")
    expect(page.locator(".card.readback")).to_be_visible()
    say(page, "nothing")
    expect(page.locator(".slip")).to_have_count(3)
    said = turns(page)
    order = [
        next(place for place, turn in enumerate(said) if words in turn)
        for words in ("Three weeks", "nothing", "Did I get this right?")
    ]
    assert order == sorted(order), said


def test_browser_open_card_gives_way_to_another_question(open_page: Open) -> None:
    page = exercising(open_page)
    say(page, "and my knee")
    expect(page.get_by_role("button", name="Slowly")).to_be_visible()
    expect(page.locator(".card.exercise")).to_be_hidden()
    order = turns(page)
    assert order[-3].startswith("Hip stretch")  # where it was asked
    assert "and my knee" in order[-2]
    page.reload()
    expect(page.get_by_role("button", name="Slowly")).to_be_visible()
    assert [turn[:12] for turn in turns(page)] == [turn[:12] for turn in order]


def test_browser_open_card_is_the_same_after_a_reload(open_page: Open) -> None:
    page = exercising(open_page)
    say(page, "why is that")
    expect(page.get_by_text("Cortisone shots")).to_be_visible()
    page.clock.run_for(1000)
    page.reload()
    expect(page.locator(".card.exercise .clock")).to_be_visible()
    assert turns(page)[-1].startswith("Hip stretch")
    expect(page.get_by_role("button", name="Done")).to_have_count(1)


def test_browser_answered_card_says_its_answer_after_a_reload(open_page: Open) -> None:
    page = open_page(PHONE)
    say(page, "screen")
    none = page.get_by_role("button", name="None of these")
    page.wait_for_timeout(1000)
    while page.locator(".unread").count():  # what was not seen yet is read on to
        none.click()
        page.wait_for_timeout(1000)
    none.click()
    expect(page.get_by_text("You said: None of these")).to_be_visible()
    page.reload()
    expect(page.locator(".fold summary").last).to_contain_text("None of these")


def test_browser_open_card_stays_when_a_link_asks_beside_it(
    open_page: Open, served: Served
) -> None:
    page = open_page(PHONE)
    say(page, "pattern")
    link = page.get_by_role("button", name="How sure?")
    link.click()
    expect(page.get_by_text("You said: /how_sure")).to_be_visible()
    expect(page.locator(".card.pattern")).to_be_visible()
    expect(link).to_be_enabled()
    assert "Here is what" in turns(page)[-4]  # where it was said
    assert turns(page)[-1].startswith("Likely pattern")


def test_browser_open_question_stays_when_its_why_is_asked(open_page: Open, served: Served) -> None:
    page = open_page(PHONE)
    say(page, "onset")
    page.get_by_role("button", name="Why this?").click()
    expect(page.get_by_text("You said: /why_ask")).to_be_visible()
    page.get_by_role("button", name="Slowly").click()
    expect(page.get_by_role("button", name="Slowly")).to_have_attribute("aria-pressed", "true")
    assert served.bot.last_text('/onset{"onset":"slow"}') == '/onset{"onset":"slow"}'


@pytest.mark.parametrize("card", [CHECK, SCREEN, COUNTDOWN], ids=["check", "screen", "exercise"])
def test_browser_open_card_that_nothing_changed_is_drawn_once(
    open_page: Open, served: Served, card: dict[str, object]
) -> None:
    """A correction drew it once more: what was ticked was gone, its picture was fetched anew."""
    page = open_page(TALL, **HELD)
    told = {"text": "Changed: right side."}
    talks(served, {"card": [card], "its the right side": [told, card]})
    say(page, "card")
    still(page)
    inside(page, "(root.querySelector('.turn:not(.settled) .card').was = 'here')")
    say(page, "its the right side")
    words = page.get_by_text("Changed: right side.")
    expect(words).to_be_visible()
    still(page)
    found = "[...root.querySelectorAll('.turn:not(.settled) .card')].map((card) => card.was)"
    assert inside(page, found) == ["here"]
    assert box(words)["y"] < box(page.locator(".turn:not(.settled) .card"))["y"]


def asked_twice() -> tuple[dict[str, Any], dict[str, Any]]:
    """A move as the guide sends it, and what asks of it in short behind an answer."""
    card = long_move()["custom"]["card"]
    buttons = card.pop("actions")
    again = {"text": "Back to the move: how is it going?", "buttons": buttons}
    return {"custom": {"card": card}, "buttons": buttons}, again


ANSWER = {"text": "\n\n".join(["A crack that does not hurt is no reason to stop."] * 9)}
STOP_RULE = {"text": "It may pull, not hurt. Back to the stretch: how is it going?"}


@pytest.mark.parametrize("size", [TALL, SMALL, LOW, WIDE], ids=["390", "320", "low", "wide"])
def test_browser_open_card_keeps_its_clock_in_sight_when_something_is_asked(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    page = open_page(size, **HELD)
    card = {part: said for part, said in LONG_DOSE["custom"]["card"].items() if part != "actions"}
    hold = {"buttons": COUNTDOWN["buttons"], "custom": {"card": card}}
    again = {**STOP_RULE, "buttons": COUNTDOWN["buttons"]}
    talks(served, {"hold": [hold], "does it click": [ANSWER, again], "and then": [ANSWER, again]})
    dressed(page)  # what still moves is missed by a press
    say(page, "hold")
    still(page)
    start = page.get_by_role("button", name="Start", exact=True)
    start.scroll_into_view_if_needed()
    start.click()
    expect(page.locator(".runs")).to_have_count(1)
    for words in ("does it click", "and then"):
        page.locator("#text").focus()
        say(page, words)
        expect(page.get_by_text("A crack that does not hurt").first).to_be_visible()
        # The clock goes on: nothing is ever still.
        expect(page.locator(".runs")).to_have_count(1)
        expect(page.locator("#thinking")).to_be_hidden()
        expect(page.locator(".runs .ring")).to_be_in_viewport(ratio=1)
        assert in_window(page, page.locator(".runs .ring")), words
        for name in ("Pause", "Done", "It hurts"):
            assert in_window(page, page.get_by_role("button", name=name, exact=True)), name
    # How it went is asked when the clock has stopped.
    expect(page.get_by_text("how is it going?")).to_have_count(0)
    page.get_by_role("button", name="Done").click()
    still(page)
    expect(page.locator("#dock .clock")).to_have_count(0)
    expect(page.locator(".log .clock")).to_have_count(1)


@pytest.mark.parametrize("size", [TALL, SMALL, LOW, WIDE], ids=["390", "320", "low", "wide"])
@pytest.mark.parametrize(
    "said",
    [
        pytest.param("No.", id="a word"),
        pytest.param(
            "That is all right as long as it does not hurt more than before, and as it is gone "
            "by the next day.",
            id="four lines of the narrowest",
        ),
    ],
)
def test_browser_open_card_of_an_exercise_asks_by_what_can_be_pressed(
    open_page: Open, served: Served, size: dict[str, int], said: str
) -> None:
    """ "Back to the bridge: how is it going?" pushed dose and Start of "Bridge" below the foot."""
    page = open_page(size, **HELD)
    move, again = asked_twice()
    talks(served, {"hold": [move], "does it click": [{"text": said}, again]})
    dressed(page)
    say(page, "hold")
    still(page)
    say(page, "does it click")
    expect(page.get_by_text(said, exact=True)).to_be_visible()
    still(page)
    expect(page.get_by_text("how is it going?")).to_have_count(0)
    assert in_window(page, page.get_by_role("button", name="Start", exact=True))


def test_browser_open_card_puts_its_question_again_where_nothing_else_is_said(
    open_page: Open, served: Served
) -> None:
    """What was said has an answer, whatever it was."""
    page = open_page(TALL, **HELD)
    talks(served, {"hold": [COUNTDOWN], "hm": [AGAIN]})
    say(page, "hold")
    still(page)
    say(page, "hm")
    expect(page.get_by_text("how is it going?")).to_have_count(1)
