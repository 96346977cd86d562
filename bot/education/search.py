"""Find the answer card for a question, or say that none fits."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from bot.education.card_index import CardIndex
from bot.knowledge.education import EducationCard, load_cards
from bot.knowledge.education_search import load_search_settings


@dataclass(frozen=True)
class CardMatch:
    """The card that fits best and how well, from the least accepted score up to about 1."""

    card: EducationCard
    score: float


def find_card(text: str) -> CardMatch | None:
    """Return the card that answers a question in lay words, or None when no card fits."""
    return _match(*_index().best(text))


def find_follow_up(text: str, last: str) -> CardMatch | None:
    """Return the card for a question asked right after the card `last`.

    A short question that names no topic of another card ("does it hurt?", "how many?") goes on
    from that card; any other stands for itself ("and what about injections?"), where a single
    word is enough ("even at my job?").
    """
    if last in load_cards() and _index().goes_on(text, last):
        return CardMatch(load_cards()[last], 1.0)
    return find_card(text) or _match(*_index().named_best(text))


def _match(card_id: str | None, score: float) -> CardMatch | None:
    return None if card_id is None else CardMatch(load_cards()[card_id], round(score, 3))


@lru_cache(maxsize=1)
def _index() -> CardIndex:
    return CardIndex(load_cards(), load_search_settings())
