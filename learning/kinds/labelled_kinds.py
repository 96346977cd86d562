"""The questions by kind that are learned from, and what is no such question."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.knowledge.conversation.part_reading import load_part_reading
from bot.knowledge.conversation.question_kinds import load_question_kinds
from bot.knowledge.education.answer_cards import load_cards
from learning.manifest import Learner, file_to_learn, files_of

FOLDER = "question_kinds"


@dataclass(frozen=True)
class AskedKind:
    """A question, its kind as it is learned, and the file it is from ("" for knowledge)."""

    text: str
    kind: str
    file: str = ""


def all_kinds() -> tuple[AskedKind, ...]:
    """Return everything to learn from: the lists, parts of turns that ask nothing, the cards."""
    files = files_of(Learner.KINDS)
    lists = [file_to_learn(one.file, Learner.KINDS) for one in files]
    asked = (one for path in lists if path.parent.name == FOLDER for one in kinds_in(path))
    idle = (one for path in lists if path.parent.name != FOLDER for one in _asking_nothing(path))
    return (*asked, *idle, *_of_cards())


def kinds_in(path: Path) -> Iterator[AskedKind]:
    """Yield the questions of one list."""
    settings = load_question_kinds()
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield AskedKind(row["text"], settings.kind_of(row["kind"]), path.stem)


def _asking_nothing(path: Path) -> Iterator[AskedKind]:
    """Yield the parts of labelled turns that are no question."""
    nothing, asks = load_question_kinds().nothing, load_part_reading().asks
    for line in path.read_text(encoding="utf-8").splitlines():
        for part in json.loads(line)["parts"]:
            if part["act"] not in asks:
                yield AskedKind(part["text"], nothing)


def _of_cards() -> Iterator[AskedKind]:
    """Yield the questions that the answer cards name themselves."""
    for card in load_cards().values():
        for text in card.questions:
            yield AskedKind(text, load_question_kinds().of_backs)
