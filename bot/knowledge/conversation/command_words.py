"""The commands of chat apps: what each shows in the app's menu and sends to the dialogue."""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated

from pydantic import AfterValidator

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown

LINK = "link"  # answered by the channels themselves


def _payload(value: str) -> str:
    if not value.startswith("/"):
        raise ValueError("must be a payload, like /greet")
    return value


class ChatCommand(Entry):
    """One command; its id is the word after the slash.

    `sends` are payloads of the dialogue. Telegram takes 1 to 32 small letters, digits and "_" as
    a name and up to 256 characters for what it `does`. `words` mean the same, in small letters.
    """

    does: Shown
    sends: tuple[Annotated[str, AfterValidator(_payload)], ...]
    words: tuple[Heard, ...] = ()


@lru_cache(maxsize=1)
def load_chat_commands() -> dict[str, ChatCommand]:
    """Return the commands by name, in the order of the menu."""
    return read_entries(CONTENT / "conversation" / "chat_commands.yml", ChatCommand)
