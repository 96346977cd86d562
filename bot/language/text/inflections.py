"""The regular forms of an English word, for vocabulary marked `word~`."""

from __future__ import annotations

from collections.abc import Mapping

_VOWELS = "aeiou"


def inflections(word: str, irregular: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the word with its plural, third person, past and -ing forms.

    `irregular` gives the forms of words that follow no rule ("feel": "felt"); their regular -s
    and -ing forms are made here.
    """
    forms = [word, _with_s(word), _with_ing(word)]
    if word in irregular:
        forms.extend(irregular[word])
    else:
        forms.append(_with_ed(word))
    return tuple(dict.fromkeys(forms))


def _with_s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh", "o")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def _with_ed(word: str) -> str:
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ied"
    return _doubled(word) + "ed"


def _with_ing(word: str) -> str:
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith("ee"):
        return word[:-1] + "ing"
    return _doubled(word) + "ing"


def _doubled(word: str) -> str:
    """Double the last letter of a short word that ends consonant, vowel, consonant."""
    ends = (
        len(word) >= 3
        and word[-1] not in _VOWELS + "wxyh"
        and word[-2] in _VOWELS
        and word[-3] not in _VOWELS
    )
    return word + word[-1] if ends and sum(c in _VOWELS for c in word) == 1 else word
