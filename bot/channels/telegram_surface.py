"""Puts the guide's messages into a Telegram chat."""

from __future__ import annotations

import asyncio
import io
import logging
from contextlib import suppress
from typing import Any

from aiogram import Bot
from aiogram.types import InlineKeyboardMarkup, InputFile
from aiogram.utils.exceptions import BadRequest, TelegramAPIError

from bot.channels.card_layout import choices_of, ticks_of
from bot.channels.chat_clock import clock_choices
from bot.channels.chats import Chat
from bot.channels.guide_message import NO_FILE, AttachedFile, GuideMessage
from bot.channels.plain_text import plain_text
from bot.channels.sentence_split import split_text
from bot.channels.telegram_calls import ChatGoneError, TelegramCalls
from bot.channels.telegram_keyboard import keyboard
from bot.channels.telegram_renderer import TEXT_LIMIT, TelegramPart, telegram_parts

logger = logging.getLogger(__name__)
HTML = "HTML"


class TelegramSurface:
    """Draws, sends, and remembers what was offered."""

    def __init__(self, bot: Bot, calls: TelegramCalls) -> None:
        """Pictures are uploaded once; afterwards Telegram knows them by an id of its own."""
        self._bot = bot
        self._calls = calls
        self._uploaded: dict[str, str] = {}

    async def show(self, chat: Chat, message: GuideMessage) -> None:
        """Send a message in its parts, the buttons under the last."""
        parts = telegram_parts(message)
        choices = (*clock_choices(message), *choices_of(message))
        ticks = ticks_of(message)
        buttons = None
        if choices or ticks:
            offer = chat.offers.add(choices, ticks, stays=message.is_emergency)
            buttons = keyboard(chat.offers, offer)
            parts = parts or [TelegramPart("…")]
        try:
            for number, part in enumerate(parts, start=1):
                await self._send(chat, part, buttons if number == len(parts) else None)
        except (BadRequest, KeyError):
            # Better plain than not at all: the words may be an emergency's.
            logger.exception("Telegram refused a drawn message; it is sent as plain text.")
            for text in split_text(plain_text(message), TEXT_LIMIT):
                await self._say(chat, text, None, buttons)
        if message.file:
            await self._send_file(chat, message.file)

    async def _send_file(self, chat: Chat, file: AttachedFile) -> None:
        async def send() -> Any:
            whole = InputFile(io.BytesIO(file.content), file.name)
            return await self._bot.send_document(chat.address, whole)

        try:
            await self._calls.send(chat.address, send)
        except TelegramAPIError:
            logger.exception("Telegram did not take a file.")
            await self._say(chat, NO_FILE, None, None)

    async def _send(
        self, chat: Chat, part: TelegramPart, buttons: InlineKeyboardMarkup | None
    ) -> None:
        if not part.picture:
            await self._say(chat, part.html, HTML, buttons)
            return
        photo = self._uploaded.get(part.picture)
        png = None if photo else await _drawn(part.picture)

        async def send() -> Any:
            file = photo or InputFile(io.BytesIO(png or b""), f"{part.picture}.png")
            return await self._bot.send_photo(
                chat.address, file, caption=part.html, parse_mode=HTML, reply_markup=buttons
            )

        sent = await self._calls.send(chat.address, send)
        if sent.photo:
            self._uploaded[part.picture] = sent.photo[-1].file_id

    async def _say(
        self, chat: Chat, text: str, parse_mode: str | None, buttons: InlineKeyboardMarkup | None
    ) -> None:
        async def send() -> Any:
            return await self._bot.send_message(
                chat.address,
                text,
                parse_mode=parse_mode,
                reply_markup=buttons,
                disable_web_page_preview=True,
            )

        await self._calls.send(chat.address, send)

    async def redraw_buttons(
        self, chat: Chat, message_id: int, buttons: InlineKeyboardMarkup | None
    ) -> None:
        """Change the buttons under a message; one that is too old or gone stays as it is."""

        async def edit() -> Any:
            return await self._bot.edit_message_reply_markup(
                chat.address, message_id, reply_markup=buttons
            )

        with suppress(TelegramAPIError, ChatGoneError):
            await self._calls.call(edit)

    async def answer_press(self, query_id: str, words: str = "", alert: bool = False) -> None:
        """Answer a pressed button, so that it stops turning; an expired press is past answering."""

        async def answer() -> Any:
            return await self._bot.answer_callback_query(query_id, words or None, show_alert=alert)

        with suppress(TelegramAPIError):
            await self._calls.call(answer)

    async def typing(self, chat: Chat) -> None:
        """Show that an answer is on its way; nothing depends on it."""
        with suppress(TelegramAPIError, asyncio.TimeoutError):
            await self._bot.send_chat_action(chat.address, "typing")


async def _drawn(picture_id: str) -> bytes:
    from bot.pictures.built import picture_png

    return await asyncio.get_running_loop().run_in_executor(None, picture_png, picture_id)
