"""The numbers of the search over the answer cards, and what it learns from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property

from pydantic import Field

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard

ELSEWHERE = "elsewhere"  # stands for all the questions that no card answers
WEIGHTS = CONTENT / "education_search.npz"  # made by `make cards`


class SearchSettings(Entry):
    """How a question is read and how freely a card is shown; the file says what each is."""

    stem: int = Field(ge=3)
    letters: tuple[int, ...]
    least: float
    unsure_below: float
    answers_from: float
    beside_within: float = Field(ge=0)
    tied_within: float = Field(ge=0)
    follow_up_most: int = Field(ge=1)
    follow_up_starts: tuple[Heard, ...]
    means_this: tuple[Heard, ...]
    of_causes: tuple[Heard, ...]
    not_asked: Mapping[str, tuple[Heard, ...]]
    of_backs: tuple[Heard, ...]
    other_matters: tuple[Heard, ...]
    surely_from: float
    of_programme: tuple[str, ...]
    cause: str
    cause_yields_to: float
    follow_up_within: float = Field(ge=0)
    follow_up_from: float
    follow_up_least: float
    general: tuple[str, ...]
    strength: float = Field(gt=0)
    own_weight: float = Field(ge=1)
    letter_weight: float = Field(gt=0)
    seen_in: int = Field(ge=1)
    kept: int = Field(ge=1)
    elsewhere_intents: tuple[str, ...]

    @cached_property
    def cause_asked(self) -> re.Pattern[str]:
        """Return how people ask whether something is the cause."""
        return re.compile("|".join(self.of_causes), re.IGNORECASE)

    def refuses(self, card: str, text: str) -> bool:
        """Whether a card that only shares words with a question answers another one."""
        return any(re.search(one, text, re.IGNORECASE) for one in self.not_asked.get(card, ()))

    def is_other_matter(self, text: str) -> bool:
        """Whether a text asks of another illness, part, age or creature, and of no back or move."""
        return not self._of_backs.search(text) and self._of_other_matters.search(text) is not None

    @cached_property
    def _of_backs(self) -> re.Pattern[str]:
        return re.compile("|".join(self.of_backs), re.IGNORECASE)

    @cached_property
    def _of_other_matters(self) -> re.Pattern[str]:
        return re.compile("|".join(self.other_matters), re.IGNORECASE)

    @cached_property
    def this_meant(self) -> re.Pattern[str]:
        """Return what is written for "this" ("how long does such a thing last")."""
        return re.compile(rf"\b(?:{'|'.join(self.means_this)})\b", re.IGNORECASE)


@cache
def load_search_settings() -> SearchSettings:
    """Return the settings. Raises `KnowledgeError` when the file is refused."""
    return read_entries(CONTENT / "education_search.yml", SearchSettings)["search"]
