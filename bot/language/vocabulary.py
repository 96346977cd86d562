"""The words that lexicons, rules and grammars know, for the spelling corrector."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import chain

from bot.knowledge.pain.times import load_time_units
from bot.knowledge.vocabulary.context_rules import load_context_rules
from bot.knowledge.vocabulary.phrase_words import load_phrase_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.word_lists import groups, table
from bot.language.assertion.span_assertion import assertion_vocabulary
from bot.language.extract.candidates.lifestyle_candidates import lifestyle_vocabulary
from bot.language.extract.history.habits import habit_vocabulary
from bot.language.extract.history.pain_descriptions import description_vocabulary
from bot.language.extract.history.work_told import occupation_vocabulary
from bot.language.extract.places.radiation import radiation_vocabulary
from bot.language.extract.places.region_words import region_vocabulary
from bot.language.extract.triggers_told import trigger_vocabulary
from bot.language.match.lexicon import lexicon_terms
from bot.language.match.term_phrases import words_of_terms
from bot.language.text.inflections import inflections
from bot.language.text.words import word_forms

_WORD = re.compile("[a-z]+")
_SHORTEST = limit("known_word_from")


def vocabulary() -> dict[str, int]:
    """Return every word that a misspelt one may stand for, with how many terms name it."""
    cues = (term for rule in load_context_rules().values() for term in rule.terms)
    found = words_of_terms(chain(lexicon_terms(), cues), table("irregular"))
    found |= {word for rows in groups("merges").values() for row in rows for word in row.split()}
    named = Counter(_WORD.findall(" ".join(lexicon_terms())))
    return {
        word: max(named[form] for form in word_forms(word)) for word in found | _pain_vocabulary()
    }


def _pain_vocabulary() -> frozenset[str]:
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
