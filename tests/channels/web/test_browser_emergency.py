"""The emergency card stays in sight until it is released."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.channels.web.browsing import (
    LOW,
    PHONE,
    SMALL,
    TALL,
    WIDE,
    Open,
    box,
    dressed,
    edges,
    inside,
    say,
    shown,
    still,
)
from tests.channels.web.scene_talk import EMERGENCY
from tests.channels.web.scenes import play
from tests.channels.web.scrolling import scroll_to
from tests.channels.web.served import Served, serve

pytestmark = pytest.mark.slow

BACK_WITHIN = 45_000  # milliseconds in which the page finds its server by itself


def test_browser_pins_an_emergency_until_it_is_released(open_page: Open, served: Served) -> None:
    page = open_page()
    page.locator("#text").focus()
    say(page, "since last night i cant feel when i wipe")
    card = page.locator("#pinned .emergency")
    expect(card).to_be_visible()
    expect(page.get_by_role("alert").get_by_role("heading")).to_contain_text("Call 999 now")
    call = card.get_by_role("link", name="Call 999")
    expect(call).to_have_attribute("href", "tel:999")
    expect(call).to_be_in_viewport()
    expect(page.locator("#composer")).to_be_hidden()
    page.keyboard.press("Tab")
    expect(call).to_be_focused()  # the call is the very next thing
    scroll_to(page, 0)
    expect(call).to_be_in_viewport()

    page.reload()
    expect(call).to_be_in_viewport()
    expect(page.locator("#composer")).to_be_hidden()

    page.get_by_role("button", name="Write a message").click()
    expect(page.locator("#text")).to_be_focused()
    say(page, "my wife says its nothing")
    answer = page.get_by_text("You said: my wife says its nothing")
    expect(answer).to_be_in_viewport()
    expect(call).to_be_in_viewport()

    page.get_by_role("button", name="I have been checked").click()
    expect(page.get_by_text("Thank you. I have noted")).to_be_visible()
    expect(card).to_have_count(0)
    expect(page.locator("#composer")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Thank you. I have noted")).to_be_visible()
    expect(card).to_have_count(0)


def test_browser_emergency_stays_in_sight_when_the_server_forgot_it(
    watched: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLUMBLINE_DATA_DIR", str(tmp_path))
    with serve() as first:
        first.bot.answer = functools.partial(play, picture="P01")
        page = watched.open(viewport=PHONE)
        page.goto(f"{first.url}/")
        say(page, "i cannot feel when i wipe")
        call = page.get_by_role("alert").get_by_role("link", name="Call 999")
        expect(call).to_be_visible()
        port = int(first.url.split(":")[2].split("/")[0])
    with serve(port=port) as second:
        second.bot.answer = functools.partial(play, picture="P01")
        expect(page.get_by_text("I no longer have this conversation")).to_be_attached(
            timeout=BACK_WITHIN
        )
        expect(call).to_be_in_viewport()
        page.context.close()


@pytest.mark.parametrize("size", [(320, 568), (390, 844), (640, 360), (1280, 800)])
def test_browser_keeps_the_ways_on_of_an_emergency_in_sight(
    open_page: Open, size: tuple[int, int]
) -> None:
    page = open_page({"width": size[0], "height": size[1]}, reduced_motion="reduce")
    say(page, "wipe")
    for name in ("I have been checked", "Write a message"):
        expect(page.get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("link", name="Call 999")).to_be_in_viewport(ratio=1)


def test_browser_emergency_is_headed_by_one_line(open_page: Open) -> None:
    page = open_page(SMALL)
    say(page, "wipe")
    alarm = page.get_by_role("alert")
    expect(alarm.get_by_role("heading")).to_have_text("Call 999 now.")
    heading = alarm.get_by_role("heading").bounding_box()
    assert heading
    assert heading["height"] < 40
    expect(alarm).to_contain_text("Or have someone take you to A&E.")
    expect(alarm).to_contain_text("Outside the United Kingdom: 112")


def test_browser_emergency_shows_the_whole_call_in_a_low_window(open_page: Open) -> None:
    page = open_page({"width": 640, "height": 360})
    say(page, "wipe")
    expect(page.get_by_role("alert").get_by_role("heading")).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("link", name="Call 999")).to_be_in_viewport(ratio=1)
    expect(page.locator("#head")).to_be_in_viewport(ratio=1)
    page.get_by_role("button", name="Menu").click()
    expect(page.get_by_role("button", name="Change an answer")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("size", [PHONE, TALL, WIDE], ids=["360", "390", "wide"])
def test_browser_emergency_is_said_in_one_window(open_page: Open, size: dict[str, int]) -> None:
    page = open_page(size, reduced_motion="reduce")
    say(page, "wipe")
    alarm = page.locator("#pinned .emergency")
    expect(alarm.locator(".rest > ul > li")).to_have_count(3)
    more = alarm.get_by_text("Leave out all exercises.")
    expect(more).to_be_hidden()
    for part in (alarm.locator(".rest > ul > li").last, *alarm.locator(".links button").all()[:2]):
        expect(part).to_be_in_viewport(ratio=1)
    dressed(page)
    fold = alarm.get_by_text("More to do until help comes")
    fold.scroll_into_view_if_needed()
    still(page)  # the sign of what is below goes by what was scrolled, and moves under a press
    fold.click()
    expect(more).to_be_visible()


def test_browser_emergency_hides_no_row_under_the_sign_that_more_comes(open_page: Open) -> None:
    """At 390x844 it lay on the one row that was below, for which there was room."""
    page = shown(open_page, "wipe", TALL)
    rest = "root.querySelector('.rest')"
    sign = page.locator(".emergency .on")
    seen = set()
    for height in range(TALL["height"] - 120, TALL["height"] + 64, 4):
        page.set_viewport_size({**TALL, "height": height})
        page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)))")
        left = inside(
            page,
            f"(() => {{ const last = [...{rest}.children].at(-2).getBoundingClientRect().bottom;"
            f"return last - {rest}.getBoundingClientRect().bottom; }})()",
        )
        assert sign.is_visible() == (left > 2), height
        seen.add(sign.is_visible())
    assert seen == {True, False}, "tried where all is in sight, and where it is not"


@pytest.mark.parametrize("size", [SMALL, LOW, WIDE], ids=["320", "low", "wide"])
def test_browser_emergency_has_the_number_of_other_countries_in_sight(
    open_page: Open, size: dict[str, int]
) -> None:
    """It was folded with what else there is to do."""
    page = shown(open_page, "wipe", size)
    elsewhere = page.locator(".emergency").get_by_text("Outside the United Kingdom: 112")
    expect(elsewhere).to_be_in_viewport(ratio=1)


def test_browser_emergency_in_the_least_room_says_what_to_do(open_page: Open) -> None:
    page = open_page(SMALL, has_touch=True, is_mobile=True, reduced_motion="reduce")
    say(page, "wipe")
    first, second = (page.locator(".emergency .rest > ul > li").nth(n) for n in (0, 1))
    expect(second).to_be_visible()
    still(page)
    sign = page.locator(".emergency").get_by_role("button", name="More below").bounding_box()
    assert sign
    assert edges(first)[1] < edges(second)[1] <= sign["y"]
    expect(page.locator(".emergency .links button").nth(2)).to_be_in_viewport(ratio=1)


def test_browser_emergency_shows_what_was_said_above_it(open_page: Open) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    say(page, "since last night i cant feel when i wipe")
    expect(page.locator("#pinned .emergency")).to_be_visible()
    still(page)
    slip = page.locator(".slip").last.bounding_box()
    foot = page.locator("#foot").bounding_box()
    assert slip
    assert foot
    assert edges(page.locator("#head"))[1] <= slip["y"]
    assert slip["y"] + slip["height"] <= foot["y"] + 14


@pytest.mark.parametrize("size", [SMALL, PHONE, LOW, WIDE], ids=["320", "360", "low", "wide"])
def test_browser_emergency_parts_what_takes_it_back(open_page: Open, size: dict[str, int]) -> None:
    page = shown(open_page, "wipe", size)
    links = [box(link) for link in page.locator(".emergency .links button:visible").all()]
    assert len(links) == 3
    for i, one in enumerate(links):
        for other in links[i + 1 :]:
            aside = max(one["x"], other["x"]) - min(
                one["x"] + one["width"], other["x"] + other["width"]
            )
            below = max(one["y"], other["y"]) - min(
                one["y"] + one["height"], other["y"] + other["height"]
            )
            assert aside >= 20 or below >= 8


def test_browser_emergency_on_a_wide_page_stands_below_the_words(open_page: Open) -> None:
    """Its left edge stood 38 pixels left of every card."""
    page = open_page(WIDE, reduced_motion="reduce")
    fold = page.locator(".card.consent")
    left = box(fold)["x"]
    say(page, "wipe")
    assert abs(box(page.locator(".emergency"))["x"] - left) < 2


def test_browser_emergency_has_each_way_on_once(open_page: Open, served: Served) -> None:
    """An answer beside it brought the two buttons that stand in the red card already."""
    page = open_page(WIDE, reduced_motion="reduce")
    say(page, "wipe")
    still(page)

    async def answer(message: Any) -> None:
        asked = {"text": "Not now.", "buttons": EMERGENCY["buttons"]}
        await message.output_channel.send_response(message.sender_id, asked)

    served.bot.answer = answer
    page.get_by_role("button", name="Write a message").click()
    say(page, "let me finish this first")
    expect(page.get_by_text("Not now.")).to_be_visible()
    expect(page.locator("button:visible", has_text="I have been checked")).to_have_count(1)


def test_browser_emergency_quiets_what_stands_beside_it(open_page: Open) -> None:
    """What is known stays to be read out; what was done today, and the plan, do not."""
    page = open_page(WIDE, alone=True)
    rows = [{"name": "Bridge", "state": "done"}]
    seen = {"known": [{"label": "low back"}], "today": rows, "done": "1 of 1 done"}

    def told(route: Any) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, json={**answer.json(), "overview": seen})

    page.route("**/session*", told)
    page.reload()
    today = page.get_by_role("heading", name="Today: 1 of 1 done")
    expect(today).to_be_visible()
    inside(page, "(root.querySelector('.app').classList.add('alarm'))")
    expect(today).to_be_hidden()
    expect(page.locator("#aside").get_by_text("low back")).to_be_visible()
