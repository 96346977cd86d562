"""The body map in little room: figure, list and what is pressed in sight and in their place."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.channels.web.browsing import (
    HELD,
    LOW,
    PHONE,
    SMALL,
    TALL,
    WIDE,
    Open,
    above_the_foot,
    across,
    box,
    clear_of_the_foot,
    edges,
    held_as,
    say,
    shown,
    sideways,
    still,
    whole,
    words_of,
)
from tests.channels.web.scene_talk import WHERE
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("size", [SMALL, TALL, LOW, WIDE], ids=["320", "390", "640", "1280"])
def test_browser_body_map_buttons_stay_where_they_are(
    open_page: Open, size: dict[str, int]
) -> None:
    """What was chosen pushed "That's where" away; in a low window it scrolled off."""
    page = open_page(size, **held_as(size))
    say(page, "where")
    still(page)
    deed = page.get_by_role("button", name="That's where")
    before = box(deed)
    if size == LOW:
        page.locator(".places").get_by_label("Low back").check()
    else:
        page.get_by_role("checkbox", name="low back, right").first.click(force=True)
    if size == LOW:
        page.locator(".places").get_by_label("Mid back").check()
    else:
        page.get_by_role("checkbox", name="mid back, right").first.click(force=True)
    still(page)
    if size == LOW:  # beside a list that scrolls, where it was: a tick sent it into the foot
        assert box(deed)["x"] == before["x"]
        expect(page.locator("#dock .given")).to_have_count(0)
        page.locator(".places").get_by_label("Neck").scroll_into_view_if_needed()
    else:
        assert box(deed) == before
    expect(deed).to_be_in_viewport(ratio=1)


def test_browser_body_map_figure_comes_into_sight(open_page: Open) -> None:
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


def test_browser_body_map_figure_fills_a_phone(open_page: Open) -> None:
    page = open_page(TALL, **HELD)
    say(page, "where")
    expect(page.locator("figure.back svg")).to_be_attached()
    still(page)
    body = page.locator("figure.back svg path").first
    assert box(body)["width"] >= 205
    expect(page.get_by_role("button", name="That's where")).to_be_in_viewport(ratio=1)


def test_browser_body_map_shows_the_calf_on_a_phone(open_page: Open) -> None:
    """Where sciatica hurts was a ghost in the fade, 28 pixels high."""
    page = shown(open_page, "where", TALL)
    calf = page.locator("figure.back .cell[data-key='below_knee right']")
    seen = edges(page.locator("figure.back"))[1] * 1.0
    assert seen - 0.03 * box(page.locator("figure.back"))["height"] - edges(calf)[0] >= 44


def test_browser_body_map_on_the_lowest_phone_shows_neck_and_buttock(open_page: Open) -> None:
    """What was marked was named, and not in the picture."""
    page = shown(open_page, "where", SMALL)
    neck, buttock = (
        page.locator(f"figure.back .cell[data-key='{key}']")
        for key in ("neck right", "buttock right")
    )
    figure = box(page.locator("figure.back"))
    assert edges(neck)[1] >= figure["y"] + 20
    assert above_the_foot(page, buttock)


@pytest.mark.parametrize("size", [PHONE, TALL], ids=["360x740", "390x844"])
def test_browser_body_map_on_a_phone_shows_the_knees(open_page: Open, size: dict[str, int]) -> None:
    page = shown(open_page, "where", size)
    body, button = (
        part.bounding_box()
        for part in (
            page.locator("figure.back svg"),
            page.get_by_role("button", name="That's where"),
        )
    )
    assert body
    assert button
    assert body["y"] > 100
    assert body["y"] + 0.7 * body["height"] < button["y"] - 8


def test_browser_body_map_on_the_lowest_phone_begins_with_the_trunk(open_page: Open) -> None:
    """It began with its list; the low back is large enough there to be tapped."""
    page = shown(open_page, "where", SMALL)
    half = page.get_by_role("checkbox", name="low back, right").first
    assert above_the_foot(page, half)
    assert min(box(half)["width"], box(half)["height"]) >= 24
    half.tap()
    still(page)
    page.get_by_role("button", name="That's where").tap()
    expect(page.locator(".fold summary").last).to_contain_text("Low back")


def test_browser_body_map_begins_with_the_list_in_a_low_window(
    open_page: Open, served: Served
) -> None:
    page = shown(open_page, "where", LOW)
    expect(page.locator("figure.back")).to_be_hidden()
    place = page.get_by_label("Low back", exact=True)
    expect(place).to_be_in_viewport()
    place.check()
    page.get_by_role("button", name="That's where").click()
    expect(page.locator(".fold summary").last).to_contain_text("Low back")


def test_browser_body_map_list_begins_where_most_people_hurt(open_page: Open) -> None:
    page = shown(open_page, "where", LOW)
    expect(page.get_by_label("Low back", exact=True)).to_be_in_viewport(ratio=0.9)


def test_browser_body_map_keeps_its_deed_and_its_list(open_page: Open, served: Served) -> None:
    """Named places sent the deed from beside the list into a foot of three rows."""
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
    expect(page.locator(".given .chip")).to_have_count(2)
    assert box(page.locator("#dock"))["height"] <= 0.36 * LOW["height"]
    deed = page.locator(".card").get_by_role("button", name="That's where")
    before = whole(deed)
    expect(page.locator(".places").get_by_label("Low back", exact=True)).to_be_in_viewport()
    page.locator(".given .chip").first.click()
    still(page)
    assert whole(deed) == before


def test_browser_body_map_title_is_beside_its_switch(open_page: Open) -> None:
    """With wider letters the switch lay on the last words of the title."""
    page = shown(open_page, "where", LOW)
    switch = box(page.locator(".bodymap .map > .segments"))
    assert words_of(page, ".bodymap h2")["right"] <= switch["x"]


TAPPED = 24  # pixels of a cell of the body that a thumb can find


def test_browser_body_map_can_be_tapped_on_a_phone_on_its_side(open_page: Open) -> None:
    page = open_page(LOW, **HELD)
    say(page, "where")
    still(page)
    page.locator(".map label[data-value='back']").click()
    still(page)
    expect(page.locator("figure:visible")).to_have_count(1)
    cell = page.locator(".back .cell[data-key='low_back right']")
    assert min(box(cell)["width"], box(cell)["height"]) >= TAPPED
    cell.click()
    expect(cell).to_have_attribute("aria-checked", "true")
    expect(page.get_by_role("button", name="That's where")).to_be_in_viewport(ratio=1)


def test_browser_body_map_out_of_sight_is_led_to(open_page: Open) -> None:
    page = open_page(TALL, **HELD)
    say(page, "where")
    still(page)
    expect(page.locator(".where")).to_have_text("Nothing marked yet")
    expect(page.locator(".where")).to_be_visible()
    say(page, "words")
    still(page)
    expect(page.locator(".card.bodymap")).not_to_be_in_viewport()
    show = page.get_by_role("button", name="Show where it hurts")
    expect(page.get_by_role("button", name="That's where")).to_have_count(0)
    show.click()
    expect(page.locator(".card.bodymap")).to_be_in_viewport(ratio=0.5)
    still(page)
    page.get_by_role("button", name="That's where").click()
    expect(page.get_by_text("Tap where it hurts")).to_be_visible()


@pytest.mark.parametrize("size", [WIDE, TALL], ids=across)
def test_browser_body_map_with_twice_the_letters_of_a_browser(
    open_page: Open, size: dict[str, int]
) -> None:
    """Its title broke into eight lines, its switch grew as high, the body was cut at the hip."""
    page = open_page(size, alone=True, reduced_motion="reduce")
    letters = {"fontSizes": {"standard": 32}}
    page.context.new_cdp_session(page).send("Page.setFontSizes", letters)
    page.reload()
    say(page, "where")
    still(page)
    assert box(page.locator(".card.bodymap h2"))["height"] < 110
    assert box(page.locator(".map > .segments"))["height"] < 80
    thigh = page.locator(".back .cell[data-key^='thigh_back']").first
    assert edges(thigh)[0] < box(page.locator("#foot"))["y"]
    assert sideways(page) <= 0


def test_browser_body_map_list_has_a_sign_that_it_goes_on(open_page: Open) -> None:
    """Its answers stand beside it, in sight: the rows under the foot were told by nothing."""
    page = shown(open_page, "where", LOW)
    onward = page.get_by_role("button", name="More below")
    expect(onward).to_be_in_viewport(ratio=1)
    last = page.locator(".places .row:visible").last
    assert not clear_of_the_foot(page, last)
    for _ in range(12):
        if not onward.count():
            break
        onward.click()
        still(page)
    assert clear_of_the_foot(page, last)


@pytest.mark.parametrize("size", [TALL, SMALL, WIDE], ids=across)
def test_browser_body_map_says_whole_that_nothing_is_marked(
    open_page: Open, size: dict[str, int]
) -> None:
    """It was cut by the foot that came up with it."""
    page = shown(open_page, "where", size)
    page.get_by_role("button", name="That's where").click()
    said = page.get_by_text("Tap where it hurts")
    expect(said).to_be_visible()
    page.wait_for_function(
        """() => {
          const root = document.querySelector('plumb-line').shadowRoot;
          const said = root.querySelector('.bodymap .wrong');
          const foot = root.querySelector('#foot').getBoundingClientRect();
          const end = said.closest('#foot') ? innerHeight : foot.top;
          return said.getBoundingClientRect().bottom <= end + 1;
        }"""
    )
