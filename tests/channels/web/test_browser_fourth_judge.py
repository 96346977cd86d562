"""What a fourth judge found on 23 November, each with its mend."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from bot.channels.web.page_conversation import PageConversation
from tests.channels.web.browsing import (
    HELD,
    LOW,
    SMALL,
    TALL,
    WIDE,
    Open,
    box,
    inside,
    open_menu,
    say,
    shown,
    still,
)
from tests.channels.web.scene_movement import AGAIN, CHECK, CLOSING, COUNTDOWN, LONG_DOSE
from tests.channels.web.scene_talk import CONSENT, SCREEN, SHEETS
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

ANSWER = {"text": "\n\n".join(["A crack that does not hurt is no reason to stop."] * 9)}
STOP_RULE = {"text": "It may pull, not hurt. Back to the stretch: how is it going?"}


def in_window(page: Page, part: Locator) -> bool:
    """Whether all of it is seen between the head and the foot, or in the foot."""
    found = box(part)
    foot = box(page.locator("#foot"))["y"]
    above = part.evaluate("(e) => !e.closest('#foot')")
    end = foot if above else inside(page, "innerHeight")
    return found["y"] >= 44 and found["y"] + found["height"] <= end + 1


def talks(served: Served, said: dict[str, list[dict[str, Any]]]) -> None:
    """Let the bot answer words with messages."""

    async def answer(message: Any) -> None:
        for one in said.get(message.text, [{"text": "Well."}]):
            drawn = json.loads(json.dumps(one).replace("{picture}", "P01"))
            await message.output_channel.send_response(message.sender_id, drawn)

    served.bot.answer = answer


def knows(monkeypatch: pytest.MonkeyPatch, known: dict[str, Any]) -> None:
    """What stands beside every talk, whatever is said in it."""
    look = PageConversation.look
    monkeypatch.setattr(PageConversation, "look", lambda page, seen: look(page, known))


@pytest.mark.parametrize("size", [TALL, SMALL, LOW, WIDE], ids=["390", "320", "low", "wide"])
def test_browser_fourth_judge_clock_stays_in_sight_when_something_is_asked(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    page = open_page(size, **HELD)
    card = {part: said for part, said in LONG_DOSE["custom"]["card"].items() if part != "actions"}
    hold = {"buttons": COUNTDOWN["buttons"], "custom": {"card": card}}
    again = {**STOP_RULE, "buttons": COUNTDOWN["buttons"]}
    talks(served, {"hold": [hold], "does it click": [ANSWER, again], "and then": [ANSWER, again]})
    say(page, "hold")
    still(page)
    start = page.get_by_role("button", name="Start", exact=True)
    start.scroll_into_view_if_needed()
    start.click()
    for words in ("does it click", "and then"):
        page.locator("#text").focus()
        say(page, words)
        expect(page.get_by_text("A crack that does not hurt").first).to_be_visible()
        page.wait_for_timeout(1500)  # the clock goes on: nothing is ever still
        expect(page.locator(".runs")).to_have_count(1)
        assert in_window(page, page.locator(".runs .ring")), words
        for name in ("Pause", "Done", "It hurts"):
            assert in_window(page, page.get_by_role("button", name=name, exact=True)), name
    # How it went is asked when the clock has stopped.
    expect(page.get_by_text("how is it going?")).to_have_count(0)
    page.get_by_role("button", name="Done").click()
    still(page)
    expect(page.locator("#dock .clock")).to_have_count(0)
    expect(page.locator(".log .clock")).to_have_count(1)


def test_browser_fourth_judge_question_is_put_again_while_no_clock_runs(
    open_page: Open, served: Served
) -> None:
    page = open_page(TALL, **HELD)
    talks(served, {"hold": [COUNTDOWN], "does it click": [{"text": "No."}, AGAIN]})
    say(page, "hold")
    still(page)
    say(page, "does it click")
    expect(page.get_by_text("how is it going?")).to_have_count(1)


@pytest.mark.parametrize("size", [SMALL, LOW], ids=["320", "low"])
def test_browser_fourth_judge_emergency_begins_with_what_to_do(
    open_page: Open, size: dict[str, int]
) -> None:
    page = shown(open_page, "wipe", size)
    rest = page.locator(".emergency .rest")
    first = rest.get_by_text("Don't drive yourself.")
    end = box(rest)
    assert box(first)["y"] + box(first)["height"] < end["y"] + end["height"] - 44
    assert box(first)["y"] < box(rest.get_by_text("Not being able to feel"))["y"]
    more = rest.get_by_role("button", name="More below")
    expect(more).to_be_in_viewport(ratio=1)
    for _ in range(6):
        if not more.is_visible():
            break
        more.click()
        page.wait_for_timeout(200)
    expect(more).to_be_hidden()
    expect(rest.get_by_text("More to do until help comes")).to_be_in_viewport(ratio=0.9)


def test_browser_fourth_judge_emergency_that_fits_has_no_sign(open_page: Open) -> None:
    page = shown(open_page, "wipe", TALL)
    expect(page.locator(".emergency").get_by_role("button", name="More below")).to_be_hidden()


def test_browser_fourth_judge_exercise_has_a_step_in_a_low_window(open_page: Open) -> None:
    page = shown(open_page, "exercise", LOW)
    step = page.locator(".exercise .steps li").first
    assert in_window(page, step)
    picture = box(page.locator(".exercise .well"))
    assert abs(box(step)["x"] - picture["x"]) < 2  # below the picture, where it was empty


@pytest.mark.parametrize("size", [SMALL, LOW], ids=["320", "low"])
def test_browser_fourth_judge_list_that_was_read_says_nothing_more(
    open_page: Open, served: Served, size: dict[str, int]
) -> None:
    rows = [f"Sign {n}, told in words that are as long as those of a list" for n in range(7)]
    card = {**SCREEN["custom"]["card"], "options": rows}
    page = open_page(size, **HELD)
    talks(served, {"list": [{"custom": {"card": card}}]})
    say(page, "list")
    still(page)
    page.wait_for_timeout(1000)
    send = page.get_by_role("button", name="Continue")
    for _ in range(6):
        if not page.locator(".unread").count():
            break
        send.click()
        still(page)
    expect(page.locator(".unread")).to_have_count(0)
    expect(page.locator(".wrong:visible")).to_have_count(0)


def test_browser_fourth_judge_count_is_that_of_the_sheet(open_page: Open, served: Served) -> None:
    page = open_page(TALL, **HELD)
    say(page, "sheets")
    still(page)
    page.wait_for_timeout(1000)
    page.locator(".ticks .row:visible").last.click()
    page.get_by_role("button", name="Continue, 1 ticked").click()
    still(page)
    expect(page.get_by_role("button", name="Continue", exact=True)).to_be_visible()
    page.get_by_label("None of these").check()
    page.get_by_role("button", name="Continue", exact=True).click()
    expected = SHEETS["custom"]["card"]["options"][1]
    assert served.bot.last_text(expected) == expected  # the row of the first sheet is told


@pytest.mark.parametrize("scene", ["check", "upright"])
@pytest.mark.parametrize("size", [SMALL, TALL, LOW, WIDE], ids=["320", "390", "low", "wide"])
def test_browser_fourth_judge_check_is_answered_after_its_steps(
    open_page: Open, scene: str, size: dict[str, int]
) -> None:
    page = shown(open_page, scene, size)
    steps = page.locator(".check .steps li")
    assert in_window(page, steps.first)
    if page.locator("#dock .given").count():
        assert size == SMALL or in_window(page, steps.last)  # the picture has their place there
        assert in_window(page, page.locator(".check .stop_if"))
    else:
        answers = page.locator(".card.check .given")
        assert box(steps.last)["y"] < box(answers)["y"]


def test_browser_fourth_judge_folded_lines_of_one_check_say_what_was_asked(
    open_page: Open, served: Served
) -> None:
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


def test_browser_fourth_judge_scale_beside_the_talk_can_be_pressed(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    choices = [{"title": str(n), "payload": f"/n{n}"} for n in range(11)]
    known = {"known": [{"label": "pain 4", "choices": choices}], "today": []}
    knows(monkeypatch, known)
    page = open_page(WIDE, reduced_motion="reduce")
    page.get_by_role("complementary").get_by_role("button", name="pain 4").click()
    cells = page.get_by_role("complementary").get_by_role("radio")
    expect(cells).to_have_count(11)
    for cell in cells.all():
        assert box(cell)["width"] >= 44
        assert box(cell)["height"] >= 44


def test_browser_fourth_judge_correction_asks_the_check_once(
    open_page: Open, served: Served
) -> None:
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


def test_browser_fourth_judge_deleting_names_no_records_where_nothing_is_kept(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    knows(monkeypatch, {"known": [], "today": [], "unkept": True})
    page = shown(open_page, "hello", TALL)
    open_menu(page)
    page.get_by_role("button", name="Delete my data").click()
    expect(page.get_by_text("My records hold nothing of you.")).to_be_visible()
    expect(page.get_by_text("records are kept")).to_have_count(0)


def test_browser_fourth_judge_talk_ends_once_and_begins_anew(
    open_page: Open, served: Served
) -> None:
    page = open_page(TALL, **HELD)
    ended = {"text": "Nothing is kept.", "custom": {"session": "end_printable"}}
    talks(served, {"closing": [CLOSING], "stop": [ended], "/greet": [CONSENT]})
    say(page, "closing")
    still(page)
    page.get_by_role("button", name="That is all for today").click()
    expect(page.get_by_role("button", name="Start a new one")).to_be_in_viewport(ratio=1)
    still(page)
    expect(page.get_by_text("Nothing is kept.")).to_be_visible()
    expect(page.get_by_text("This conversation has ended")).to_have_count(0)
    expect(page.get_by_role("link", name="Print my plan")).to_be_visible()
    # "Start over" in the menu begins anew as well: nobody listens to the old one.
    open_menu(page)
    page.get_by_role("button", name="Start over").click()
    page.get_by_role("button", name="Start over").last.click()
    expect(page.locator(".card.consent")).to_be_visible()
    expect(page.locator("#composer")).to_be_visible()
