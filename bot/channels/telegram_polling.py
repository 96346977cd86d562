"""Long polling: asks Telegram for what has arrived; no public address is needed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from aiogram import Bot
from aiogram.types import Update
from aiogram.utils import exceptions

from bot.channels.telegram_calls import Sleep

logger = logging.getLogger(__name__)

WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]
LONGEST_PAUSE = 60.0
CONFLICT_PAUSE = 20.0


class TelegramPolling:
    """Fetches updates for ever; after a failure with growing pauses."""

    def __init__(
        self,
        bot: Bot,
        receive: Callable[[Update], Awaitable[None]],
        poll_seconds: int,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        """`receive` must not wait for the turn it begins."""
        self._bot = bot
        self._receive = receive
        self._poll_seconds = poll_seconds
        self._sleep = sleep

    async def run(self) -> None:
        """Fetch until cancelled. A token that Telegram refuses ends it, with a line in the log."""
        offset = 0
        pause = 1.0
        while True:
            try:
                updates = await self._bot.get_updates(
                    offset=offset, timeout=self._poll_seconds, allowed_updates=WANTED
                )
            except exceptions.Unauthorized:
                logger.error("Telegram refuses the bot's token; the channel is off.")
                return
            except exceptions.ConflictError as error:
                logger.error("Somebody else fetches this bot's messages: %s", error)
                await self._sleep(CONFLICT_PAUSE)
            except exceptions.RetryAfter as error:
                await self._sleep(float(error.timeout))
            except (exceptions.TelegramAPIError, asyncio.TimeoutError) as error:
                logger.warning("Telegram is out of reach: %s", type(error).__name__)
                await self._sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
            else:
                pause = 1.0
                for update in updates:
                    offset = max(offset, update.update_id + 1)
                    await self._receive(update)
