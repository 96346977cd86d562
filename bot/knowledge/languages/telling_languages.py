"""From how many words another language is noticed, and what each word weighs."""

from __future__ import annotations

from bot.knowledge.languages.other_languages import LANGUAGES
from bot.knowledge.vocabulary.reading_limits import load_reading_limits

NUMBERS = LANGUAGES / "telling.yml"


def telling(name: str) -> float:
    """Return the number of that name. Raises `KeyError` when there is none."""
    found = load_reading_limits(NUMBERS)[name].number
    if found is None:
        raise KeyError(name)
    return found
