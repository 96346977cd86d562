"""The answer cards: finding the one that a question asks for, and saying it in parts."""

from bot.education.rendering import card_parts, render_card
from bot.education.search import CardMatch, find_card, find_follow_up

__all__ = ["CardMatch", "card_parts", "find_card", "find_follow_up", "render_card"]
