"""What follows from a pressed button in a chat app."""

from __future__ import annotations

from dataclasses import dataclass

from bot.channels.message.guide_message import Choice
from bot.channels.shared.chat_clock import CLOCK, starts_clock
from bot.channels.shared.linking import RESUME
from bot.channels.shared.offers import Offer, Offers
from bot.channels.shared.plain_words import words_of
from bot.knowledge.wording.speaking import speak

STALE = speak("chats", "that_choice_belongs_to_an")
TAKEN = speak("chats", "already_taken")
TICK_ONE = speak("chats", "tick_what_applies_first_or")


@dataclass(frozen=True)
class PressedButton:
    """What to say to the dialogue, what to tell the person, and the offer to draw anew.

    `clock` is the payload of a clock's button, `beside` what was offered with it.
    """

    says: tuple[str, ...] = ()
    clock: str = ""
    beside: tuple[Choice, ...] = ()
    toast: str = ""
    alert: bool = False
    offer: Offer | None = None


def take_press(offers: Offers, mark: str) -> PressedButton:
    """Take a choice; a stale one is met politely and leads back to the open question."""
    press = offers.press(mark)
    if press.again:
        return PressedButton(toast=TAKEN, offer=press.offer)
    if press.stale or press.choice is None:
        return PressedButton(says=(RESUME,), toast=STALE)
    if press.choice.payload.startswith(CLOCK):
        beside = press.offer.choices if press.offer else ()
        taken = None if starts_clock(press.choice) else press.offer
        return PressedButton(clock=press.choice.payload, beside=beside, offer=taken)
    return PressedButton(says=(words_of(press.choice),), offer=press.offer)


def take_tick(offer: Offer, at: int) -> PressedButton:
    """Tick a row, or take the tick away; nothing is said yet."""
    if offer.taken is None and at < len(offer.ticks):
        offer.ticked ^= {at}
    return PressedButton(offer=offer)


def take_ticked(offer: Offer) -> PressedButton:
    """Send the ticked rows as words, once."""
    if offer.taken is not None:
        return PressedButton(toast=TAKEN, offer=offer)
    if not offer.ticked:
        return PressedButton(toast=TICK_ONE, alert=True)
    words = offer.ticked_words
    numbers = ", ".join(str(at + 1) for at in sorted(offer.ticked))
    offer.taken = Choice(title=numbers)
    return PressedButton(says=(words,), offer=offer)
