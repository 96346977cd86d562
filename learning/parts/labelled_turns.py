"""The labelled messages of talks: what each stretch of one does at the question that is open."""

from __future__ import annotations

import json
from collections.abc import Iterator, Set
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from bot.knowledge.conversation.part_reading import load_part_reading
from learning.manifest import Learner, file_to_learn, files_of


class LabelledPart(NamedTuple):
    """What the characters `start` to `end` (exclusive) of a message do."""

    start: int
    end: int
    act: str


@dataclass(frozen=True)
class LabelledTurn:
    """A message, the question that is open, and its parts in order."""

    text: str
    asked: str
    parts: tuple[LabelledPart, ...]

    @property
    def cue(self) -> str:
        """Return the question as what is learned knows it, "" for one that it does not know."""
        return self.asked if self.asked in load_part_reading().questions.values() else ""

    @property
    def acts(self) -> frozenset[str]:
        """Return all that it does."""
        return frozenset(part.act for part in self.parts)

    def act_at(self, start: int) -> str | None:
        """Return what the stretch around a character does, None where none is labelled."""
        return next((one.act for one in self.parts if one.start <= start < one.end), None)

    def without(self, acts: Set[str]) -> str:
        """Return the words of the parts that do something else."""
        return " ".join(self.text[one.start : one.end] for one in self.parts if one.act not in acts)


def all_turns() -> tuple[LabelledTurn, ...]:
    """Return everything to learn from."""
    paths = [file_to_learn(one.file, Learner.PARTS) for one in files_of(Learner.PARTS)]
    return tuple(one for path in paths for one in turns_in(path))


def turns_in(path: Path) -> Iterator[LabelledTurn]:
    """Yield the messages of one list."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        told = [(part["text"], part["act"]) for part in row["parts"]]
        yield LabelledTurn(row["text"], row["asked"], tuple(placed(row["text"], told)))


def placed(text: str, told: list[tuple[str, str]]) -> Iterator[LabelledPart]:
    """Yield the parts of a text, each with its words and what it does, where they stand."""
    at = 0
    for words, act in told:
        start = max(at, text.find(words, at))
        at = start + len(words)
        yield LabelledPart(start, at, act)
