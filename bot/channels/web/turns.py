"""One turn after the other: messages of one conversation never overtake each other.

What is written while a turn runs is one turn, the next.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from rasa.core.channels.channel import UserMessage

from bot.channels.message.guide_message import JsonObject, guide_entry
from bot.channels.shared.background import Background
from bot.channels.shared.bot_memory import LOG, RECORDS_SECONDS, BotMemory
from bot.channels.shared.channel_errors import ChannelError, log_failure
from bot.channels.shared.linking import RESUME, answer_link, wants_link
from bot.channels.shared.surface_links import Links
from bot.channels.shared.written import Written, one_turn
from bot.channels.web.conversations import Conversations
from bot.channels.web.last_papers import LastPapers
from bot.channels.web.page_conversation import PageConversation
from bot.channels.web.page_output import WebOutput
from bot.knowledge.wording.speaking import speak
from bot.rasa.said_so_far import about_message, in_one
from bot.records.links import Home

OnNewMessage = Callable[[UserMessage], Awaitable[object]]
Job = Callable[[], Awaitable[None]]
Look = Callable[[Mapping[str, Any]], JsonObject]

MAX_WAITING = 20
STILL_PRINTS = "stillPrints"  # the page's sentence for an end whose plan can be printed
OPENING_SECONDS = 3.0  # a page that opens has written nothing yet: it may wait for records
NO_ANSWER = speak("web", "i_have_no_answer_to")
LATE_PART = speak("web", "i_stopped_half_way_there")
LOST = speak("web", "i_was_started_anew_and")


class Turns:
    """Runs the jobs of each conversation in the order they came, one at a time."""

    def __init__(
        self,
        on_new_message: OnNewMessage,
        conversations: Conversations,
        memory: BotMemory,
        look: Look,
        turn_seconds: float,
        links: Links,
        papers: LastPapers,
    ) -> None:
        """``memory`` is what the bot holds of a conversation, also after a restart.

        ``look`` tells from the bot's slots what stands beside the log after a turn.
        ``turn_seconds`` is how long the bot may take before the person is told.
        ``links`` say which conversation a page takes part in, ``papers`` hold what can still be
        printed of one that has ended.
        """
        self._on_new_message = on_new_message
        self._conversations = conversations
        self._memory = memory
        self._look = look
        self._turn_seconds = turn_seconds
        self._links = links
        self._papers = papers
        self._waiting: dict[str, deque[Written | Job]] = {}
        self._background = Background()

    def say(self, conversation: PageConversation, written: Written) -> None:
        """Queue what goes to the bot, its answers go into the log. Raises as `queue` does."""
        self.queue(conversation, written)

    def queue(self, conversation: PageConversation, job: Written | Job) -> None:
        """Queue words, or any work that must not run beside a turn.

        Raises ChannelError 429 when far too much is waiting.
        """
        sender_id = conversation.sender_id
        waiting = self._waiting.get(sender_id)
        if waiting is not None and len(waiting) >= MAX_WAITING:
            raise ChannelError(429, "I am still reading. One moment, then send it again.", 5)
        if waiting is not None:
            waiting.append(job)
            return
        self._waiting[sender_id] = deque([job])
        self._background.start(self._work(conversation))

    async def finish(self) -> None:
        """Give the answers that are under way, where the server stops."""
        await self._background.finish()

    async def _work(self, conversation: PageConversation) -> None:
        waiting = self._waiting[conversation.sender_id]
        conversation.set_busy(True)
        try:
            while waiting:
                job = waiting.popleft()
                if isinstance(job, Written):
                    await self._turn(conversation, one_turn(job, waiting))
                else:
                    await job()
        finally:
            del self._waiting[conversation.sender_id]
            conversation.set_busy(False)

    async def _turn(self, conversation: PageConversation, written: Written) -> None:
        output = WebOutput(conversation)
        page = (output.name(), conversation.sender_id)
        texts = written.texts
        if wants_link(texts[0]):
            answer = await answer_link(self._links, *page, texts[0])
            copied = {"copy": answer.copied} if answer.copied else {}
            conversation.add(guide_entry({"text": answer.text}) | copied)
            if not answer.joined:
                return
            texts = (RESUME,)
        channel, sender = home = await self._links.home(*page)
        await self._bring_back(conversation, home)
        about = about_message(output.name(), conversation.language, texts, conversation.zone)
        message = UserMessage(in_one(texts), output, sender, input_channel=channel, metadata=about)
        failed = False
        try:
            await asyncio.wait_for(self._on_new_message(message), self._turn_seconds)
        except Exception as error:  # noqa: BLE001  (whatever broke, the person gets a sentence)
            log_failure("A turn of the web channel failed", error)
            failed = True
        if output.ends:
            self._end(conversation, output.printable)
            try:
                self._links.part(home)
                await self._memory.forget(sender)
            except Exception as error:  # noqa: BLE001  (the person has gone already)
                log_failure("The bot could not forget an ended conversation", error)
        elif failed or not output.shown:
            conversation.unanswered[written.message_id] = texts
            sentence = LATE_PART if output.shown else NO_ANSWER
            conversation.add({"who": "problem", "text": sentence, "again": written.message_id})
        else:
            await self._refresh(conversation, sender)
            await self._memory.keep(home, conversation.kept_log() if home == page else None)

    def _end(self, conversation: PageConversation, printable: bool) -> None:
        """The last words were said; a routine that is still in sight can still be printed."""
        prints = printable and bool(conversation.overview.get("today"))
        if prints:
            self._papers.hold(conversation.sender_id, conversation.values)
        self._conversations.end(conversation.sender_id, STILL_PRINTS if prints else "")

    async def recover(self, conversation: PageConversation) -> None:
        """After a restart: put back what was kept of a conversation, and its log."""
        if conversation.entries or conversation.busy:
            return
        home = await self._links.home(WebOutput.name(), conversation.sender_id)
        if await self._bring_back(conversation, home, OPENING_SECONDS):
            await self._refresh(conversation, home[1])

    async def _bring_back(
        self, conversation: PageConversation, home: Home, seconds: float = RECORDS_SECONDS
    ) -> bool:
        state = await self._memory.bring_back(home, seconds=seconds)
        if state is not None:
            conversation.restore(state.get(LOG) or {})
        return state is not None

    def catch_up(self, conversation: PageConversation, number: int, epoch: str | None) -> None:
        """Ask again where a page knows a later entry than the log that was put back."""
        if conversation.skip_to(number, epoch):
            conversation.add(guide_entry({"text": LOST}))
            self.say(conversation, Written((RESUME,), f"lost-{number}"))

    async def _refresh(self, conversation: PageConversation, sender: str) -> None:
        try:
            conversation.values = await self._memory.values(sender)
            conversation.look(self._look(conversation.values))
        except Exception as error:  # noqa: BLE001  (the answer has been given; this stands beside it)
            log_failure("The overview of a conversation could not be made", error)
