"""What stands beside the talk on a wide page: what is known, what is done today."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.channels.web.answering import knows
from tests.channels.web.browsing import WIDE, Open, box, inside, say, sideways, still

pytestmark = pytest.mark.slow

MUCH: dict[str, Any] = {
    "known": [{"label": f"fact {n}"} for n in range(12)],
    "today": [{"name": f"Move {n}"} for n in range(30)],
}


def test_browser_aside_counts_what_is_done(open_page: Open) -> None:
    page = open_page(WIDE, alone=True)
    rows = [{"name": "Bridge", "state": "done"}, {"name": "Walk", "state": "now"}]
    seen = {"known": [], "today": rows, "done": "1 of 2 done"}

    def told(route: Any) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, json={**answer.json(), "overview": seen})

    page.route("**/session*", told)
    page.reload()
    expect(page.get_by_role("heading", name="Today: 1 of 2 done")).to_be_visible()


def test_browser_aside_marks_the_first_step_of_the_way(open_page: Open) -> None:
    """The way to come had four rings and no sign of where one is."""
    aside = open_page(WIDE, alone=True).get_by_role("complementary")
    steps = aside.get_by_role("listitem")
    expect(steps.first).to_have_class("now")
    assert steps.count() == 4
    assert aside.locator(".now").count() == 1


def test_browser_aside_has_a_scale_that_can_be_pressed(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    choices = [{"title": str(n), "payload": f"/n{n}"} for n in range(11)]
    known = {"known": [{"label": "pain 4", "choices": choices}], "today": []}
    knows(monkeypatch, known)
    page = open_page(WIDE, reduced_motion="reduce")
    page.get_by_role("complementary").get_by_role("button", name="pain 4").click()
    cells = page.get_by_role("complementary").get_by_role("radio")
    expect(cells).to_have_count(11)
    four = re.compile(r"^(\S+ ){3}\S+$")  # columns, with the sheet that comes behind the hello
    expect(cells.first.locator("..")).to_have_css("grid-template-columns", four)
    for cell in cells.all():
        assert box(cell)["width"] >= 44
        assert box(cell)["height"] >= 44


def test_browser_aside_shuts_what_changes_a_fact_at_the_next_words(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stood open amid the facts over later turns."""
    choices = [{"title": side, "payload": f"/{side}"} for side in ("Left side", "Both sides")]
    knows(monkeypatch, {"known": [{"label": "right side", "choices": choices}], "today": []})
    page = open_page(WIDE, reduced_motion="reduce")
    beside = page.get_by_role("complementary")
    beside.get_by_role("button", name="right side").click()
    expect(beside.get_by_role("button", name="Both sides")).to_be_visible()
    say(page, "onset")
    still(page)
    expect(beside.get_by_role("button", name="Both sides")).to_have_count(0)
    fact = beside.get_by_role("button", name="right side")
    expect(fact).to_have_attribute("aria-expanded", "false")


def test_browser_moves_nothing_sideways_when_facts_come_to_stand_beside(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    still(page)
    beside, parts = page.get_by_role("complementary"), (page.locator("#head"), page.locator("#log"))
    assert beside.locator(".chip").count() == 0
    before = [(box(part)["x"], box(part)["width"]) for part in parts]
    knows(monkeypatch, MUCH)
    say(page, "onset")
    expect(beside.locator(".chip")).to_have_count(len(MUCH["known"]))
    still(page)
    assert [(box(part)["x"], box(part)["width"]) for part in parts] == before


@pytest.mark.parametrize("edge", ["right", "left"])
def test_browser_aside_stays_within_the_window(
    open_page: Open, monkeypatch: pytest.MonkeyPatch, edge: str
) -> None:
    knows(monkeypatch, MUCH)
    page = open_page(WIDE)
    inside(page, f"(root.querySelector('.root').dir = '{'ltr' if edge == 'right' else 'rtl'}')")
    aside = page.locator("#aside")
    expect(aside.get_by_role("listitem")).to_have_count(len(MUCH["today"]))
    assert aside.evaluate("(e) => e.scrollHeight > innerHeight")  # more than it has room for
    assert box(aside)["y"] + box(aside)["height"] <= WIDE["height"]
    assert sideways(page) <= 0


def test_browser_aside_keeps_the_move_of_now_in_sight(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last moves of a session were done below the end of it."""
    moves = [{"name": f"Move {n}", "state": "done"} for n in range(14)]
    knows(monkeypatch, {**MUCH, "today": [*moves, {"name": "Bridge", "state": "now"}]})
    page = open_page(WIDE, reduced_motion="reduce")
    say(page, "countdown")
    still(page)
    expect(page.locator("#aside .now")).to_be_in_viewport(ratio=1)
    assert box(page.locator(".card.exercise"))["y"] >= box(page.locator("#head"))["height"]
