"""The deed fits: what answers a card is in reach when it comes, and the composer steps back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.channels.web.browsing import Open, inside, say, sideways, small_targets, still

pytestmark = pytest.mark.slow

SIZES = [(320, 568), (390, 844), (640, 400), (1280, 800)]
# What carries the answer of each card; what is read first leads on to it.
MAIN = {
    "readback": "Yes, that’s right",
    "where": "That's where",
    "screen": "Continue",
    "check": "Above the bed",
    "timed": "Start",  # the last of its answers
    "pattern": "Show my routine",
    "routine": "Go on: bridge",
    "exercise": "Done",
    "closing": "That is all for today",
}
ONWARD = re.compile("more below", re.IGNORECASE)
# Read on step by step to their answers.
READ_ON = ("screen", "check", "pattern", "closing")
# Pressed while the card is looked at.
AT_HAND = ("where", "screen", "pattern", "routine", "exercise", "closing")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("scene", MAIN)
def test_browser_has_the_answer_in_reach_on_arrival(
    open_page: Open, scene: str, size: tuple[int, int]
) -> None:
    page = open_page({"width": size[0], "height": size[1]}, reduced_motion="reduce")
    say(page, scene)
    kind = {"where": "bodymap", "timed": "check"}.get(scene, scene)
    expect(page.locator(f".card.{kind}")).to_be_visible()
    if scene == "where":
        expect(page.locator("figure.back svg")).to_be_attached()
    still(page)
    answer = page.get_by_role("button", name=MAIN[scene], exact=True)
    onward = page.get_by_role("button", name=ONWARD)
    foot = page.locator("#foot").bounding_box()
    box = answer.bounding_box()
    assert foot
    assert box
    held = bool(page.locator("#dock .given").count())
    seen = box["y"] > 0 and box["y"] + box["height"] <= (size[1] if held else foot["y"])
    assert seen or scene not in AT_HAND
    if not held:  # the one or the other, and both only for the quiet ways below the answer
        assert seen != bool(onward.count()) or page.locator(".quiet .links").count()
    if onward.count():  # a quiet way on, never the look of an answer
        expect(onward).to_be_in_viewport(ratio=1)
        assert "primary" not in (onward.get_attribute("class") or "").split()
    assert sideways(page) <= 0
    assert small_targets(page) == []
    composer = page.locator("#composer").bounding_box()
    assert composer
    assert composer["height"] <= 56
    if scene in READ_ON:
        reads_on_to_the_answers(page, scene)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_browser_reads_on_step_by_step_where_nothing_is_answered(
    open_page: Open, size: tuple[int, int]
) -> None:
    page = open_page({"width": size[0], "height": size[1]}, reduced_motion="reduce")
    say(page, "care")
    expect(page.locator(".card.care")).to_be_visible()
    still(page)
    reads_on_to_the_answers(page, "care")


def reads_on_to_the_answers(page: Page, scene: str) -> None:
    """Step by step nothing is skipped, and in the end the last answer is in sight."""
    card = page.locator(f".card.{scene}")
    onward, rows = page.get_by_role("button", name=ONWARD), card.locator("li, .row, .note")
    seen = set[int]()
    for _ in range(12):
        seen |= {i for i, row in enumerate(rows.all()) if _clear_of_the_foot(page, row)}
        if not onward.count():
            break
        onward.click()
        still(page)
    expect(onward).to_have_count(0)
    assert len(seen) == rows.count()  # nothing is skipped on the way
    last = page.locator(f".given.{scene} button").last  # in its card or in the foot
    expect(last).to_be_in_viewport(ratio=1)


def _clear_of_the_foot(page: Page, row: Locator) -> bool:
    """The end of what is read stands between head and foot, or is folded away."""
    box, foot = row.bounding_box(), page.locator("#foot").bounding_box()
    return not box or bool(foot and 0 < box["y"] + box["height"] <= foot["y"] + 2)


@pytest.mark.parametrize("size", SIZES[:3], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("ticked", ["None of these", "A change in passing water"])
def test_browser_sends_a_safety_list_after_every_row_was_seen(
    open_page: Open, size: tuple[int, int], ticked: str
) -> None:
    """Neither an all clear nor a part of it can be given unread: Continue reads on before."""
    page = open_page({"width": size[0], "height": size[1]}, reduced_motion="reduce")
    say(page, "screen")
    rows, send = page.locator(".ticks .row"), page.get_by_role("button", name="Continue")
    for way in (send, page.get_by_label("None of these")):
        expect(way).to_be_in_viewport(ratio=1)
    still(page)
    hidden = [row for row in rows.all() if not _clear_of_the_foot(page, row)]
    if size[1] < 800:
        assert page.get_by_role("button", name=f"{len(hidden)} more below").count() == 1
        page.get_by_label(ticked).evaluate("(box) => box.click()")
        for _ in range(6):
            if not page.locator(".unread").count():
                break
            send.click()
            still(page)
        for row in rows.all()[-1:]:
            expect(row).to_be_in_viewport()
    else:
        assert hidden == []
        page.get_by_label(ticked).check()
    expect(page.get_by_text("You said: ")).to_have_count(0)
    send.click()
    expect(page.get_by_text(f"You said: {ticked}")).to_be_visible()


def test_browser_shows_the_whole_call_in_a_low_window(open_page: Open) -> None:
    page = open_page({"width": 640, "height": 360})
    say(page, "wipe")
    expect(page.get_by_role("alert").get_by_role("heading")).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("link", name="Call 999")).to_be_in_viewport(ratio=1)
    expect(page.locator("#head")).to_be_in_viewport(ratio=1)
    page.get_by_role("button", name="Menu").click()
    expect(page.get_by_role("button", name="Change an answer")).to_be_in_viewport(ratio=1)


def test_browser_breaks_no_word_of_a_button(open_page: Open) -> None:
    page = open_page({"width": 320, "height": 568}, "larger")
    say(page, "exercise")
    hurts = page.get_by_role("button", name="It hurts")
    expect(hurts).to_be_visible()
    still(page)
    lines = "(e) => { const r = document.createRange(); r.selectNodeContents(e);"
    assert hurts.evaluate(lines + " return r.getClientRects().length; }") <= 2
    assert (
        inside(
            page,
            "[...root.querySelectorAll('#dock button')]"
            ".filter((b) => b.scrollWidth > b.clientWidth).length",
        )
        == 0
    )


def test_browser_keeps_a_settled_reply_as_wide_as_it_was(open_page: Open) -> None:
    page = open_page({"width": 390, "height": 844})
    say(page, "onset")
    slowly = page.get_by_role("button", name="Slowly")
    expect(slowly).to_be_visible()
    before = slowly.bounding_box()
    slowly.click()
    expect(slowly).to_have_attribute("aria-pressed", "true")
    after = slowly.bounding_box()
    assert before
    assert after
    assert abs(before["width"] - after["width"]) < 1


def test_browser_keeps_its_name_whole_with_larger_text(open_page: Open) -> None:
    page = open_page({"width": 320, "height": 568}, "larger")
    name = page.locator(".name").bounding_box()
    assert name
    assert name["height"] < 44  # one line
    assert sideways(page) <= 0


def test_browser_gives_a_phone_on_its_side_to_the_answers(open_page: Open) -> None:
    size = {"width": 640, "height": 400}
    page = open_page(size, has_touch=True, is_mobile=True)
    say(page, "check")
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


def test_browser_keeps_what_leads_to_typing_within_its_card(open_page: Open) -> None:
    page = open_page({"width": 320, "height": 568})
    say(page, "timed")
    link = page.get_by_role("button", name="Without the clock")
    expect(link).to_be_visible()
    inner, card = link.bounding_box(), page.locator(".card.check").bounding_box()
    assert inner
    assert card
    assert card["x"] < inner["x"]
    assert inner["x"] + inner["width"] < card["x"] + card["width"]


def test_browser_shows_what_to_do_beside_the_picture_of_a_check(open_page: Open) -> None:
    page = open_page({"width": 1280, "height": 800}, reduced_motion="reduce")
    say(page, "check")
    expect(page.locator(".card.check .steps li").last).to_be_in_viewport(ratio=1)
    picture = page.locator(".card.check .well").bounding_box()
    steps = page.locator(".card.check .steps").bounding_box()
    assert picture
    assert steps
    assert steps["x"] > picture["x"] + picture["width"]
    assert abs(steps["y"] - picture["y"]) < 40
