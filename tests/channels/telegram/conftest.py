"""The Telegram channel with the real aiogram against a local server that speaks the Bot API."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from aiogram.client.session import aiohttp as aiogram_session

from bot.channels.telegram import calls
from bot.channels.telegram import polling as telegram_polling
from bot.channels.telegram.telegram_input import TelegramInput
from bot.channels.telegram.telegram_settings import TelegramSettings
from tests.channels.serving import serve_channels
from tests.channels.telegram.api import TOKEN, TelegramApi, telegram_api
from tests.channels.telegram.phone import Phone
from tests.channels.web.served import Bot


async def _at_once(seconds: float) -> None:
    await asyncio.sleep(0)


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without aiogram's quarter of a second for TLS that is not there, and with short pauses."""
    impatient = SimpleNamespace(**{**vars(asyncio), "sleep": _at_once})
    monkeypatch.setattr(aiogram_session, "asyncio", impatient)
    monkeypatch.setattr(calls, "FIRST_WAIT", 0.05)
    monkeypatch.setattr(telegram_polling, "FIRST_PAUSE", 0.05)


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
