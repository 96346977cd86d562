"""What a fifth fresh look found on the page; each row failed before it was mended."""

from __future__ import annotations

from copy import deepcopy

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.channels.web.browsing import HELD, LOW, SMALL, TALL, WIDE, Open, box, say, still
from tests.channels.web.scene_movement import LONG_DOSE, SHORT_ANSWERS
from tests.channels.web.served import Served
from tests.channels.web.test_browser_eighth_judge import above_the_foot, pattern, told

pytestmark = pytest.mark.slow

EASIER = "Rock half as far, or do it sitting. Steps and picture show the usual way."
TAPPED = 24  # pixels of a cell of the body that a thumb can find


def end_of(part: Locator) -> float:
    """Where a part ends at the right."""
    place = box(part)
    return place["x"] + place["width"]


def in_large_words(open_page: Open, scene: str, size: dict[str, int]) -> Page:
    """A page of that size with the scene's card in it, its words as large as they get."""
    page = open_page(size, "larger", **({} if size == WIDE else HELD))
    say(page, scene)
    still(page)
    return page


def test_browser_ninth_start_stays_within_its_card(open_page: Open) -> None:
    page = in_large_words(open_page, "exercise", WIDE)
    card = page.locator(".card.exercise")
    start = card.get_by_role("button", name="Start")
    assert end_of(start) <= end_of(card) - 20
    assert end_of(card.locator(".dose")) <= end_of(card) - 20


@pytest.mark.parametrize(
    ("size", "look", "note"),
    [
        pytest.param(LOW, "larger", "", id="a phone on its side, large words"),
        pytest.param(SMALL, "larger", "", id="the least room, large words"),
        pytest.param(
            *(SMALL, "", f"{EASIER} Small and slow; this is oil, not effort."),
            id="the least room, an easier way",
        ),
    ],
)
def test_browser_ninth_exercise_has_its_rule_and_start_in_sight(
    open_page: Open, served: Served, size: dict[str, int], look: str, note: str
) -> None:
    card = {**LONG_DOSE["custom"]["card"], "picture": "P01"}
    card["dose_note"] = " ".join([card["dose_note"], note])
    page = told(open_page, served, size, {"custom": {"card": card}}, look)
    shown = page.locator(".card.exercise")
    assert above_the_foot(page, shown.locator(".stop_if"))
    assert above_the_foot(page, shown.get_by_role("button", name="Start"))


@pytest.mark.parametrize("kind", ["exercise", "timed"])
def test_browser_ninth_clock_without_a_picture_stands_below_its_title(
    open_page: Open, kind: str
) -> None:
    page = open_page(SMALL, **HELD)
    say(page, {"exercise": "sides", "timed": "timed"}[kind])
    still(page)
    card = page.locator(f".card.{kind}")
    title = box(card.get_by_role("heading"))
    assert box(card.get_by_role("button", name="Start"))["y"] > title["y"] + title["height"]


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
def test_browser_ninth_foot_of_a_check_is_whole_in_large_words(
    open_page: Open, served: Served, answers: tuple[str, ...]
) -> None:
    check = deepcopy(SHORT_ANSWERS)
    check["buttons"] = [{"title": title, "payload": f"/{title}"} for title in answers]
    check["custom"]["card"] |= {"picture": "P01", "question": "Does the hanging knee stay bent?"}
    page = told(open_page, served, SMALL, check, "larger")
    cut = page.locator("#dock").evaluate("(e) => e.scrollHeight - e.clientHeight")
    assert cut <= 1


def test_browser_ninth_pattern_is_whole_on_a_phone_on_its_side(
    open_page: Open, served: Served
) -> None:
    page = told(open_page, served, LOW, pattern(), "larger")
    assert above_the_foot(page, page.locator(".card.pattern img"))


def test_browser_ninth_body_can_be_tapped_on_a_phone_on_its_side(open_page: Open) -> None:
    page = open_page(LOW, **HELD)
    say(page, "where")
    still(page)
    page.locator(".map label[data-value='back']").click()
    still(page)
    expect(page.locator("figure:visible")).to_have_count(1)
    cell = page.locator(".back .cell[data-key='low_back right']")
    assert min(box(cell)["width"], box(cell)["height"]) >= TAPPED
    cell.click()
    expect(cell).to_have_attribute("aria-checked", "true")
    expect(page.get_by_role("button", name="That's where")).to_be_in_viewport(ratio=1)


def test_browser_ninth_map_out_of_sight_is_led_to(open_page: Open) -> None:
    page = open_page(TALL, **HELD)
    say(page, "where")
    still(page)
    expect(page.locator(".where")).to_have_text("Nothing marked yet")
    expect(page.locator(".where")).to_be_visible()
    say(page, "words")
    still(page)
    expect(page.locator(".card.bodymap")).not_to_be_in_viewport()
    page.get_by_role("button", name="That's where").click()
    expect(page.locator(".card.bodymap")).to_be_in_viewport(ratio=0.5)
    expect(page.get_by_text("Tap where it hurts")).to_be_visible()
