"""What a fourth fresh look found on the page; each row failed before it was mended."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from actions.ask_check_answer import _card
from bot.conversation import slots
from bot.conversation.checks.checks import OpenCheck
from bot.conversation.course.progress_card import progress_buttons
from bot.conversation.session.closing_card import closing_buttons, closing_card
from bot.conversation.session.session import exercise_card, items_today, routine_of
from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.exercises.exercises import load_exercises
from tests.channels.web.browsing import HELD, LOW, SMALL, TALL, WIDE, Open, box, say, shown, still
from tests.channels.web.scene_movement import PROGRESS
from tests.channels.web.scene_talk import MINUTES, READBACK
from tests.channels.web.served import Served
from tests.conversation.papers_of import VALUES

pytestmark = pytest.mark.slow

LAPTOP = {"width": 1280, "height": 640}
LONG = "3 rounds of 6, slowly; rest a few breaths between"
FIRST = items_today(routine_of(VALUES))[0]  # type: ignore[arg-type]


def told(
    open_page: Open, served: Served, size: dict[str, int], message: Any, look: str = ""
) -> Page:
    """A page of that size that was sent this message, at rest."""

    async def answer(heard: Any) -> None:
        await heard.output_channel.send_response(heard.sender_id, deepcopy(message))

    page = open_page(size, look, **({} if size["width"] > 700 else HELD))
    served.bot.answer = answer
    say(page, "go on")
    still(page)
    return page


def above_the_foot(page: Page, part: Any) -> bool:
    """Whether all of a part stands above what is docked."""
    place = box(part)
    return place["y"] + place["height"] <= box(page.locator("#foot"))["y"] + 1


def exercise() -> dict[str, Any]:
    """A move with a dose of three lines, as the guide sends it."""
    from dataclasses import replace

    item = replace(FIRST, dose_text=LONG)
    card = exercise_card(load_exercises()[item.exercise_id], item, 1, 5)
    actions = [{"title": title, "payload": f"/{title}"} for title in ("Done", "Too hard", "Skip")]
    return {"custom": {"card": {**card, "actions": actions}}}


def test_browser_eighth_long_dose_leaves_a_step_in_sight(open_page: Open, served: Served) -> None:
    """Three lines of title face left no step above the dock."""
    page = told(open_page, served, TALL, exercise())
    assert page.locator(".dose").evaluate("(e) => e.firstChild.textContent") == "3 rounds of 6"
    expect(page.locator(".dose small")).to_contain_text("Slowly; rest a few breaths between.")
    assert above_the_foot(page, page.locator(".steps li").first)


def test_browser_eighth_laptop_has_start_in_sight(open_page: Open, served: Served) -> None:
    """In an ordinary window of 1280 by 640 the dock lay over it."""
    page = told(open_page, served, LAPTOP, exercise())
    assert above_the_foot(page, page.get_by_role("button", name="Start"))


@pytest.mark.parametrize("size", [TALL, LOW, WIDE], ids=["tall", "low", "wide"])
def test_browser_eighth_later_question_of_a_check_keeps_its_rule_and_steps(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """The check is done again for it, and both were gone."""
    check = load_home_checks()["ST04"]
    opened = OpenCheck(check, check.questions[1], "", 2, 3, first=False)
    said = _card(opened, check.questions[1].text, "", whole=False, again=False)
    message = {"buttons": [{"title": "Yes, both", "payload": "/yes"}], "custom": said}
    page = told(open_page, served, size, message)
    expect(page.locator(".check .stop_if summary")).to_be_visible()
    how = page.locator(".check .how")
    how.locator("summary").click()
    expect(how).to_contain_text(check.steps[0])


def test_browser_eighth_number_of_a_muscle_is_in_no_fade(open_page: Open) -> None:
    """Disc 2 of the chest and shoulder blades lay in the fade at the foot of its picture."""
    page = shown(open_page, "pattern", TALL)
    mask = page.locator(".pattern .well img").evaluate("(e) => getComputedStyle(e).maskImage")
    assert not mask.endswith("rgba(0, 0, 0, 0))")


def pattern() -> dict[str, Any]:
    message = deepcopy(MINUTES)
    message["custom"]["card"] |= {
        "picture": "D5",
        "tight": ["the corner between your neck and shoulder blade", "chest"],
        "weak": ["between the shoulder blades", "deep neck"],
    }
    return message


def test_browser_eighth_pattern_on_the_smallest_page_has_words_a_line(
    open_page: Open, served: Served
) -> None:
    """One word a line stood beside the picture."""
    page = told(open_page, served, SMALL, pattern())
    row = page.locator(".key li").first
    lines = row.evaluate(
        "(e) => { const r = document.createRange(); r.selectNodeContents(e.lastChild);"
        " return new Set([...r.getClientRects()].map((one) => Math.round(one.top))).size }"
    )
    assert lines <= 5
    assert box(page.locator(".pattern .well"))["width"] >= 100


def test_browser_eighth_pattern_in_large_words_has_its_key_in_sight(
    open_page: Open, served: Served
) -> None:
    """The picture filled the screen."""
    page = told(open_page, served, TALL, pattern(), "larger")
    assert above_the_foot(page, page.locator(".key li").first)


def test_browser_eighth_what_was_left_out_folds_without_a_tick(open_page: Open) -> None:
    """Whoever broke off saw the tick of who had done it."""
    page = shown(open_page, "check", TALL)
    page.get_by_role("button", name="I can't do this here").click()
    still(page)
    line = page.locator(".fold > summary").last
    expect(line).to_contain_text("I can't do this here")
    expect(line.locator("svg")).to_have_count(0)


def test_browser_eighth_words_of_the_guide_stay_readable(open_page: Open, served: Served) -> None:
    """Above a tall card they fell to 13 pixels; in a low window the steps need the room."""
    message = deepcopy(READBACK)
    message["text"] = "Here is what I understood. Press anything that should be different."
    page = told(open_page, served, SMALL, message)
    words = page.get_by_text("Here is what I understood")
    assert words.evaluate("(e) => parseFloat(getComputedStyle(e).fontSize)") >= 15


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["phone", "wide"])
def test_browser_eighth_rise_in_a_session_is_the_matter_of_its_end(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    """From 4 to 8 the card was that of a good day, and "Print my plan" its deed."""
    done = dict.fromkeys([FIRST.exercise_id], "done")
    values = {**VALUES, slots.TOGETHER: "now", slots.FEEDBACK: done, slots.RATING: 8}
    message = {"buttons": closing_buttons(values), "custom": {"card": closing_card(values)}}
    page = told(open_page, served, size, message)
    expect(page.locator(".card.closing h2")).to_contain_text("The pain went up")
    points = page.locator(".card.closing .points li")
    assert above_the_foot(page, points.first)
    pine = page.locator(".primary:visible")
    expect(pine).to_have_count(1)
    expect(pine).to_have_text("Positions that may ease it")


def test_browser_eighth_progress_has_a_way_on(open_page: Open, served: Served) -> None:
    """After the end of a talk it stopped with no button."""
    page = told(open_page, served, TALL, {**PROGRESS, "buttons": progress_buttons(None)})
    for name in ("Show my routine", "When to get help"):
        expect(page.get_by_role("button", name=name)).to_be_enabled()
