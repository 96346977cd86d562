"""What a scripted bot answers in the tests of the chat apps."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from typing import Any

from rasa.core.channels.channel import UserMessage

YES_NO = [{"title": "Yes", "payload": "/affirm"}, {"title": "No", "payload": "/deny"}]


def says(*messages: dict[str, Any]) -> Callable[[UserMessage], Any]:
    """An answer of the bot: these messages."""

    async def answer(message: UserMessage) -> None:
        for one in messages:
            await message.output_channel.send_response(message.sender_id, one)

    return answer


async def held(released: threading.Event, seconds: float = 30.0) -> None:
    """Wait in a turn of the bot until the test lets it go on."""
    until = time.monotonic() + seconds
    while not released.is_set() and time.monotonic() < until:
        await asyncio.sleep(0.01)
