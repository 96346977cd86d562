"""Nothing that was written is lost: offline, restarts, two tabs."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.channels.browsing import Open, say
from tests.channels.served import Served

pytestmark = pytest.mark.slow


def test_browser_keeps_words_while_there_is_no_connection(open_page: Open, served: Served) -> None:
    page = open_page()
    page.wait_for_timeout(300)
    page.context.set_offline(True)
    say(page, "first while away")
    say(page, "second while away")
    status = page.locator("#line")
    expect(status).to_contain_text("No connection. Trying again in")
    expect(status).to_contain_text("Your message is kept.")
    expect(page.get_by_text("Waiting to send")).to_have_count(2)
    page.context.set_offline(False)
    expect(page.get_by_text("You said: second while away")).to_be_visible()
    expect(status).to_contain_text("Connected again. Your message was sent.")
    expect(status).to_be_empty(timeout=8000)
    expect(page.get_by_text("Waiting to send").locator("visible=true")).to_have_count(0)
    assert served.bot.texts[1:] == ["first while away", "second while away"]
