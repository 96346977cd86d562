"""What arrives from Telegram, brought to the dialogue."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.types import CallbackQuery, Message, Update

from bot.channels.message.guide_message import GuideMessage
from bot.channels.shared.channel_errors import log_failure
from bot.channels.shared.chat_commands import READ_ONLY_TEXT, ChatCommands
from bot.channels.shared.chat_press import PressedButton, take_press, take_tick, take_ticked
from bot.channels.shared.chat_turns import ChatTurns
from bot.channels.shared.chats import Chat, ChatGoneError, Chats
from bot.channels.shared.incoming import MAX_CHARACTERS
from bot.channels.shared.plain_words import plain_words
from bot.channels.shared.seen import Seen
from bot.channels.shared.surface_output import Deliver
from bot.channels.telegram.keyboard import NOTHING, SEND, TICK, keyboard
from bot.channels.telegram.telegram_surface import TelegramSurface
from bot.knowledge.wording.speaking import speak

CHANNEL = "telegram"
TYPING_AFTER = 0.6  # seconds; a quick answer needs no sign of work


class TelegramUpdates:
    """Handles updates; each id once, each chat in order, and no failure reaches Telegram."""

    def __init__(
        self, surface: TelegramSurface, turns: ChatTurns, chats: Chats, commands: ChatCommands
    ) -> None:
        """`username` is set when Telegram has told it; invitations name it."""
        self._surface = surface
        self._turns = turns
        self._chats = chats
        self._commands = commands
        self._seen = Seen()
        self.username = ""

    async def handle(self, update: Update) -> None:
        """Handle one update."""
        if not self._seen.is_new(update.update_id):
            return
        try:
            if query := update.callback_query:
                await self._pressed(query)
            elif message := update.message or update.edited_message:
                await self._said(message)
            elif (changed := update.my_chat_member) and changed.chat.type == ChatType.PRIVATE:
                self._membership(str(changed.chat.id), changed.new_chat_member.status)
        except Exception as error:  # noqa: BLE001  (the next update must be handled)
            log_failure("An update from Telegram was not handled", error)

    def _membership(self, chat_id: str, status: str) -> None:
        if status == ChatMemberStatus.KICKED:  # the person's word for it is "blocked"
            self._chats.end(chat_id)

    async def _said(self, message: Message) -> None:
        if message.from_user is not None and message.from_user.is_bot:
            return
        chat = self._chats.get(str(message.chat.id), str(message.chat.id))
        chat.language = message.from_user.language_code if message.from_user else None
        deliver = self._deliver_to(chat)
        if message.chat.type != ChatType.PRIVATE:
            await self._invite(message, chat)
            return
        text = message.text or message.caption or ""

        async def turn() -> None:
            async with self._at_work(chat):
                if not text:
                    await deliver(GuideMessage(text=READ_ONLY_TEXT))
                else:
                    await self._commands.obey(chat, text, deliver)

        async def say(texts: tuple[str, ...]) -> None:
            async with self._at_work(chat):
                await self._turns.say_as_one(chat, texts, deliver)

        if not text or self._commands.knows(text):
            await self._turns.in_order(chat, turn, deliver)
        else:
            words = plain_words(text)[:MAX_CHARACTERS]
            await self._turns.written(chat, words, say, deliver)

    async def _invite(self, message: Message, chat: Chat) -> None:
        """In a group nothing about anybody's health is said."""
        text = message.text or ""
        called = text.startswith("/") or (self.username and f"@{self.username}" in text)
        if called:
            address = (
                f"https://t.me/{self.username}"
                if self.username
                else speak("telegram", "a_private_chat")
            )
            await self._deliver_to(chat)(GuideMessage(text=self._commands.invitation(address)))

    async def _pressed(self, query: CallbackQuery) -> None:
        message = query.message
        if message is None or message.chat.type != ChatType.PRIVATE:
            await self._surface.answer_press(query.id)
            return
        chat = self._chats.get(str(message.chat.id), str(message.chat.id))
        deliver = self._deliver_to(chat)

        async def turn() -> None:
            pressed = self._press(chat, query.data or "")
            await self._surface.answer_press(query.id, pressed.toast, pressed.alert)
            if pressed.offer is not None and not pressed.offer.stays:
                buttons = keyboard(chat.offers, pressed.offer)
                await self._surface.redraw_buttons(chat, message.message_id, buttons)
            async with self._at_work(chat):
                await self._turns.press(chat, pressed, deliver)

        await self._turns.in_order(chat, turn, deliver)

    def _press(self, chat: Chat, mark: str) -> PressedButton:
        offer, place = chat.offers.find(mark)
        if offer is not None and place == NOTHING:
            return PressedButton()
        if offer is not None and place.removeprefix(TICK).isdecimal() and place.startswith(TICK):
            return take_tick(offer, int(place.removeprefix(TICK)))
        if offer is not None and place == SEND:
            return take_ticked(offer)
        return take_press(chat.offers, mark)

    def _deliver_to(self, chat: Chat) -> Deliver:
        async def deliver(message: GuideMessage) -> None:
            try:
                await self._surface.show(chat, message)
            except ChatGoneError:  # whoever blocked us wants no answer
                self._chats.end(chat.sender_id)

        return deliver

    @asynccontextmanager
    async def _at_work(self, chat: Chat) -> AsyncIterator[None]:
        async def show() -> None:
            await asyncio.sleep(TYPING_AFTER)
            await self._surface.typing(chat)

        sign = asyncio.create_task(show())
        try:
            yield
        finally:
            sign.cancel()
            with suppress(asyncio.CancelledError):
                await sign
