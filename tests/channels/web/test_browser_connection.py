"""Nothing that was written is lost: offline, restarts, lost answers, reloads, two tabs."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

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
    held_as,
    hold_the_clock,
    in_sight,
    say,
    sideways,
    still,
)
from tests.channels.web.scenes import play
from tests.channels.web.served import Served, serve

pytestmark = pytest.mark.slow

OFFLINE_SECONDS = 20
# The limit of a request is noted, and comes after two seconds.
SHORT_LIMIT = """
const timeout = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (ms) => ((window.limit = ms), timeout(2000));
"""
AHEAD = 5  # seconds; a clock can only be stopped at a time to come


def stop_trying(page: Page) -> None:
    """Stop the page's clock while it waits for its next try: only a press goes on then."""
    expect(page.get_by_role("button", name="Try now")).to_be_visible()
    page.clock.pause_at(page.evaluate("Date.now() / 1000") + AHEAD)
    expect(page.get_by_role("button", name="Try now")).to_be_visible()


def try_now(page: Page) -> None:
    """Press, and let the clock go on."""
    page.get_by_role("button", name="Try now").click()
    page.clock.resume()


def let_pass(page: Page, seconds: int) -> None:
    """Let the page's own time go on; a try succeeds or fails in real time."""
    for _ in range(seconds):
        page.clock.run_for(1000)
        page.wait_for_timeout(20)


def shown_once(page: Page, text: str) -> None:
    expect(page.get_by_text(f"You said: {text}")).to_have_count(1, timeout=20_000)
    expect(page.locator(".slip").get_by_text(text)).to_have_count(1)


def test_browser_keeps_words_through_twenty_seconds_offline(
    open_page: Open, served: Served
) -> None:
    page = open_page(alone=True)
    still(page)
    page.clock.install()
    page.context.set_offline(True)
    say(page, "first while away")
    say(page, "second while away")
    status = page.locator("#line")
    expect(status).to_contain_text("No connection. Your message is kept. Trying again in")
    expect(status.locator("[aria-hidden]")).to_contain_text("Trying again in")  # seen, not read out
    expect(page.get_by_text("Waiting to send")).to_have_count(2)
    let_pass(page, OFFLINE_SECONDS)
    expect(status).to_contain_text("No connection.")
    page.context.set_offline(False)
    expect(page.get_by_text("You said: second while away")).to_be_visible()
    expect(status).to_contain_text("Connected again. Your message was sent.")
    let_pass(page, 8)
    expect(status).to_be_empty()
    expect(page.get_by_text("Waiting to send").locator("visible=true")).to_have_count(0)
    assert served.bot.texts[1:] == ["first while away", "second while away"]


@pytest.mark.parametrize("scene", ["", "screen", "check", "countdown"])
@pytest.mark.parametrize("size", [SMALL, TALL, LOW, WIDE], ids=across)
def test_browser_shows_what_was_said_offline(open_page: Open, scene: str, size: Size) -> None:
    """Above an open card they were out of sight, and nothing said that they are kept."""
    page = open_page(size, alone=True, **held_as(size))
    if scene:
        say(page, scene)
    still(page)
    page.context.set_offline(True)
    page.evaluate("dispatchEvent(new Event('offline'))")
    for said in ("is that normal for my age", "and can I still swim"):
        say(page, said)
        expect(page.get_by_text("Waiting to send").last).to_be_visible()
        page.wait_for_timeout(300)  # it glides
        in_sight(page.locator(".slip", has_text=said))
        in_sight(page.get_by_text("Waiting to send").last)


