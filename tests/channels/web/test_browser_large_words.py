"""Larger letters: all that is pressed grows, and nothing is cut."""

from __future__ import annotations

from copy import deepcopy

import pytest
from playwright.sync_api import expect

from tests.channels.web.answering import told
from tests.channels.web.browsing import (
    HELD,
    SMALL,
    Open,
    box,
    fits,
    inside,
    open_menu,
    say,
    shown,
    sideways,
    still,
)
from tests.channels.web.scene_movement import SHORT_ANSWERS
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

DOCKED = "root.querySelectorAll('.dock :is(button, label, .asked, .row span)')"
PRESSED = f"""[...{DOCKED}].filter((e) => e.checkVisibility() && e.textContent.trim())
    .filter((e) => getComputedStyle(e).fontSize !== '0px')
    .map((e) => [e.textContent.trim(), parseFloat(getComputedStyle(e).fontSize)])"""
DOCKED_SCENES = ("", "screen", "check", "upright", "pattern", "routine", "exercise", "closing")


@pytest.mark.parametrize("scene", DOCKED_SCENES)
def test_browser_large_words_enlarge_what_is_pressed(open_page: Open, scene: str) -> None:
    """At 320 what is docked stayed at 14.8 to 17 pixels whatever was chosen, some had 13."""
    usual = dict(inside(shown(open_page, scene, SMALL), PRESSED))
    assert all(letters >= 13.9 for letters in usual.values()), usual
    page = shown(open_page, scene, SMALL, "larger")
    assert fits(page)
    for words, letters in inside(page, PRESSED):
        assert letters >= 16, words
        assert letters >= 1.18 * usual.get(words, 0), words
    deed = page.locator(".dock .given button").first
    expect(deed).to_be_in_viewport(ratio=1)
    expect(page.locator(".composer")).to_be_in_viewport(ratio=1)


def test_browser_large_words_enlarge_the_foot(open_page: Open) -> None:
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


@pytest.mark.parametrize(
    ("scene", "deed"),
    [("routine", "Go on: bridge"), ("exercise", "Done"), ("screen", "Continue")],
)
def test_browser_large_words_keep_a_low_foot(open_page: Open, scene: str, deed: str) -> None:
    page = shown(open_page, scene, SMALL, "larger")
    expect(page.locator("#dock").get_by_role("button", name=deed)).to_be_in_viewport(ratio=1)
    assert box(page.locator("#dock"))["height"] <= 568 / 3


def test_browser_large_words_leave_the_sign_beside_the_writing(open_page: Open) -> None:
    page = open_page(SMALL, "larger", **HELD)
    say(page, "check")
    still(page)
    sign = box(page.get_by_role("button", name="More below"))
    words = box(page.get_by_role("textbox", name="Write a message"))
    assert abs(sign["y"] - words["y"]) < 12
    assert sign["x"] >= words["x"] + words["width"]


def test_browser_large_words_break_no_word_of_a_button(open_page: Open) -> None:
    page = open_page(SMALL, "larger")
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


def test_browser_large_words_keep_the_name_whole(open_page: Open) -> None:
    page = open_page(SMALL, "larger")
    name = page.locator(".name").bounding_box()
    assert name
    assert name["height"] < 44  # one line
    assert sideways(page) <= 0


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param(
            ("Yes, both", "The left straightens", "The right straightens", "Both straighten"),
            id="the last beside the writing",
        ),
        pytest.param(
            ("Yes, it touches", "No, 1 or 2 fingers short", "No, 3 fingers or more"),
            id="no room for them in the foot",
        ),
    ],
)
def test_browser_large_words_leave_the_foot_of_a_check_whole(
    open_page: Open, served: Served, answers: tuple[str, ...]
) -> None:
    check = deepcopy(SHORT_ANSWERS)
    check["buttons"] = [{"title": title, "payload": f"/{title}"} for title in answers]
    check["custom"]["card"] |= {"picture": "P01", "question": "Does the hanging knee stay bent?"}
    page = told(open_page, served, SMALL, check, "larger")
    cut = page.locator("#dock").evaluate("(e) => e.scrollHeight - e.clientHeight")
    assert cut <= 1
