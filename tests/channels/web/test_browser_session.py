"""A session that this server did not sign opens nobody's conversation; a return to one's own."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from bot.channels.web.session_cookie import COOKIE
from tests.channels.web.answering import told
from tests.channels.web.browsing import HELD, PHONE, TALL, Open, say, still
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

SECRET = "only for the one who wrote it"
STATUS_OF = "(path) => fetch(path, {method: 'GET'}).then((answer) => answer.status)"


def token_of(page: Page) -> str:
    return str(next(c["value"] for c in page.context.cookies() if c["name"] == COOKIE))


def carry(page: Page, served: Served, token: str) -> None:
    path = f"/{served.url.rsplit('/', 1)[1]}"
    cookie = {"name": COOKIE, "value": token, "domain": "127.0.0.1", "path": path}
    page.context.add_cookies([{**cookie, "httpOnly": True}])


@pytest.mark.parametrize("spoilt", ["signature", "sender"])
def test_browser_with_a_made_up_session_reads_nothing_of_anybody(
    open_page: Open, watched: Any, served: Served, spoilt: str
) -> None:
    mine = open_page()
    say(mine, SECRET)
    expect(mine.get_by_text(f"You said: {SECRET}")).to_be_visible()
    sender, _, signature = token_of(mine).partition(".")
    made_up = f"{sender}.{signature[::-1]}" if spoilt == "signature" else f"x{sender}.{signature}"

    other = watched.open(watch=False, viewport=PHONE)
    carry(other, served, made_up)
    other.goto(served.url)
    expect(other.locator(".card")).to_be_visible()  # a conversation of their own begins
    expect(other.get_by_text(SECRET)).to_have_count(0)
    assert token_of(other) != made_up
    carry(other, served, made_up)
    for path in ("history", "data", "plan", "events"):
        assert other.evaluate(STATUS_OF, f"{served.url}/{path}") == 401, path


def test_browser_session_tells_the_zone_of_its_clock(open_page: Open, served: Served) -> None:
    """A city was asked for that the browser knows."""
    page = open_page(TALL, timezone_id="Asia/Tokyo")
    say(page, "words")
    still(page)
    assert {one.metadata.get("zone") for one in served.bot.heard} == {"Asia/Tokyo"}


def test_browser_session_marks_that_the_earlier_talk_is_not_shown(
    open_page: Open, served: Served
) -> None:
    """A summary began it, and nothing said that more had been said."""
    page = open_page(TALL, **HELD)
    expect(page.get_by_text("What we said before is no longer shown.")).to_have_count(0)
    say(page, "onset")
    still(page)
    page.reload()
    expect(page.get_by_role("button", name="Slowly")).to_be_visible()
    expect(page.get_by_text("What we said before is no longer shown.")).to_have_count(0)
    conversation = served.conversation_of(page)
    page.goto("about:blank")
    conversation.drop()
    page.goto(served.url)
    expect(page.get_by_text("What we said before is no longer shown.")).to_be_visible()
    still(page)
    expect(page.locator(".card")).to_be_visible()


def test_browser_session_asks_who_comes_back_in_words_to_hold_on_to(
    open_page: Open, served: Served
) -> None:
    """The greeting was one block of facts, its question the last of its lines."""
    facts = (
        "Hello again. On Sunday: low back pain on the right, 4 out of 10, routine "
        '"Low back and thighs", done on 2 days so far. The last session was on 14 March. Your pain '
        "was 4 before, 3 after. You found this too hard: Bridge, Dead bug, Side plank."
    )
    asked = "How has it been since: better, the same, worse?"
    buttons = [{"title": title} for title in ("Better", "The same", "Worse")]
    page = told(open_page, served, TALL, {"text": f"{facts} {asked}", "buttons": buttons})
    turn = page.locator(".turn.guide").last
    assert turn.locator("p.lead").all_inner_texts() == [asked]
    assert turn.locator("p:not(.lead)").all_inner_texts() == [facts]
