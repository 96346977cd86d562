"""What another move in the place of one must be like: "instead of the bridge, something standing".

Only what is wished of the other one is read here; which move goes is worked out where the routine
is known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.conversation.words.wanted_position import wanted_position
from bot.knowledge.exercises.exercise import Position
from bot.knowledge.exercises.kit import fetched_kit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.wished.wish_reading import readings
from bot.language.replies.wished.wished_moves import move_words
from bot.language.text.message import Message

ABOVE_THE_FLOOR: tuple[Position, ...] = ("stand", "sit")
_LYING: tuple[Position, ...] = ("supine", "side", "prone")
KNEELING: Position = "kneel"


@dataclass(frozen=True)
class OtherMove:
    """What the other move must be like; what is empty says nothing.

    `positions` in which it may be done; `gentler` than the one that goes; `same_work` as that one;
    `kit` that it is done with. `same_first`: the same move done so will do too ("a version").
    `unwanted`: the one that goes is to go in any case.
    """

    positions: tuple[Position, ...] = ()
    gentler: bool = False
    same_work: bool = False
    kit: str = ""
    same_first: bool = False
    unwanted: bool = False

    def __bool__(self) -> bool:
        """Whether anything is wished of it."""
        return bool(self.positions or self.gentler or self.same_work or self.kit)


ANY_OTHER = OtherMove()


@dataclass(frozen=True)
class OtherWished:
    """What another move must be like, and where its words stand in `move_words` of the text.

    `other_told`: the words themselves say that it is another one ("something else").
    """

    other: OtherMove
    first: int
    last: int
    other_told: bool = False


def read_other_moves(text: str) -> tuple[OtherWished, ...]:
    """Return what is wished of other moves, in the order of the words."""
    said = move_words(text)
    found: list[OtherWished] = []
    for hit in spoken("another_move").finditer(said):
        if found and hit.start() < found[-1].last:
            continue
        other = _what_it_is_like(hit)
        if other:
            told = spoken("puts_in_its_place").match(said, hit.start()) is not None
            found.append(OtherWished(other, hit.start(), hit.end(), told))
    return tuple(found)


def _what_it_is_like(hit: re.Match[str]) -> OtherMove:
    words = hit[0]
    version = spoken("the_same_in_another_way").search(words) is not None
    return OtherMove(
        positions=_positions(words),
        gentler=spoken("gentler_than_it").search(words) is not None,
        same_work=spoken("the_same_work").search(words) is not None,
        kit=_kit(words),
        same_first=version,
    )


def _positions(words: str) -> tuple[Position, ...]:
    words = spoken("good_for_a_position").sub(" ", words)  # "one for standing up from a chair"
    if spoken("done_off_the_floor").search(words):
        return ABOVE_THE_FLOOR
    if refused := spoken("without_a_position").search(words):
        kneeling = wanted_position(refused[0]) == KNEELING
        return (*ABOVE_THE_FLOOR, *_LYING) if kneeling else ABOVE_THE_FLOOR
    if spoken("done_on_a_chair").search(words):
        return ("sit",)
    if lies := spoken("lies_so").search(words):
        return tuple(one for one in _LYING if lies[one])
    wanted = wanted_position(words)
    if wanted == "supine":
        return _LYING
    return (wanted,) if wanted else ()


def _kit(words: str) -> str:
    if spoken("done_with_it").search(words) is None:
        return ""
    message = Message.read(words)
    return next((one for one in sorted(fetched_kit()) if readings.hits(message, f"kit_{one}")), "")
