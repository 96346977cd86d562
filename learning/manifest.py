"""The data: which file was written by whom, for what, and what may be learned from it.

`learning/data/manifest.jsonl` names every file. `train/` may be learned from, by the learners that
the entry names; `dev/` may be read and mended from, never learned; `held_out/` only measures.
Trainers get their files from `file_to_learn`, which refuses all others.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date
from enum import StrEnum
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field

DATA = Path(__file__).resolve().parent / "data"
MANIFEST = DATA / "manifest.jsonl"


class Use(StrEnum):
    """What a file may be used for; the name of its folder."""

    TRAIN = "train"
    DEV = "dev"
    HELD_OUT = "held_out"


class Learner(StrEnum):
    """Who learns from a file."""

    DANGER = "danger"
    URGENCY = "urgency"
    SLOTS = "slots"
    STORIES = "stories"
    CARDS = "cards"
    FLARES = "flares"
    REPLIES = "replies"
    PARTS = "parts"
    KINDS = "kinds"
    MEANING = "meaning"
    STOCK = "stock"  # both sides of the benchmark against stock Rasa


class NotForLearningError(ValueError):
    """A file may not be learned from; the message names it, its use, and what to do."""


class DataFile(BaseModel):
    """One file of the manifest."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    file: str  # below `learning/data`
    writer: str
    brief: str = Field(min_length=10)
    date: date
    count: int = Field(ge=1)  # of messages with a text, or of questions
    sha256: str = Field(pattern="^[0-9a-f]{64}$")
    learned_by: tuple[Learner, ...] = ()

    @property
    def use(self) -> Use:
        """Return what the file may be used for."""
        return Use(self.file.partition("/")[0])

    @property
    def path(self) -> Path:
        """Return where it lies."""
        return DATA / self.file

    @cached_property
    def name(self) -> str:
        """Return its short name."""
        return self.path.stem


@cache
def data_files() -> dict[str, DataFile]:
    """Return every file of the manifest by its name below `learning/data`."""
    lines = MANIFEST.read_text(encoding="utf-8").splitlines()
    return {one.file: one for one in map(DataFile.model_validate_json, lines)}


def files_of(learner: Learner) -> list[DataFile]:
    """Return the files that a learner learns from, in the order of the manifest."""
    return [one for one in data_files().values() if learner in one.learned_by]


def file_to_learn(file: str, learner: Learner) -> Path:
    """Return where a file lies that is about to be learned from.

    Raises `NotForLearningError` when the manifest does not allow that, or when the file is no
    longer the one that the manifest describes.
    """
    known = data_files().get(file)
    if known is None:
        raise NotForLearningError(f"{file} is not in {MANIFEST.name}: describe it there first.")
    if known.use is not Use.TRAIN:
        raise NotForLearningError(f"{file} is {known.use}: nothing may be learned from it.")
    if learner not in known.learned_by:
        named = ", ".join(known.learned_by) or "nobody"
        raise NotForLearningError(f"{file} is learned by {named}, not by '{learner}'.")
    if sha256_of(known.path) != known.sha256:
        raise NotForLearningError(
            f"{file} has changed since it was entered: run `python -m learning.manifest`."
        )
    return known.path


def sha256_of(path: Path) -> str:
    """Return the hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def count_of(path: Path) -> int:
    """Return how many messages with a text, or how many questions, a file holds."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".jsonl":
        rows = [json.loads(line) for line in text.splitlines() if line.strip()]
        return sum(row.get("text") is not None for row in rows)
    return _leaves(yaml.load(text, Loader=yaml.CSafeLoader))


def _leaves(node: Any) -> int:
    """Return how many texts a tree of YAML holds; a row that begins with a text is one."""
    if isinstance(node, dict):
        return sum(map(_leaves, node.values()))
    if isinstance(node, list) and not all(isinstance(one, str | None) for one in node):
        return sum(map(_leaves, node))
    return len(node) if isinstance(node, list) else 1


def entered_anew() -> list[DataFile]:
    """Return the manifest with count and hash of each file as it lies there now."""
    return [
        one.model_copy(update={"count": count_of(one.path), "sha256": sha256_of(one.path)})
        for one in data_files().values()
    ]


def main() -> None:
    """Write counts and hashes anew; the rest of an entry is written by hand."""
    lines = [one.model_dump_json() for one in entered_anew()]
    MANIFEST.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
