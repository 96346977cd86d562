"""What a person was offered to press in a chat app, and what pressing it means now.

Chat apps keep old messages, with their buttons, for ever. A button is known by a short mark
(message and place), never by its payload: a mark fits into 64 bytes, cannot be made up, and says
from which message it comes.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.channels.message.guide_message import Choice
from bot.channels.shared.chat_clock import starts_clock

MAX_OFFERS = 60
# These mean "yes" or "no" to whatever is asked: pressed under an older question they would answer
# the wrong one.
DEPENDS_ON_QUESTION = frozenset({"/affirm", "/deny", "/unsure"})


@dataclass
class Offer:
    """The choices of one message. `ticks` are rows to tick; `ticked` those that are."""

    number: int
    turn: int
    choices: tuple[Choice, ...]
    ticks: tuple[str, ...] = ()
    ticked: set[int] = field(default_factory=set)
    taken: Choice | None = None
    stays: bool = False

    @property
    def ticked_words(self) -> str:
        """The ticked rows as words, as the dialogue reads them."""
        return ", ".join(self.ticks[place] for place in sorted(self.ticked))


@dataclass(frozen=True)
class Press:
    """A pressed button: the offer it stands in and what it is; both None when it is unknown."""

    offer: Offer | None = None
    choice: Choice | None = None
    stale: bool = False
    again: bool = False


class Offers:
    """The offers of one chat, the newest few."""

    def __init__(self) -> None:
        """Marks begin with a random word, so that those of an earlier start are not taken."""
        self._word = secrets.token_hex(3)
        self._offers: dict[int, Offer] = {}
        self._next = 1
        self.turn = 0

    def add(
        self, choices: Sequence[Choice], ticks: Sequence[str] = (), stays: bool = False
    ) -> Offer:
        """Remember what a message offers. `stays`: it can be pressed again, like an emergency's."""
        offer = Offer(self._next, self.turn, tuple(choices), tuple(ticks), stays=stays)
        self._offers[offer.number] = offer
        self._next += 1
        while len(self._offers) > MAX_OFFERS:
            del self._offers[next(iter(self._offers))]
        return offer

    def mark(self, offer: Offer, place: int | str) -> str:
        """The mark of a choice by its place, or of something else in the message by a word."""
        return f"{self._word}:{offer.number}:{place}"

    def find(self, mark: str) -> tuple[Offer | None, str]:
        """The offer a mark comes from, None when it is unknown, and the place."""
        word, _, rest = mark.partition(":")
        number, _, place = rest.partition(":")
        if word != self._word or not number.isdecimal():
            return None, place
        return self._offers.get(int(number)), place

    def press(self, mark: str) -> Press:
        """What pressing the button of a mark means, and take it as pressed."""
        offer, place = self.find(mark)
        if offer is None or not place.isdecimal() or int(place) >= len(offer.choices):
            return Press(stale=True)
        choice = offer.choices[int(place)]
        if offer.taken == choice and not offer.stays:
            return Press(offer, choice, again=True)
        if choice.payload in DEPENDS_ON_QUESTION and not self._is_open(offer):
            return Press(offer, choice, stale=True)
        if not (starts_clock(choice) or choice.style == "aside"):
            offer.taken = choice
        return Press(offer, choice)

    def _is_open(self, offer: Offer) -> bool:
        newest = max((o.turn for o in self._offers.values()), default=0)
        return offer.turn == newest and offer.taken is None

    def clear(self) -> None:
        """Forget them all, and let no old mark count."""
        self._offers.clear()
        self._word = secrets.token_hex(3)
