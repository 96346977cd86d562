"""Choices as Telegram's inline keyboard: one below the other, a scale in two rows."""

from __future__ import annotations

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.channels.shared.offers import Offer, Offers

SCALE_ROW = 6
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
        rows.append([_button(f"Send ({count} ticked)", offers.mark(offer, SEND))])
    return rows


def _choices(offers: Offers, offer: Offer) -> list[list[InlineKeyboardButton]]:
    buttons = [
        _button(choice.title, offers.mark(offer, place))
        for place, choice in enumerate(offer.choices)
    ]
    scale = len(buttons) > 1 and all(c.title.isdecimal() for c in offer.choices)
    length = SCALE_ROW if scale else 1
    return [buttons[start : start + length] for start in range(0, len(buttons), length)]


def _tick(offers: Offers, offer: Offer, at: int) -> str:
    return offers.mark(offer, f"{TICK}{at}")


def _button(title: str, mark: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=title, callback_data=mark)
