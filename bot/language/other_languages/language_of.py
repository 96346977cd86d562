"""Notice that a message is written in another language, from its script and its common words.

A small word list for each language does what is needed here: sentences, never single words. English
called foreign is the worse error, so a message is called only where words of one other language
clearly outweigh those of English.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from bot.knowledge.languages.other_languages import (
    ENGLISH,
    UNKNOWN,
    LanguageWords,
    load_language_words,
)
from bot.knowledge.languages.telling_languages import telling
from bot.knowledge.loading.language import LANGUAGE
from bot.language.other_languages.foreign_words import unmarked, words_of

_LEAST_WORDS = telling("fewest_words")
_LEAST_SAID = telling("least_weight")
_LEAST_SHARE = telling("least_share")
_SHORT = telling("short_message")
_SHORT_SHARE = telling("least_share_of_short")
_AGAINST_ENGLISH = telling("times_english")
_LEAST_LETTERS = {"CJK": telling("letters_of_script_cjk")}
_LETTERS = telling("letters_of_script")
_SLIGHT = telling("name_or_letter")
_LOOK = telling("looks_like")
_LONG = telling("long_word")
_OWN_LETTER = telling("own_letter")
_KNOWN = telling("known_word")
_LATIN = "LATIN"


@dataclass(frozen=True)
class _Lexicon:
    """The words of one language without accents; `neutral` ones are English too."""

    words: frozenset[str]
    neutral: frozenset[str]
    names: frozenset[str]
    letters: frozenset[str]
    accents: frozenset[str]
    endings: tuple[str, ...]


def language_of(text: str) -> str | None:
    """Return the tag of another language in which a message is written, or None.

    None is English, the language that is spoken here, too little to tell, or several languages
    mixed with English; "und" another language that is not known here. Short replies and names are
    never called.
    """
    found = _told_by_script_and_words(text)
    return None if found == LANGUAGE else found


def _told_by_script_and_words(text: str) -> str | None:
    script = _script_of(text)
    if script is None:
        return None
    if script != _LATIN:
        return _by_script(text, script)
    said = {word: unmarked(word) for word in words_of(text)}
    if len(said) < _LEAST_WORDS:
        return None
    scores = {tag: _score(said, lexicon) for tag, lexicon in _lexicons(_LATIN).items()}
    best = max(scores, key=lambda tag: scores[tag])
    return best if scores[best] else None


def _score(said: Mapping[str, str], lexicon: _Lexicon) -> float:
    """Return how much speaks for a language, 0 where English or chance explains it as well."""
    weight, known, english = 0.0, 0, 0
    for word, plain in said.items():
        if plain in lexicon.words:
            known += 1
            if plain not in lexicon.neutral:
                weight += _SLIGHT if plain in lexicon.names or len(plain) == 1 else 1.0
            elif plain != word:
                weight += 1.0  # the accent tells it from English ("für", "más")
        elif plain in _english():
            english += 1
        elif _looks_like(word, lexicon):
            known += 1
            weight += _LOOK
        if not lexicon.letters.isdisjoint(word):
            weight += _OWN_LETTER
    needed = _SHORT_SHARE if len(said) < _SHORT else _LEAST_SHARE
    if weight < max(_LEAST_SAID, _AGAINST_ENGLISH * english) or known < needed * len(said):
        return 0.0
    return weight + _KNOWN * known


def _looks_like(word: str, lexicon: _Lexicon) -> bool:
    """Tell whether an unknown word has the letters or the ending of the language."""
    if not word.isascii():
        return all(letter.isascii() or letter in lexicon.accents for letter in word)
    return len(word) >= _LONG and word.endswith(lexicon.endings)


def _script_of(text: str) -> str | None:
    """Return the script of most letters, None where too few are of one script."""
    counts: dict[str, int] = {}
    for letter in text:
        if letter.isalpha():
            script = _named_script(letter)
            counts[script] = counts.get(script, 0) + 1
    if not counts:
        return None
    script = max(counts, key=lambda name: counts[name])
    if script != _LATIN and counts[script] < _LEAST_LETTERS.get(script, _LETTERS):
        return None
    return script


@cache
def _named_script(letter: str) -> str:
    return unicodedata.name(letter, "UNKNOWN").split()[0]


def _by_script(text: str, script: str) -> str:
    """Return the language of a script: its own letters decide, then its words."""
    written = frozenset(text.lower())
    tags = [
        tag
        for tag, one in load_language_words().items()
        if one.script == script and one.without.isdisjoint(written)
    ]
    if script == "CJK" and any(_named_script(letter) == "HIRAGANA" for letter in text):
        return UNKNOWN  # Japanese
    if not tags:
        return UNKNOWN
    said = words_of(text)
    return max(tags, key=lambda tag: _own(written, said, load_language_words()[tag]))


def _own(written: frozenset[str], said: Iterable[str], language: LanguageWords) -> int:
    return 3 * len(written & language.letters) + len(language.words.intersection(said))


@cache
def _english() -> frozenset[str]:
    return load_language_words()[ENGLISH].words


@cache
def _lexicons(script: str) -> dict[str, _Lexicon]:
    """Return the lexicons of the languages with this script, English left out."""
    return {
        tag: _Lexicon(
            words=frozenset(map(unmarked, one.words)),
            neutral=frozenset(map(unmarked, one.words)) & _english(),
            names=frozenset(map(unmarked, one.names)),
            letters=one.letters,
            accents=one.accents,
            endings=one.endings,
        )
        for tag, one in load_language_words().items()
        if one.script == script and tag != ENGLISH
    }
