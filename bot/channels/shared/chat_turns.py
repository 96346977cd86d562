"""Turns of chat apps: one at a time for each person, never without an answer.

What is written while a turn runs is one turn, the next.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

from rasa.core.channels.channel import UserMessage

from bot.channels.message.guide_message import Choice, GuideMessage
from bot.channels.shared.bot_memory import BotMemory
from bot.channels.shared.channel_errors import log_failure
from bot.channels.shared.chat_press import PressedButton
from bot.channels.shared.chats import Chat, Chats, Job
from bot.channels.shared.surface_links import Links
from bot.channels.shared.surface_output import Deliver, SurfaceOutput
from bot.channels.shared.written import Written, one_turn
from bot.knowledge.wording.speaking import speak
from bot.rasa.said_so_far import about_message, in_one

OnNewMessage = Callable[[UserMessage], Awaitable[object]]
Say = Callable[[tuple[str, ...]], Awaitable[None]]

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
        """Do a job of this chat after what came before it."""
        async with self._standing(chat, job, deliver) as its_turn:
            if its_turn:
                chat.waiting.remove(job)
                await job()

    async def written(self, chat: Chat, text: str, say: Say, deliver: Deliver) -> None:
        """Say words after what came before them, as one turn with the words that came since."""
        words = Written((text,))
        async with self._standing(chat, words, deliver) as its_turn:
            if its_turn:
                await asyncio.sleep(0)  # what came in the same moment stands by then
                chat.waiting.remove(words)
                await say(one_turn(words, chat.waiting).texts)

    @asynccontextmanager
    async def _standing(
        self, chat: Chat, job: Written | Job, deliver: Deliver
    ) -> AsyncIterator[bool]:
        """Stand behind what waits until the turn comes; False where it was taken, or none came."""
        if len(chat.waiting) >= MAX_WAITING:
            await deliver(TOO_MANY)
            yield False
            return
        chat.waiting.append(job)
        try:
            async with chat.turn:
                yield job in chat.waiting
        finally:
            if job in chat.waiting:
                chat.waiting.remove(job)

    async def say(self, chat: Chat, texts: Sequence[str], deliver: Deliver) -> None:
        """Give payloads to the dialogue one by one, from the second on only what was offered."""
        offered: list[Choice] = []
        for number, text in enumerate(texts):
            if number and all(text != choice.payload for choice in offered):
                return
            offered = await self.say_as_one(chat, (text,), deliver)

    async def press(self, chat: Chat, pressed: PressedButton, deliver: Deliver) -> None:
        """Do what follows from a pressed button: a clock starts or stops, or words are said."""
        says = pressed.says
        if pressed.clock:
            counted = await chat.clock.press(pressed.clock, pressed.beside, deliver)
            says = (counted,) if counted else ()
        await self.say(chat, says, deliver)

    async def say_as_one(
        self, chat: Chat, texts: tuple[str, ...], deliver: Deliver
    ) -> list[Choice]:
        """Give messages to the dialogue as one turn; return what is offered then."""
        chat.offers.turn += 1
        chat.clock.end()
        channel, sender = home = await self._links.home(self._channel, chat.sender_id)
        await self._memory.bring_back(home)

        async def with_file(said: GuideMessage) -> None:
            await deliver(replace(said, files=await self._memory.files_for(said, home)))

        output = SurfaceOutput(self._channel, with_file)
        about = about_message(self._channel, chat.language, texts)
        message = UserMessage(in_one(texts), output, sender, input_channel=channel, metadata=about)
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
