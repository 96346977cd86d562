"""Turns of chat apps: one at a time for each person, never without an answer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from rasa.core.channels.channel import UserMessage

from bot.channels.message.guide_message import Choice, GuideMessage
from bot.channels.shared.bot_memory import BotMemory
from bot.channels.shared.channel_errors import log_failure
from bot.channels.shared.chat_press import PressedButton
from bot.channels.shared.chats import Chat, Chats
from bot.channels.shared.surface_links import Links
from bot.channels.shared.surface_output import Deliver, SurfaceOutput
from bot.knowledge.wording.speaking import speak
from bot.rasa.said_so_far import about_message

OnNewMessage = Callable[[UserMessage], Awaitable[object]]
Job = Callable[[], Awaitable[None]]

MAX_WAITING = 20
TOO_MANY = GuideMessage(text=speak("chats", "i_am_still_reading_one"))
NO_ANSWER = GuideMessage(text=speak("chats", "i_have_no_answer_to"))


class ChatTurns:
    """Brings what a person says to the dialogue and its answers to `deliver`."""

    def __init__(
        self,
        channel: str,
        on_new_message: OnNewMessage,
        chats: Chats,
        links: Links,
        memory: BotMemory,
        turn_seconds: float = 50,
    ) -> None:
        """`memory` is what the bot holds of a conversation, also after a restart."""
        self._channel = channel
        self._on_new_message = on_new_message
        self._chats = chats
        self._links = links
        self._memory = memory
        self._turn_seconds = turn_seconds

    async def in_order(self, chat: Chat, job: Job, deliver: Deliver) -> None:
        """Do a job of this chat after those that came before it."""
        if chat.waiting >= MAX_WAITING:
            await deliver(TOO_MANY)
            return
        chat.waiting += 1
        try:
            async with chat.turn:
                await job()
        finally:
            chat.waiting -= 1

    async def say(self, chat: Chat, texts: Sequence[str], deliver: Deliver) -> None:
        """Give words or payloads to the dialogue, from the second on only what was offered."""
        offered: list[Choice] = []
        for number, text in enumerate(texts):
            if number and all(text != choice.payload for choice in offered):
                return
            offered = await self._turn(chat, text, deliver)

    async def press(self, chat: Chat, pressed: PressedButton, deliver: Deliver) -> None:
        """Do what follows from a pressed button: a clock starts or stops, or words are said."""
        says = pressed.says
        if pressed.clock:
            counted = await chat.clock.press(pressed.clock, pressed.beside, deliver)
            says = (counted,) if counted else ()
        await self.say(chat, says, deliver)

    async def _turn(self, chat: Chat, text: str, deliver: Deliver) -> list[Choice]:
        chat.offers.turn += 1
        chat.clock.end()
        channel, sender = home = await self._links.home(self._channel, chat.sender_id)
        await self._memory.bring_back(home)

        async def with_file(said: GuideMessage) -> None:
            await deliver(replace(said, files=await self._memory.files_for(said, home)))

        output = SurfaceOutput(self._channel, with_file)
        about = about_message(self._channel, chat.language)
        message = UserMessage(text, output, sender, input_channel=channel, metadata=about)
        try:
            await asyncio.wait_for(self._on_new_message(message), self._turn_seconds)
        except Exception as error:  # noqa: BLE001  (whatever broke, the person gets a sentence)
            log_failure(speak("chats", "a_turn_of_failed", channel=self._channel), error)
        if output.ends:
            self._chats.end(chat.sender_id)
            self._links.part(home)
            await self._memory.forget(sender)
        elif not output.shown:
            await deliver(NO_ANSWER)
        else:
            await self._memory.keep(home)
        return [choice for said in output.shown for choice in said.choices]
