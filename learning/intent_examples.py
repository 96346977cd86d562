"""The examples of data/nlu.yml, read in one way by benchmarks, training and tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

NLU = Path(__file__).resolve().parents[1] / "data" / "nlu.yml"


def intent_examples() -> dict[str, list[str]]:
    """Return intent to its example texts, in the order of the file."""
    raw: dict[str, Any] = yaml.load(NLU.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return {
        entry["intent"]: [line.removeprefix("- ") for line in entry["examples"].splitlines()]
        for entry in raw["nlu"]
    }
