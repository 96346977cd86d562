"""Puts the guide's messages into a Telegram chat."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from aiogram import Bot
from aiogram.enums import ChatAction, ParseMode
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageReplyMarkup,
    SendDocument,
    SendMessage,
    SendPhoto,
)
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup

from bot.channels.message.card_layout import choices_of, ticks_of
from bot.channels.message.guide_message import NO_FILE, AttachedFile, GuideMessage
from bot.channels.message.plain_text import plain_text
from bot.channels.message.sentence_split import split_text
from bot.channels.shared.channel_errors import log_failure
from bot.channels.shared.chat_clock import clock_choices
from bot.channels.shared.chats import Chat
from bot.channels.telegram.calls import TelegramCalls
from bot.channels.telegram.keyboard import keyboard
from bot.channels.telegram.telegram_renderer import TEXT_LIMIT, TelegramPart, telegram_parts

TYPING_SECONDS = 5  # for the sign of work, which is of no use later


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
        except (TelegramBadRequest, KeyError) as error:
            # Better plain than not at all: the words may be an emergency's.
            log_failure("Telegram refused a drawn message; it is sent as plain text", error)
            for text in split_text(plain_text(message), TEXT_LIMIT):
                await self._say(chat, text, None, buttons)
        for file in message.files:
            await self._send_file(chat, file)

    async def _send_file(self, chat: Chat, file: AttachedFile) -> None:
        whole = BufferedInputFile(file.content, file.name)
        try:
            await self._calls.send(chat.address, SendDocument(chat_id=chat.address, document=whole))
        except TelegramAPIError as error:
            log_failure("Telegram did not take a file", error)
            await self._say(chat, NO_FILE, None, None)

    async def _send(
        self, chat: Chat, part: TelegramPart, buttons: InlineKeyboardMarkup | None
    ) -> None:
        if not part.picture:
            await self._say(chat, part.html, ParseMode.HTML, buttons)
            return
        photo = self._uploaded.get(part.picture) or await _drawn(part.picture)
        sent = await self._calls.send(
            chat.address,
            SendPhoto(
                chat_id=chat.address,
                photo=photo,
                caption=part.html,
                parse_mode=ParseMode.HTML,
                reply_markup=buttons,
            ),
        )
        if sent.photo:
            self._uploaded[part.picture] = sent.photo[-1].file_id

    async def _say(
        self, chat: Chat, text: str, parse_mode: str | None, buttons: InlineKeyboardMarkup | None
    ) -> None:
        await self._calls.send(
            chat.address,
            SendMessage(
                chat_id=chat.address, text=text, parse_mode=parse_mode, reply_markup=buttons
            ),
        )

    async def redraw_buttons(
        self, chat: Chat, message_id: int, buttons: InlineKeyboardMarkup | None
    ) -> None:
        """Change the buttons under a message; one that is too old or gone stays as it is."""
        with suppress(TelegramAPIError):
            await self._calls.call(
                EditMessageReplyMarkup(
                    chat_id=chat.address, message_id=message_id, reply_markup=buttons
                )
            )

    async def answer_press(self, query_id: str, words: str = "", alert: bool = False) -> None:
        """Answer a pressed button, so that it stops turning; an expired press is past answering."""
        with suppress(TelegramAPIError):
            await self._calls.call(
                AnswerCallbackQuery(
                    callback_query_id=query_id, text=words or None, show_alert=alert
                )
            )

    async def typing(self, chat: Chat) -> None:
        """Show that an answer is on its way; nothing depends on it."""
        with suppress(TelegramAPIError):
            await self._bot.send_chat_action(
                chat.address, ChatAction.TYPING, request_timeout=TYPING_SECONDS
            )


async def _drawn(picture_id: str) -> BufferedInputFile:
    from bot.pictures.built import picture_png, png_name

    png = await asyncio.to_thread(picture_png, picture_id)
    return BufferedInputFile(png, png_name(picture_id))