def test_browser_goes_on_after_a_restart_of_the_server(
    watched: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLUMBLINE_DATA_DIR", str(tmp_path))
    with serve() as first:
        first.bot.answer = functools.partial(play, picture="P01")
        page = watched.open(viewport=PHONE)
        page.clock.install()
        page.goto(f"{first.url}/")
        say(page, "before the restart")
        expect(page.get_by_text("You said: before the restart")).to_be_visible()
        address = first.url
    expect(page.locator("#line")).to_contain_text("No connection.")
    say(page, "in the gap")
    expect(page.get_by_text("Waiting to send")).to_be_visible()
    port = int(address.split(":")[2].split("/")[0])
    stop_trying(page)
    with serve(port=port) as second:
        second.bot.answer = functools.partial(play, picture="P01")
        try_now(page)
        shown_once(page, "in the gap")
        expect(page.get_by_text("I no longer have this conversation")).to_be_visible()
        expect(page.locator(".slip").get_by_text("before the restart")).to_be_visible()
        assert second.bot.texts == ["in the gap"]
        say(page, "and on")
        shown_once(page, "and on")
        page.context.close()


def test_browser_takes_a_new_session_when_the_old_one_no_longer_counts(
    watched: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "the-first-key-of-this-test")
    with serve() as first:
        first.bot.answer = functools.partial(play, picture="P01")
        page = watched.open(viewport=PHONE)
        page.clock.install()
        page.goto(f"{first.url}/")
        expect(page.locator(".card")).to_be_visible()
        port = int(first.url.split(":")[2].split("/")[0])
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "another-key-of-this-test")
    stop_trying(page)
    with serve(port=port) as second:
        second.bot.answer = functools.partial(play, picture="P01")
        try_now(page)
        # With nothing waiting the guide says hello anew.
        expect(page.get_by_text("Hello. First, a word about me.")).to_have_count(2)
        say(page, "who are you")
        shown_once(page, "who are you")
        page.context.close()


def test_browser_never_says_a_thing_twice_when_an_answer_is_lost(
    open_page: Open, served: Served
) -> None:
    page = open_page(alone=True)
    page.clock.install()
    lost: list[int] = []

    def lose_the_answer(route: Route) -> None:
        if lost:
            route.continue_()
            return
        lost.append(route.fetch().status)
        route.abort()

    page.route("**/message", lose_the_answer)
    say(page, "only once please")
    shown_once(page, "only once please")
    let_pass(page, 5)
    assert lost == [202]
    assert served.bot.texts.count("only once please") == 1


def test_browser_sends_what_waited_after_a_reload(open_page: Open, served: Served) -> None:
    page = open_page(alone=True)
    page.route("**/message", lambda route: route.abort())
    say(page, "written before the reload")
    expect(page.get_by_text("Waiting to send")).to_be_visible()
    page.unroute("**/message")
    page.reload()
    shown_once(page, "written before the reload")
    assert served.bot.texts.count("written before the reload") == 1


@pytest.mark.parametrize("status", [502, 503, 504])
def test_browser_keeps_words_while_the_server_is_started_anew(
    open_page: Open, served: Served, status: int
) -> None:
    """One that stops takes nothing new, and who stands before it finds none: nobody has to ask."""
    page = open_page(alone=True)
    still(page)
    page.clock.install()
    page.route("**/message", lambda route: route.fulfill(status=status, body="Stopping."))
    say(page, "while it stops")
    expect(page.get_by_text("Waiting to send")).to_be_visible()
    expect(page.get_by_role("button", name="Send again")).to_have_count(0)
    page.unroute("**/message")
    let_pass(page, 5)
    shown_once(page, "while it stops")
    assert served.bot.texts.count("while it stops") == 1


def test_browser_two_tabs_are_one_conversation(
    open_page: Open, watched: Any, served: Served
) -> None:
    one = open_page()
    other = watched.beside(one)
    other.goto(served.url)
    expect(other.get_by_text("Hello. First, a word about me.")).to_be_visible()
    say(one, "from the first tab")
    say(other, "from the second tab")
    for tab in (one, other):
        shown_once(tab, "from the first tab")
        shown_once(tab, "from the second tab")
    say(one, "onset")
    other.get_by_role("button", name="Slowly").click()
    for tab in (one, other):
        expect(tab.get_by_role("button", name="Slowly")).to_have_attribute("aria-pressed", "true")
    assert served.bot.texts.count("/greet") == 1


