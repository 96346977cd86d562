"""What is said while words are on their way: the sign, once more, long and hostile words."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.channels.web.browsing import (
    HELD,
    TALL,
    Open,
    hold_the_clock,
    say,
    sideways,
    still,
)
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

# The limit of a request is noted, and comes after two seconds.
SHORT_LIMIT = """
const timeout = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (ms) => ((window.limit = ms), timeout(2000));
"""


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
