"""What people ask about this programme itself, and the answers by where the talk stands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.wording.apostrophes import as_heard

ELSE = "else"
_NEVER = r"(?!)"
_HOW_TO_CHECK = ("stand_in_for_a_wall", "seat_of_the_check")


class AboutGuide(Entry):
    """`asked` are patterns of one question, `texts` its answers; "" leaves it to others.

    What `own` fits asks what is kept of the person: the data request lists that. `studies` are keys
    of sources.yml, which a text names. What is `first` goes before what a kind was learned to mean,
    before the reasons of the pattern and before a card.
    """

    first: bool = False
    asked: tuple[Heard, ...] = ()
    own: tuple[Heard, ...] = ()
    texts: Mapping[str, Shown]
    studies: tuple[str, ...] = ()

    @cached_property
    def _asked(self) -> re.Pattern[str]:
        return re.compile("|".join(f"(?:{one})" for one in self.asked) or _NEVER, re.IGNORECASE)

    def asked_in(self, text: str) -> re.Match[str] | None:
        """Return where the text asks it, None where it does not."""
        return self._asked.search(text)

    def own_in(self, text: str) -> bool:
        """Whether the text asks for the person's own data."""
        return any(re.search(one, text, re.IGNORECASE) for one in self.own)


@lru_cache
def load_about_guide(
    path: Path = CONTENT / "conversation" / "about_guide.yml",
) -> dict[str, AboutGuide]:
    """Return the questions by id, the first that fits wins. Raises `KnowledgeError`."""
    return read_entries(path, AboutGuide)


def asks_how_to_check(text: str) -> bool:
    """Whether it asks what may stand in for a wall, or which seat a home check is done on."""
    put = as_heard(text)
    return any(load_about_guide()[one].asked_in(put) for one in _HOW_TO_CHECK)


@lru_cache  # a turn asks several times for the same words
def questions_of_guide(text: str) -> tuple[AboutGuide, ...]:
    """Return the questions about the programme that a text may ask, in file order."""
    put = as_heard(text).strip()[-limit("question_of_the_guide") :]
    said = spoken("the_guide_itself").sub(r"\1", put)
    return tuple(one for one in load_about_guide().values() if one.asked_in(said))


def asked_about_guide(text: str) -> str | None:
    """Return the id of the question about the programme that a text asks, None for others."""
    return next((one.id for one in questions_of_guide(text)), None)


@lru_cache  # a turn asks several times for the same words
def guide_asked_in(text: str) -> re.Match[str] | None:
    """Return where a text asks the first question about the programme that fits it."""
    found = (one.asked_in(text.casefold()) for one in load_about_guide().values())
    return next((hit for hit in found if hit is not None), None)
