"""The answer cards: finding the one that a question asks for, and saying it in parts."""

from bot.education.rendering import card_parts, render_card
from bot.education.search import (
    CardMatch,
    find_card,
    find_follow_up,
    is_other_matter,
    surely_of_backs,
)
from bot.education.told_facts import NOTHING_TOLD, KnownOfPerson, told_line

__all__ = [
    "NOTHING_TOLD",
    "CardMatch",
    "KnownOfPerson",
    "card_parts",
    "find_card",
    "find_follow_up",
    "is_other_matter",
    "render_card",
    "surely_of_backs",
    "told_line",
]
