"""Nothing that was written is lost: offline, restarts, lost answers, reloads, two tabs."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.channels.web.browsing import (
    LOW,
    PHONE,
    SMALL,
    TALL,
    WIDE,
    Open,
    Size,
    across,
    held_as,
    in_sight,
    say,
    still,
)
from tests.channels.web.scenes import play
from tests.channels.web.served import Served, serve

pytestmark = pytest.mark.slow

OFFLINE_SECONDS = 20
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
