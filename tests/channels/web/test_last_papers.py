"""What can still be printed of a talk that ended with nothing saved."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage

from bot.channels.shared.bot_memory import BotMemory
from bot.channels.shared.surface_links import Links
from bot.channels.shared.written import Written
from bot.channels.web.conversations import Conversations
from bot.channels.web.last_papers import LastPapers
from bot.channels.web.page_conversation import ENDED
from bot.channels.web.turns import STILL_PRINTS, Turns
from bot.records import Records

TODAY = {"known": [], "today": [{"name": "Bridge"}]}


def test_last_papers_holds_until_idle_minutes_have_passed() -> None:
    now = [0.0]
    papers = LastPapers(30, lambda: now[0])
    papers.hold("s", {"a": 1})
    now[0] = 30 * 60 - 1
    assert papers.of("s") == {"a": 1}
    now[0] += 1
    assert papers.of("s") == {}


@pytest.mark.parametrize("left", ["s", None], ids=["left", "somebody without a session"])
def test_last_papers_drops_what_was_left(left: str | None) -> None:
    papers = LastPapers(30)
    papers.hold("s", {"a": 1})
    papers.drop(left)
    assert papers.of("s") == ({} if left else {"a": 1})


class Values(BotMemory):
    """A memory that knows one routine until it is forgotten."""

    async def values(self, sender: str) -> dict[str, Any]:
        return {"routine": "one"}

    async def bring_back(self, *asked: Any, **named: Any) -> None:
        """Nothing was kept."""

    async def keep(self, *asked: Any) -> bool:
        return False

    async def forget(self, sender: str) -> None:
        """Nothing is left."""


@pytest.mark.parametrize(
    ("overview", "session", "farewell", "held"),
    [
        (TODAY, "end_printable", STILL_PRINTS, {"routine": "one"}),
        ({}, "end_printable", "", {}),  # nothing to print
        (TODAY, "end", "", {}),  # what was deleted is not held
    ],
)
async def test_last_papers_of_a_talk_that_ends(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    overview: Mapping[str, Any],
    session: str,
    farewell: str,
    held: Mapping[str, Any],
) -> None:
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "a key for tests only, of no value")

    async def answer(message: UserMessage) -> None:
        ends = {"session": session} if message.text == "/stop" else {}
        said = {"text": "Well.", "custom": ends}
        await message.output_channel.send_response(message.sender_id, said)

    def look(values: Mapping[str, Any]) -> dict[str, Any]:
        return dict(overview) if values else {}

    records = Records(f"sqlite:///{tmp_path / 'records.sqlite'}")
    papers, conversations = LastPapers(30), Conversations(30)
    memory = Values(lambda: None, records)
    turns = Turns(answer, conversations, memory, look, 5.0, Links(records), papers)
    page = conversations.get("s")
    assert page.farewell == ENDED
    async with asyncio.timeout(5):
        for text in ("hello", "/stop"):
            turns.say(page, Written((text,), text))
            await asyncio.sleep(0)
            while page.busy:
                await asyncio.sleep(0.01)
    assert page.ended
    assert (page.farewell, page.values) == (farewell, {})
    assert papers.of("s") == held
