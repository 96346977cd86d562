"""How well each field is read, with 95 % intervals: `python -m bench.fields [GOLD.jsonl ...]`.

Without files it reads the blind rounds that the choice never learned from and every labelled file
of stories that is only scored. An interval is that of F1 over messages drawn again (bootstrap).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from bot.labels.gold import Gold, UnusableGoldError, read_gold
from bot.labels.reading import read_message
from bot.labels.scores import FieldScore, score
from bot.language.context import Context
from learning.manifest import Learner, data_files

type Pair = tuple[Gold, Mapping[str, Any]]

FIELDS = ("regions", "side", "stage", "radiation", "onset", "trigger", "lifestyle")
WRITTEN = Context(today=date(2026, 11, 20))  # the day from which the labels count back
DRAWN = 1000
SEED = 17


def files() -> list[Path]:
    """Return the labelled files that the choice of fields never learned from, in order."""
    kept = [
        one.path
        for one in data_files().values()
        if one.file.startswith(("held_out/stories/", "held_out/long_stories"))
        or (one.file.startswith("train/rounds/blind_") and Learner.SLOTS not in one.learned_by)
    ]
    return sorted(kept)


def read(path: Path) -> list[Pair]:
    """Return the messages of a file with what is read of each."""
    return [(one, read_message(one.text, WRITTEN)) for one in read_gold(path)]


def interval(pairs: Sequence[Pair], field: str) -> tuple[float, float, float]:
    """Return F1 of a field and the ends of its 95 % interval."""
    counts = np.array([_counts(score([pair]).fields[field]) for pair in pairs])
    drawn = np.random.default_rng(SEED).integers(0, len(pairs), (DRAWN, len(pairs)))
    found = sorted(_f1(*counts[rows].sum(axis=0)) for rows in drawn)
    low, high = found[round(DRAWN * 0.025)], found[round(DRAWN * 0.975) - 1]
    return _f1(*counts.sum(axis=0)), low, high


def _counts(one: FieldScore) -> tuple[int, int]:
    return 2 * one.true, 2 * one.true + one.too_many + one.missed


def _f1(right: int, told: int) -> float:
    return float(right / told) if told else 1.0


def main(named: Sequence[str]) -> int:
    """Print a row for each file; return 2 when one cannot be used."""
    print(f"{'file':<22}" + "".join(f"{field:>17}" for field in FIELDS))
    for path in map(Path, named) if named else files():
        try:
            pairs = read(path)
        except UnusableGoldError as error:
            print(error, file=sys.stderr)
            return 2
        row = [interval(pairs, field) for field in FIELDS]
        cells = "".join(f"{f1:>7.3f} {low:.2f}-{high:.2f}" for f1, low, high in row)
        print(f"{path.stem:<22}{cells}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
