"""After a restart the log comes back, also where records are slow."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage

from bot.channels.shared.bot_memory import BotMemory
from bot.channels.shared.surface_links import Links
from bot.channels.shared.written import Written
from bot.channels.web import turns as web_turns
from bot.channels.web.conversations import Conversations
from bot.channels.web.last_papers import LastPapers
from bot.channels.web.page_conversation import PageConversation
from bot.channels.web.turns import Turns
from bot.records import Records
from tests.channels.shared.test_bot_memory import HOME, Installation

pytestmark = pytest.mark.filterwarnings("ignore")


class SlowRecords(BotMemory):
    """A memory whose records take their time, as often as it is told."""

    slow_reads = 0

    def _kept(self, *asked: Any) -> Mapping[str, Any] | None:
        if self.slow_reads:
            self.slow_reads -= 1
            time.sleep(0.3)
        return super()._kept(*asked)


async def answer(message: UserMessage) -> None:
    assert message.output_channel is not None
    await message.output_channel.send_response(message.sender_id, {"text": "noted"})


@pytest.mark.parametrize(
    ("slow_reads", "why"),
    [
        (0, "the page that opens gets its log back at once"),
        (1, "records came too late for the page, but not for the words that follow"),
    ],
)
async def test_turns_put_the_log_back_before_what_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, slow_reads: int, why: str
) -> None:
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "a key for tests only, of no value")
    monkeypatch.setattr(web_turns, "OPENING_SECONDS", 0.1)
    records = Records(f"sqlite:///{tmp_path / 'records.sqlite'}")
    records.for_person(*HOME).give_consent("1")
    before = PageConversation(HOME[1])
    before.add({"who": "guide", "text": "asked"})
    killed = Installation(records)
    await killed.hold(consent="agreed", nrs=4)
    assert await killed.memory.keep(HOME, before.kept_log())

    started = Installation(records)
    memory = SlowRecords(lambda: started.agent, records)
    memory.slow_reads = slow_reads
    conversations = Conversations(30)
    turns = Turns(answer, conversations, memory, dict, 5.0, Links(records), LastPapers(30))
    page = conversations.get(HOME[1])
    await turns.recover(page)
    page.add({"who": "person", "text": "Left", "mid": "m1", "pressed": True})
    turns.say(page, Written(("Left",), "m1"))
    async with asyncio.timeout(5):
        while all(entry.get("text") != "noted" for entry in page.entries):
            await asyncio.sleep(0.01)
    assert [entry.get("text") for entry in page.entries] == ["asked", "Left", "noted"], why
    assert page.epoch == before.epoch
