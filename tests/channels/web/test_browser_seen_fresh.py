"""What somebody with the reference alone saw on the running page, each with its mend."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.channels.web.browsing import PHONE, WIDE, Open, inside, open_menu, say, still
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

SMALL, TALL, LOW = ((320, 568), (390, 844), (640, 400))
HELD = {"has_touch": True, "is_mobile": True, "reduced_motion": "reduce"}

# What the sign says, and how many rows are under the foot, frame by frame.
FRAMES = """() => {
  window.seenFrames = [];
  const root = document.querySelector('plumb-line').shadowRoot;
  const look = () => {
    const [sign, foot] = [root.querySelector('.unread'), root.querySelector('#foot')];
    const under = [...root.querySelectorAll('.ticks .row')].filter(
      (row) => row.getBoundingClientRect().bottom > foot.getBoundingClientRect().top + 1);
    if (sign) seenFrames.push([sign.textContent, under.length]);
    requestAnimationFrame(look);
  };
  look();
}"""


def box(part: Locator) -> dict[str, float]:
    found = part.bounding_box()
    assert found
    return dict(found)


def shown(open_page: Open, scene: str, size: tuple[int, int], letters: str = "") -> Page:
    options = HELD if size[0] < 1000 else {"reduced_motion": "reduce"}
    page = open_page({"width": size[0], "height": size[1]}, letters, **options)
    say(page, scene)
    still(page)
    return page


def middle(part: Locator) -> float:
    return box(part)["y"] + box(part)["height"] / 2


@pytest.mark.parametrize("size", [SMALL, TALL, LOW, (1280, 800)], ids=str)
def test_browser_seen_none_of_these_is_in_sight_on_arrival(
    open_page: Open, size: tuple[int, int]
) -> None:
    page = shown(open_page, "screen", size)
    expect(page.get_by_label("None of these")).to_be_in_viewport(ratio=1)
    none, send = page.get_by_label("None of these"), page.get_by_role("button", name="Continue")
    stacked = size == TALL  # a row of its own where there is height for it
    assert (middle(send) - middle(none) > 40) if stacked else abs(middle(none) - middle(send)) < 6


def test_browser_seen_count_of_rows_is_right_from_the_first_frame(open_page: Open) -> None:
    """Rows that stood there for a moment, before the foot came, were not read."""
    page = open_page({"width": 320, "height": 568}, has_touch=True, is_mobile=True)
    page.evaluate(FRAMES)
    say(page, "screen")
    still(page)
    frames = page.evaluate("seenFrames")
    assert len(frames) > 3
    assert [frame for frame in frames if frame[0] != f"{frame[1]} more below"] == []


def test_browser_seen_sound_and_pause_move_nothing(open_page: Open) -> None:
    page = shown(open_page, "exercise", TALL)
    steps = page.locator(".card .steps")
    before = box(steps)["y"]
    sound = page.get_by_role("button", name=re.compile("^Sound"))
    sound.click()
    assert box(steps)["y"] == before
    page.get_by_role("button", name="Start", exact=True).click()
    page.wait_for_timeout(3300)  # after "get ready" there is something to go on with
    page.get_by_role("button", name="Pause", exact=True).click()
    expect(page.get_by_role("button", name="Start again")).to_be_visible()
    expect(sound).to_be_hidden()
    assert box(steps)["y"] == before


def test_browser_seen_pattern_on_a_phone_is_short_and_has_its_minutes_in_the_foot(
    open_page: Open,
) -> None:
    page = shown(open_page, "minutes", TALL)
    card = page.locator(".card.pattern")
    assert box(card)["height"] <= 1000
    expect(card.get_by_text("You sit 8 hours")).to_be_hidden()  # folded
    page.get_by_role("button", name="On to my routine").click()
    expect(page.get_by_role("button", name="5 minutes")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("size", [SMALL, TALL, LOW], ids=str)
def test_browser_seen_pattern_names_what_comes(open_page: Open, size: tuple[int, int]) -> None:
    page = shown(open_page, "minutes", size)
    page.get_by_role("button", name="On to my routine").click()
    expect(page.get_by_role("button", name="5 minutes")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize(
    ("scene", "deed"),
    [("routine", "Go on: bridge"), ("exercise", "Done"), ("screen", "Continue")],
)
def test_browser_seen_largest_letters_keep_a_low_foot(
    open_page: Open, scene: str, deed: str
) -> None:
    page = shown(open_page, scene, SMALL, "larger")
    expect(page.locator("#dock").get_by_role("button", name=deed)).to_be_in_viewport(ratio=1)
    assert box(page.locator("#dock"))["height"] <= 568 / 3


@pytest.mark.parametrize("size", [SMALL, LOW], ids=str)
def test_browser_seen_check_has_its_steps_and_its_picture_in_sight(
    open_page: Open, size: tuple[int, int]
) -> None:
    page = shown(open_page, "check", size)
    for step in page.locator(".check .steps li").all():
        expect(step).to_be_in_viewport(ratio=1)
    picture, foot = box(page.locator(".check .well img")), box(page.locator("#foot"))
    assert picture["y"] + picture["height"] <= foot["y"]
    assert picture["height"] >= 90


def test_browser_seen_menu_of_a_low_wide_window_is_whole(open_page: Open) -> None:
    page = open_page({"width": 1280, "height": 460})
    open_menu(page)
    menu = box(page.locator("#menu"))
    assert menu["x"] >= 0
    assert menu["x"] + menu["width"] <= 1280


def test_browser_seen_tick_stands_ten_pixels_from_the_border(open_page: Open) -> None:
    page = open_page(PHONE)
    say(page, "onset")
    chosen = page.get_by_role("button", name="Slowly")
    chosen.click()
    expect(chosen).to_have_attribute("aria-pressed", "true")
    assert box(chosen.locator(".i"))["x"] - box(chosen)["x"] >= 10


def test_browser_seen_fact_is_changed_right_below_its_chip(open_page: Open) -> None:
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


def test_browser_seen_consent_is_in_line_on_a_wide_page(open_page: Open, served: Served) -> None:
    page = open_page(WIDE)
    still(page)  # what rises as it appears is not measured twice on its way
    ways = page.locator(".given.consent")
    tick, agree = ways.locator(".row"), ways.get_by_role("button", name="Agree")
    assert abs(middle(tick) - middle(agree)) < 1  # whatever the font: their middles are one
    assert ways.get_by_role("button").count() == 2
    expect(page.get_by_role("textbox", name="Write a message")).to_be_attached()
    assert box(page.locator("#composer"))["width"] < 200  # a link, until it is agreed
    assert inside(page, "root.querySelectorAll('.card .points li').length") == 3


def test_browser_seen_upright_check_is_whole_on_a_wide_page(open_page: Open) -> None:
    page = shown(open_page, "upright", (1280, 800))
    foot = box(page.locator("#foot"))["y"]
    for part in (".well", ".stop_if", ".steps", ".notice"):
        there = box(page.locator(f".card.check {part}"))
        assert there["y"] + there["height"] <= foot, part
    rule, picture = box(page.locator(".stop_if")), box(page.locator(".card.check .well"))
    assert rule["height"] <= picture["height"] + 16  # no narrow column beside an empty one
    for answer in ("The hand does not go in", "A flat hand", "A fist or more"):
        expect(page.get_by_role("button", name=answer)).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("size", [SMALL, LOW])
def test_browser_seen_upright_picture_is_whole_in_the_least_room(
    open_page: Open, size: tuple[int, int]
) -> None:
    page = shown(open_page, "upright", size)
    picture, foot = box(page.locator(".card.check .well img")), box(page.locator("#foot"))
    assert picture["y"] + picture["height"] <= foot["y"]
    expect(page.locator(".card.check .stop_if strong")).to_be_in_viewport(ratio=1)
    asked, answers = page.locator(".given .asked"), page.locator(".given .replies button")
    assert box(asked)["y"] < box(answers.first)["y"]


def test_browser_seen_sign_is_never_the_deed_where_nothing_is_asked(open_page: Open) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    page.get_by_role("button", name="Go on without saving").click()
    still(page)
    say(page, "words")
    still(page)
    seen = set()
    for _ in range(4):  # each look at what is below leaves it as it is
        page.locator(".page").evaluate("(page) => page.scrollBy(0, 1)")
        still(page)
        seen.add(page.locator(".onward").get_attribute("class"))
    assert seen == {"onward"}


def test_browser_seen_menu_at_640_is_in_its_two_columns(open_page: Open) -> None:
    page = open_page({"width": 640, "height": 400}, **HELD)
    open_menu(page)
    menu = box(page.locator("#menu"))
    for name in ("Delete my data", "Change an answer"):
        row = box(page.get_by_role("button", name=name))
        assert menu["x"] <= row["x"]
        assert row["x"] + row["width"] <= menu["x"] + menu["width"]


def test_browser_seen_long_list_comes_by_sheets(open_page: Open, served: Served) -> None:
    page = open_page({"width": 390, "height": 844}, **HELD)
    say(page, "sheets")
    still(page)
    rows = page.locator(".ticks .row:visible")
    expect(rows).to_have_count(2)
    page.get_by_label("Pain, numbness or weakness in both legs").check()
    page.get_by_role("button", name="Continue").click()
    still(page)
    expect(page.locator(".step")).to_have_text("2 of 4")
    expect(page.get_by_label("Pain, numbness or weakness in both legs")).to_be_hidden()
    page.get_by_label("None of these").check()  # of this sheet: what was ticked before stays
    page.get_by_role("button", name="Continue", exact=True).click()  # none is ticked of this one
    said = "Pain, numbness or weakness in both legs"
    assert served.bot.last_text(said) == said
