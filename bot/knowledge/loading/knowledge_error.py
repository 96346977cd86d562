"""What is said when a knowledge file cannot be accepted."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from bot.knowledge.loading.lines import line_of

_CONTENT = Path(__file__).parents[1] / "content"


class KnowledgeError(ValueError):
    """A knowledge file was refused.

    The message names the file, the entry and what to do; for an unknown key it also names the
    nearest one that is allowed, and lists all of these. A file given by its path is named from
    the root of the content unless it has a `name`, with the line of the entry or of the `place`
    in it ("dose.reps").
    """

    def __init__(
        self,
        file: Path | str,
        entry: str,
        problem: str,
        allowed: Sequence[str] = (),
        *,
        place: str = "",
        nearest: str = "",
        name: str = "",
    ) -> None:
        self.file = name or _named(file)
        self.entry = entry
        self.problem = problem
        self.allowed = tuple(allowed)
        self.nearest = nearest
        self.line = line_of(file, entry, place) if isinstance(file, Path) and entry else None
        where = f"{self.file}, entry '{entry}'" if entry else self.file
        line = f" (line {self.line})" if self.line else ""
        near = f" Did you mean '{nearest}'?" if nearest else ""
        hint = f" Allowed keys: {', '.join(self.allowed)}." if self.allowed else ""
        super().__init__(f"{where}: {problem}{line}.{near}{hint}")


class MissingLanguageError(ValueError):
    """PLUMBLINE_LANGUAGE names a language whose folders are not there; the message says which."""


def nearest_key(key: str, *groups: Sequence[str]) -> str:
    """Return what looks most like a key, in the first group that holds such a one, else ""."""
    asked = key.rpartition(".")[2]
    return next((near[0] for one in groups if (near := get_close_matches(asked, one, 1))), "")


def _named(file: Path | str) -> str:
    if isinstance(file, str):
        return file
    inside = file.is_relative_to(_CONTENT)
    return file.relative_to(_CONTENT).as_posix() if inside else file.name
