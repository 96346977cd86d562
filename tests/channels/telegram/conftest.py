"""The Telegram channel with the real aiogram against a local server that speaks the Bot API."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.channels.telegram.telegram_input import TelegramInput
from bot.channels.telegram.telegram_settings import TelegramSettings
from tests.channels.serving import serve_channels
from tests.channels.telegram.api import TOKEN, TelegramApi, telegram_api
from tests.channels.telegram.phone import Phone
from tests.channels.web.served import Bot


@contextmanager
def polling(api: TelegramApi, bot: Bot) -> Iterator[str]:
    settings = TelegramSettings(api=api.url, poll_seconds=1)
    with serve_channels(TelegramInput(TOKEN, settings), agent=bot) as url:
        api.wait(lambda: bool(api.of("getUpdates")))
        yield url


@pytest.fixture
def api() -> Iterator[TelegramApi]:
    with telegram_api() as running:
        yield running


@pytest.fixture
def bot() -> Bot:
    return Bot()


@pytest.fixture
def phone(api: TelegramApi, bot: Bot) -> Iterator[Phone]:
    with polling(api, bot):
        yield Phone(api)
