"""Choices as Telegram's inline keyboard: one below the other, a scale in two rows."""

from __future__ import annotations

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.channels.message.guide_message import QUIET
from bot.channels.shared.offers import Offer, Offers
from bot.knowledge.wording.speaking import speak

SCALE_ROW = 6
QUIET_ROW = 2
SEND = "send"
TICK = "tick"
NOTHING = "-"  # the mark's place of a button that only shows what was taken


def keyboard(offers: Offers, offer: Offer) -> InlineKeyboardMarkup | None:
    """The buttons of an offer, or the one that was taken; None when there are none."""
    if offer.taken is not None and not offer.stays:
        rows = [[_button(f"✓ {offer.taken.title}", offers.mark(offer, NOTHING))]]
    else:
        rows = [*_ticks(offers, offer), *_choices(offers, offer)]
    return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


def _ticks(offers: Offers, offer: Offer) -> list[list[InlineKeyboardButton]]:
    rows = [
        [
            _button(
                f"{'☑' if at in offer.ticked else '☐'} {at + 1}. {words}", _tick(offers, offer, at)
            )
        ]
        for at, words in enumerate(offer.ticks)
    ]
    if rows:
        count = len(offer.ticked)
        rows.append(
            [_button(speak("telegram", "send_ticked", count=count), offers.mark(offer, SEND))]
        )
    return rows


def _choices(offers: Offers, offer: Offer) -> list[list[InlineKeyboardButton]]:
    """Each in a row of its own; the numbers of a scale, and the quiet ones, beside each other."""
    rows: list[list[InlineKeyboardButton]] = []
    kind = ""
    for place, choice in enumerate(offer.choices):
        now = "quiet" if choice.style in QUIET else "number" if choice.title.isdecimal() else ""
        length = {"quiet": QUIET_ROW, "number": SCALE_ROW}.get(now, 1)
        if not rows or now != kind or len(rows[-1]) >= length:
            rows.append([])
        rows[-1].append(_button(choice.title, offers.mark(offer, place)))
        kind = now
    return rows


def _tick(offers: Offers, offer: Offer, at: int) -> str:
    return offers.mark(offer, f"{TICK}{at}")


def _button(title: str, mark: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=title, callback_data=mark)
