"""A real Sanic server with the web channel, in a thread of its own, and a scripted bot."""

from __future__ import annotations

import itertools
import logging
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import requests
from itsdangerous import URLSafeTimedSerializer
from rasa.core.channels.channel import UserMessage, register
from sanic import Sanic

from bot.channels.web import WebInput
from bot.channels.web.page_conversation import PageConversation
from bot.channels.web.session_cookie import COOKIE
from bot.channels.web.web_settings import WebSettings
from tests.channels.serving import running

if TYPE_CHECKING:
    from playwright.sync_api import Page

Answer = Callable[[UserMessage], Awaitable[None]]
_numbers = itertools.count()


class KeptInMemory:
    """Personal data of the tests: what the records would hold."""

    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}

    def export(self, sender_id: str) -> dict[str, Any]:
        return {"about": self.kept.get(sender_id)}

    def delete(self, sender_id: str) -> None:
        self.kept.pop(sender_id, None)


class Bot:
    """Stands where Rasa's agent stands; ``answer`` is the coroutine a test puts in."""

    def __init__(self) -> None:
        self.heard: list[UserMessage] = []
        self.answer: Answer = self.echo

    async def echo(self, message: UserMessage) -> None:
        await message.output_channel.send_response(
            message.sender_id, {"text": f"You said: {message.text}"}
        )

    def is_ready(self) -> bool:
        return True

    async def handle_message(self, message: UserMessage) -> None:
        self.heard.append(message)
        await self.answer(message)

    @property
    def texts(self) -> list[str | None]:
        return [message.text for message in self.heard]

    def last_text(self, awaited: str) -> str | None:
        """The last text heard, once it is the awaited one or ten seconds have passed.

        The page shows a person's words before the server has them.
        """
        until = time.monotonic() + 10
        while self.texts[-1] != awaited and time.monotonic() < until:
            time.sleep(0.02)
        return self.texts[-1]


class Served:
    """A running server: its address, its bot, its channel."""

    def __init__(
        self, url: str, bot: Bot, channel: WebInput, kept: KeptInMemory, app_name: str
    ) -> None:
        self.url = url
        self.bot = bot
        self.channel = channel
        self.kept = kept
        self.app_name = app_name

    def begin_anew(self) -> None:
        """Forget what earlier tests said and put in."""
        self.bot.heard.clear()
        self.bot.answer = self.bot.echo
        self.kept.kept.clear()
        self.channel.conversations._by_sender.clear()

    def sender_of(self, page: Page) -> str:
        """The sender id in a page's cookie.

        A page that was left may have asked for its own conversation late: the one of a page is
        found by its cookie, never as the only one there is.
        """
        (token,) = (c["value"] for c in page.context.cookies() if c["name"] == COOKIE)
        _, sender = URLSafeTimedSerializer("").loads_unsafe(token)
        return str(sender)

    def conversation_of(self, page: Page) -> PageConversation:
        """What the server holds of a page's talk."""
        return self.channel.conversations._by_sender[self.sender_of(page)]

    def visitor(self) -> requests.Session:
        """A browser-like client with a session of its own."""
        visitor = requests.Session()
        answer = visitor.post(f"{self.url}/session")
        assert answer.status_code == 200
        return visitor


@contextmanager
def serve(settings: WebSettings | None = None, port: int = 0) -> Iterator[Served]:
    """Serve until the block ends; ``port`` 0 takes a free one."""
    bot = Bot()
    kept = KeptInMemory()
    channel = WebInput(settings, records=kept)
    # Sanic rewrites its own methods at the first start; only in test mode does it find them again.
    Sanic.test_mode = True
    app = Sanic(f"served_{next(_numbers)}", configure_logging=False)
    app.ctx.agent = bot
    register([channel], app, route="/webhooks/")
    logging.getLogger("sanic.error").setLevel(logging.CRITICAL)
    with running(app, port) as taken:
        url = f"http://127.0.0.1:{taken}{channel.settings.path}"
        yield Served(url, bot, channel, kept, app.name)
