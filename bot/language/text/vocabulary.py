"""The words that the pain grammars know, for the spelling corrector."""

from __future__ import annotations

from collections.abc import Iterable

from bot.knowledge.phrase_words import load_phrase_words
from bot.knowledge.times import load_time_units
from bot.language.assertion.pain_assertion import assertion_vocabulary
from bot.language.history.descriptions import description_vocabulary
from bot.language.history.habits import habit_vocabulary
from bot.language.history.lifestyle import lifestyle_vocabulary
from bot.language.history.occupations import occupation_vocabulary
from bot.language.history.trigger_told import trigger_vocabulary
from bot.language.places.radiation import radiation_vocabulary
from bot.language.places.region_words import region_vocabulary
from bot.language.text.inflections import inflections

_SHORTEST = 4  # letters


def pain_vocabulary() -> frozenset[str]:
    """Return the words of the pain grammars, in all forms, that misspelt words may stand for."""
    sets: list[Iterable[str]] = [
        region_vocabulary(),
        trigger_vocabulary(),
        radiation_vocabulary(),
        lifestyle_vocabulary(),
        occupation_vocabulary(),
        habit_vocabulary(),
        description_vocabulary(),
        assertion_vocabulary(),
        *load_phrase_words().values(),
        *(unit.words for unit in load_time_units().values()),
    ]
    plain = {word for words in sets for word in words if len(word) >= _SHORTEST and word.isalpha()}
    return frozenset(form for word in plain for form in inflections(word, {}))
