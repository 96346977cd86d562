"""The page in a real browser, against the real channel and a scripted bot."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from rasa.core.channels.channel import UserMessage

from bot.pictures import picture_ids
from tests.channels.scenes import play
from tests.channels.served import Served

pytestmark = pytest.mark.slow

CHROMIUM = "/usr/bin/chromium"
PHONE = {"width": 360, "height": 740}
WIDE = {"width": 1280, "height": 800}
NARROWEST = {"width": 320, "height": 640}
# A browser reports every request it could not make; offline tests make it do so.
EXPECTED = "net::ERR_INTERNET_DISCONNECTED"

Open = Callable[..., Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not Path(CHROMIUM).exists():
        pytest.skip("Chromium is not installed")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield running
        running.close()


@pytest.fixture
def open_page(browser: Browser, served: Served) -> Iterator[Open]:
    """Opens the page; at the end there must be no console error and no CSP violation."""
    served.bot.answer = functools.partial(play, picture=sorted(picture_ids())[0])
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    def open_it(viewport: dict[str, int] = PHONE, size: str = "", **options: object) -> Page:
        context = browser.new_context(viewport=viewport, **options)  # type: ignore[arg-type]
        contexts.append(context)
        context.set_default_timeout(8000)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
        page.add_init_script(
            "addEventListener('securitypolicyviolation', "
            "(event) => console.error('CSP ' + event.violatedDirective))"
        )
        if size:
            page.add_init_script(f"localStorage.setItem('plumbline-size', '{size}')")
        page.goto(served.url)
        expect(page.locator(".card")).to_be_visible()
        return page

    yield open_it
    for context in contexts:
        context.close()
    assert [error for error in errors if EXPECTED not in error] == []


def say(page: Page, text: str) -> None:
    page.fill("#text", text)
    page.keyboard.press("Enter")


def sideways(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


def test_browser_says_hello_and_sends_words(open_page: Open, served: Served) -> None:
    page = open_page()
    expect(page.locator(".lead")).to_have_text("Hello. Tell me about your back.")
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
    assert page.locator("#log i:not(.knot), #log b").count() == 0


def test_browser_sends_a_pressed_button_and_keeps_the_choice(
    open_page: Open, served: Served
) -> None:
    page = open_page()
    say(page, "onset")
    page.get_by_role("button", name="Slowly").click()
    expect(page.get_by_text('You said: /onset{"onset":"slow"}')).to_be_visible()
    chosen = page.get_by_role("button", name="Slowly")
    expect(chosen).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("button", name="All at once")).to_be_disabled()
    before = len(served.bot.heard)
    chosen.click(force=True)
    page.wait_for_timeout(200)
    assert len(served.bot.heard) == before


def test_browser_consent_asks_for_the_tick(open_page: Open, served: Served) -> None:
    page = open_page()
    page.get_by_role("button", name="Agree and start").click()
    expect(page.get_by_text("Please tick the box first.")).to_be_visible()
    page.get_by_label("I am 18 or older").check()
    page.get_by_role("button", name="Agree and start").click()
    expect(page.get_by_text("You said: /agree")).to_be_visible()
    assert served.bot.texts[-1] == "/agree"


def test_browser_screen_sends_ticked_words(open_page: Open, served: Served) -> None:
    page = open_page()
    say(page, "screen")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_text("Tick what fits, or “None of these”.")).to_be_visible()
    page.get_by_label("None of these").check()
    page.get_by_label("Fever, chills or night sweats").check()
    expect(page.get_by_label("None of these")).not_to_be_checked()
    page.get_by_label("Pain, numbness or weakness in both legs").check()
    page.get_by_role("button", name="Continue, 2 ticked").click()
    expect(page.locator(".slip").last).to_contain_text("both legs, Fever")
    assert served.bot.texts[-1] == (
        "Pain, numbness or weakness in both legs, Fever, chills or night sweats"
    )


def test_browser_pins_an_emergency_until_it_is_released(open_page: Open, served: Served) -> None:
    page = open_page()
    page.locator("#text").focus()
    say(page, "since last night i cant feel when i wipe")
    card = page.locator("#emergency .emergency")
    expect(card).to_be_visible()
    expect(page.get_by_role("alert").get_by_role("heading")).to_contain_text("Call 999 now")
    call = card.get_by_role("link", name="Call 999")
    expect(call).to_have_attribute("href", "tel:999")
    expect(call).to_be_in_viewport()
    expect(page.locator("#composer")).to_be_hidden()
    page.keyboard.press("Tab")
    expect(call).to_be_focused()  # the call is the very next thing
    page.evaluate("scrollTo(0, 0)")
    expect(call).to_be_in_viewport()

    page.reload()
    expect(call).to_be_in_viewport()
    expect(page.locator("#composer")).to_be_hidden()

    page.get_by_role("button", name="Write a message").click()
    expect(page.locator("#text")).to_be_focused()
    say(page, "my wife says its nothing")
    answer = page.get_by_text("You said: my wife says its nothing")
    expect(answer).to_be_in_viewport()
    expect(call).to_be_in_viewport()

    page.get_by_role("button", name="I have been checked").click()
    expect(page.get_by_text("Thank you. I have noted")).to_be_visible()
    expect(card).to_have_count(0)
    expect(page.locator("#composer")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Thank you. I have noted")).to_be_visible()
    expect(card).to_have_count(0)


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


def test_browser_keeps_words_while_there_is_no_connection(open_page: Open, served: Served) -> None:
    page = open_page()
    page.wait_for_timeout(300)
    page.context.set_offline(True)
    say(page, "first while away")
    say(page, "second while away")
    status = page.locator("#connection")
    expect(status).to_contain_text("No connection. Trying again in")
    expect(status).to_contain_text("Your message is kept.")
    expect(page.get_by_text("Waiting to send")).to_have_count(2)
    page.context.set_offline(False)
    expect(page.get_by_text("You said: second while away")).to_be_visible()
    expect(status).to_contain_text("Connected again. Your message was sent.")
    expect(status).to_be_empty(timeout=8000)
    expect(page.get_by_text("Waiting to send").locator("visible=true")).to_have_count(0)
    assert served.bot.texts[1:] == ["first while away", "second while away"]


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


def test_browser_works_by_keyboard_alone(open_page: Open, served: Served) -> None:
    page = open_page(WIDE)
    expect(page.locator("#text")).to_be_focused()
    page.keyboard.type("onset")
    page.keyboard.press("Shift+Enter")
    assert page.input_value("#text") == "onset\n"
    page.keyboard.press("Backspace")
    page.keyboard.press("Enter")
    slowly = page.get_by_role("button", name="Slowly")
    expect(slowly).to_be_visible()
    for _ in range(12):
        page.keyboard.press("Shift+Tab")
        if slowly.evaluate("(button) => button === document.activeElement"):
            break
    expect(slowly).to_be_focused()
    page.keyboard.press("Space")
    expect(page.get_by_text("You said: /onset")).to_be_visible()
    expect(slowly).to_be_focused()  # the focus stays on what was chosen

    page.get_by_role("button", name="Menu").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#menu")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#menu")).to_be_hidden()
    expect(page.get_by_role("button", name="Menu")).to_be_focused()


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


def test_browser_menu_changes_the_look_and_remembers_it(open_page: Open) -> None:
    page = open_page()
    say(page, "exercise")
    picture = page.locator(".well img")
    expect(picture).to_be_visible()
    assert "theme=light" in (picture.get_attribute("src") or "")
    page.get_by_role("button", name="Menu").click()
    page.get_by_label("Dark").check(force=True)
    page.get_by_label("Larger").check(force=True)
    page.get_by_label("Quiet: nothing moves").check()
    background = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(background) == "rgb(20, 25, 23)"
    assert "theme=dark" in (picture.get_attribute("src") or "")
    page.reload()
    expect(page.locator(".well img")).to_be_visible()
    assert page.evaluate(background) == "rgb(20, 25, 23)"
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "21.92px"
    assert page.evaluate("getComputedStyle(document.querySelector('.bob')).animationName") == "none"


def test_browser_menu_downloads_and_deletes(open_page: Open, served: Served) -> None:
    page = open_page()
    say(page, "my back")
    expect(page.get_by_text("You said: my back")).to_be_visible()
    page.get_by_role("button", name="Menu").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download my data").click()
    data = json.loads(Path(download.value.path()).read_text())
    assert "my back" in [entry.get("text") for entry in data["conversation"]]

    page.get_by_role("button", name="Delete my data").click()
    expect(page.get_by_text("Otherwise records are kept 365 days.")).to_be_visible()
    page.get_by_role("button", name="Keep it").click()
    expect(page.locator("#menu")).to_be_hidden()
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Delete my data").click()
    page.get_by_role("button", name="Delete everything").click()
    expect(page.get_by_text("Everything is deleted.")).to_be_visible()
    assert page.context.cookies() == []
    assert len(served.channel.conversations) == 0
    page.get_by_role("button", name="Start a new one").click()
    expect(page.locator(".lead")).to_have_text("Hello. Tell me about your back.")
    assert page.locator(".slip").count() == 0


def test_browser_starts_over(open_page: Open) -> None:
    page = open_page()
    say(page, "my back")
    expect(page.get_by_text("You said: my back")).to_be_visible()
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Start over").click()
    expect(page.get_by_text("A fresh start. Where does it hurt?")).to_be_visible()
    assert page.locator(".slip").count() == 0
    page.reload()
    expect(page.get_by_text("A fresh start. Where does it hurt?")).to_be_visible()
    assert page.get_by_text("You said: my back").count() == 0


@pytest.mark.parametrize("size", ["", "larger"], ids=["normal text", "larger text"])
@pytest.mark.parametrize(
    "scene",
    [
        "onset",
        "screen",
        "exercise",
        "check",
        "routine",
        "pattern",
        "education",
        "readback",
        "scale",
        "wipe",
    ],
)
def test_browser_nothing_is_cut_at_320_pixels(open_page: Open, scene: str, size: str) -> None:
    page = open_page(NARROWEST, size)
    say(page, scene)
    shown = "#emergency .call" if scene == "wipe" else ".turn.guide >> nth=1"
    expect(page.locator(shown)).to_be_visible()
    page.wait_for_timeout(300)
    assert sideways(page) <= 0
    small = page.evaluate(
        """() => [...document.querySelectorAll('button, a, summary, .row, textarea')]
            .filter((e) => e.checkVisibility())
            .map((e) => [e.textContent || e.id, e.getBoundingClientRect()])
            .filter(([, box]) => box.height < 43.9 || box.width < 43.9)
            .map(([text, box]) => `${text} ${box.width}x${box.height}`)"""
    )
    assert small == []


@pytest.mark.parametrize("viewport", [PHONE, WIDE], ids=["phone", "wide"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_browser_hangs_the_bob_beside_the_newest_words(
    open_page: Open, viewport: dict[str, int], scheme: str
) -> None:
    page = open_page(viewport, color_scheme=scheme)
    say(page, "onset")
    expect(page.get_by_role("button", name="Slowly")).to_be_visible()
    page.wait_for_timeout(1300)
    bob = page.locator(".rail .bob").bounding_box()
    lead = page.locator(".lead").last.bounding_box()
    pin = page.locator(".pin").bounding_box()
    assert bob
    assert lead
    assert pin
    assert abs(bob["y"] - lead["y"]) < 8
    assert abs(bob["x"] + bob["width"] / 2 - (pin["x"] + pin["width"] / 2)) < 1
    assert bob["x"] + bob["width"] < lead["x"]
