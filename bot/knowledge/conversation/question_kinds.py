"""How a question is read for its kind, which kinds are one, and what answers each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from pydantic import Field

from bot.knowledge.loading.entries import Entry, Part, read_entries
from bot.knowledge.loading.language import CONTENT

WEIGHTS = CONTENT / "question_kinds.npz"  # made by `make kinds`


class Sureness(Part):
    """How far a kind must be above the next with another answer, and above what is no kind."""

    margin: float = Field(ge=0)
    above_others: float

    def holds(self, margin: float, above_others: float) -> bool:
        """Whether a reading is as far above the others as it must be."""
        return margin >= self.margin and above_others >= self.above_others


class QuestionKindSettings(Entry):
    """How kinds are read and how freely the reading counts; the file says what each is."""

    stem: int = Field(ge=1)
    neighbours: int = Field(ge=1)
    letters: tuple[int, ...]
    letter_weight: float = Field(gt=0)
    seen_in: int = Field(ge=1)
    strength: float = Field(gt=0)
    least: float = Field(ge=0)
    sure: tuple[Sureness, ...]
    plainly: Sureness
    over_pattern: Sureness
    over_card: Sureness
    over_words_before: Sureness
    yields_by: float = Field(ge=0)
    beside_cards: frozenset[str]
    of_a_thing: frozenset[str]
    nothing: str
    of_backs: str
    learned_as: dict[str, str]
    near: tuple[frozenset[str], ...]
    ways: Mapping[str, tuple[str, ...]]

    def kind_of(self, labelled: str) -> str:
        """Return the kind that a label of the lists is learned as."""
        return self.learned_as.get(labelled, labelled)

    def beside(self, kind: str) -> frozenset[str]:
        """Return the kinds whose answers serve a question of this one, itself among them."""
        return frozenset({kind}).union(*(group for group in self.near if kind in group))

    def ways_of(self, kind: str) -> tuple[str, ...]:
        """Return what may answer a kind, as file/entry, the best first."""
        return self.ways.get(kind, (kind,))


@cache
def load_question_kinds() -> QuestionKindSettings:
    """Return the settings. Raises `KnowledgeError` when the file is refused."""
    path = CONTENT / "conversation" / "question_kinds.yml"
    return read_entries(path, QuestionKindSettings)["reading"]
