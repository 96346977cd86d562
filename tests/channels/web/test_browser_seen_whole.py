"""What is seen is seen whole: answers in the foot, rules, links, words broken by nothing."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from bot.pictures.drawn.view_box import TUG_ASPECT
from tests.channels.web.answering import talks, told
from tests.channels.web.browsing import (
    HELD,
    LOW,
    SMALL,
    TALL,
    WIDE,
    Open,
    across,
    box,
    edges,
    inside,
    say,
    shown,
    still,
)
from tests.channels.web.scene_guide import STRAIGHT_LEG, long_move
from tests.channels.web.scene_movement import CLOSING
from tests.channels.web.scene_talk import EMERGENCY
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

HIGH = {"width": 1280, "height": 1000}
NEEDED = 0.7  # of the width of a pattern: from arrow to arrow
PADDING = 8  # pixels above the words of a link
LOWEST = {"width": 640, "height": 360}
CUT_AT = """(() => {
  const foot = root.querySelector('.foot').getBoundingClientRect().top;
  const reply = root.querySelector('.log .check .replies button').getBoundingClientRect();
  root.querySelector('.page').scrollBy(0, reply.top + reply.height / 2 - foot);
})()"""


def opacity(page: Page, selector: str) -> set[str]:
    seen: list[str] = inside(
        page, f"[...root.querySelectorAll('{selector}')].map((e) => getComputedStyle(e).opacity)"
    )
    return set(seen)


def test_browser_seen_whole_what_was_cut_is_seen_in_the_foot(open_page: Open) -> None:
    """Answers that the foot had cut before they were docked stayed without a colour."""
    page = shown(open_page, "words", HIGH)
    say(page, "check")
    still(page)
    for _ in range(2):  # what says that more is below has a height, too
        inside(page, CUT_AT)
        still(page)
    assert "0" in opacity(page, ".log .check .replies button")
    page.set_viewport_size(WIDE)  # type: ignore[arg-type]
    page.set_viewport_size({"width": 1280, "height": 600})
    still(page)
    assert opacity(page, ".dock .replies button") == {"1"}


@pytest.mark.parametrize("size", [SMALL, TALL], ids=across)
def test_browser_seen_whole_the_word_for_writing(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """In large words it broke to "Writ / e" and lay on "Skip the checks"."""
    page = told(open_page, served, size, STRAIGHT_LEG, "larger")
    lines = inside(
        page,
        """(() => { const range = document.createRange();
            range.selectNodeContents(root.querySelector('.composer small'));
            return new Set([...range.getClientRects()].map((one) => one.top)).size; })()""",
    )
    assert lines <= 1
    label = page.locator(".composer label")
    for link in page.locator(".dock .link:visible").all():
        assert edges(label)[1] <= edges(link)[0] + PADDING


def test_browser_seen_whole_the_rule_of_a_check_is_no_gap(open_page: Open, served: Served) -> None:
    """At the second question of a check a gap stood where "Stop if" belongs."""
    page = told(open_page, served, SMALL, STRAIGHT_LEG, "larger")
    rule = page.locator(".card.check .stop_if strong")
    foot = edges(page.locator("#foot"))[0]
    if edges(rule)[1] < foot:
        cut = float(
            inside(page, "parseFloat(root.querySelector('.foot').style.getPropertyValue('--cut'))")
        )
        assert foot - cut >= edges(rule)[1] - 1


def test_browser_seen_whole_a_move_can_be_started_in_large_words(
    open_page: Open, served: Served
) -> None:
    """Start lay under the foot."""
    page = told(open_page, served, SMALL, long_move(), "larger")
    start = page.locator(".keys .go").first
    expect(start).to_be_visible()
    assert edges(start)[1] <= box(page.locator("#foot"))["y"] + 1


@pytest.mark.parametrize(
    ("size", "says"), [(SMALL, True), (TALL, False), (WIDE, False)], ids=["320", "390", "wide"]
)
def test_browser_seen_whole_where_the_body_is_cut_the_list_is_named(
    open_page: Open, size: dict[str, int], says: bool
) -> None:
    """It ends at the neck and above the calf, and nothing said where the rest is."""
    page = shown(open_page, "where", size)
    words = page.get_by_text("Head and lower legs: press List")
    expect(words).to_be_in_viewport(ratio=1) if says else expect(words).to_be_hidden()


@pytest.mark.parametrize("size", [LOW, LOWEST], ids=across)
def test_browser_seen_whole_an_emergency_leaves_its_room_to_the_help(
    open_page: Open, size: dict[str, int]
) -> None:
    """Its links took three rows of a low window, and what to tell was below the fold."""
    page = shown(open_page, "wipe", size)
    links = page.locator(".emergency .links .link:visible")
    assert len({round(box(link)["y"]) for link in links.all()}) == 1
    heading, call = page.locator(".emergency h2"), page.locator(".emergency > .call")
    assert edges(call)[0] < edges(heading)[1]  # in one row
    assert box(call)["width"] >= 200
    fold = edges(page.get_by_role("button", name="More below"))[0]
    assert edges(page.get_by_text("Lie in the way that hurts least"))[1] <= fold + 2


@pytest.mark.parametrize("more", range(0, 120, 20))
def test_browser_seen_whole_what_opens_in_an_emergency_is_never_a_strip(
    open_page: Open, served: Served, more: int
) -> None:
    """ "More to do until help comes" was cut to 0.4 pixels."""
    message: dict[str, Any] = deepcopy(EMERGENCY)
    size = {"width": 390, "height": 700 - more}
    page = told(open_page, served, size, message)
    summary = page.locator(".rest summary")
    seen = opacity(page, ".rest summary") == {"1"}
    sign = page.get_by_role("button", name="More below")
    ends = edges(sign)[0] if sign.is_visible() else sum(edges(page.locator(".rest")))
    assert not seen or edges(summary)[1] <= ends + 1


def test_browser_seen_whole_help_is_named_behind_an_ended_session(
    open_page: Open, served: Served
) -> None:
    """ "When to get help" went dead with the first button that was pressed beside it."""
    ended = deepcopy(CLOSING)
    ended["buttons"].append({"title": "When to get help", "payload": "/net", "style": "aside"})
    page = open_page(TALL, **HELD)
    talks(served, {"ended": [ended], "stop": [{"text": "Take care."}]})
    say(page, "ended")
    still(page)
    page.get_by_role("button", name="That is all for today").click()
    expect(page.get_by_text("Take care.").or_(page.get_by_text("Noted."))).to_be_visible()
    still(page)
    help_ = page.get_by_role("button", name="When to get help")
    expect(help_).to_be_enabled()
    help_.click()
    still(page)
    assert served.bot.heard[-1].text == "/net"


def test_browser_seen_whole_what_waits_hides_the_line(open_page: Open, served: Served) -> None:
    """The brass line showed through a card at half strength."""
    page = shown(open_page, "readback", TALL)
    talks(served, {}, wait=3)
    say(page, "it is worse in the morning")
    page.wait_for_timeout(600)
    assert opacity(page, ".turn:not(.settled) > .card.readback") == {"1"}
    assert opacity(page, ".turn:not(.settled) > .card.readback > h2") == {"0.45"}


def test_browser_seen_whole_the_picture_of_a_pattern(open_page: Open) -> None:
    """The arrow of the movement was cut by the frame: seven tenths of the drawing are needed."""
    page = shown(open_page, "pattern", TALL)
    image = page.locator(".card.pattern .well img")
    seen, drawn = box(image), TUG_ASPECT
    assert seen["width"] / (seen["height"] * drawn) >= NEEDED
