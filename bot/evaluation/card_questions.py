"""The labelled questions that the search over the answer cards learns from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.evaluation.intent_examples import intent_examples
from bot.knowledge.education import load_cards
from bot.knowledge.education_search import ELSEWHERE, load_search_settings
from bot.knowledge.errors import KnowledgeError

QUESTIONS = Path(__file__).resolve().parents[2] / "data" / "education"


@dataclass(frozen=True)
class Asked:
    """A question or a topic word, the card meant, and the file it is from ("" for knowledge).

    `own` is a question that the card itself names.
    """

    text: str
    card: str
    file: str = ""
    own: bool = False


def read_questions(path: Path) -> tuple[Asked, ...]:
    """Return the questions of one file: `cards` by card, `out_of_scope` for no card.

    Raises `KnowledgeError` for a card that does not exist.
    """
    raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    asked = {**raw.get("cards", {}), ELSEWHERE: raw.get("out_of_scope", [])}
    return tuple(
        Asked(str(text), card, path.stem)
        for card, texts in _known(asked, path).items()
        for text in texts
    )


def all_questions() -> tuple[Asked, ...]:
    """Return everything to learn from: the writers' questions, the cards' own, topics, chat."""
    files = sorted(QUESTIONS.glob("questions_*.yml"))
    return (
        *(one for path in files for one in read_questions(path)),
        *read_questions(QUESTIONS / "elsewhere.yml"),
        *_own(),
        *_topics(QUESTIONS / "topics.yml"),
        *_chat(),
    )


def _own() -> Iterator[Asked]:
    for card in load_cards().values():
        for text in (*card.questions, card.title):
            yield Asked(text, card.id, own=True)


def _topics(path: Path) -> Iterator[Asked]:
    raw = yaml.safe_load(path.read_text(encoding="utf-8"))["topics"]
    for card, words in _known(raw, path).items():
        for word in words:
            yield Asked(str(word).rstrip("*"), card)


def _chat() -> Iterator[Asked]:
    said = intent_examples()
    for intent in load_search_settings().elsewhere_intents:
        for text in said[intent]:
            yield Asked(text, ELSEWHERE)


def _known(asked: dict[str, list[str]], path: Path) -> dict[str, list[str]]:
    for card in asked:
        if card != ELSEWHERE and card not in load_cards():
            raise KnowledgeError(path.name, card, "there is no such card")
    return asked
