"""Whole conversations with the real guide in Chromium: by mouse and by keyboard alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.channels.web.browsing import PHONE, WIDE, inside, say, sideways

pytestmark = pytest.mark.slow

STORY = "my back hurts since 3 weeks, i sit 9 hours a day, standing up is the worst"
MOST_TURNS = 40
MOMENT = 600  # milliseconds after which a press is no second click
MOST_TABS = 60
SETTLED_MS = 30_000

Press = Callable[[Page, Locator], None]


def by_mouse(page: Page, target: Locator) -> None:
    target.click()


def by_keyboard(page: Page, target: Locator) -> None:
    """Walk to it with the tab key and press it; radio cells and rows take the space bar."""
    radio = target.get_attribute("role") == "radio"
    near = "(e) => e.parentNode === e.getRootNode().activeElement?.parentNode"
    for _ in range(MOST_TABS):
        if target.evaluate("(e) => e === e.getRootNode().activeElement"):
            page.keyboard.press("Space")
            return
        page.keyboard.press("ArrowRight" if radio and target.evaluate(near) else "Tab")
    raise AssertionError(f"cannot be reached by the tab key: {target}")


def newest(page: Page) -> Locator:
    return page.locator(".turn.guide").last


def settle(page: Page) -> None:
    """Wait until the guide has asked the next thing.

    Between two messages of one reply nothing tells that more will come: words that nobody can
    answer are waited for longer.
    """
    newest_turn = "[...root.querySelectorAll('.turn')].at(-1)"
    ready = (
        f"{newest_turn}?.matches('.guide:not(.settled)') && root.querySelector('#thinking').hidden"
    )
    answers = "[...root.querySelectorAll('.guide:not(.settled) .given, #dock .given')].length"
    for _ in range(SETTLED_MS // 100):
        if inside(page, ready):
            said = inside(page, "root.querySelectorAll('.turn').length")
            page.wait_for_timeout(150 if inside(page, answers) else 800)
            if inside(page, f"{ready} && root.querySelectorAll('.turn').length === {said}"):
                return
        page.wait_for_timeout(100)
    raise AssertionError("no answer: " + page.locator(".turn").last.inner_text())


def kind_of(card: Locator) -> str:
    """The kind of a card: "card exercise timed" is an exercise."""
    marks = str(card.get_attribute("class") or "").split()
    return marks[1] if len(marks) > 1 else ""


def answer(page: Page, press: Press) -> str:
    """Answer the newest turn in the most usual way; gives the kind of card it had."""
    turn = newest(page)
    card = turn.locator(".card")
    kind = kind_of(card) if card.count() else ""
    for way in ("On to my routine", "Without the clock", "Answer"):  # what leads to the answers
        leads = page.get_by_role("button", name=way, exact=way == "Answer", disabled=False)
        if leads.count() and leads.get_attribute("aria-expanded") != "true":
            press(page, leads)
    given = turn
    if page.locator("#dock .given").count():
        given = page.locator("#dock")
    if kind == "bodymap":
        cell = turn.locator(".cell[tabindex='0']").first
        row = turn.locator(".places").get_by_label("Low back", exact=True)
        if turn.locator(".cell[aria-checked='true']").count():
            pass  # marked already
        elif cell.is_visible():
            press(page, cell)
        elif not row.is_checked():
            press(page, row)
        press(page, given.get_by_role("button", name="That's where"))
    elif kind == "screen":
        page.wait_for_timeout(MOMENT)
        press(page, given.get_by_role("button", name="None of these"))
    elif kind == "readback":
        press(page, given.get_by_role("button", name="Yes, that's right"))
    elif kind == "exercise":
        press(page, given.get_by_role("button", name="Done"))
    elif given.locator(".numbers button").count():
        press(page, given.locator(".numbers button").nth(4))
    elif given.locator(".replies button").count():
        press(page, given.locator(".replies button").first)
    else:
        return "end"
    settle(page)
    return kind or "words"


@pytest.mark.parametrize(
    ("press", "viewport"), [(by_mouse, PHONE), (by_keyboard, WIDE)], ids=["mouse", "keyboard"]
)
def test_browser_whole_conversation_from_hello_to_the_last_exercise(
    address: str, watched: Any, press: Press, viewport: dict[str, int]
) -> None:
    page = watched.open(viewport=viewport, reduced_motion="reduce")
    page.goto(f"{address}/")
    settle(page)
    press(page, page.get_by_role("button", name="Go on without saving"))
    settle(page)
    if press is by_keyboard:
        for _ in range(MOST_TABS):
            if page.locator("#text").evaluate("(e) => e === e.getRootNode().activeElement"):
                break
            page.keyboard.press("Tab")
        page.keyboard.type(STORY)
        page.keyboard.press("Enter")
    else:
        say(page, STORY)
    settle(page)
    kinds = []
    for _ in range(MOST_TURNS):
        kinds.append(answer(page, press))
        assert sideways(page) <= 0, kinds
        if kinds[-1] == "end":
            break
    assert kinds[-1] == "end"
    assert {"bodymap", "readback", "screen", "check", "exercise"} <= set(kinds), kinds
    expect(page.locator("#text")).to_be_visible()


def tell_a_story(page: Page, address: str) -> None:
    page.goto(f"{address}/")
    settle(page)
    page.get_by_role("button", name="Go on without saving").click()
    settle(page)
    say(page, "low back on the left for 3 weeks, about a 6, i sit 9 hours a day")
    settle(page)


def test_browser_whole_conversation_shows_what_is_known_beside_it(
    address: str, watched: Any
) -> None:
    page = watched.open(viewport=WIDE)
    tell_a_story(page, address)
    aside = page.get_by_role("complementary")
    chip = aside.get_by_role("button", name="left side")
    expect(chip).to_be_visible()
    chip.click()
    aside.get_by_role("button", name="Right side").click()
    expect(aside.get_by_role("button", name="right side", exact=True)).to_be_visible()
    expect(aside.get_by_role("button", name="left side", exact=True)).to_have_count(0)


def test_browser_whole_conversation_stops_at_an_emergency(address: str, watched: Any) -> None:
    page = watched.open(viewport=PHONE)
    page.goto(f"{address}/")
    settle(page)
    say(page, "since last night i cant feel when i wipe and i cant pee, lower back is agony")
    call = page.get_by_role("alert").get_by_role("link", name="Call")
    expect(call).to_be_visible(timeout=SETTLED_MS)
    assert re.fullmatch(r"tel:\d{3}", str(call.get_attribute("href")))
    expect(page.locator("#composer")).to_be_hidden()
    page.get_by_role("button", name="Write a message").click()
    say(page, "its fine now, what exercises can i do")
    page.wait_for_timeout(2000)
    expect(call).to_be_in_viewport()
    page.reload()
    expect(call).to_be_in_viewport()


def test_browser_whole_conversation_prints_plan_and_summary(
    address: str, watched: Any, tmp_path: Path
) -> None:
    page = watched.open(viewport=PHONE)
    tell_a_story(page, address)
    page.get_by_role("button", name="Menu").click()
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Summary for my clinician").click()
    paper = opened.value
    expect(paper.get_by_role("heading", name="Summary for my clinician")).to_be_visible()
    expect(paper.get_by_text("Left side")).to_be_visible()
    undone = paper.get_by_text("The asked safety screen has not been done yet.")
    expect(undone).to_have_count(2)  # in short above, and where its answers would stand


WANTED = (  # what is pressed where it is offered, by its name alone
    "Yes, that's right",
    "Go on without saving",
    "Do it together now",
    "Done",
    "3 minutes",
    "On to my routine",
    "Not sure",
    "It stays where it is",
    "4",
)


END = "That is all for today"


def offered(page: Page) -> dict[str, set[str]]:
    """What a screen reader is offered to press, by role: enabled and not hidden."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    found: dict[str, set[str]] = {}
    for node in tree:
        properties = {p["name"]: p["value"].get("value") for p in node.get("properties", ())}
        if not node["ignored"] and not properties.get("disabled"):
            role = str(node.get("role", {}).get("value"))
            found.setdefault(role, set()).add(str(node.get("name", {}).get("value")))
    return found


