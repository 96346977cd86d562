"""The words and numbers of the search over the answer cards."""

from __future__ import annotations

from functools import cache

from pydantic import Field

from bot.knowledge.entries import CONTENT, Entry, read_entries


class SearchSettings(Entry):
    """How words count, what belongs elsewhere, and from which score on a card fits.

    The comment beside each number in the file says what it does; shares run from 0 to 1.
    """

    follow_up_starts: tuple[str, ...]
    follow_up_words: frozenset[str]
    follow_up_neutral: frozenset[str]
    follow_up_most: int
    letters: tuple[int, ...]
    letter_weight: float = Field(ge=0, le=1)
    filler_weight: float = Field(ge=0, le=1)
    card_weight: float = Field(ge=0, le=1)
    topic_weight: float = Field(ge=0, le=1)
    known_word: float = Field(ge=0, le=1)
    context_words: frozenset[str]
    context_weight: float = Field(ge=0, le=1)
    everyday_words: frozenset[str]
    unknown_weight: float = Field(ge=0, le=1)
    unknown_most: float = Field(ge=0)
    wording_bonus: float = Field(ge=0)
    domain_bonus: float = Field(ge=0, le=1)
    sure_likeness: float = Field(ge=0, le=1)
    min_score: float = Field(ge=0, le=1)
    mend_from: int = Field(ge=3)
    mend_likeness: float = Field(ge=0, le=100)
    filler_words: frozenset[str]
    domain_words: frozenset[str]
    elsewhere_words: tuple[str, ...]
    elsewhere_questions: tuple[str, ...]


@cache
def load_search_settings() -> SearchSettings:
    """Return the settings. Raises `KnowledgeError` when the file is refused."""
    return read_entries(CONTENT / "education_search.yml", SearchSettings)["search"]