def test_browser_waits_as_long_as_the_server_asks(open_page: Open, served: Served) -> None:
    page = open_page()
    for n in range(18):
        say(page, f"quick {n}")
    expect(page.get_by_text("You said: quick 17")).to_be_visible(timeout=20_000)
    assert served.bot.texts[1:] == [f"quick {n}" for n in range(18)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("my back hurts " * 357, id="5,000 characters"),
        pytest.param("x" * 5000, id="one word of 5,000 characters"),
        pytest.param("\u202eevil \u2066text\u0000 \U0001f980" * 20, id="marks that turn text"),
        pytest.param("');</script><script>alert(1)</script>{{7*7}}${1}\\", id="code"),
    ],
)
def test_browser_takes_hostile_and_long_text_as_words(
    open_page: Open, served: Served, text: str
) -> None:
    page = open_page()
    said = text.strip().replace("\u0000", "")
    say(page, text)
    expect(page.get_by_text("You said:").last).to_be_visible()
    assert str(served.bot.texts[-1]).replace(" ", "") == said.replace(" ", "")
    assert sideways(page) <= 0


def test_browser_says_that_words_are_on_their_way(open_page: Open) -> None:
    page = open_page(alone=True)
    still(page)
    hold_the_clock(page)
    page.route("**/message", lambda route: None)  # a server that has halted
    say(page, "are you there")
    slip = page.locator(".slip", has_text="are you there")
    expect(slip).to_be_visible()
    sending = page.get_by_text("Sending", exact=True)
    page.clock.run_for(900)
    expect(sending).to_have_count(0)
    page.clock.run_for(2600)
    expect(sending).to_be_visible()
    page.clock.run_for(6500)
    expect(page.get_by_text("This takes longer than usual.")).to_be_visible()


@pytest.mark.parametrize("pressed", [False, True], ids=["written", "pressed"])
def test_browser_offers_to_send_again_what_a_halted_server_did_not_take(
    open_page: Open, served: Served, pressed: bool
) -> None:
    """For 40 seconds nothing was said: one request waited without an end."""
    page = open_page(alone=True)
    page.add_init_script(SHORT_LIMIT)
    page.reload()
    if pressed:
        say(page, "onset")
        expect(page.get_by_role("button", name="Slowly")).to_be_visible()
    said = "Slowly" if pressed else "are you there"
    page.route("**/message", lambda route: None)
    page.get_by_role("button", name=said).click() if pressed else say(page, said)
    expect(page.get_by_text("Not sent.")).to_be_visible()
    assert 20_000 <= page.evaluate("limit") <= 40_000
    expect(page.locator("#text")).to_have_value("")
    page.unroute("**/message")
    page.get_by_role("button", name="Send again").click()
    expect(page.get_by_text("Not sent.")).to_be_hidden()
    awaited = '/onset{"onset":"slow"}' if pressed else said
    assert served.bot.last_text(awaited) == awaited
    assert served.bot.texts.count(awaited) == 1


def test_browser_says_once_what_a_slow_server_took_after_all(
    open_page: Open, served: Served
) -> None:
    page = open_page(alone=True)
    page.add_init_script(SHORT_LIMIT)
    page.reload()
    page.route("**/message", lambda route: route.fetch() and None)  # its answer is lost
    say(page, "only once")
    expect(page.get_by_text("You said: only once")).to_be_visible()
    page.unroute("**/message")
    page.wait_for_timeout(3000)
    expect(page.get_by_text("Not sent.")).to_have_count(0)
    say(page, "and on")
    expect(page.get_by_text("You said: and on")).to_be_visible()
    assert served.bot.texts[1:] == ["only once", "and on"]


def test_browser_keeps_the_number_in_sight_when_the_server_halts(open_page: Open) -> None:
    page = open_page(TALL, alone=True, **HELD)
    page.add_init_script(SHORT_LIMIT)
    page.reload()
    say(page, "wipe")
    call = page.get_by_role("link", name="Call 999")
    expect(call).to_be_in_viewport(ratio=1)
    page.route("**/message", lambda route: None)
    page.get_by_role("button", name="Write a message").click()
    say(page, "it got worse")
    for sign in ("Sending", "Not sent."):
        expect(page.get_by_text(sign)).to_be_in_viewport(ratio=1)
        expect(call).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("button", name="Send again")).to_be_in_viewport(ratio=1)
