"""The messages that the reader of flares learns from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from learning.manifest import Learner, file_to_learn, files_of


@dataclass(frozen=True)
class Told:
    """A message of somebody with a plan, whether it tells of a flare, and its file."""

    text: str
    flare: bool
    file: str


def all_told() -> tuple[Told, ...]:
    """Return everything to learn from."""
    files = files_of(Learner.FLARES)
    return tuple(one for file in files for one in told_in(file_to_learn(file.file, Learner.FLARES)))


def told_in(path: Path) -> tuple[Told, ...]:
    """Return the messages of one file: `flare` and `other`."""
    raw: dict[str, list[str]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return tuple(
        Told(text, kind == "flare", path.stem) for kind in ("flare", "other") for text in raw[kind]
    )
