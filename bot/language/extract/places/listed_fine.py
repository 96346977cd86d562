"""Places in one list that ends in words that call it fine: "my neck and shoulders are fine".

All of a list joined by "and" are told to be fine. One that only a comma joins may stand by itself
("low back, neck and shoulders are fine"): it goes with the list where another place still hurts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from bot.knowledge.vocabulary.phrase_words import phrase_words
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.language.extract.places.region_words import RegionSpan
from bot.language.text.message import Message
from bot.language.text.words import Word

_JOINS = reader_words("listed_fine", "joins")
_BETWEEN = reader_words("listed_fine", "between")
_ONLY_THEN = reader_words("listed_fine", "only_then")


class ListEnd(NamedTuple):
    """How a list ends: the word that calls it fine, its last place, and whether words join it."""

    word: str
    last: int
    joined: bool


Fine = Callable[[Message, int], str]
"""The words behind a place that call it fine, "" for none."""


def listed_fine(
    message: Message, hurting: Sequence[RegionSpan], hits: Sequence[RegionSpan], fine: Fine
) -> dict[int, str]:
    """Return the word that calls the list of a place fine, by the first word of the place.

    `hurting` are the places that seem to hurt by themselves.
    """
    found = {hit.first: _end_of_list(message, hit, hits, fine) for hit in hits}
    told = {first: one for first, one in found.items() if one is not None}
    others = any(hit.first not in told for hit in hurting)
    held = {first: one for first, one in told.items() if one.joined or others}
    return {place: one.word for first, one in held.items() for place in (first, one.last)}


def _end_of_list(
    message: Message, hit: RegionSpan, hits: Sequence[RegionSpan], fine: Fine
) -> ListEnd | None:
    """Return how the list that a place begins ends, None where it is not called fine."""
    joins: list[str] = []
    here = hit
    for other in sorted(hits, key=lambda one: one.first):
        if other.first < here.last or other is hit:
            continue
        join = _join(message.words[here.last : other.first])
        if not join:
            break
        joins.append(join)
        here = other
    word = fine(message, here.last) if joins and joins[-1] in _JOINS else ""
    if not word or _then(message, word):
        return None
    return ListEnd(word, here.first, all(join in _JOINS for join in joins))


def _join(between: Sequence[Word]) -> str:
    """Return what joins two places of one list, "" where more than that stands between them."""
    joins = [word.norm for word in between if word.norm in _JOINS or word.is_sign]
    listed = all(word.is_sign or _may_stand(word.norm) for word in between)
    return joins[-1] if joins and listed else ""


def _may_stand(norm: str) -> bool:
    beside = phrase_words("plain") | phrase_words("leg_word") | phrase_words("arm_word")
    return norm in _JOINS or norm in _BETWEEN or norm in beside


def _then(message: Message, fine: str) -> bool:
    """Whether the list is fine at some times only ("fine when I rest")."""
    behind = list(_behind(message, fine))
    return bool(behind) and behind[0] in _ONLY_THEN


def _behind(message: Message, fine: str) -> Iterator[str]:
    words = [word.norm for word in message.words]
    last = fine.split()[-1]
    if last in words:
        yield from words[words.index(last) + 1 :]
