"""On a phone what is read keeps the window: one low foot, writing as a link, parts in sight."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.channels.web.browsing import WIDE, Open, say, still
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

SMALL, TALL, LOW = ((320, 568), (390, 844), (640, 400))
HELD = {"has_touch": True, "is_mobile": True, "reduced_motion": "reduce"}


def shown(open_page: Open, scene: str, size: tuple[int, int] = (360, 740)) -> Page:
    page = open_page({"width": size[0], "height": size[1]}, **HELD)
    say(page, scene)
    kind = {"where": "bodymap", "timed": "check"}.get(scene, scene)
    expect(page.locator(f".card.{kind}")).to_be_visible()
    still(page)
    return page


@pytest.mark.parametrize(
    ("size", "most"),
    [((360, 740), 0.27), (TALL, 0.25), (SMALL, 0.32), (LOW, 0.27)],  # rows 10 px apart
    ids=lambda value: "x".join(map(str, value)) if isinstance(value, tuple) else "",
)
@pytest.mark.parametrize(
    "scene", ["where", "screen", "check", "timed", "pattern", "routine", "exercise", "closing"]
)
def test_browser_phone_has_a_low_foot(
    open_page: Open, scene: str, size: tuple[int, int], most: float
) -> None:
    page = shown(open_page, scene, size)
    foot = page.locator("#dock").bounding_box()
    assert foot
    assert foot["height"] <= most * size[1]
    if not page.locator(".docked").count():  # all of it fits: the field stays
        expect(page.get_by_role("textbox", name="In your own words")).to_be_in_viewport(ratio=1)
        return
    words = page.get_by_role("textbox", name="Write a message").bounding_box()
    assert words
    assert words["height"] <= 48
    assert words["width"] <= 200  # a link, not a field


def test_browser_phone_writes_from_the_link_and_comes_back(open_page: Open, served: Served) -> None:
    page = shown(open_page, "screen", SMALL)
    proceed = page.get_by_role("button", name="Continue")
    expect(proceed).to_be_visible()
    page.get_by_role("textbox", name="Write a message").tap()
    field = page.get_by_role("textbox", name="In your own words")
    expect(field).to_be_focused()
    expect(proceed).to_be_hidden()  # the keyboard needs the room
    page.keyboard.type("what is a night sweat")
    page.get_by_role("heading", name="Is any of this").tap()
    expect(proceed).to_be_visible()  # what was written stays beside the answers
    expect(field).to_have_value("what is a night sweat")
    page.get_by_role("button", name="Send").tap()
    expect(page.get_by_text("You said: what is a night sweat")).to_be_visible()


def test_browser_presses_what_the_leaving_of_the_field_would_move(open_page: Open) -> None:
    """With a mouse the field is still open when an answer is pressed."""
    page = open_page({"width": 408, "height": 600}, reduced_motion="reduce")
    say(page, "exercise")
    expect(page.locator("#text")).to_be_focused()
    done = page.locator("#dock").get_by_role("button", name="Done").bounding_box()
    assert done
    page.mouse.move(done["x"] + done["width"] / 2, done["y"] + 6)
    page.mouse.down()
    page.wait_for_timeout(400)  # a slow press
    page.mouse.up()
    expect(page.get_by_text("You said: /done")).to_be_visible()


@pytest.mark.parametrize("size", [(360, 740), TALL], ids=["360x740", "390x844"])
def test_browser_phone_asks_a_check_in_sight_of_its_steps_and_stop(
    open_page: Open, size: tuple[int, int]
) -> None:
    page = shown(open_page, "check", size)
    card, foot = page.locator(".card.check"), page.locator("#foot").bounding_box()
    assert foot
    for part in (card.locator(".stop_if"), *card.locator(".steps li").all()):
        box = part.bounding_box()
        assert box
        assert box["y"] + box["height"] <= foot["y"]  # whole, above what is asked
    expect(page.get_by_text("Where does the hanging thigh stop?").last).to_be_in_viewport(ratio=1)
    for name in ("Above the bed", "Level or below", "Not sure"):
        expect(page.get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
    onward = page.get_by_role("button", name="More below")
    if onward.count():
        onward.click()
        still(page)
    expect(page.get_by_role("button", name="I can't do this here")).to_be_in_viewport(ratio=1)


def test_browser_least_room_says_when_to_stop_before_the_steps(open_page: Open) -> None:
    page = shown(open_page, "check", SMALL)
    stop, steps = (page.locator(f".check {part}").bounding_box() for part in (".stop_if", ".steps"))
    assert stop
    assert steps
    assert stop["y"] + stop["height"] <= steps["y"]
    expect(page.locator(".check .stop_if")).to_be_in_viewport(ratio=1)


def test_browser_wide_page_asks_a_check_beside_its_picture(open_page: Open) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    say(page, "check")
    answer = page.locator(".card.check").get_by_role("button", name="Above the bed")
    expect(answer).to_be_in_viewport(ratio=1)
    picture, box = page.locator(".card.check .well").bounding_box(), answer.bounding_box()
    assert picture
    assert box
    assert box["x"] > picture["x"] + picture["width"]


@pytest.mark.parametrize("size", [(360, 740), TALL], ids=["360x740", "390x844"])
def test_browser_phone_shows_the_body_down_to_the_knees(
    open_page: Open, size: tuple[int, int]
) -> None:
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


@pytest.mark.parametrize("size", [SMALL, LOW], ids=["320x568", "640x400"])
def test_browser_low_window_begins_with_the_list_of_places(
    open_page: Open, served: Served, size: tuple[int, int]
) -> None:
    page = shown(open_page, "where", size)
    expect(page.locator("figure.back")).to_be_hidden()
    place = page.get_by_label("Low back", exact=True)
    expect(place).to_be_in_viewport()
    place.check()
    page.get_by_role("button", name="That's where").click()
    expect(page.locator(".fold summary").last).to_contain_text("Low back")


def test_browser_phone_puts_ring_and_dose_in_a_row_and_done_above(
    open_page: Open,
) -> None:
    page = shown(open_page, "exercise")
    ring, dose, done, hurts = (
        part.bounding_box()
        for part in (
            page.locator(".ring"),
            page.locator(".dose"),
            page.get_by_role("button", name="Done"),
            page.get_by_role("button", name="It hurts"),
        )
    )
    assert ring
    assert dose
    assert done
    assert hurts
    assert dose["x"] > ring["x"] + ring["width"]
    assert abs(dose["y"] - ring["y"]) < 60
    assert done["width"] > 300
    assert hurts["y"] > done["y"] + done["height"]
    picture = page.locator(".well img").bounding_box()
    assert picture
    assert picture["height"] <= 0.22 * 740


def test_browser_phone_has_a_step_of_an_exercise_in_sight(open_page: Open) -> None:
    page = shown(open_page, "exercise", TALL)
    first = page.locator(".steps li").first.bounding_box()
    done = page.get_by_role("button", name="Done").bounding_box()
    assert first
    assert done
    assert first["y"] + first["height"] < done["y"]


@pytest.mark.parametrize("size", [SMALL, (360, 740), LOW], ids=["320", "360", "low"])
@pytest.mark.parametrize("letters", ["", "larger"])
def test_browser_phone_agrees_with_one_press_after_the_tick(
    open_page: Open, served: Served, size: tuple[int, int], letters: str
) -> None:
    page = open_page({"width": size[0], "height": size[1]}, letters, **HELD)
    agree, dock = page.get_by_role("button", name="Agree and start"), page.locator("#dock")
    still(page)
    if letters and size != SMALL:
        return  # there its card may be read on to the end
    for way in (page.get_by_role("checkbox"), agree, page.get_by_text("Go on without saving")):
        expect(way).to_be_in_viewport(ratio=1)
    first = page.get_by_text("Please tick this first.")
    expect(first).to_be_hidden()
    expect(page.locator(".given.consent button")).to_have_count(2)  # no third way
    expect(page.locator(".unread")).to_have_count(0)  # no count on what is no list
    box = dock.bounding_box()
    assert box
    assert box["height"] <= size[1] * 0.35
    expect(page.get_by_role("textbox", name="Write a message")).to_be_attached()  # a link
    agree.click()
    expect(first).to_be_in_viewport(ratio=1)  # once it was pressed without
    page.get_by_role("checkbox").check()
    agree.click()
    expect(page.get_by_text("Thank you. Good to have you back.")).to_be_visible()


@pytest.mark.parametrize("size", [(360, 740), TALL, (1280, 800)], ids=["360", "390", "wide"])
def test_browser_says_an_emergency_in_one_window(open_page: Open, size: tuple[int, int]) -> None:
    page = open_page({"width": size[0], "height": size[1]}, reduced_motion="reduce")
    say(page, "wipe")
    alarm = page.locator("#pinned .emergency")
    expect(alarm.locator(".rest > ul > li")).to_have_count(3)
    more = alarm.get_by_text("Leave out all exercises.")
    expect(more).to_be_hidden()
    for part in (alarm.locator(".rest > ul > li").last, *alarm.locator(".links button").all()[:2]):
        expect(part).to_be_in_viewport(ratio=1)
    alarm.get_by_text("More to do until help comes").click()
    expect(more).to_be_visible()


@pytest.mark.parametrize("size", [SMALL, (360, 740), LOW, (1280, 800)])
def test_browser_says_what_to_do_when_not_sure_before_the_rows(
    open_page: Open, size: tuple[int, int]
) -> None:
    page = open_page({"width": size[0], "height": size[1]}, reduced_motion="reduce")
    say(page, "screen")
    expect(page.get_by_text("Not sure about one? Tick it, and I will ask.")).to_be_in_viewport()
