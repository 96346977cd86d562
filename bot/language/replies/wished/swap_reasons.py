"""Why another move is wished for: what its place-taker must spare, and whether it bored.

"My wrists can't take this one, another please" wants one that asks nothing of the wrists.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.knowledge.wishes.wish_readings import MINDED_CODES
from bot.language.replies.wished.wish_reading import readings, said
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.message import Message

BORED, DISCREET = "bored", "discreet"


@dataclass(frozen=True)
class SwapReasons:
    """`spares`: the codes of `exclusions.yml` that the other move must not have; `bored` of it.

    `discreet`: the other one draws no looks. `by_part`: wished for by what it must spare.
    """

    spares: frozenset[str] = frozenset()
    bored: bool = False
    discreet: bool = False
    by_part: bool = False

    @property
    def told(self) -> tuple[str, ...]:
        """Return the reasons by the names of their words."""
        others = ((BORED, self.bored), (DISCREET, self.discreet))
        return (*sorted(self.spares), *(name for name, told in others if told))


def read_swap_reasons(text: str) -> SwapReasons:
    """Return the reasons for which a message wishes for another move."""
    message = Message.read(text)
    spared = frozenset(code for code in MINDED_CODES if said(message, f"minds_{code}"))
    return SwapReasons(
        spared,
        said(message, f"minds_{BORED}"),
        said(message, DISCREET),
        said(message, "swap_sparing"),
    )


def places_of_reasons(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a wish for another move names what it must spare, as places in the text."""
    if read_wishes(text, asked="doing").swap is None:
        return
    message = Message.read(text)
    for code in MINDED_CODES:
        for hit in readings.hits(message, f"minds_{code}"):
            yield message.words[hit.first].start, message.words[hit.last - 1].end
