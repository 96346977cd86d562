"""Labelled messages: read and checked."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.knowledge.loading.misfits import misfits
from bot.knowledge.pain.regions import load_regions
from bot.knowledge.safety.red_flags import load_red_flags
from bot.safety.levels import Level, highest


class UnusableGoldError(ValueError):
    """A file of labelled messages cannot be used; the message says where and what to do."""


class Gold(BaseModel):
    """One labelled message (label schema). Keys that are not scored are passed over."""

    # Other keys of the schema (kind, note) are not scored; an id may be a number.
    model_config = ConfigDict(extra="ignore", frozen=True, coerce_numbers_to_str=True)

    id: str
    text: str
    regions: tuple[str, ...] = ()
    region_vague: bool = False
    side: str | None = None
    onset: str | None = None
    trigger: str | None = None
    stage: str | None = None
    radiation: str | None = None
    lifestyle: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    flags_other: tuple[str, ...] = ()
    level: Level = Level.NONE
    level_other: Level | None = None  # None: that of the most urgent of `flags_other` alone

    @property
    def urgency_other(self) -> Level:
        """How urgent it is for somebody else."""
        if self.level_other is not None:
            return self.level_other
        known = load_red_flags()
        return highest(*(Level(known[slug].level) for slug in self.flags_other))


def read_gold(path: Path) -> tuple[Gold, ...]:
    """Return the labelled messages of a JSON lines file; lines without a text are left out.

    Raises `UnusableGoldError` that names the line and what is wrong with it.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UnusableGoldError(f"{path} cannot be read: {error}.") from error
    found = [gold for number, line in enumerate(lines, 1) if (gold := _gold(path, number, line))]
    if not found:
        raise UnusableGoldError(f"{path} holds no labelled message with a text.")
    return tuple(found)


def _gold(path: Path, number: int, line: str) -> Gold | None:
    if not line.strip():
        return None
    where = f"{path}, line {number}"
    try:
        raw: Any = json.loads(line)
    except ValueError as error:
        raise UnusableGoldError(f"{where} is not JSON: {error}.") from error
    if not isinstance(raw, dict):
        raise UnusableGoldError(f"{where} is not a JSON object.")
    if raw.get("text") is None:
        return None
    try:
        gold = Gold.model_validate(raw)
    except ValidationError as error:
        first = misfits(error, raw)[0]
        raise UnusableGoldError(
            f"{where}: the key '{first.place}' does not fit: {first.reason}."
        ) from error
    _known(where, "regions", gold.regions, load_regions())
    _known(where, "flags", (*gold.flags, *gold.flags_other), load_red_flags())
    return gold


def _known(where: str, key: str, values: Iterable[str], known: Iterable[str]) -> None:
    allowed = set(known)
    for value in values:
        if value not in allowed:
            choice = ", ".join(sorted(allowed))
            raise UnusableGoldError(f"{where}: '{value}' is no value of '{key}'. Known: {choice}.")
