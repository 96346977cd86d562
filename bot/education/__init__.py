"""The answer cards: finding the one that a question asks for, and saying it in parts."""

from bot.education.rendering import render_card
from bot.education.search import CardMatch, find_card

__all__ = ["CardMatch", "find_card", "render_card"]
