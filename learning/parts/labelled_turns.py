"""The labelled messages of talks that are learned from: what each stretch of one does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.knowledge.conversation.part_reading import load_part_reading
from learning.manifest import Learner, file_to_learn, files_of


@dataclass(frozen=True)
class TalkMessage:
    """A message at an open question ("" for any); `acts` are (first, last character, act)."""

    text: str
    asked: str
    acts: tuple[tuple[int, int, str], ...]
    file: str

    def act_at(self, start: int) -> str | None:
        """Return what the stretch around a character does, None where none is labelled."""
        return next((act for first, last, act in self.acts if first <= start < last), None)


def all_turns() -> tuple[TalkMessage, ...]:
    """Return everything to learn from."""
    paths = [file_to_learn(one.file, Learner.PARTS) for one in files_of(Learner.PARTS)]
    return tuple(one for path in paths for one in turns_in(path))


def turns_in(path: Path) -> Iterator[TalkMessage]:
    """Yield the messages of one list."""
    known = set(load_part_reading().questions.values())
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        asked = row["asked"] if row["asked"] in known else ""
        acts = tuple(_placed(row["text"], row["parts"]))
        yield TalkMessage(row["text"], asked, acts, path.stem)


def _placed(text: str, parts: list[dict[str, str]]) -> Iterator[tuple[int, int, str]]:
    at = 0
    for part in parts:
        start = max(at, text.find(part["text"], at))
        at = start + len(part["text"])
        yield start, at, part["act"]
