"""The card of an exercise: picture, dose, stop rule, clock, what is pressed when it is done."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.channels.web.answering import talks, told
from tests.channels.web.browsing import (
    LOW,
    PHONE,
    SMALL,
    TALL,
    WIDE,
    Open,
    above_the_foot,
    across,
    box,
    edges,
    in_window,
    say,
    shown,
    still,
)
from tests.channels.web.scene_guide import long_move
from tests.channels.web.scene_movement import EXERCISE, LONG_DOSE
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

LAPTOP = {"width": 1280, "height": 640}
# Phones of 667 to 932 pixels while the bars of the browser stand.
BARS_SHOWN = [{"width": w, "height": h} for w, h in ((375, 667), (390, 664), (412, 680))]
LONG = "2 rounds of 6, slowly; rest a few breaths between"


def test_browser_exercise_has_a_step_in_a_low_window(open_page: Open) -> None:
    page = shown(open_page, "exercise", LOW)
    step = page.locator(".exercise .steps li").first
    assert in_window(page, step)
    picture = box(page.locator(".exercise .well"))
    assert abs(box(step)["x"] - picture["x"]) < 2  # below the picture, where it was empty


@pytest.mark.parametrize("size", [SMALL, LOW], ids=["320", "low"])
def test_browser_exercise_can_be_read_and_begun_in_the_least_room(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "next one", size)
    picture, foot = page.locator(".card.exercise .well img"), edges(page.locator("#foot"))[0]
    top, end = edges(picture)
    assert end - top >= 100
    assert end <= foot
    start = page.get_by_role("button", name="Start", exact=True)
    for part in (page.locator(".ring"), page.locator(".note.stop_if"), start):
        assert edges(part)[1] <= foot
    expect(page.get_by_role("button", name="Done")).to_be_in_viewport(ratio=1)
    ring = edges(page.locator(".ring"))
    start.dispatch_event("click")
    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    assert edges(page.locator(".ring")) == ring  # nothing jumps


def test_browser_exercise_wide_wastes_no_room_between_its_parts(open_page: Open) -> None:
    page = shown(open_page, "next one", WIDE)
    card, foot = page.locator(".card.exercise"), edges(page.locator("#foot"))[0]
    assert edges(card.locator(".steps"))[0] - edges(card.locator(".well"))[1] <= 20
    assert edges(card.locator(".note.feel"))[0] - edges(card.locator(".clock"))[1] <= 20
    for part in (card.locator(".steps"), card.locator(".note.stop_if")):
        assert edges(part)[1] <= foot


@pytest.mark.parametrize("size", [PHONE, WIDE], ids=["360", "wide"])
def test_browser_exercise_picture_has_no_empty_strip(open_page: Open, size: dict[str, int]) -> None:
    page = shown(open_page, "next one", size)
    image, well = page.locator(".well img"), page.locator(".card.exercise .well")
    strip = edges(well)[1] - edges(image)[1]
    assert 20 < strip < 34  # below the floor the words for its movement, and no more


def test_browser_exercise_has_start_and_step_in_the_least_room(open_page: Open) -> None:
    page = open_page(SMALL, has_touch=True, is_mobile=True, reduced_motion="reduce")
    say(page, "next one")
    start = page.get_by_role("button", name="Start", exact=True)
    expect(start).to_be_visible()
    still(page)
    foot = page.locator("#foot").bounding_box()
    step = page.locator(".steps li").first.bounding_box()
    assert foot
    assert step
    assert edges(page.locator(".ring"))[1] <= foot["y"]
    assert edges(start)[1] <= foot["y"]
    assert step["y"] + 20 <= foot["y"]  # its first line


def test_browser_exercise_on_a_phone_has_ring_and_dose_in_a_row(
    open_page: Open,
) -> None:
    page = shown(open_page, "exercise", PHONE)
    ring, dose, done, hurts = (
        part.bounding_box()
        for part in (
            page.locator(".ring"),
            page.locator(".dose"),
            page.get_by_role("button", name="Done"),
            page.get_by_role("button", name="It hurts"),
        )
    )
    assert ring
    assert dose
    assert done
    assert hurts
    assert dose["x"] > ring["x"] + ring["width"]
    assert abs(dose["y"] - ring["y"]) < 60
    assert done["width"] > 300
    assert hurts["y"] > done["y"] + done["height"]
    picture = page.locator(".well img").bounding_box()
    assert picture
    assert picture["height"] <= 0.22 * 740


def test_browser_exercise_on_a_phone_has_a_step_in_sight(open_page: Open) -> None:
    page = shown(open_page, "exercise", TALL)
    first = page.locator(".steps li").first.bounding_box()
    done = page.get_by_role("button", name="Done").bounding_box()
    assert first
    assert done
    assert first["y"] + first["height"] < done["y"]


@pytest.mark.parametrize("size", BARS_SHOWN, ids=across)
def test_browser_exercise_on_a_phone_with_its_bars_has_ring_and_step_in_sight(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """The ring was cut by the foot, and no step was seen of what its clock counts."""
    page = told(open_page, served, size, long_move())
    assert above_the_foot(page, page.locator(".ring"))
    assert above_the_foot(page, page.get_by_role("button", name="Start"))
    assert above_the_foot(page, page.locator(".steps li").first)


def test_browser_exercise_low_has_all_of_start_in_sight(open_page: Open) -> None:
    page = shown(open_page, "long dose", LOW)
    start = box(page.get_by_role("button", name="Start", exact=True))
    assert start["y"] + start["height"] <= box(page.locator("#foot"))["y"] + 1


@pytest.mark.parametrize("size", [WIDE, TALL, SMALL], ids=["1280", "390", "320"])
def test_browser_exercise_has_its_stop_rule_in_sight_on_arrival(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """A long dose pushed it behind the dock at 1280x800 and 320x568."""
    page = open_page(size, reduced_motion="reduce")
    move = deepcopy(EXERCISE)
    move["custom"]["card"] |= {"dose": LONG, "picture": "P01"}

    async def answer(message: Any) -> None:
        await message.output_channel.send_response(message.sender_id, deepcopy(move))

    served.bot.answer = answer
    say(page, "a move")
    still(page)
    stop, dock = box(page.locator(".stop_if").first), box(page.locator(".dock"))
    assert stop["y"] + stop["height"] <= dock["y"] + 1


def test_browser_exercise_with_a_long_dose_has_a_step_in_sight(
    open_page: Open, served: Served
) -> None:
    """Three lines of title face left no step above the dock."""
    page = told(open_page, served, TALL, long_move())
    assert page.locator(".dose").evaluate("(e) => e.firstChild.textContent") == "3 rounds of 6"
    expect(page.locator(".dose small")).to_contain_text("Slowly; rest a few breaths between.")
    assert above_the_foot(page, page.locator(".steps li").first)


def test_browser_exercise_on_a_laptop_has_start_in_sight(open_page: Open, served: Served) -> None:
    """In an ordinary window of 1280 by 640 the dock lay over it."""
    page = told(open_page, served, LAPTOP, long_move())
    assert above_the_foot(page, page.get_by_role("button", name="Start"))


@pytest.mark.parametrize("size", [SMALL, TALL, WIDE], ids=["320", "390", "1280"])
def test_browser_exercise_offers_its_start_and_then_that_it_is_done(
    open_page: Open, size: dict[str, int]
) -> None:
    """ "Done" was loud before the first repetition, "Start" an outline."""
    page = shown(open_page, "exercise", size)
    done = page.get_by_role("button", name="Done", exact=True)
    ground = "(e) => getComputedStyle(e).backgroundColor"
    start = page.locator(".clock .go")
    loud = start.evaluate(ground)
    expect(done).not_to_have_css("background-color", loud)
    start.click()
    expect(done).to_have_css("background-color", loud)
    assert start.evaluate(ground) != loud


def test_browser_exercise_that_hurt_folds_without_a_tick(open_page: Open) -> None:
    """ "✓ Sit to stand It hurts" read as done well."""
    page = shown(open_page, "exercise", TALL)
    page.get_by_role("button", name="It hurts").click()
    still(page)
    line = page.locator(".fold summary").last
    expect(line).to_contain_text("It hurts")
    expect(line.locator(".i")).to_have_count(0)


def test_browser_exercise_that_is_done_folds_with_a_tick(open_page: Open) -> None:
    page = shown(open_page, "exercise", TALL)
    page.get_by_role("button", name="Done").click()
    still(page)
    expect(page.locator(".fold summary").last.locator(".i")).to_have_count(1)


def test_browser_exercise_done_has_a_tick(open_page: Open) -> None:
    page = shown(open_page, "exercise", PHONE)
    done = page.get_by_role("button", name="Done")
    tick = "(e) => { const s = getComputedStyle(e, '::before'); return s.content + s.rotate; }"
    assert done.evaluate(tick).startswith('""')


def test_browser_exercise_skip_has_no_row_of_its_own(open_page: Open) -> None:
    """In the largest text it was as wide as the window."""
    page = shown(open_page, "exercise", SMALL, "larger")
    skip = box(page.locator("#dock").get_by_role("button", name="Skip"))
    assert skip["width"] < 160
    write = box(page.locator(".composer"))
    assert abs(skip["y"] - write["y"]) < 12


def test_browser_exercise_sound_and_pause_move_nothing(open_page: Open) -> None:
    page = shown(open_page, "exercise", TALL)
    steps = page.locator(".card .steps")
    before = box(steps)["y"]
    sound = page.get_by_role("button", name=re.compile("^Sound"))
    sound.click()
    assert box(steps)["y"] == before
    page.get_by_role("button", name="Start", exact=True).click()
    expect(page.locator(".ring small")).not_to_contain_text("Get ready")  # then there is a going on
    page.get_by_role("button", name="Pause", exact=True).click()
    expect(page.get_by_role("button", name="Start again")).to_be_visible()
    expect(sound).to_be_hidden()
    assert box(steps)["y"] == before


def test_browser_exercise_keys_come_back_before_the_answer(open_page: Open, served: Served) -> None:
    """Where the line was slow or gone "It hurts" stayed away with the keyboard."""
    page = shown(open_page, "exercise", TALL)
    expect(page.locator(".card.exercise")).to_be_visible()
    still(page)
    talks(served, {}, wait=3)
    page.locator("#text").focus()
    expect(page.get_by_role("button", name="It hurts")).to_be_hidden()
    say(page, "is this right?")
    expect(page.get_by_role("button", name="It hurts")).to_be_visible(timeout=1500)


EASIER = "Rock half as far, or do it sitting. Steps and picture show the usual way."


def end_of(part: Locator) -> float:
    """Where a part ends at the right."""
    place = box(part)
    return place["x"] + place["width"]


def test_browser_exercise_keeps_start_within_its_card(open_page: Open) -> None:
    page = shown(open_page, "exercise", WIDE, "larger")
    card = page.locator(".card.exercise")
    start = card.get_by_role("button", name="Start")
    assert end_of(start) <= end_of(card) - 20
    assert end_of(card.locator(".dose")) <= end_of(card) - 20


@pytest.mark.parametrize(
    ("size", "letters", "note"),
    [
        pytest.param(LOW, "larger", "", id="a phone on its side, large words"),
        pytest.param(SMALL, "larger", "", id="the least room, large words"),
        pytest.param(
            *(SMALL, "", f"{EASIER} Small and slow; this is oil, not effort."),
            id="the least room, an easier way",
        ),
    ],
)
def test_browser_exercise_in_large_words_has_its_rule_and_start_in_sight(
    open_page: Open, served: Served, size: dict[str, int], letters: str, note: str
) -> None:
    card = {**LONG_DOSE["custom"]["card"], "picture": "P01"}
    card["dose_note"] = " ".join([card["dose_note"], note])
    page = told(open_page, served, size, {"custom": {"card": card}}, letters)
    shown = page.locator(".card.exercise")
    assert above_the_foot(page, shown.locator(".stop_if"))
    assert above_the_foot(page, shown.get_by_role("button", name="Start"))
