"""Words, buttons and cards in a real browser."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect
from rasa.core.channels.channel import UserMessage

from bot.knowledge.staying.check_ins import load_check_in_questions
from tests.channels.web.browsing import Open, say, still
from tests.channels.web.scenes import play
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


def test_browser_says_hello_and_sends_words(open_page: Open, served: Served) -> None:
    page = open_page()
    expect(page.locator(".lead")).to_have_text("Hello. First, a word about me.")
    expect(page.get_by_text("Automated guide, not a doctor")).to_be_visible()
    say(page, "three weeks now")
    expect(page.locator(".slip")).to_contain_text("three weeks now")
    expect(page.get_by_text("You said: three weeks now")).to_be_visible()
    expect(page.locator("#text")).to_have_value("")
    assert served.bot.texts == ["/greet", "three weeks now"]


def test_browser_shows_markup_as_words(open_page: Open) -> None:
    page = open_page()
    say(page, "html")
    expect(page.get_by_text("<b>bold</b><img src=x onerror=alert(1)>")).to_be_visible()
    say(page, "<i>me</i>")
    expect(page.locator(".slip").last).to_contain_text("<i>me</i>")
    assert page.locator("#log i, #log b, #log img").count() == 0


def test_browser_sends_a_pressed_button_and_keeps_the_choice(
    open_page: Open, served: Served
) -> None:
    page = open_page()
    say(page, "onset")
    page.get_by_role("button", name="Slowly").click()
    expect(page.get_by_text('You said: /onset{"onset":"slow"}')).to_be_visible()
    chosen = page.get_by_role("button", name="Slowly")
    expect(chosen).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("button", name="All at once")).to_be_hidden()
    before = len(served.bot.heard)
    chosen.click(force=True)
    page.wait_for_timeout(200)
    assert len(served.bot.heard) == before


def test_browser_consent_asks_for_the_tick(open_page: Open, served: Served) -> None:
    page = open_page()
    expect(page.get_by_text("Kept on this server until 365 days")).to_be_visible()
    said = page.get_by_text("Please tick this first.")
    expect(said).to_be_hidden()  # nothing was done wrong yet
    page.get_by_role("button", name="Agree and start").click()
    expect(page.get_by_label("I'm 18 or over")).to_be_focused()
    expect(said).to_be_visible()
    page.get_by_label("I'm 18 or over").check()
    expect(said).to_be_hidden()  # what was asked for is done
    page.get_by_role("button", name="Agree and start").click()
    expect(page.get_by_text("Thank you. Good to have you back.")).to_be_visible()
    assert served.bot.texts[-1] == "/agree"


def test_browser_screen_sends_ticked_words(open_page: Open, served: Served) -> None:
    page = open_page()
    say(page, "screen")
    send = page.get_by_role("button", name="Continue")
    expect(send).to_be_visible()
    still(page)  # until it is known what stands below
    for _ in range(8):  # it reads on until every row was seen
        if not page.locator(".unread").count():
            break
        page.get_by_role("button", name="None of these").click()
        still(page)
    expect(send).to_be_disabled()  # with nothing ticked
    page.get_by_label("Fever, chills or night sweats").check()
    page.get_by_label("Pain, numbness or weakness in both legs").check()
    page.get_by_role("button", name="Continue, 2 ticked").click()
    expect(page.locator(".slip").last).to_contain_text("both legs, Fever")
    ticked = "Pain, numbness or weakness in both legs, Fever, chills or night sweats"
    assert served.bot.last_text(ticked) == ticked


def test_browser_replays_everything_after_a_reload(open_page: Open, served: Served) -> None:
    page = open_page()
    say(page, "onset")
    page.get_by_role("button", name="All at once").click()
    expect(page.get_by_text("You said: /onset")).to_be_visible()
    page.reload()
    expect(page.get_by_text("You said: /onset")).to_be_visible()
    expect(page.get_by_role("button", name="All at once")).to_have_attribute("aria-pressed", "true")
    assert page.locator(".slip").count() == 2
    assert served.bot.texts.count("/greet") == 1
    say(page, "still there")
    expect(page.get_by_text("You said: still there")).to_be_visible()


def test_browser_admits_an_empty_answer_and_offers_to_try_again(
    open_page: Open, served: Served
) -> None:
    page = open_page()
    say(page, "nothing")
    expect(page.get_by_text("I have no answer to that")).to_be_visible()
    served.bot.answer = served.bot.echo
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_text("You said: nothing")).to_be_visible()
    assert served.bot.texts[-2:] == ["nothing", "nothing"]


def test_browser_hands_too_long_a_text_back(open_page: Open, served: Served) -> None:
    page = open_page()
    page.fill("#text", "x" * 4900)
    expect(page.locator("#count")).to_have_text("100 characters left")
    page.fill("#text", "x" * 5003)
    expect(page.locator("#count")).to_contain_text("3 characters too many")
    page.keyboard.press("Enter")
    page.wait_for_timeout(200)
    assert len(served.bot.heard) == 1
    assert page.input_value("#text") == "x" * 5003


def test_browser_moves_the_focus_to_the_next_card_after_a_button(
    open_page: Open, served: Served
) -> None:
    page = open_page()
    say(page, "routine")
    go_on = page.get_by_role("button", name="Go on: bridge")
    expect(go_on).to_be_visible()

    async def next_card(message: UserMessage) -> None:
        message.text = "exercise"
        await play(message)

    served.bot.answer = next_card
    go_on.click()
    heading = page.get_by_role("heading", name="Bridge")
    expect(heading).to_be_focused()


@pytest.mark.parametrize(
    ("text", "lead", "rest"),
    [
        ("Which side?", "Which side?", []),
        ("Left. Does it travel? (2 left.)", "Does it travel?", ["Left.", "(2 left.)"]),
        ("Is it this? Or that?", None, ["Is it this? Or that?"]),
        ("No question here.", None, ["No question here."]),
        (
            "Look at day 3: better, or worse?",
            "Look at day 3: better, or worse?",
            [],
        ),
    ],
)
def test_browser_sets_the_one_question_larger(
    open_page: Open, served: Served, text: str, lead: str | None, rest: list[str]
) -> None:
    page = open_page()

    async def ask(message: UserMessage) -> None:
        said = {"text": text, "buttons": [{"title": "Yes", "payload": "/affirm"}]}
        await message.output_channel.send_response(message.sender_id, said)

    served.bot.answer = ask
    say(page, "go on")
    turn = page.locator(".turn.guide").last
    expect(turn.get_by_role("button", name="Yes")).to_be_visible()
    assert turn.locator("p.lead").all_inner_texts() == ([lead] if lead else [])
    assert turn.locator("p:not(.lead)").all_inner_texts() == rest


def test_browser_shows_skip_and_why_on_every_question_that_has_them(
    open_page: Open, served: Served
) -> None:
    page = open_page({"width": 320, "height": 568})
    page.get_by_role("button", name="Go on without saving").click()
    expect(page.get_by_text("You said: /without")).to_be_visible()

    async def ask(message: UserMessage) -> None:
        quiet = [{"title": title, "style": "link"} for title in ("Skip", "Why this?")]
        yes = {"title": "Yes", "payload": "/affirm"}
        said = {"text": "Does it travel?", "buttons": [*quiet, yes]}
        await message.output_channel.send_response(message.sender_id, said)

    served.bot.answer = ask
    say(page, "go on")
    for name in ("Yes", "Skip", "Why this?"):
        expect(page.get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
    given = page.locator(".given button").filter(visible=True)
    assert given.all_inner_texts() == ["Yes", "Skip", "Why this?"]
    page.get_by_role("button", name="Why this?").click()
    expect(page.locator(".slip").last).to_contain_text("Why this?")
    assert served.bot.last_text("Why this?") == "Why this?"


@pytest.mark.parametrize("scene", ["onset", "check", "scale"])
def test_browser_says_an_answer_once(open_page: Open, scene: str) -> None:
    """It is ticked, or named on the folded card, where it was asked: no slip repeats it."""
    page = open_page({"width": 1280, "height": 800})
    say(page, scene)
    names = {"onset": "Slowly", "check": "Above the bed", "scale": "4"}
    role = "radio" if scene == "scale" else "button"
    page.get_by_role(role, name=names[scene], exact=True).click()
    expect(page.get_by_text("You said: ").last).to_be_visible()
    slip = page.locator(".person .slip", has_text=names[scene])
    expect(slip).to_have_count(1)
    expect(slip).to_be_hidden()
    shown = page.locator(".fold b, [aria-pressed=true], [aria-checked=true]", has_text=names[scene])
    expect(shown.first).to_be_visible()


def test_browser_shows_an_answer_that_waits(open_page: Open) -> None:
    page = open_page(alone=True)
    say(page, "onset")
    slowly = page.get_by_role("button", name="Slowly")
    expect(slowly).to_be_visible()
    page.context.set_offline(True)
    slowly.click()
    expect(page.locator(".slip", has_text="Slowly")).to_be_visible()
    expect(page.get_by_text("Waiting to send")).to_be_visible()
    page.context.set_offline(False)


@pytest.mark.parametrize(
    ("said", "title", "why"),
    [
        ({"text": "How bad is it now, from 0 to 10?"}, "How bad is it now, from 0 to 10?", "plain"),
        (
            {"text": "Thank you. How bad, from 0 (no pain) to 10 (the worst you can imagine)?"},
            "How bad?",
            "the ends stand below the numbers, not in the question too",
        ),
        (
            {"text": "It helps me.", "custom": {"lead": "How strong is it?"}},
            "How strong is it?",
            "a lead",
        ),
    ],
)
def test_browser_puts_a_scale_on_a_card_headed_by_its_question(
    open_page: Open, served: Served, said: dict[str, Any], title: str, why: str
) -> None:
    numbers = [{"title": str(n), "payload": f"/n{n}"} for n in range(11)]
    message = {**said, "buttons": numbers, "custom": {**said.get("custom", {}), "numeric": True}}

    async def answer(heard: UserMessage) -> None:
        await heard.output_channel.send_response(heard.sender_id, message)

    page = open_page()
    served.bot.answer = answer
    say(page, "go")
    expect(page.locator(".card h2").last).to_have_text(title)
    ends = page.locator(".ends")
    expect(ends).to_have_text("0 no pain10 worst you can imagine")
    gap = ends.evaluate(  # both at once: the page may still be on its way to the card
        """(ends) => ends.getBoundingClientRect().top
        - ends.getRootNode().querySelector('[role=radiogroup]').getBoundingClientRect().bottom"""
    )
    assert gap >= 0, why
    if "lead" not in said.get("custom", {}):
        page.get_by_role("radio", name="4", exact=True).click()
        expect(page.locator(".fold summary").last).to_contain_text("4")


def test_browser_says_the_ends_of_pain_below_no_other_scale(
    open_page: Open, served: Served
) -> None:
    """How well somebody can walk the dog is no pain: its words say what 0 and 10 mean."""
    numbers = [{"title": str(n), "payload": f"/n{n}"} for n in range(11)]
    asked = load_check_in_questions()["activities"].ask.format(activity="walk the dog")

    async def answer(heard: UserMessage) -> None:
        message = {"text": asked, "buttons": numbers, "custom": {"numeric": True}}
        await heard.output_channel.send_response(heard.sender_id, message)

    page = open_page()
    served.bot.answer = answer
    say(page, "go")
    expect(page.get_by_role("radio", name="4", exact=True)).to_be_visible()
    expect(page.get_by_text("0 means not at all")).to_be_visible()
    expect(page.locator(".ends")).to_have_count(0)


def test_browser_writes_rows_behind_dashes_as_a_list(open_page: Open) -> None:
    page = open_page()
    say(page, "rows")
    expect(page.locator(".guide > ul li")).to_have_text(["in the morning", "after sitting"])
    expect(page.get_by_text("- in the morning")).to_have_count(0)
