"""The server is killed in the middle and started again: on every surface it goes on there."""

from __future__ import annotations

import json
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.channels.web.page_conversation import NOT_KEPT
from bot.records.sealing import unseal
from tests.channels.real import free_port, plumbline_serve
from tests.channels.slack.api import APP_TOKEN, BOT_TOKEN, SlackApi, slack_api
from tests.channels.slack.desk import Desk
from tests.channels.telegram.api import TOKEN, TelegramApi, telegram_api
from tests.channels.telegram.phone import Phone
from tests.channels.web.browsing import PHONE, say

pytestmark = pytest.mark.slow

STORY = "dull low back ache for 3 weeks, my desk at the mill keeps me sitting 8 hours a day"
AGREE, NO_SAVING = "Agree and start", "Go on without saving"
ASKED = "One side, both, or the middle?"
NEXT = "0 (no pain) to 10"
UP_MS = 60_000


@dataclass
class Surfaces:
    """People in the middle of the same question when the server was killed."""

    agreed: Page
    not_agreed: Page
    phone: Phone
    desk: Desk
    on_disk: bytes
    unsealed: str


@pytest.fixture(scope="module")
def restarted(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Surfaces]:
    folder = tmp_path_factory.mktemp("killed")
    with telegram_api() as telegram, slack_api() as slack:
        serve = partial(
            plumbline_serve,
            folder,
            {
                "bot.channels.telegram.TelegramInput": {
                    "api": telegram.url,
                    "poll_seconds": 1,
                },
                "bot.channels.slack.SlackInput": {"api": f"{slack.url}/api/"},
            },
            port=free_port(),
            ends_with=signal.SIGKILL,
            PLUMBLINE_TELEGRAM_TOKEN=TOKEN,
            PLUMBLINE_SLACK_BOT_TOKEN=BOT_TOKEN,
            PLUMBLINE_SLACK_APP_TOKEN=APP_TOKEN,
        )
        pages = [browser.new_context(viewport=PHONE).new_page() for _ in range(2)]
        with serve() as address:
            for page, consent in zip(pages, (AGREE, NO_SAVING), strict=True):
                three_turns(page, address, consent)
            phone, desk = on_telegram(telegram), in_slack(slack)
            # What is kept is kept behind the answer, later on a busy machine.
            slack.wait(lambda: ASKED in kept_conversations(folder))
        on_disk = b"".join(file.read_bytes() for file in folder.glob("records.sqlite*"))
        unsealed = kept_conversations(folder)
        slack.wait(lambda: not slack.sockets)
        with serve():
            slack.wait(lambda: bool(slack.sockets))
            yield Surfaces(*pages, phone, desk, on_disk, unsealed)


def kept_conversations(folder: Path) -> str:
    """What is kept of all conversations, opened with the installation's own key."""
    with closing(sqlite3.connect(folder / "records.sqlite")) as database:
        rows = database.execute("SELECT state FROM conversation").fetchall()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLUMBLINE_DATA_DIR", str(folder))
        patch.delenv("PLUMBLINE_SECRET_KEY", raising=False)
        return json.dumps([unseal(state) for (state,) in rows])


def three_turns(page: Page, address: str, consent: str) -> None:
    page.goto(f"{address}/")
    page.get_by_role("button", name=consent).wait_for(timeout=UP_MS)
    if consent == AGREE:
        page.get_by_role("checkbox").check()
    page.get_by_role("button", name=consent).click()
    expect(page.get_by_text("in your own words").last).to_be_visible(timeout=UP_MS)
    say(page, STORY)
    page.get_by_role("button", name="Yes, that's right").click(timeout=UP_MS)
    expect(page.get_by_text(ASKED)).to_be_visible(timeout=UP_MS)


def on_telegram(api: TelegramApi) -> Phone:
    phone = Phone(api, 2001)
    phone.write("/start")
    phone.read(seconds=30)
    phone.tap("I'm 18 or over")
    phone.read(seconds=30)
    phone.write(STORY)
    phone.read(seconds=30)
    phone.tap("Yes, that's right")
    assert ASKED in "".join(phone.read(seconds=30))
    return phone


def in_slack(api: SlackApi) -> Desk:
    desk = Desk(api, "U9")
    desk.write("hello")
    desk.read(seconds=30)
    desk.press("I'm 18 or over")
    desk.read(seconds=30)
    desk.write(STORY)
    desk.read(seconds=30)
    desk.press("Yes, that's right")
    assert ASKED in "".join(desk.read(seconds=30))
    return desk


def test_restart_leaves_no_word_of_the_person_on_disk(restarted: Surfaces) -> None:
    assert "One side, both" in restarted.unsealed  # the page's log, for a reload
    for word in ("mill", "dull", "desk"):
        assert word.encode() not in restarted.on_disk
        assert word not in restarted.unsealed


def test_restart_an_open_page_goes_on_and_a_reload_shows_the_history(restarted: Surfaces) -> None:
    page = restarted.agreed
    if page.locator("#line button").count():  # else it has come back by itself
        page.locator("#line button").click()
    expect(page.locator(".slip").get_by_text(STORY)).to_be_visible()
    expect(page.get_by_text("started anew")).to_have_count(0)
    page.get_by_role("button", name="Left").click()
    expect(page.locator(".numbers")).to_be_visible(timeout=UP_MS)
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Change an answer").click()
    expect(page.locator("#menu").get_by_text("left side")).to_be_visible()
    page.reload()
    # An answer is said once, where it was asked: the card that folded to a line carries it.
    expect(page.locator(".fold > summary").get_by_text(AGREE)).to_be_visible(timeout=UP_MS)
    expect(page.get_by_text(NOT_KEPT)).to_be_visible()
    expect(page.get_by_text(ASKED)).to_have_count(1)
    page.locator(".numbers").get_by_role("radio", name="4", exact=True).click()
    expect(page.get_by_text("4 out of 10 today.")).to_be_visible(timeout=UP_MS)


def test_restart_a_page_that_did_not_agree_is_told_that_nothing_was_kept(
    restarted: Surfaces,
) -> None:
    page = restarted.not_agreed
    if page.locator("#line button").count():
        page.locator("#line button").click()
    expect(page.get_by_text("I no longer have this conversation")).to_be_visible(timeout=UP_MS)
    expect(page.locator(".slip").get_by_text(STORY)).to_be_visible()
    expect(page.get_by_role("button", name=NO_SAVING).last).to_be_enabled()


def test_restart_telegram_goes_on_also_by_a_button_from_before(restarted: Surfaces) -> None:
    restarted.phone.tap("Left")
    assert "both, or the middle?" in "".join(restarted.phone.read(seconds=30))
    restarted.phone.tap("Left")
    assert NEXT in "".join(restarted.phone.read(seconds=30))


def test_restart_slack_goes_on(restarted: Surfaces) -> None:
    restarted.desk.write("left")
    assert NEXT in "".join(restarted.desk.read(seconds=30))
