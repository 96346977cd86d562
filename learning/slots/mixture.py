"""How much each kind of file counts when the slots are learned (`mixture.yml`)."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field

from learning.manifest import DataFile

FILE = Path(__file__).resolve().parent / "mixture.yml"


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Share(_Closed):
    """What a message of a file like this counts."""

    like: str
    weight: float = Field(gt=0)
    group: str | None


class ChatShare(_Closed):
    """What an example of an intent counts, and how many of each are taken."""

    weight: float = Field(gt=0)
    each: int = Field(ge=1)


class Mixture(_Closed):
    """The whole file."""

    files: tuple[Share, ...]
    chat: ChatShare

    def share(self, file: DataFile) -> Share:
        """Return what a file counts. Raises `LookupError` where no pattern fits."""
        for one in self.files:
            if fnmatchcase(file.file, one.like):
                return one
        raise LookupError(f"{file.file} fits no pattern of {FILE.name}.")


@cache
def load_mixture() -> Mixture:
    """Return the mixture. Raises `pydantic.ValidationError` when the file does not fit."""
    return Mixture.model_validate(yaml.safe_load(FILE.read_text(encoding="utf-8")))
