"""Calls to Telegram's Bot API that keep its limits and outlast its failures."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import TelegramMethod

from bot.channels.shared.chats import ChatGoneError
from bot.channels.shared.rate_limit import TokenBucket

Sleep = Callable[[float], Awaitable[None]]

FIRST_WAIT = 1.0  # seconds; each after it is twice as long
MAX_TRIES = 6
LONGEST_WAIT = 120.0  # seconds; a longer one is given up
# Telegram: about 30 messages a second in all, one a second into one chat with short bursts.
ALL_CHATS = (25, 25.0)
ONE_CHAT = (8, 1.0)
MAX_BUCKETS = 5000


class TelegramCalls:
    """Makes calls one after the other for each chat, slower or again where Telegram asks."""

    def __init__(self, bot: Bot, sleep: Sleep = asyncio.sleep) -> None:
        """`sleep` takes seconds."""
        self._bot = bot
        self._sleep = sleep
        self._all = TokenBucket(*ALL_CHATS)
        self._one: dict[str, TokenBucket] = {}

    async def send[T](self, address: str, method: TelegramMethod[T]) -> T:
        """Send something into a chat, within the limits.

        Raises ChatGoneError when the person blocked the bot, TelegramAPIError for anything else.
        """
        for bucket in (self._bucket(address), self._all):
            while wait := bucket.take():
                await self._sleep(wait)
        try:
            return await self.call(method)
        except (TelegramForbiddenError, TelegramBadRequest) as error:
            if _is_gone(error):
                raise ChatGoneError(type(error).__name__) from error
            raise

    async def call[T](self, method: TelegramMethod[T]) -> T:
        """Make a call; wait and try again when Telegram says so or is away.

        Raises TelegramAPIError.
        """
        for tried in range(1, MAX_TRIES + 1):
            try:
                return await self._bot(method)
            except TelegramRetryAfter as error:
                wait = float(error.retry_after)
                if tried == MAX_TRIES or wait > LONGEST_WAIT:
                    raise
            except TelegramEntityTooLarge:  # for aiogram a failure of the network; it will not pass
                raise
            except (TelegramNetworkError, TelegramServerError):
                wait = min(FIRST_WAIT * 2.0 ** (tried - 1), 20.0)
                if tried == MAX_TRIES:
                    raise
            await self._sleep(wait)
        raise AssertionError("the last try returns or raises")

    def _bucket(self, address: str) -> TokenBucket:
        while len(self._one) > MAX_BUCKETS:
            del self._one[next(iter(self._one))]
        return self._one.setdefault(address, TokenBucket(*ONE_CHAT))


def _is_gone(error: TelegramForbiddenError | TelegramBadRequest) -> bool:
    return isinstance(error, TelegramForbiddenError) or "chat not found" in error.message.lower()
