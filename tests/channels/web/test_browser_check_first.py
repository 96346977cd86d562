"""The first home check is answered where its steps are read; one upright is seen whole."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.channels.web.answering import answered_with
from tests.channels.web.browsing import (
    HELD,
    LOW,
    PHONES,
    SMALL,
    WIDE,
    Open,
    Size,
    across,
    box,
    in_sight,
    say,
    scenes_by_size,
    shown,
    still,
)
from tests.channels.web.scene_guide import LEG, WALL
from tests.channels.web.scene_movement import BEFORE_CHECKS
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow
FIRST: dict[str, dict[str, Any]] = {"wall stand": WALL, "leg raise": LEG}


def test_browser_check_upright_is_whole_on_a_wide_page(open_page: Open) -> None:
    page = shown(open_page, "upright", WIDE)
    foot = box(page.locator("#foot"))["y"]
    for part in (".well", ".stop_if", ".steps", ".notice"):
        there = box(page.locator(f".card.check {part}"))
        assert there["y"] + there["height"] <= foot, part
    rule, picture = box(page.locator(".stop_if")), box(page.locator(".card.check .well"))
    assert rule["height"] <= picture["height"] + 16  # no narrow column beside an empty one
    for answer in ("The hand does not go in", "A flat hand", "A fist or more"):
        expect(page.get_by_role("button", name=answer)).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("size", [SMALL, LOW], ids=across)
def test_browser_check_upright_has_its_picture_in_the_least_room(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "upright", size)
    picture, foot = box(page.locator(".card.check .well img")), box(page.locator("#foot"))
    assert picture["y"] + picture["height"] <= foot["y"]
    expect(page.locator(".card.check .stop_if strong")).to_be_in_viewport(ratio=1)
    asked, answers = page.locator(".given .asked"), page.locator(".given .replies button")
    assert box(asked)["y"] < box(answers.first)["y"]


def test_browser_check_first_is_answered_on_a_wide_page_as_it_comes(
    open_page: Open, served: Served
) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    answered_with(served, BEFORE_CHECKS, WALL)
    say(page, "wall")
    still(page)
    for name in ("The hand does not go in", "A flat hand", "A fist or more"):
        in_sight(page.get_by_role("button", name=name, exact=True))
    in_sight(page.locator(".check .stop_if"))
    answered_with(served, {"text": "Noted."})
    page.get_by_role("button", name="A fist or more").click()
    expect(page.locator(".fold").last).to_contain_text("A fist or more")


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("first", "size"), scenes_by_size(FIRST, "leg raise", *PHONES, LOW), ids=across
)
def test_browser_check_first_is_answered_where_its_steps_are_read(
    open_page: Open, served: Served, first: str, size: Size
) -> None:
    """Five lines of a rule stood before the steps, and no answer was in sight."""
    check = FIRST[first]
    page = open_page(size, **HELD)
    answered_with(served, BEFORE_CHECKS, check)
    say(page, "check")
    still(page)
    card = check["custom"]["card"]
    for part in (".well", ".stop_if", ".steps li >> nth=0", ".steps li >> nth=1"):
        in_sight(page.locator(f".card.check {part}"))
    in_sight(page.get_by_text(card["question"]))
    for answer in check["buttons"]:
        in_sight(page.get_by_role("button", name=answer["title"], exact=True))
    if size in PHONES[:4]:
        in_sight(page.locator(".card.check .steps"))
    rule = page.locator(".card.check .stop_if")
    whole = rule.get_by_text("Also for tingling")
    expect(whole).to_be_hidden()
    rule.locator("summary").click()
    expect(whole).to_be_visible()
    answered_with(served, {"text": "Noted."})
    page.get_by_role("button", name=check["buttons"][0]["title"], exact=True).click()
    expect(page.locator(".fold").last).to_contain_text(check["buttons"][0]["title"])
