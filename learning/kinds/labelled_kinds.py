"""The questions by kind that are learned from, and what is no such question."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.knowledge.conversation.part_reading import load_part_reading
from bot.knowledge.conversation.question_kinds import load_question_kinds
from bot.knowledge.education.answer_cards import load_cards
from bot.language.replies.learned.question_meaning import CARD
from learning.manifest import Learner, file_to_learn, files_of
from learning.served_questions import FOLDER as SERVED
from learning.served_questions import served_in

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
    strangers = [path for path in lists if path.parent.name == SERVED]
    others = {FOLDER, SERVED}
    idle = (one for path in lists if path.parent.name not in others for one in asking_nothing(path))
    served = (one for path in strangers for one in _served(path))
    return (*asked, *served, *idle, *_of_cards())


def kinds_in(path: Path) -> Iterator[AskedKind]:
    """Yield the questions of one list."""
    settings = load_question_kinds()
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield AskedKind(row["text"], settings.kind_of(row["kind"]), path.stem)


def _served(path: Path) -> Iterator[AskedKind]:
    """Yield what strangers asked with the kind that serves it best, or as of backs."""
    settings = load_question_kinds()
    for one in served_in(path):
        if one.served:
            of_card = one.served[0].startswith(CARD)
            kind = settings.of_backs if of_card else settings.kind_of(one.served[0])
            yield AskedKind(one.text, kind, path.stem)


def asking_nothing(path: Path) -> Iterator[AskedKind]:
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
