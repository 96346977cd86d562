"""What is docked below the card: low, in its place, one sign for more below."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.channels.web.browsing import (
    LOW,
    PHONE,
    SMALL,
    TALL,
    WIDE,
    Open,
    Size,
    across,
    box,
    inside,
    say,
    scenes_by_size,
    shown,
    still,
    whole,
)
from tests.channels.web.scrolling import to_the_end
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("scene", "size"),
    scenes_by_size(
        ("where", "screen", "check", "timed", "pattern", "routine", "exercise", "closing"),
        *("check", PHONE, TALL, SMALL, LOW),
    ),
    ids=across,
)
def test_browser_foot_of_a_phone_is_low(open_page: Open, scene: str, size: Size) -> None:
    most = {TALL["width"]: 0.25, SMALL["width"]: 0.32}.get(size["width"], 0.27)  # rows 10 px apart
    page = shown(open_page, scene, size)
    foot = page.locator("#dock").bounding_box()
    assert foot
    assert foot["height"] <= most * size["height"]
    if not page.locator(".docked").count():  # all of it fits: the field stays
        expect(page.get_by_role("textbox", name="In your own words")).to_be_in_viewport(ratio=1)
        return
    words = page.get_by_role("textbox", name="Write a message").bounding_box()
    assert words
    assert words["height"] <= 48
    assert words["width"] <= 200  # a link, not a field


def test_browser_foot_gives_way_to_the_field_and_comes_back(
    open_page: Open, served: Served
) -> None:
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


def test_browser_foot_is_pressed_while_the_field_closes(open_page: Open) -> None:
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


CUT = """(() => {
  const edge = root.querySelector('#foot').getBoundingClientRect().top;
  const cut = parseFloat(root.querySelector('#foot').style.getPropertyValue('--cut')) || 0;
  const range = new Range();
  const words = document.createTreeWalker(root.querySelector('.log'), 4);
  const sliced = [];
  while (words.nextNode()) {
    range.selectNode(words.currentNode);
    for (const line of range.getClientRects())
      if (line.top < edge - cut - 1 && line.bottom > edge + 1)
        if (words.currentNode.parentNode.checkVisibility()) sliced.push(words.currentNode.data);
  }
  return sliced;
})()"""


# Headings of notes that stand above the foot, or what is covered, while their words do not; of a
# folded one the heading is all there is to see.
ALONE = """(() => {
  const foot = root.querySelector('#foot');
  const cut = parseFloat(foot.style.getPropertyValue('--cut')) || 0;
  const edge = foot.getBoundingClientRect().top - cut;
  const top = (part) => part.getBoundingClientRect().top;
  return [...root.querySelectorAll('.log div.note')]
    .filter((note) => top(note) < edge - 1 && top(note.children[1]) > edge)
    .map((note) => note.textContent);
})()"""


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("scene", "size"),
    scenes_by_size(("closing", "pattern", "exercise", "check"), "check", SMALL, TALL, LOW),
    ids=across,
)
def test_browser_foot_cuts_no_line_through_its_letters(
    open_page: Open, scene: str, size: Size
) -> None:
    """Half lines faded into it."""
    page = shown(open_page, scene, size)
    for top in range(0, 120, 15):
        page.locator(".page").evaluate("(page, top) => page.scrollTo(0, top)", top)
        still(page)  # what is cut is covered in a frame after
        assert inside(page, CUT) == [], top
        assert inside(page, ALONE) == [], top


@pytest.mark.parametrize(
    ("scene", "size"),
    [
        ("routine", SMALL),  # a routine whose links are below
        ("exercise", PHONE),
        ("exercise", SMALL),
        ("closing", SMALL),
        ("care", PHONE),
        ("education", SMALL),  # nothing is asked
        ("progress", LOW),
        ("words", WIDE),  # no card at all
    ],
    ids=across,
)
def test_browser_foot_has_one_kind_of_sign_for_more_below(
    open_page: Open, scene: str, size: dict[str, int]
) -> None:
    page = shown(open_page, scene, size)
    sign = page.get_by_role("button", name=re.compile("more below", re.IGNORECASE))
    expect(sign).to_have_count(1)
    expect(sign).to_be_in_viewport(ratio=1)
    assert box(sign)["width"] > 90  # its words beside its arrow, never the arrow alone
    expect(page.get_by_role("button", name="Jump to the latest")).to_be_hidden()


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("scene", "size"),
    scenes_by_size(("minutes", "check", "exercise", "closing"), "exercise", SMALL, TALL, LOW),
    ids=across,
)
def test_browser_foot_keeps_its_deed_in_place_at_the_end(
    open_page: Open, scene: str, size: Size
) -> None:
    """The foot sank and its button shrank when the end of the card was reached."""
    page = shown(open_page, scene, size)
    deed = page.locator(".dock .given button:visible").first
    if not page.locator(".onward").count():
        pytest.skip("all of it is in sight")
    page.wait_for_timeout(1000)  # it has found its place
    before, high = whole(deed), whole(page.locator("#dock"))["height"]
    to_the_end(page)
    expect(page.locator(".onward")).to_be_hidden()
    assert whole(deed) == before
    assert whole(page.locator("#dock"))["height"] == high


def test_browser_foot_sign_is_never_the_deed(open_page: Open) -> None:
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


def test_browser_foot_gives_a_phone_on_its_side_to_the_answers(open_page: Open) -> None:
    page = open_page(LOW, has_touch=True, is_mobile=True)
    say(page, "upright")
    onward = page.get_by_role("button", name="More below")
    expect(onward).to_be_in_viewport(ratio=1)
    still(page)
    foot, words = onward.bounding_box(), page.locator("#composer").bounding_box()
    assert foot
    assert words
    assert words["width"] < 200  # a link beside the way on, not a line below it
    assert words["y"] < foot["y"] + foot["height"]
    page.locator("#text").tap()
    wide = page.locator("#composer").bounding_box()
    assert wide
    assert wide["width"] > 500
