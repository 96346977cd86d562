"""Words that say where somebody is, and that they cannot hear or speak on the phone."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.knowledge.loading.entries import Entry
from bot.knowledge.loading.language import HEARD
from bot.knowledge.loading.single import read_single
from bot.knowledge.safety.emergency_numbers import UNKNOWN, load_emergency_numbers
from bot.knowledge.vocabulary.concepts import Terms
from bot.knowledge.wording.apostrophes import without_apostrophes

WORDS_OF_A_NAME_ALONE = 5  # "in Northern Ireland, near Belfast"
_PARTS = re.compile(r"[.;!?\n]+")


class ReachingWords(Entry):
    """`being` and perhaps an `article` lead up to a country, `within` where it was asked for.

    `no_voice` says that a call is not possible.
    """

    being: Terms
    article: str
    within: Terms
    no_voice: Terms

    def stated_country(self, text: str, asked: bool = False) -> str | None:
        """Return the code of a country the person says they are in; None when none is said.

        With `asked` the name alone counts, in a short reply; a town's is all of it ("Austin", as
        "Austin can't walk" is somebody).
        """
        words = _plain(text)
        found = _stated(self.being, self.article).search(words)
        if asked and not found:
            parts = [_plain(part) for part in _PARTS.split(text) if _is_short(part)]
            towns = (_named(towns=True).fullmatch(part) for part in parts)
            alone = filter(None, (*(_named().search(part) for part in parts), *towns))
            found = next(alone, None) or _stated(self.within, self.article).search(words)
        return _codes(towns=True)[found.group("name")] if found else None

    def cannot_speak(self, text: str) -> bool:
        """Return whether the person says that they cannot hear or speak on the phone."""
        words = _plain(text)
        return any(f" {phrase} " in words for phrase in self.no_voice)


@lru_cache(maxsize=1)
def load_reaching_words() -> ReachingWords:
    """Return the one entry of reaching_words.yml. Raises `KnowledgeError`."""
    return read_single(HEARD / "safety" / "reaching_words.yml", ReachingWords)


@lru_cache
def _codes(towns: bool = False) -> dict[str, str]:
    names: dict[str, str] = {}
    for code, entry in load_emergency_numbers().items():
        if code != UNKNOWN:
            for name in (entry.name, *entry.names, *(entry.towns if towns else ())):
                names.setdefault(_plain(name).strip(), code)
    return names


@lru_cache
def _named(towns: bool = False) -> re.Pattern[str]:
    longest_first = sorted(_codes(towns), key=len, reverse=True)
    return re.compile(rf" (?P<name>{'|'.join(map(re.escape, longest_first))}) ")


@lru_cache(maxsize=1)
def _stated(being: tuple[str, ...], article: str) -> re.Pattern[str]:
    leads = "|".join(re.escape(lead) for lead in being)
    return re.compile(rf" (?:{leads})(?: {article})?{_named(towns=True).pattern}")


def _is_short(part: str) -> bool:
    return len(part.split()) <= WORDS_OF_A_NAME_ALONE


def _plain(text: str) -> str:
    plain = without_apostrophes(text.lower())
    words = re.findall(r"[^\W_]+", plain)
    return f" {' '.join(words)} "
