"""One conversation on the page, on Telegram and in Slack, joined by a code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from bot.channels.shared.surface_links import Links
from bot.channels.slack.slack_input import SlackInput
from bot.channels.slack.slack_settings import SlackSecrets, SlackSettings
from bot.channels.telegram.telegram_input import TelegramInput
from bot.channels.telegram.telegram_settings import TelegramSettings
from bot.channels.web import WebInput
from bot.records import Records
from tests.channels.serving import serve_channels
from tests.channels.slack.api import APP_TOKEN, BOT_TOKEN, SlackApi, slack_api
from tests.channels.slack.desk import Desk
from tests.channels.telegram.api import TOKEN, TelegramApi, telegram_api
from tests.channels.telegram.phone import Phone
from tests.channels.web.served import Bot, KeptInMemory


class Everywhere:
    def __init__(self, url: str, bot: Bot, telegram: TelegramApi, slack: SlackApi) -> None:
        self.bot = bot
        self.phone = Phone(telegram)
        self.desk = Desk(slack)
        self.url = f"{url}/chat"
        self.browser = requests.Session()
        self.browser.post(f"{self.url}/session")
        self._number = 0

    def page_says(self, text: str) -> None:
        self._number += 1
        body = {"mid": f"message-{self._number}", "text": text}
        assert self.browser.post(f"{self.url}/message", json=body).status_code == 202

    def page_reads(self, wanted: str) -> str:
        shown: list[str] = []

        def found() -> bool:
            entries = self.browser.get(f"{self.url}/history").json()["entries"]
            shown[:] = [str(entry.get("text")) for entry in entries]
            return any(wanted in text for text in shown)

        self.phone.api.wait(found)
        return next(text for text in reversed(shown) if wanted in text)


@pytest.fixture
def everywhere(tmp_path: Path) -> Iterator[Everywhere]:
    bot = Bot()
    records = Records(f"sqlite:///{tmp_path}/records.sqlite")
    links = Links(records)
    with telegram_api() as telegram, slack_api() as slack:
        channels = (
            WebInput(records=KeptInMemory(), links=links),
            TelegramInput(TOKEN, TelegramSettings(api=telegram.url, poll_seconds=1), links),
            SlackInput(
                SlackSecrets(BOT_TOKEN, APP_TOKEN), SlackSettings(api=f"{slack.url}/api/"), links
            ),
        )
        with serve_channels(*channels, agent=bot) as url:
            slack.wait(lambda: bool(slack.sockets))
            yield Everywhere(url, bot, telegram, slack)
    records.close()


def code_in(text: str) -> str:
    found = re.search(r"code is ([A-Z0-9]{4}-[A-Z0-9]{4})\.", text)
    assert found, text
    return found[1]


def test_linked_surfaces_take_part_in_one_conversation(everywhere: Everywhere) -> None:
    bot, phone, desk = everywhere.bot, everywhere.phone, everywhere.desk
    everywhere.page_says("my back hurts")
    everywhere.page_reads("You said: my back hurts")
    home = (bot.heard[0].input_channel, bot.heard[0].sender_id)
    everywhere.page_says("link")
    code = code_in(everywhere.page_reads("Your code is"))

    phone.write(f"/link {code}")
    assert phone.read(2) == ["Linked. We go on where you were.", "You said: /resume"]
    phone.write("on the phone")
    phone.read()
    phone.write("/link")
    (issued,) = phone.read()
    desk.write(f"link {code_in(issued)}")
    assert desk.read(2)[0] == "Linked. We go on where you were."
    desk.write("at the desk")
    desk.read()
    everywhere.page_says("back on the page")
    everywhere.page_reads("You said: back on the page")

    assert {(m.input_channel, m.sender_id) for m in bot.heard} == {home}
    assert bot.texts == [
        *("my back hurts", "/resume", "on the phone", "/resume", "at the desk"),
        "back on the page",
    ]


def test_linked_surfaces_the_page_can_join_too(everywhere: Everywhere) -> None:
    phone = everywhere.phone
    phone.write("hello")
    phone.read()
    phone.write("link")
    (issued,) = phone.read()
    everywhere.page_says(f"link {code_in(issued)}")
    everywhere.page_reads("You said: /resume")
    assert (everywhere.bot.heard[-1].input_channel, everywhere.bot.heard[-1].sender_id) == (
        "telegram",
        "77",
    )


def test_linked_surfaces_part_when_the_conversation_is_forgotten(everywhere: Everywhere) -> None:
    phone, desk, bot = everywhere.phone, everywhere.desk, everywhere.bot
    phone.write("link")
    desk.write(f"link {code_in(phone.read()[0])}")
    desk.read(2)

    async def end(message: object) -> None:
        answer = {"text": "Deleted.", "custom": {"session": "end"}}
        await bot.heard[-1].output_channel.send_response("", answer)

    bot.answer = end
    desk.write("delete everything")
    desk.read()
    desk.write("hello")
    desk.read()
    assert (bot.heard[-1].input_channel, bot.heard[-1].sender_id) == ("slack", "U1")
