"""What the scripted bot answers in one test, and what the page knows beside the talk."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from playwright.sync_api import Page

from bot.channels.web.page_conversation import PageConversation
from tests.channels.web.browsing import Open, held_as, say, still
from tests.channels.web.served import Served

Message = dict[str, Any]
OTHERWISE: Message = {"text": "Noted."}


def talks(served: Served, said: dict[str, list[Message]], wait: float = 0) -> None:
    """Let the bot answer words with messages, after so many seconds; a picture stands in each."""

    async def answer(heard: Any) -> None:
        await asyncio.sleep(wait)
        for one in said.get(heard.text, [OTHERWISE]):
            await heard.output_channel.send_response(heard.sender_id, _drawn(one))

    served.bot.answer = answer


def answered_with(served: Served, *messages: Message, wait: float = 0) -> None:
    """Let the bot answer whatever is said with these."""

    async def answer(heard: Any) -> None:
        await asyncio.sleep(wait)
        for one in messages:
            await heard.output_channel.send_response(heard.sender_id, _drawn(one))

    served.bot.answer = answer


def told(
    open_page: Open, served: Served, size: dict[str, int], message: Message, letters: str = ""
) -> Page:
    """A page of that size that was sent this message, at rest."""
    page = open_page(size, letters, **held_as(size))
    answered_with(served, message)
    say(page, "go on")
    still(page)
    return page


def knows(monkeypatch: pytest.MonkeyPatch, known: dict[str, Any]) -> None:
    """What stands beside every talk, whatever is said in it."""
    look = PageConversation.look
    monkeypatch.setattr(PageConversation, "look", lambda page, seen: look(page, known))


def _drawn(message: Message) -> Message:
    """A message of its own, with a picture where its card asks for one."""
    drawn: Message = json.loads(json.dumps(message).replace("{picture}", "P01"))
    return drawn
