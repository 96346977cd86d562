"""Questions of people who knew no answer, with the answers that serve each, the best first."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = "answered_questions"
_NONE = "none"


@dataclass(frozen=True)
class ServedQuestion:
    """A question, and the answers that serve it: cards as `card/E-01`, kinds as they are named."""

    text: str
    served: tuple[str, ...]


def served_in(path: Path) -> Iterator[ServedQuestion]:
    """Yield the questions of one list; what no answer serves has none."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        served = () if row["best"] == _NONE else (row["best"], *row["also"])
        yield ServedQuestion(row["text"], served)
