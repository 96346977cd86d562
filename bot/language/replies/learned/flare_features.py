"""What of a message is weighed for a flare: words, neighbours, letters, numbers, kinds of words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations, pairwise
from math import sqrt

from bot.knowledge.staying.flare_classes import load_flare_classes
from bot.knowledge.staying.flare_reading import FlareReadingSettings
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.learned.flare_ratings import digits_for, is_rating, way_of

_WORD = re.compile(r"[a-z]+|\d+|\?")
_MARKED = re.compile(r"[a-z]+|\d+|[?.!;]")
_JOINED = re.compile(r"['’]")
_CLAUSES = spoken("clauses_of_flare")
_GREETS = spoken("greets_of_flare")
_FIRST, _LAST, _STOP = "<", ">", "|"
Found = Mapping[str, float]


def features_of(text: str, settings: FlareReadingSettings) -> dict[str, float]:
    """Return the features of a message, each with its weight.

    Those of the words, of the kinds of words and of the clauses each have the squares of their
    weights sum to a share of their own, so that a long message weighs no more than a short one.
    """
    plain = _GREETS.sub("", _JOINED.sub("", text.strip().lower())).replace("-", " ")
    kinds = _kinds(plain, settings)
    clauses = [kind for one in _CLAUSES.split(plain) if len(kind := _kinds(one, settings)) > 1]
    way = way_of(plain, load_flare_classes(), settings)
    return {
        **({f"n:{way}": settings.number_weight} if way else {}),
        **_shared(_word_features(_WORD.findall(plain), settings), 1.0),
        **_shared(_kind_features(kinds, settings), settings.kind_weight),
        **_shared(_clause_features(clauses, settings), settings.clause_weight),
    }


def _shared(found: Found, share: float) -> dict[str, float]:
    length = sqrt(sum(weight * weight for weight in found.values())) or 1.0
    return {name: share * weight / length for name, weight in found.items()}


def _word_features(words: list[str], settings: FlareReadingSettings) -> Found:
    """`w:` a word cut to `stem` letters, a number as how high the pain is, `p:` two
    neighbours, the edges of the message included, `k:` two words with one between, `c:` a group of
    letters inside a word.
    """
    cut = _named(words, settings, lambda word: word[: settings.stem])
    found = {f"w:{word}": 1.0 for word in cut}
    found |= {f"p:{one} {two}": 1.0 for one, two in pairwise([_FIRST, *cut, _LAST])}
    skipping = zip(cut, cut[2:], strict=False)
    found |= {f"k:{one} {two}": settings.skip_weight for one, two in skipping}
    found |= {f"c:{group}": settings.letter_weight for group in _letter_groups(words, settings)}
    return found


def _kind_features(kinds: Sequence[str], settings: FlareReadingSettings) -> Found:
    """`C:` a word as its kind, `D:` two neighbours, `S2:` and `S3:` two with one and with two
    between, `T:` three.
    """
    found = {f"C:{kind}": 1.0 for kind in kinds}
    found |= {f"D:{one} {two}": 1.0 for one, two in pairwise([_FIRST, *kinds, _LAST])}
    for between in (2, 3):
        skipping = zip(kinds, kinds[between:], strict=False)
        found |= {f"S{between}:{one} {two}": settings.skip_weight for one, two in skipping}
    threes = zip(kinds, kinds[1:], kinds[2:], strict=False)
    return found | {f"T:{' '.join(three)}": settings.skip_weight for three in threes}


def _clause_features(clauses: Sequence[Sequence[str]], settings: FlareReadingSettings) -> Found:
    """`F:`, `L:` what stands in the first and in the last clause, `X:` which kinds share one."""
    found: dict[str, float] = {}
    for edge, clause in zip(("F", "L"), (clauses[:1], clauses[-1:]), strict=True):
        for kinds in clause:
            found |= {f"{edge}:{kind}": 1.0 for kind in kinds}
            found |= {f"{edge}:{one} {two}": settings.skip_weight for one, two in pairwise(kinds)}
    for kinds in clauses:
        named = sorted({kind for kind in kinds if kind.startswith("@")})
        found |= {f"X:{kind}": 1.0 for kind in named}
        found |= {f"X:{one}+{two}": settings.pair_weight for one, two in combinations(named, 2)}
    return found


def _kinds(plain: str, settings: FlareReadingSettings) -> list[str]:
    """Every word as its class ("@body"), else cut to `stem` letters; a stop as one mark."""
    return _named(_MARKED.findall(plain), settings, lambda word: _kind(word, settings))


def _kind(word: str, settings: FlareReadingSettings) -> str:
    if word in ".!;":
        return _STOP
    known = load_flare_classes().get(word)
    return f"@{known}" if known else word[: settings.stem]


def _named(
    words: Sequence[str], settings: FlareReadingSettings, name: Callable[[str], str]
) -> list[str]:
    """Every number as how high the pain is, every other word as `name` has it."""
    told = pairwise([*digits_for(words), ""])
    return [_level(word, following, settings) or name(word) for word, following in told]


def _level(word: str, following: str, settings: FlareReadingSettings) -> str:
    if not word.isdigit():
        return ""
    if not is_rating(word, following, load_flare_classes(), settings.high_to):
        return "#more"
    limits = {"low": settings.low_to, "middle": settings.middle_to, "high": settings.high_to}
    return next(f"#{name}" for name, most in limits.items() if int(word) <= most)


def _letter_groups(words: list[str], settings: FlareReadingSettings) -> list[str]:
    edged = [f" {word} " for word in words if word.isalpha()]
    return [
        word[start : start + length]
        for word in edged
        for length in settings.letters
        for start in range(len(word) - length + 1)
    ]