def test_browser_whole_conversation_through_the_accessibility_tree_alone(
    address: str, watched: Any
) -> None:
    page = watched.open(viewport=PHONE, reduced_motion="reduce")
    page.goto(f"{address}/")
    settle(page)
    page.get_by_role("button", name="Go on without saving").click()
    settle(page)
    page.get_by_role("textbox", name="In your own words").fill(STORY)
    page.get_by_role("button", name="Send").click()
    settle(page)
    exercise: set[str] = set()
    for _ in range(MOST_TURNS):
        now = offered(page)
        if END in now.get("button", ()):
            break
        if "Done" in now["button"]:
            exercise |= now["button"]
        if "That's where" in now["button"]:
            page.get_by_role("checkbox", name="low back, left").press("Space")
            page.get_by_role("button", name="That's where").click()
        elif "None of these" in now["button"]:
            page.wait_for_timeout(MOMENT)
            page.get_by_role("button", name="None of these").click()
        else:
            role, name = next(
                (role, name)
                for name in WANTED
                for role in ("button", "radio")
                if name in now.get(role, ())
            )
            page.get_by_role(role, name=name, exact=True, disabled=False).last.click()
        settle(page)
    assert {"Start", "It hurts", "Too hard", "See it move", "Done"} <= exercise
    closing = offered(page)
    assert {END, "When to get help"} <= closing["button"]
    assert {"Print my plan", "Summary for my clinician"} <= closing["link"]
    assert "Today's routine : Done for today" in closing["heading"]
