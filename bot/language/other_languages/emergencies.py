"""Words of an emergency in languages that the guide does not speak (clinical 2.3).

Nothing is parsed: a pattern of words stands in one sentence, nothing denies it, and it is not told
of the past. A sign too many is the better error here, for the person cannot be asked about it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from bot.knowledge.languages.other_languages import (
    ENGLISH,
    EmergencyWords,
    load_emergency_words,
    load_language_words,
)
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.match.notation import Node, PatternError, parse_pattern, pattern_words
from bot.language.other_languages.foreign_words import unmarked, words_of

_SENTENCE_ENDS = re.compile(r"[.!?;\n]+")
_BREAK = "|"
_SHORT = limit("other_language_untold")
_DENIED_WITHIN = limit("other_language_denied")


@dataclass(frozen=True)
class _EmergencySigns:
    """The patterns of one language, ready to be searched in words joined by spaces."""

    by_flag: tuple[tuple[str, re.Pattern[str]], ...]
    past: re.Pattern[str]
    denies: frozenset[str]
    contrasts: frozenset[str]


def emergency_in(text: str, language: str | None = None) -> str | None:
    """Return the red flag of an emergency told in another language, or None.

    Languages with words of emergency are German, Spanish, French, Italian, Polish, Portuguese; for
    any other the answer is None. Without a language all six are looked through, in messages too
    short to tell which it is ("Brustschmerzen"), and words that are English as well say nothing.
    """
    known = load_emergency_words()
    if language is not None:
        return _first_sign(text, _signs(language)) if language in known else None
    said = words_of(text)
    if len(said) > _SHORT or not _any_sign().search("".join(f"{unmarked(one)} " for one in said)):
        return None
    english = load_language_words()[ENGLISH].words
    found = (_first_sign(text, _signs(tag), english) for tag in known)
    return next((flag for flag in found if flag), None)


def _first_sign(
    text: str, signs: _EmergencySigns, silent: frozenset[str] = frozenset()
) -> str | None:
    """Return the flag that stands first in the file of all that are told.

    What is made of `silent` words alone is no sign.
    """
    told = [part for part in _parts(text, signs) if not signs.past.search(part)]
    for flag, pattern in signs.by_flag:
        for part in told:
            for found in pattern.finditer(part):
                if not _denied(part, found, signs) and not silent.issuperset(found.group().split()):
                    return flag
    return None


def _parts(text: str, signs: _EmergencySigns) -> Iterator[str]:
    """Yield the sentences without accents, a space behind every word, broken at contrasts."""
    for sentence in _SENTENCE_ENDS.split(text):
        words = map(unmarked, words_of(sentence))
        marked = [_BREAK if word in signs.contrasts else word for word in words]
        if marked:
            yield "".join(f"{word} " for word in marked)


def _denied(part: str, found: re.Match[str], signs: _EmergencySigns) -> bool:
    """Tell whether a sign is denied; one that holds a denial itself is made of it ("no puedo")."""
    if not signs.denies.isdisjoint(found.group().split()):
        return False
    before = part[: found.start()].rpartition(_BREAK)[2].split()[-_DENIED_WITHIN:]
    return not signs.denies.isdisjoint(before)


@cache
def _signs(tag: str) -> _EmergencySigns:
    words = load_emergency_words()[tag]
    return _EmergencySigns(
        by_flag=tuple((flag, _compiled(words, lines)) for flag, lines in words.signs.items()),
        past=_compiled(words, words.past),
        denies=words.denies,
        contrasts=words.contrasts,
    )


@cache
def _any_sign() -> re.Pattern[str]:
    """Return one expression for the signs of all languages: where it fits nothing none of them do.

    Sentences and contrasts only part words, so what fits inside a part fits in the whole as well.
    """
    signs = (
        pattern.pattern for tag in load_emergency_words() for _, pattern in _signs(tag).by_flag
    )
    return re.compile("|".join(signs))


def _compiled(words: EmergencyWords, lines: Iterable[str]) -> re.Pattern[str]:
    """Return one expression for all patterns.

    No denial stands in a gap, except where the sign is made of one ("no siento nada entre ...").
    """
    try:
        parsed = [
            _written(
                parse_pattern(line),
                words.denies if words.denies.isdisjoint(pattern_words(line)) else frozenset(),
            )
            for line in lines
        ]
    except PatternError as error:
        raise KnowledgeError(f"{words.id}.yml", words.id, str(error)) from error
    return re.compile(rf"\b(?:{'|'.join(parsed)})")


def _written(nodes: Iterable[Node], denies: frozenset[str]) -> str:
    return "".join(_step(node, denies) for node in nodes)


def _step(node: Node, denies: frozenset[str]) -> str:
    """Return a step of a pattern as an expression; every word ends with its space."""
    if node.gap:
        banned = rf"(?!(?:{'|'.join(sorted(denies))}) )" if denies else ""
        return rf"(?:{banned}\w+ ){{0,{node.gap}}}"
    if node.choices:
        inner = "|".join(_written(choice, denies) for choice in node.choices)
        return f"(?:{inner}){'?' if node.optional else ''}"
    return "".join(re.escape(word).replace(r"\*", r"\w*") + " " for word in node.words)
