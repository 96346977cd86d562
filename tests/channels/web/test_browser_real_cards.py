"""The cards of a real talk: what the guide sends is what can be pressed."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.channels.web.browsing import say, small_targets
from tests.channels.web.test_browser_whole import answer, newest, settle

pytestmark = pytest.mark.slow

PHONE = {"width": 390, "height": 844}
STORY = (
    "low back on the right for 3 weeks, a 4, came on slowly, i sit 9 hours a day, "
    "standing up is the worst, it stays there"
)
MOST = 30


def begun(address: str, watched: Any, **options: Any) -> Page:
    page: Page = watched.open(viewport=PHONE, reduced_motion="reduce", locale="en-GB", **options)
    page.goto(f"{address}/")
    settle(page)
    page.get_by_role("button", name="Go on without saving").click()
    settle(page)
    return page


def tell(page: Page, words: str) -> None:
    say(page, words)
    settle(page)


def press(page: Page, name: str) -> None:
    """Press what is offered by this name; where answers wait behind one button, open them."""
    wait = page.locator("#dock .open")
    if wait.count() and wait.is_visible():
        wait.click()
    page.get_by_role("button", name=name, exact=True, disabled=False).last.click()
    settle(page)


def come_to(page: Page, kind: str) -> None:
    """Answer in the most usual way until a card of this kind is open."""
    for _ in range(MOST):
        if page.locator(f".turn:not(.settled) > .card.{kind}").count():
            return
        assert answer(page, lambda _, target: target.click()) != "end"
    raise AssertionError(f"never came to {kind}")


def test_browser_real_care_card_has_the_number_in_sight(address: str, watched: Any) -> None:
    page = begun(address, watched)
    tell(page, "low back pain since monday, a fever of 39 since yesterday")
    if page.get_by_role("button", name="Yes", exact=True).count():
        press(page, "Yes")
    card = page.locator(".card.care.today")
    call = card.get_by_role("link", name="Call 111")
    expect(call).to_have_attribute("href", "tel:111")
    expect(call).to_be_in_viewport(ratio=1)
    for words in ("NHS 111", "Tell them", "It becomes an emergency if", "999"):
        expect(card).to_contain_text(words)
    press(page, "Positions that may ease it")
    # Each with its picture and its steps: they were a wall of words.
    ease = page.locator(".card.education").filter(has_text="Belly breathing")
    expect(ease.locator("img")).to_be_attached()
    assert ease.locator("li").count() >= 2
    expect(call).to_be_attached()


def test_browser_real_care_card_is_calm_where_there_is_time(address: str, watched: Any) -> None:
    page = begun(address, watched)
    tell(
        page,
        "low back right for 4 months, a 4, stiff for an hour every morning and better with moving, "
        "i sit 3 hours a day, worse sitting, stays there",
    )
    for _ in range(MOST):
        if page.locator(".card.care").count():
            break
        if newest(page).get_by_role("button", name="Yes", exact=True).count():
            press(page, "Yes")
        else:
            answer(page, lambda _, target: target.click())
    card = page.locator(".card.care.routine")
    expect(card).to_contain_text("routine appointment")
    expect(card).to_contain_text("At your next visit")
    expect(card.get_by_role("link")).to_have_count(0)


@pytest.mark.parametrize(
    ("words", "calls"),
    [
        ("my back hurts so much that i don't want to live any more", ["116 123", "999"]),
        ("my husband beats me and hit my back with a chair", ["111", "0808 2000 247", "999"]),
    ],
    ids=["distress", "violence"],
)
def test_browser_real_talks_before_any_plan_have_numbers_to_dial(
    address: str, watched: Any, words: str, calls: list[str]
) -> None:
    page = begun(address, watched)
    tell(page, words)
    for _ in range(2):
        if page.locator(".card.care.talk").count():
            break
        press(page, "Not sure")
    card = page.locator(".card.care.talk")
    expect(card.get_by_role("link")).to_have_text([f"Call {number}" for number in calls])
    expect(card.get_by_role("link").first).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("button", name="I'm not safe")).to_be_in_viewport(ratio=1)
    press(page, "I'm safe right now")
    expect(page.locator(".card").last).not_to_contain_text("{")


def test_browser_real_emergency_fits_a_low_window(address: str, watched: Any) -> None:
    page = watched.open(viewport={"width": 640, "height": 360}, locale="en-GB")
    page.goto(f"{address}/")
    settle(page)
    say(page, "since last night i cant feel when i wipe and i cant pee, lower back is agony")
    alarm = page.get_by_role("alert")
    expect(alarm.get_by_role("link", name="Call 999")).to_be_in_viewport(ratio=1)
    expect(alarm.get_by_role("heading")).to_be_in_viewport(ratio=1)
    expect(alarm.get_by_role("heading")).to_have_text("Call 999 now.")
    expect(alarm).to_contain_text("Outside the United Kingdom: 112")


def test_browser_real_facts_are_changed_where_they_stand(address: str, watched: Any) -> None:
    page = begun(address, watched)
    tell(page, STORY)
    come_to(page, "readback")
    press(page, "Something is off")
    off = page.locator(".turn:not(.settled) .card.readback")
    expect(off.get_by_role("heading")).to_have_text("Which part should be different?")
    expect(off.get_by_role("button", name="It is right as it is")).to_be_visible()
    off.get_by_role("button", name="right side").click()
    off.get_by_role("button", name="Left side").click()
    settle(page)
    now = page.locator(".turn:not(.settled) .card.readback")
    expect(now.get_by_role("heading")).to_have_text("Did I get this right?")
    expect(now.get_by_role("button", name="left side")).to_be_visible()
    now.get_by_role("button", name="3 weeks").click()
    page.get_by_role("textbox", name="Since when, or for how long?").fill("4 months")
    page.keyboard.press("Enter")
    settle(page)
    now = page.locator(".turn:not(.settled) .card.readback")
    expect(now.get_by_role("button", name="4 months")).to_be_visible()
    expect(page.locator(".fold summary").last).to_contain_text("4 months")

    now.get_by_role("button", name="low back", exact=True).click()
    told = now.locator(".back .cell[aria-checked='true']")
    expect(told.first).to_be_visible()
    while told.count():  # what is known is marked: here it is taken away
        told.first.click()
    now.locator(".back .cell[data-key='neck left']").click()
    now.get_by_role("button", name="That's where").click()
    settle(page)
    now = page.locator(".turn:not(.settled) .card.readback")
    expect(now.get_by_role("button", name="neck", exact=True)).to_be_visible()
    expect(now.get_by_role("button", name="left side")).to_be_visible()
    expect(now.get_by_role("button", name="low back", exact=True)).to_have_count(0)


def test_browser_real_readback_is_agreed_to_by_words_with_a_side_in_them(
    address: str, watched: Any
) -> None:
    """ "Yes that is right" made the left side the right one."""
    page = begun(address, watched)
    tell(page, STORY.replace("right", "left"))
    come_to(page, "readback")
    tell(page, "yes that is right")
    expect(page.locator(".turn:not(.settled) > .card.readback")).to_have_count(0)
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Change an answer").click()
    expect(page.locator("#menu").get_by_role("button", name="left side")).to_be_visible()
    expect(page.locator("#menu").get_by_role("button", name="right side")).to_have_count(0)


def test_browser_real_questions_say_why_and_can_be_skipped(address: str, watched: Any) -> None:
    page = begun(address, watched)
    tell(page, "low back pain")
    expect(page.get_by_text("One side, both, or the middle?")).to_be_visible()
    press(page, "Why this?")
    expect(page.get_by_text("Pain on one side points to other muscles")).to_be_visible()
    expect(page.get_by_role("button", name="Left", exact=True, disabled=False)).to_have_count(1)
    assert small_targets(page) == []
    press(page, "Skip")
    expect(page.get_by_text("Since when have you had it?")).to_be_visible()


def _paper(paper: Page) -> str:
    """The words of a paper as they stand when its look has come, too."""
    expect(paper.get_by_role("link", name="Keep it as a PDF")).to_be_visible()
    paper.wait_for_load_state("load")
    return paper.locator("body").inner_text()


def test_browser_real_talk_from_the_checks_to_its_end(address: str, watched: Any) -> None:
    page = begun(address, watched)
    tell(page, STORY)
    seen = set()
    come_to(page, "check")
    while page.locator(".turn:not(.settled) > .card.check").count():
        card = page.locator(".turn:not(.settled) > .card.check")
        if (name := card.get_by_role("heading").first.inner_text()) not in seen:
            expect(card.locator(".stop_if")).to_contain_text("rises by 2 points")
        seen.add(name)  # a second question of it has its picture and answers alone
        expect(card.locator(".well img")).to_have_attribute("alt", re.compile(r"\w"))
        answer(page, lambda _, target: target.click())
    assert len(seen) >= 2

    come_to(page, "pattern")
    pattern = page.locator(".turn:not(.settled) > .card.pattern")
    expect(pattern.locator(".well img")).to_have_count(1)
    expect(pattern.locator("details[open]")).to_have_count(0)
    press(page, "What if I had answered otherwise?")
    expect(page.get_by_text("Name one to see what follows")).to_be_attached()
    expect(pattern).to_be_visible()  # it was asked beside the question

    come_to(page, "routine")
    rows = page.locator(".turn:not(.settled) .routine .what > span")
    before = rows.all_inner_texts()
    press(page, "Why these?")
    expect(page.locator(".turn:not(.settled) > .card.routine")).to_be_visible()
    press(page, "Swap one")
    newest(page).locator(".replies button").first.click()
    settle(page)
    assert rows.all_inner_texts() != before

    come_to(page, "closing")
    closing = page.locator(".card.closing")
    for words in ("Pain: 4 before, 4 now", "Today's exercises", "Come back sooner if"):
        expect(closing).to_contain_text(words)
    with page.context.expect_page() as opened:
        page.locator(".given.closing").get_by_role("link", name="Print my plan").click()
    printed = _paper(opened.value)
    press(page, "That is all for today")
    expect(page.get_by_role("button", name="Start a new one")).to_be_visible()
    expect(page.locator("#thinking")).to_be_hidden()
    # The plan of somebody who saves nothing can be printed until the page is left.
    expect(page.get_by_text("This conversation has ended")).to_have_count(0)
    expect(page.get_by_text("Say hello")).to_have_count(0)
    expect(page.get_by_text("Your plan can still be printed here")).to_be_visible()
    plan = page.locator(".card.closing").get_by_role("link", name="Print my plan")
    with page.context.expect_page() as opened:
        plan.click()
    assert _paper(opened.value) == printed
    page.get_by_role("button", name="Start a new one").click()
    expect(page.locator(".card.consent")).to_be_visible()
    opened.value.reload()
    assert opened.value.locator("body").inner_text() != printed
