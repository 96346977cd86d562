"""What a page may send to /message, checked before anything is done with it."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from sanic.request import Request

from bot.channels.shared.channel_errors import ChannelError
from bot.knowledge.wording.speaking import speak

MAX_CHARACTERS = 5_000
REFUSED_CHARACTERS = 10_000
# 10,000 characters of JSON escapes take at most 120,000 bytes.
MAX_BYTES = 131_072

FAR_TOO_LONG = speak("chats", "that_is_far_longer_than", max_characters=format(MAX_CHARACTERS, ","))
UNREADABLE = speak("chats", "i_could_not_read_that")


def _whole_characters(value: Any) -> Any:
    """Put the sign for "unreadable" where half of a character stands, as in an emoji cut in two."""
    if not isinstance(value, str):
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class Incoming(BaseModel):
    """One request: words, a pressed button, a repeat of an unanswered turn, or a menu entry.

    A menu entry that is a command has ``text``, what is shown of it; it never answers a question.

    ``mid`` is the page's own id of the message; the same id twice is one message. A pressed
    button sends its title as ``text``, its ``payload`` and the number of the entry it
    ``answers``. ``again`` is the id of an unanswered message.
    """

    model_config = ConfigDict(extra="forbid")

    mid: str = Field(pattern=r"^[A-Za-z0-9_-]{8,64}$")
    text: Annotated[str, BeforeValidator(_whole_characters)] = ""
    payload: str | None = None
    answers: int | None = None
    again: str | None = None
    menu: Literal["hello", "start_over", "plan", "progress", "remind"] | None = None


async def read_incoming(request: Request) -> Incoming:
    """Read and check the body of a request.

    Raises ChannelError 413 beyond 10,000 characters (or what they can take in bytes) and 400
    for anything that is not one of the four shapes.
    """
    body = await _read_body(request)
    try:
        incoming = Incoming.model_validate(json.loads(body))
    except (ValueError, RecursionError):  # a ValidationError is a ValueError
        raise ChannelError(400, UNREADABLE) from None
    if len(incoming.text) > REFUSED_CHARACTERS:
        raise ChannelError(413, FAR_TOO_LONG)
    return incoming


async def _read_body(request: Request) -> bytes:
    if not request.headers.get("content-type", "").startswith("application/json"):
        raise ChannelError(415, UNREADABLE)
    parts: list[bytes] = []
    size = 0
    async for part in request.stream:
        size += len(part)
        if size > MAX_BYTES:
            raise ChannelError(413, FAR_TOO_LONG)
        parts.append(part)
    return b"".join(parts)
