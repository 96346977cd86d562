"""Whether words name a body, an illness or care: what names none is talk of other things."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.word_lists import words

_STEMS = tuple(reader_words("body_named", "stems"))
_NO_STEMS = tuple(reader_words("body_named", "only_look_so"))


@lru_cache(maxsize=4096)
def names_body(norm: str) -> bool:
    """Whether a word names a body, an illness or care, be it in one of two senses."""
    if norm in words("body_words"):
        return True
    return norm.startswith(_STEMS) and not norm.startswith(_NO_STEMS)
