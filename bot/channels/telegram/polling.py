"""Long polling: asks Telegram for what has arrived; no public address is needed.

aiogram's own polling goes on with a token that is refused, logs errors in full, and stands still
at an update that it cannot read.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Annotated

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramConflictError,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod
from aiogram.types import Update
from pydantic import BaseModel, Field

from bot.channels.telegram.bot import CALL_SECONDS
from bot.channels.telegram.calls import Sleep

logger = logging.getLogger(__name__)

WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0
CONFLICT_PAUSE = 20.0
UNREADABLE = "An update of Telegram could not be read."


class _UnreadableUpdate(BaseModel):
    """An update in a shape that aiogram does not know."""

    update_id: int


class _GetUpdates(TelegramMethod[list[Update | _UnreadableUpdate]]):
    """`getUpdates`, each update read for itself: one that cannot be read holds up no other."""

    __returning__ = list[Annotated[Update | _UnreadableUpdate, Field(union_mode="left_to_right")]]
    __api_method__ = "getUpdates"

    offset: int
    timeout: int
    allowed_updates: list[str] = WANTED


class TelegramPolling:
    """Fetches updates for ever; after a failure with growing pauses."""

    def __init__(
        self,
        bot: Bot,
        receive: Callable[[Update], None],
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
        pause = FIRST_PAUSE
        while True:
            try:
                updates = await self._bot(
                    _GetUpdates(offset=offset, timeout=self._poll_seconds),
                    request_timeout=self._poll_seconds + CALL_SECONDS,
                )
            except TelegramUnauthorizedError:
                logger.error("Telegram refuses the bot's token; the channel is off.")
                return
            except TelegramConflictError as error:
                logger.error("Somebody else fetches this bot's messages: %s", error.message)
                await self._sleep(CONFLICT_PAUSE)
            except TelegramRetryAfter as error:
                await self._sleep(float(error.retry_after))
            except TelegramAPIError as error:
                logger.warning("Telegram is out of reach: %s", type(error).__name__)
                await self._sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
            else:
                pause = FIRST_PAUSE
                for update in updates:
                    offset = max(offset, update.update_id + 1)
                    self._take(update)

    def _take(self, update: Update | _UnreadableUpdate) -> None:
        if isinstance(update, Update):
            self._receive(update)
        else:
            logger.warning(UNREADABLE)
