"""Why another move is wished for: what its place-taker must spare, and whether it bored.

"My wrists can't take this one, another please" wants one that asks nothing of the wrists.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.knowledge.wishes.wish_readings import MINDED_CODES
from bot.language.replies.wish_reading import readings, said
from bot.language.replies.wishes import read_wishes
from bot.language.text.message import Message

BORED = "bored"


@dataclass(frozen=True)
class SwapReasons:
    """`spares`: the codes of `exclusions.yml` that the other move must not have; `bored` of it."""

    spares: frozenset[str] = frozenset()
    bored: bool = False

    @property
    def told(self) -> tuple[str, ...]:
        """Return the reasons by the names of their words."""
        return (*sorted(self.spares), *((BORED,) if self.bored else ()))


def read_swap_reasons(text: str) -> SwapReasons:
    """Return the reasons for which a message wishes for another move."""
    message = Message.read(text)
    spared = frozenset(code for code in MINDED_CODES if said(message, f"minds_{code}"))
    return SwapReasons(spared, said(message, f"minds_{BORED}"))


def places_of_reasons(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a wish for another move names what it must spare, as places in the text."""
    if read_wishes(text, asked="doing").swap is None:
        return
    message = Message.read(text)
    for code in MINDED_CODES:
        for hit in readings.hits(message, f"minds_{code}"):
            yield message.words[hit.first].start, message.words[hit.last - 1].end
