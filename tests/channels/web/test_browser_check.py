"""The card of a home check: its rule, steps and picture in sight, its question and answers."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from actions.ask_check_answer import _card
from bot.conversation.checks.checks import OpenCheck
from bot.knowledge.checks.home_checks import load_home_checks
from tests.channels.web.answering import talks, told
from tests.channels.web.browsing import (
    HELD,
    LOW,
    PHONE,
    SMALL,
    TALL,
    WIDE,
    Open,
    Size,
    across,
    box,
    edges,
    in_window,
    say,
    scenes_by_size,
    shown,
    small_targets,
    still,
    words_of,
)
from tests.channels.web.scene_movement import CHECK
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("scene", "size"),
    scenes_by_size(("check", "upright"), "upright", SMALL, TALL, LOW, WIDE),
    ids=across,
)
def test_browser_check_is_answered_after_its_steps(open_page: Open, scene: str, size: Size) -> None:
    page = shown(open_page, scene, size)
    steps = page.locator(".check .steps li")
    assert in_window(page, steps.first)
    if page.locator("#dock .given").count():
        assert size == SMALL or in_window(page, steps.last)  # the picture has their place there
        assert in_window(page, page.locator(".check .stop_if"))
    else:
        answers = page.locator(".card.check .given")
        assert box(steps.last)["y"] < box(answers)["y"]


def test_browser_check_folded_says_what_was_asked(open_page: Open, served: Served) -> None:
    page = open_page(TALL, **HELD)
    card = CHECK["custom"]["card"]
    second = {
        "buttons": [{"title": "Above the bed", "payload": "/other"}, *CHECK["buttons"][1:]],
        "custom": {"card": {**card, "question": "And on the other side?"}},
    }
    talks(
        served, {"check": [CHECK], "Above the bed": [second], '/answer{"check":"above"}': [second]}
    )
    say(page, "check")
    still(page)
    page.get_by_role("button", name="Above the bed").click()
    still(page)
    page.get_by_role("button", name="Above the bed", disabled=False).last.click()
    still(page)
    lines = page.locator(".fold summary").filter(has_text="Bed-edge hang").all_inner_texts()
    assert len(lines) == 2
    assert "Where does the hanging thigh stop?" in lines[0]
    assert "And on the other side?" in lines[1]
    assert all("Above the bed" in line for line in lines)


def test_browser_check_is_asked_once_after_a_correction(open_page: Open, served: Served) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    asked = CHECK["custom"]["card"]["question"]
    short = {"text": asked, "buttons": CHECK["buttons"], "custom": {"lead": "Changed: left side."}}
    talks(served, {"check": [CHECK], "my left side": [short]})
    say(page, "check")
    still(page)
    say(page, "my left side")
    expect(page.get_by_text("Changed: left side.")).to_be_visible()
    still(page)
    expect(page.get_by_text(asked)).to_have_count(1)


@pytest.mark.parametrize("size", [PHONE, TALL], ids=["360x740", "390x844"])
def test_browser_check_on_a_phone_is_asked_in_sight_of_its_steps(
    open_page: Open, size: dict[str, int]
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
    expect(page.get_by_role("button", name="I can't do this")).to_be_in_viewport(ratio=1)


def test_browser_check_in_the_least_room_says_when_to_stop_first(open_page: Open) -> None:
    page = shown(open_page, "check", SMALL)
    stop, steps = (page.locator(f".check {part}").bounding_box() for part in (".stop_if", ".steps"))
    assert stop
    assert steps
    assert stop["y"] + stop["height"] <= steps["y"]
    expect(page.locator(".check .stop_if")).to_be_in_viewport(ratio=1)


def test_browser_check_wide_is_asked_beside_its_picture(open_page: Open) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    say(page, "check")
    answer = page.locator(".card.check").get_by_role("button", name="Above the bed")
    expect(answer).to_be_in_viewport(ratio=1)
    picture, box = page.locator(".card.check .well").bounding_box(), answer.bounding_box()
    assert picture
    assert box
    assert box["x"] > picture["x"] + picture["width"]


def test_browser_check_wide_has_its_steps_beside_its_picture(open_page: Open) -> None:
    page = open_page(WIDE, reduced_motion="reduce")
    say(page, "check")
    expect(page.locator(".card.check .steps li").last).to_be_in_viewport(ratio=1)
    picture = page.locator(".card.check .well").bounding_box()
    steps = page.locator(".card.check .steps").bounding_box()
    assert picture
    assert steps
    assert steps["x"] > picture["x"] + picture["width"]
    assert abs(steps["y"] - picture["y"]) < 40


def test_browser_check_wide_says_when_to_stop_before_what_to_notice(open_page: Open) -> None:
    page = shown(open_page, "check", WIDE)
    stop, notice = page.locator(".note.stop_if"), page.locator(".note.notice")
    assert edges(stop)[1] <= edges(notice)[0]
    assert edges(stop)[1] <= edges(page.locator("#foot"))[0]


@pytest.mark.parametrize("size", [TALL, WIDE], ids=across)
def test_browser_check_reads_what_to_notice_between_steps_and_question(
    open_page: Open, size: dict[str, int]
) -> None:
    """Who listens heard what to look for before what to do; to the eye it stands as it stood."""
    page = shown(open_page, "upright", size)
    order = page.locator(".card.check :is(.well, .stop_if, .steps, .notice)")
    read = [str(part.get_attribute("class")).split()[-1] for part in order.all()]
    assert read == ["well", "stop_if", "steps", "notice"]
    if size == WIDE:
        notice, rule = edges(page.locator(".notice")), edges(page.locator(".stop_if"))
        assert 8 <= notice[0] - rule[1] <= 24
        steps, asked = edges(page.locator(".check .steps")), edges(page.locator(".asked"))
        assert 8 <= asked[0] - steps[1] <= 24


def test_browser_check_on_a_phone_has_targets_of_44_pixels(open_page: Open, served: Served) -> None:
    page = shown(open_page, "short answers", {"width": 390, "height": 710})
    expect(page.get_by_role("button", name="60", exact=True)).to_be_visible()
    assert small_targets(page) == []
    write = box(page.locator("#composer"))
    answers = box(page.get_by_role("button", name="60", exact=True))
    below = answers["y"] + answers["height"] <= write["y"]
    assert below or answers["x"] + answers["width"] + 8 <= write["x"]  # never one over the other


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("scene", "size"),
    scenes_by_size(("check", "exercise"), "exercise", SMALL, TALL, LOW, WIDE),
    ids=across,
)
def test_browser_check_movement_is_asked_for_outside_its_drawing(
    open_page: Open, scene: str, size: Size
) -> None:
    """In a corner it lay across the legs of who lies down, or over the head of who sits."""
    page = shown(open_page, scene, size)
    words = words_of(page, ".card .motion")
    drawn, well = box(page.locator(".card .well img")), edges(page.locator(".card .well"))
    below = drawn["y"] + drawn["height"] <= words["top"] + 1
    assert below or drawn["x"] + drawn["width"] <= words["left"] + 1
    assert words["bottom"] <= well[1]
    move = page.get_by_role("button", name="See it move")
    assert box(move)["height"] >= 44
    assert move.evaluate("(e) => getComputedStyle(e).backgroundColor") == "rgba(0, 0, 0, 0)"


def test_browser_check_says_what_its_pencil_is(open_page: Open) -> None:
    page = shown(open_page, "upright", SMALL)
    write = page.locator("#writing").get_by_text("Write", exact=True)
    expect(write).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("size", [SMALL, LOW], ids=across)
def test_browser_check_has_its_steps_and_its_picture_in_sight(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "check", size)
    for step in page.locator(".check .steps li").all():
        expect(step).to_be_in_viewport(ratio=1)
    picture, foot = box(page.locator(".check .well img")), box(page.locator("#foot"))
    assert picture["y"] + picture["height"] <= foot["y"]
    assert picture["height"] >= 90


@pytest.mark.parametrize("size", [TALL, LOW, WIDE], ids=["tall", "low", "wide"])
def test_browser_check_keeps_rule_and_steps_at_a_later_question(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """The check is done again for it, and both were gone."""
    check = load_home_checks()["ST04"]
    opened = OpenCheck(check, check.questions[1], "", 2, 3, first=False)
    said = _card(opened, check.questions[1].text, "", None, whole=False, again=False)
    message = {"buttons": [{"title": "Yes, both", "payload": "/yes"}], "custom": said}
    page = told(open_page, served, size, message)
    expect(page.locator(".check .stop_if summary")).to_be_visible()
    how = page.locator(".check .how")
    how.locator("summary").click()
    expect(how).to_contain_text(check.steps[0])
