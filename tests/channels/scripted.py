"""What a scripted bot answers in the tests of the chat apps."""

from __future__ import annotations

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
