"""The card at the end of a session, and the end of a talk."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from bot.conversation import slots
from bot.conversation.intake.consent_given import AGREED
from bot.conversation.session.closing_card import closing_buttons, closing_card
from bot.conversation.session.session import items_today, routine_of
from tests.channels.web.answering import talks, told
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
    edges,
    in_sight,
    inside,
    open_menu,
    say,
    shown,
    still,
)
from tests.channels.web.scene_guide import FIRST
from tests.channels.web.scene_movement import CLOSING
from tests.channels.web.scene_talk import CONSENT, EMERGENCY, SCALE
from tests.channels.web.served import Served
from tests.conversation.papers_of import VALUES

pytestmark = pytest.mark.slow


def test_browser_closing_says_what_was_done_and_what_comes(open_page: Open) -> None:
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


def test_browser_closing_sets_what_cannot_wait_apart(open_page: Open) -> None:
    """ "Get medical help at once" was the last line of when to come back sooner."""
    page = shown(open_page, "closing", TALL)
    urgent, sooner = page.locator(".closing .note.watch"), page.locator(".closing .note.returns")
    expect(urgent.locator("strong")).to_have_text("Get medical help at once if")
    expect(urgent).to_contain_text("numb or weak")
    expect(sooner).not_to_contain_text("numb")
    assert edges(urgent)[1] <= edges(sooner)[0]
    titles = page.locator(".closing").locator("h2, .lead")
    expect(titles).to_have_count(1)  # one title


@pytest.mark.parametrize("size", [SMALL, LOW], ids=["320", "low"])
def test_browser_closing_has_its_warning_in_sight(open_page: Open, size: dict[str, int]) -> None:
    """It was below what comes tomorrow, and what ends the talk was in sight."""
    page = shown(open_page, "closing", size)
    assert above_the_foot(page, page.locator(".closing .note.watch"))


def test_browser_closing_has_two_rows_in_the_foot(open_page: Open) -> None:
    page = shown(open_page, "closing", SMALL)
    assert box(page.locator("#dock"))["height"] <= 140
    more, words = page.get_by_role("button", name="More below"), page.locator("#composer")
    assert abs(box(more)["y"] - box(words)["y"]) < 12  # beside the writing, not below it


def test_browser_closing_has_its_deed_in_the_foot_behind_a_long_talk(
    open_page: Open, served: Served
) -> None:
    """On the way to it the foot named it, was too high by that line, and nothing was docked."""
    page = open_page(SMALL, has_touch=True, is_mobile=True)  # with the motion most people have
    remind = {"title": "Remind me", "payload": "/remind", "style": "primary"}
    last = {**deepcopy(CLOSING), "buttons": [remind, *CLOSING["buttons"]]}
    long = {"text": "\n\n".join(["One more paragraph."] * 40)}
    talks(served, {"words": [long], "scale": [SCALE], '/pain{"pain":4}': [last]})
    for words in ("words", "scale"):
        say(page, words)
        still(page)
    page.get_by_role("radio", name="4", exact=True).click()
    expect(page.locator(".card.closing")).to_be_in_viewport()
    still(page)
    deed = page.locator("#dock").get_by_role("button", name="Remind me")
    expect(deed).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("size", [SMALL, LOW, PHONE], ids=["320", "low", "360"])
def test_browser_closing_offers_the_plan_beside_the_end(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "closing", size)
    plan = page.get_by_role("link", name="Print my plan")
    expect(plan).to_be_in_viewport(ratio=1)
    end = page.get_by_role("button", name="That is all for today")
    expect(end).to_be_in_viewport(ratio=1)
    assert (box(plan)["y"], box(plan)["x"]) < (box(end)["y"] + 1, box(end)["x"])


def test_browser_closing_tick_stands_apart_from_the_chosen_words(open_page: Open) -> None:
    page = shown(open_page, "closing", WIDE)
    page.get_by_role("button", name="That is all for today").click()
    tick = page.locator(".closing [aria-pressed] > .i")
    expect(tick).to_be_visible()
    still(page)
    words = inside(
        page,
        """(() => { const range = document.createRange();
            range.selectNodeContents(root.querySelector(".closing [aria-pressed]").lastChild);
            return range.getBoundingClientRect().left; })()""",
    )
    mark = box(tick)
    assert mark["x"] + mark["width"] + 2 <= words


def test_browser_closing_plan_is_not_the_deed_beside_another(
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


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["phone", "wide"])
def test_browser_closing_after_a_rise_is_about_the_rise(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """From 4 to 8 the card was that of a good day, and "Print my plan" its deed."""
    done = dict.fromkeys([FIRST.exercise_id], "done")
    values = {**VALUES, slots.TOGETHER: "now", slots.FEEDBACK: done, slots.RATING: 8}
    message = {"buttons": closing_buttons(values), "custom": {"card": closing_card(values)}}
    page = told(open_page, served, size, message)
    expect(page.locator(".card.closing h2")).to_contain_text("The pain went up")
    points = page.locator(".card.closing .points li")
    assert above_the_foot(page, points.first)
    pine = page.locator(".primary:visible")
    expect(pine).to_have_count(1)
    expect(pine).to_have_text("Positions that may ease it")


def test_browser_closing_ends_a_talk_once_and_begins_anew(open_page: Open, served: Served) -> None:
    page = open_page(TALL, **HELD)
    ended = {"text": "Nothing is kept.", "custom": {"session": "end_printable"}}
    talks(served, {"closing": [CLOSING], "stop": [ended], "/greet": [CONSENT]})
    say(page, "closing")
    still(page)
    page.get_by_role("button", name="That is all for today").click()
    expect(page.get_by_role("button", name="Start a new one")).to_be_in_viewport(ratio=1)
    still(page)
    expect(page.get_by_text("Nothing is kept.")).to_be_visible()
    expect(page.get_by_text("This conversation has ended")).to_have_count(0)
    expect(page.get_by_role("link", name="Print my plan")).to_be_visible()
    # "Start over" in the menu begins anew as well: nobody listens to the old one.
    open_menu(page)
    page.get_by_role("button", name="Start over").click()
    page.get_by_role("button", name="Start over").last.click()
    expect(page.locator(".card.consent")).to_be_visible()
    expect(page.locator("#composer")).to_be_visible()


def ended(open_page: Open, served: Served) -> Page:
    """A talk of which nothing is kept, after its end."""
    page = open_page(SMALL, **HELD)
    end = {"text": "Nothing is kept.", "custom": {"session": "end_printable"}}
    said = {"closing": [CLOSING], "stop": [end], "/greet": [CONSENT], "i cant wipe": [EMERGENCY]}
    talks(served, said)
    say(page, "closing")
    still(page)
    page.get_by_role("button", name="That is all for today").click()
    expect(page.get_by_role("button", name="Start a new one")).to_be_visible()
    still(page)
    return page


@pytest.mark.parametrize("size", [SMALL, TALL], ids=["320", "390"])
def test_browser_closing_shows_the_first_words_of_the_next_talk(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """The card of the hello was taken for what was unread: its question stood above the window."""
    page = ended(open_page, served)
    page.set_viewport_size(size)
    asks = {"text": "Before we go on I need one answer: may I keep your answers?", **CONSENT}
    asks["custom"] = {"card": CONSENT["custom"]["card"]}
    talks(served, {"/greet": [CONSENT], "it hurts again": [asks]})
    say(page, "it hurts again")
    expect(page.get_by_text("Before we go on")).to_be_visible()
    still(page)
    for words in ("Hello. First, a word about me.", "Before we go on"):
        in_sight(page.get_by_text(words))


def test_browser_closing_leaves_danger_to_be_told(open_page: Open, served: Served) -> None:
    """The field went with the talk: nobody who saved nothing could write what came up after it."""
    page = ended(open_page, served)
    expect(page.locator("#text")).to_be_in_viewport()
    say(page, "i cant wipe")
    expect(page.locator(".emergency h2")).to_be_visible()
    assert served.bot.heard[-1].sender_id != served.bot.heard[0].sender_id


def test_browser_closing_leaves_no_deed_that_can_no_longer_be_pressed(
    open_page: Open, served: Served
) -> None:
    """It stood there as bare words in the middle of the settled card."""
    ease = {"title": "Positions that may ease it", "payload": "/ease", "style": "primary"}
    page = told(open_page, served, TALL, {**CLOSING, "buttons": [ease, *CLOSING["buttons"]]})
    expect(page.get_by_role("button", name=ease["title"])).to_be_visible()
    talks(served, {})
    page.get_by_role("button", name="That is all for today").click()
    expect(page.locator(".turn.settled .card.closing")).to_be_visible()
    expect(page.get_by_role("button", name=ease["title"])).to_have_count(0)


@pytest.mark.parametrize("size", [SMALL, TALL, WIDE], ids=["320", "390", "wide"])
def test_browser_closing_leads_with_the_change_and_the_next_time(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """Five rows of exercises stood before the next date, and printing was the deed."""
    moves = [item.exercise_id for item in items_today(routine_of(VALUES))]  # type: ignore[arg-type]
    noted = {**dict.fromkeys(moves, "done"), moves[1]: "hurts"}
    values = {**VALUES, slots.TOGETHER: "now", slots.FEEDBACK: noted, slots.RATING: 3}
    values |= {slots.CONSENT: AGREED}
    message = {"buttons": closing_buttons(values), "custom": {"card": closing_card(values)}}
    page = told(open_page, served, size, message)
    card = page.locator(".card.closing")
    for words in ("Pain: 4 before, 3 now", "stopped, because it hurt", "In 2 days say hello"):
        assert above_the_foot(page, card.get_by_text(words).first)
    expect(card.locator(".done li").first).to_be_hidden()
    pine = page.locator(".primary:visible")
    expect(pine).to_have_count(1)
    expect(pine).to_have_text("Remind me")
    pine.click()
    still(page)
    expect(page.get_by_role("button", name="That is all for today")).to_be_enabled()
