"""What a person wrote before the answer came: messages in a row that are one turn."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from bot.channels.shared.incoming import MAX_CHARACTERS
from bot.channels.shared.linking import wants_link


@dataclass(frozen=True, eq=False)
class Written:
    """Messages that wait for their turn; `message_id` is that of the last one.

    What was pressed, a command and a code to link stand alone.
    """

    texts: tuple[str, ...]
    message_id: str = ""
    pressed: bool = False

    @property
    def alone(self) -> bool:
        """Whether nothing else is taken with it."""
        return self.pressed or any(text.startswith("/") or wants_link(text) for text in self.texts)


def one_turn[T](first: Written, waiting: deque[Written | T]) -> Written:
    """Take what was written right behind the first from what waits; nothing is overtaken.

    Together they are no longer than one message may be; what is longer waits for the next turn.
    """
    taken = first
    while waiting and not taken.alone:
        behind = waiting[0]
        if not isinstance(behind, Written) or behind.alone:
            break
        texts = (*taken.texts, *behind.texts)
        if sum(map(len, texts)) > MAX_CHARACTERS:
            break
        waiting.popleft()
        taken = Written(texts, behind.message_id)
    return taken
