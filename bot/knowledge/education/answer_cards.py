"""The answer cards: what people ask about backs, and what is said (clinical 9)."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import field_validator

from bot.knowledge.education.told_lines import ToldLine
from bot.knowledge.loading.entries import Entry, Part, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown, Spoken
from bot.knowledge.wording.sources import load_sources

EDUCATION = CONTENT / "education" / "cards"

_PLACES_IN_THE_SPECIFICATION = ("seed:", "clinical ", "plumbline")
_MAX_SHORT_WORDS = 50
_MIN_QUESTIONS = 12
_FACTS = range(3, 7)


class Fact(Part):
    """One sentence or two that the card adds, with where it comes from."""

    text: str
    source: str


class SeedView(Part):
    """What the programme's own material says, worded to follow "says"."""

    says: str
    source: str


class EvidenceView(Part):
    """What research says, worded to follow "says"."""

    says: str
    sources: tuple[str, ...]

    @field_validator("sources")
    @classmethod
    def _has_a_source(cls, keys: tuple[str, ...]) -> tuple[str, ...]:
        if not keys:
            raise ValueError("what research says needs at least one source")
        return keys


class EducationCard(Entry):
    """One topic: the questions that lead to it and the answer in parts.

    `part_of` names cards whose topic holds this one ("stenosis" is one of the labels); `told` is
    what is added for a person of whom something is known, the first that holds. `emergency` says
    that its safety line is of what the emergency number is for, `kept_whole` that its last
    sentences are cautions: it is never said shorter.
    """

    title: Shown
    part_of: tuple[str, ...] = ()
    questions: tuple[Heard, ...]
    short: Shown
    told: tuple[ToldLine, ...] = ()
    seed_view: Annotated[SeedView | None, Spoken.SHOWN] = None
    evidence_view: Annotated[EvidenceView, Spoken.SHOWN]
    facts: Annotated[tuple[Fact, ...], Spoken.SHOWN]
    do_next: Shown
    safety_net: Shown | None = None
    emergency: bool = False
    kept_whole: bool = False
    see_also: tuple[str, ...] = ()

    @field_validator("questions")
    @classmethod
    def _enough_questions(cls, questions: tuple[str, ...]) -> tuple[str, ...]:
        if len(questions) < _MIN_QUESTIONS:
            raise ValueError(f"{len(questions)} questions, a card needs at least {_MIN_QUESTIONS}")
        return questions

    @field_validator("facts")
    @classmethod
    def _three_to_six_facts(cls, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
        if len(facts) not in _FACTS:
            raise ValueError(f"{len(facts)} facts, a card has {_FACTS.start} to {_FACTS.stop - 1}")
        return facts

    @field_validator("short")
    @classmethod
    def _short_is_short(cls, text: str) -> str:
        words = len(text.split())
        if words >= _MAX_SHORT_WORDS:
            raise ValueError(f"{words} words, the first answer has fewer than {_MAX_SHORT_WORDS}")
        return text

    @property
    def sources(self) -> tuple[str, ...]:
        """Keys of every guideline or study the card rests on, evidence first, without repeats."""
        keys = (*self.evidence_view.sources, *(fact.source for fact in self.facts))
        return tuple(dict.fromkeys(key for key in keys if not _is_place(key)))


@cache
def load_cards() -> dict[str, EducationCard]:
    """Return every answer card by its id ("E-00", "E-10a").

    Raises `KnowledgeError` for an unknown key, an id or a question that stands twice, a card
    that does not exist, or a source without a name.
    """
    return read_cards(EDUCATION)


def read_cards(folder: Path) -> dict[str, EducationCard]:
    """Read the cards of every YAML file in a folder; checks as for `load_cards`."""
    cards: dict[str, EducationCard] = {}
    files: dict[str, Path] = {}
    for path in sorted(folder.glob("*.yml")):
        for card_id, card in read_entries(path, EducationCard).items():
            if card_id in cards:
                raise KnowledgeError(path, card_id, f"the card is also in {files[card_id].name}")
            cards[card_id] = card
            files[card_id] = path
    _check_links(cards, files)
    _check_questions(cards, files)
    return cards


def _check_links(cards: dict[str, EducationCard], files: dict[str, Path]) -> None:
    known = load_sources()
    for card_id, card in cards.items():
        for other in card.see_also:
            if other not in cards:
                raise KnowledgeError(files[card_id], card_id, f"see_also names no card: '{other}'")
        for other in card.part_of:
            if other not in cards or cards[other].part_of:
                raise KnowledgeError(
                    files[card_id], card_id, f"part_of names no card of its own: '{other}'"
                )
        for key in card.sources:
            if key not in known:
                raise KnowledgeError(
                    files[card_id], card_id, f"the source '{key}' has no name in sources.yml"
                )


def _check_questions(cards: dict[str, EducationCard], files: dict[str, Path]) -> None:
    asked: dict[str, str] = {}
    for card_id, card in cards.items():
        for question in card.questions:
            if question in asked:
                raise KnowledgeError(
                    files[card_id], card_id, f"'{question}' already leads to {asked[question]}"
                )
            asked[question] = card_id


def _is_place(key: str) -> bool:
    return key.startswith(_PLACES_IN_THE_SPECIFICATION)
