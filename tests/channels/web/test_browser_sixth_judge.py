"""What a sixth judge saw on 25 November, each with its mend."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

import bot.channels.web
from tests.channels.web.browsing import (
    HELD,
    LOW,
    SMALL,
    TALL,
    WIDE,
    Open,
    box,
    inside,
    open_menu,
    say,
    still,
)
from tests.channels.web.scene_movement import EXERCISE
from tests.channels.web.scene_talk import MINUTES
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


PAPER = Path(bot.channels.web.__file__).parent / "page" / "paper.css"
LONG = "2 rounds of 6, slowly; rest a few breaths between"
HEAD = "<header><img alt='' width=28 height=28><p>Plumbline</p><p>Made on 25 November</p></header>"


def test_browser_sixth_menu_has_one_column_where_large_text_leaves_no_room_for_two(
    open_page: Open,
) -> None:
    """Two columns stood on 320 pixels, one letter a line, so that Normal was hardly reached."""
    page = open_page(SMALL)
    say(page, "my back")
    open_menu(page)
    page.get_by_label("Larger").check(force=True)
    columns = inside(page, "getComputedStyle(root.querySelector('.menu')).gridTemplateColumns")
    assert columns == "none"
    normal = page.get_by_label("Normal", exact=True)
    normal.check(force=True)
    expect(normal).to_be_checked()


@pytest.mark.parametrize("size", [SMALL, TALL], ids=["320", "390"])
def test_browser_sixth_name_on_a_paper_is_never_broken(open_page: Open, size: Any) -> None:
    """It stood one letter a line on a phone."""
    browser = open_page(size).context.browser
    assert browser is not None
    page = browser.new_page(viewport=size)  # of its own: the page of the guide takes no style here
    page.set_content(f"<style>{PAPER.read_text('utf-8')}</style>{HEAD}")
    name = page.get_by_text("Plumbline", exact=True).bounding_box()
    assert name is not None
    page.close()
    assert name["height"] < 40


@pytest.mark.parametrize("size", [WIDE, TALL, SMALL], ids=["1280", "390", "320"])
def test_browser_sixth_stop_rule_is_in_sight_when_a_move_arrives(
    open_page: Open, served: Served, size: Any
) -> None:
    """A long dose pushed it behind the dock at 1280x800 and 320x568."""
    page = open_page(size, reduced_motion="reduce")
    move = deepcopy(EXERCISE)
    move["custom"]["card"] |= {"dose": LONG, "picture": "P01"}

    async def answer(message: Any) -> None:
        await message.output_channel.send_response(message.sender_id, deepcopy(move))

    served.bot.answer = answer
    say(page, "a move")
    still(page)
    stop, dock = box(page.locator(".stop_if").first), box(page.locator(".dock"))
    assert stop["y"] + stop["height"] <= dock["y"] + 1


def test_browser_sixth_question_of_a_card_is_not_asked_above_it_too(
    open_page: Open, served: Served
) -> None:
    """Behind an answer the question stood twice: as a headline and, other words, in the foot."""
    page = open_page(TALL, **HELD)
    say(page, "minutes")
    still(page)
    again = {
        "text": "How many minutes a day: 3, 5, 8, 12 or 20? Name a place, if any.",
        "buttons": MINUTES["buttons"],
    }

    async def answer(message: Any) -> None:
        send = message.output_channel.send_response
        said = {"text": "Noted: band."} if message.text != "kit" else None
        both = again if said else {**again, "text": f"Noted: band. {again['text']}"}
        for one in (said, both):
            if one:
                await send(message.sender_id, deepcopy(one))

    served.bot.answer = answer
    for words in ("what if", "kit"):
        say(page, words)
        still(page)
        log = page.locator(".log").inner_text()
        assert "Noted: band." in log
        assert "3, 5, 8, 12 or 20" not in log, words
        assert "Name a place" not in log, words
    expect(page.get_by_text("How many minutes a day would really fit?")).to_have_count(1)


def test_browser_sixth_fact_that_stays_as_it_is_is_not_sent(
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


@pytest.mark.parametrize("size", [SMALL, TALL, LOW, WIDE], ids=["320", "390", "640", "1280"])
def test_browser_sixth_map_buttons_stay_where_they_are(open_page: Open, size: Any) -> None:
    """What was chosen pushed "That's where" away; in a low window it scrolled off."""
    page = open_page(size, **({"reduced_motion": "reduce"} if size == WIDE else HELD))
    say(page, "where")
    still(page)
    deed = page.get_by_role("button", name="That's where")
    before = box(deed)
    if size in (SMALL, LOW):
        page.locator(".places").get_by_label("Low back").check()
    else:
        page.get_by_role("checkbox", name="low back, right").first.click(force=True)
    if size in (SMALL, LOW):
        page.locator(".places").get_by_label("Mid back").check()
    else:
        page.get_by_role("checkbox", name="mid back, right").first.click(force=True)
    still(page)
    if size == LOW:  # beside a list that scrolls
        page.locator(".places").get_by_label("Neck").scroll_into_view_if_needed()
    else:
        assert box(deed) == before
    expect(deed).to_be_in_viewport(ratio=1)


def test_browser_sixth_body_that_is_asked_for_comes_into_sight(open_page: Open) -> None:
    """Pressing Back at 320x568 left the figure cut at the hips by the foot."""
    page = open_page(SMALL, **HELD)
    say(page, "where")
    still(page)
    page.locator(".map > .segments input[value=back]").check(force=True)
    still(page)
    cell, dock = (
        box(page.get_by_role("checkbox", name="low back, right")),
        box(page.locator(".dock")),
    )
    assert cell["y"] + cell["height"] <= dock["y"]


def test_browser_sixth_consent_says_what_to_tick_beside_the_box(open_page: Open) -> None:
    page = open_page(TALL, **HELD)
    page.get_by_role("button", name="Agree and start").click()
    row, said = box(page.locator(".given.consent .row")), box(page.locator(".first"))
    deed = box(page.get_by_role("button", name="Agree and start"))
    assert said["y"] < row["y"] + row["height"] <= deed["y"] + 1


def test_browser_sixth_large_words_enlarge_the_foot(open_page: Open) -> None:
    """The deed stayed small for those who need it large."""
    sizes = []
    for size in ("", "larger"):
        page = open_page(SMALL, **HELD)
        say(page, "where")
        still(page)
        if size:
            open_menu(page)
            page.get_by_label("Larger").check(force=True)
            page.keyboard.press("Escape")
            still(page)
        deed = "root.querySelector('.dock .primary')"
        sizes.append(float(inside(page, f"parseFloat(getComputedStyle({deed}).fontSize)")))
    assert sizes[1] / sizes[0] > 1.17


def test_browser_sixth_large_words_name_the_muscles_one_below_the_other(open_page: Open) -> None:
    page = open_page(SMALL, **HELD)
    open_menu(page)
    page.get_by_label("Larger").check(force=True)
    page.keyboard.press("Escape")
    say(page, "pattern")
    still(page)
    keys = [box(key) for key in page.locator(".pattern .key").all()]
    assert keys[1]["y"] >= keys[0]["y"] + keys[0]["height"]


def test_browser_sixth_number_of_a_muscle_stands_at_its_first_line(open_page: Open) -> None:
    page = open_page(SMALL, **HELD)
    say(page, "pattern")
    still(page)
    for row in page.locator(".pattern .key li").all():
        number = box(row.locator("b"))
        assert number["y"] - box(row)["y"] < 12


def test_browser_sixth_kind_of_a_move_stands_on_the_line_of_its_name(open_page: Open) -> None:
    page = open_page(TALL, **HELD)
    say(page, "routine")
    still(page)
    for what in page.locator(".card.routine .what").all():
        name, kind = box(what.locator("> :first-child")), box(what.locator(".kind"))
        assert abs(name["y"] - kind["y"]) < 8


def test_browser_sixth_page_tells_the_zone_of_its_clock(open_page: Open, served: Served) -> None:
    """A city was asked for that the browser knows."""
    page = open_page(TALL, timezone_id="Asia/Tokyo")
    say(page, "words")
    still(page)
    assert {one.metadata.get("zone") for one in served.bot.heard} == {"Asia/Tokyo"}


def test_browser_sixth_what_is_done_is_counted_beside_the_talk(open_page: Open) -> None:
    page = open_page(WIDE)
    rows = [{"name": "Bridge", "state": "done"}, {"name": "Walk", "state": "now"}]
    seen = {"known": [], "today": rows, "done": "1 of 2 done"}

    def told(route: Any) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, json={**answer.json(), "overview": seen})

    page.route("**/session*", told)
    page.reload()
    expect(page.get_by_role("heading", name="Today: 1 of 2 done")).to_be_visible()
