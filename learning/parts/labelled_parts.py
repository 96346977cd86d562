"""The labelled parts that are learned from, cut as the guide cuts messages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.knowledge.conversation.part_reading import load_part_reading
from bot.language.replies.part_features import part_features
from bot.language.text.message_parts import parts_of
from learning.manifest import Learner, file_to_learn, files_of

NOTHING = "nothing"  # of the lists: no question is open


@dataclass(frozen=True)
class LabelledPart:
    """The part `at` of a message at an open question: whether it asks, of backs, and tells."""

    parts: tuple[str, ...]
    at: int
    asked: str
    asks: bool
    of_backs: bool
    tells: bool
    file: str

    @property
    def features(self) -> tuple[str, ...]:
        """Return what is compared."""
        return part_features(self.parts, self.at, self.asked, load_part_reading())


def all_parts() -> tuple[LabelledPart, ...]:
    """Return everything to learn from."""
    paths = [file_to_learn(one.file, Learner.PARTS) for one in files_of(Learner.PARTS)]
    return tuple(one for path in paths for one in parts_in(path))


def parts_in(path: Path) -> Iterator[LabelledPart]:
    """Yield the parts of one list, each with the acts of the labelled parts that lie in it."""
    settings = load_part_reading()
    known = set(settings.questions.values())
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text: str = row["text"]
        places = parts_of(text) or ((0, len(text)),)
        labelled = list(_placed(text, row["parts"]))
        parts = tuple(text[start:end] for start, end in places)
        asked = row["asked"] if row["asked"] in known else ""
        for at, (start, end) in enumerate(places):
            acts = {act for first, last, act in labelled if _lies_in(first, last, start, end)}
            if acts:
                asks = not acts.isdisjoint(settings.asks)
                of_backs = settings.of_backs in acts
                tells = not acts <= set(settings.tells_nothing)
                yield LabelledPart(parts, at, asked, asks, of_backs, tells, path.stem)


def _placed(text: str, parts: list[dict[str, str]]) -> Iterator[tuple[int, int, str]]:
    at = 0
    for part in parts:
        start = max(at, text.find(part["text"], at))
        at = start + len(part["text"])
        yield start, at, part["act"]


def _lies_in(first: int, last: int, start: int, end: int) -> bool:
    """Whether half of the one or half of the other is common to both."""
    return 2 * (min(last, end) - max(first, start)) >= min(last - first, end - start)
