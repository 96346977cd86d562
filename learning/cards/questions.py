"""The labelled questions that the search over the answer cards learns from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.knowledge.education.answer_cards import load_cards
from bot.knowledge.education.education_search import ELSEWHERE, load_search_settings
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.language.replies.learned.question_meaning import CARD
from learning.intent_examples import intent_examples
from learning.manifest import Learner, file_to_learn, files_of
from learning.served_questions import FOLDER, served_in

TOPICS = "topics"


@dataclass(frozen=True)
class Asked:
    """A question or a topic word, the card meant, and the file it is from ("" for knowledge).

    `own` is a question that the card itself names.
    """

    text: str
    card: str
    file: str = ""
    own: bool = False


def questions_in(path: Path) -> tuple[Asked, ...]:
    """Return the questions of one file: `cards` by card, `out_of_scope` for no card.

    Raises `KnowledgeError` for a card that does not exist.
    """
    raw = _tree(path)
    asked = {**raw.get("cards", {}), ELSEWHERE: raw.get("out_of_scope", [])}
    return tuple(
        Asked(str(text), card, path.stem)
        for card, texts in _known(asked, path).items()
        for text in texts
    )


def all_questions() -> tuple[Asked, ...]:
    """Return everything to learn from: the writers' questions, the cards' own, topics, chat."""
    paths = [file_to_learn(one.file, Learner.CARDS) for one in files_of(Learner.CARDS)]
    strangers = [path for path in paths if path.parent.name == FOLDER]
    asked = [path for path in paths if path.stem != TOPICS and path not in strangers]
    topics = [path for path in paths if path.stem == TOPICS]
    return (
        *(one for path in asked for one in questions_in(path)),
        *(one for path in strangers for one in _served(path)),
        *_own(),
        *(one for path in topics for one in _topics(path)),
        *chat(),
    )


def _served(path: Path) -> Iterator[Asked]:
    """Yield what a card serves best, and as "no card" what kinds alone serve."""
    for one in served_in(path):
        cards = [answer for answer in one.served if answer.startswith(CARD)]
        if one.served and not cards:
            yield Asked(one.text, ELSEWHERE, path.stem)
        elif cards and cards[0] == one.served[0]:
            yield Asked(one.text, cards[0].removeprefix(CARD), path.stem)


def _own() -> Iterator[Asked]:
    for card in load_cards().values():
        for text in (*card.questions, card.title):
            yield Asked(text, card.id, own=True)


def _topics(path: Path) -> Iterator[Asked]:
    for card, words in _known(_tree(path)[TOPICS], path).items():
        for word in words:
            yield Asked(str(word).rstrip("*"), card)


def chat() -> Iterator[Asked]:
    """Yield what people say to the guide that asks nothing about backs."""
    said = intent_examples()
    for intent in load_search_settings().elsewhere_intents:
        for text in said[intent]:
            yield Asked(text, ELSEWHERE)


def _tree(path: Path) -> dict[str, Any]:
    raw: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return raw


def _known(asked: dict[str, list[str]], path: Path) -> dict[str, list[str]]:
    for card in asked:
        if card != ELSEWHERE and card not in load_cards():
            raise KnowledgeError(path.name, card, "there is no such card")
    return asked
