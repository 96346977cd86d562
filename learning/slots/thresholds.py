"""From which chance a value holds, set on files left out of training.

A file is one writer or one round: the slots must hold for people whose words were not seen. The
measure is the mean over the groups of `mixture.yml`: short plain messages count as much as stories,
of which there are many more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bot.knowledge.pain.pain_choice import SEVERAL, PainChoiceSettings, choice_fields
from learning.slots.learned import learn, words_seen
from learning.slots.rows import Row, Truth, truth

TRIED = tuple(round(0.2 + 0.025 * step, 3) for step in range(17))
_BESIDE = 3  # thresholds on each side whose F1 counts as well


@dataclass(frozen=True)
class Threshold:
    """A threshold and the F1 on files left out."""

    at: float
    f1: float


def threshold(rows: Sequence[Row], field: str, settings: PainChoiceSettings) -> Threshold:
    """Return the threshold with the best F1 on files left out of training."""
    files = sorted({row.told.file for row in rows if row.told.group})
    told: dict[str, list[Truth]] = {}
    held: dict[str, list[Truth]] = {}
    for fold in range(settings.folds):
        out = set(files[fold :: settings.folds])
        kept = [row for row in rows if row.told.file not in out]
        learned = learn(kept, field, settings, words_seen(kept, settings))
        test: dict[str, list[Row]] = {}
        for row in rows:
            if row.told.file in out and row.told.group:
                test.setdefault(row.told.group, []).append(row)
        for group, here in sorted(test.items()):
            told.setdefault(group, []).append(learned.chances(here))
            held.setdefault(group, []).append(truth(here, field)[:, -len(choice_fields()[field]) :])
    groups = [(np.vstack(told[group]), np.vstack(held[group])) for group in told]
    scores = {at: sum(f1(*group, field, at) for group in groups) / len(groups) for at in TRIED}
    inner = TRIED[_BESIDE:-_BESIDE]  # one peak, and the edge of those tried, may be chance
    smooth = {at: _mean_beside(scores, at) for at in inner}
    best = max(smooth, key=lambda at: smooth[at])
    return Threshold(best, scores[best])


def f1(told: Truth, held: Truth, field: str, at: float) -> float:
    """Return the F1 of what is likelier than a threshold."""
    read = told > at
    if field not in SEVERAL:
        read &= told == told.max(axis=1, keepdims=True)
    both = float((read & (held > 0)).sum())
    return 2 * both / max(1.0, float(read.sum() + held.sum()))


def _mean_beside(scores: Mapping[float, float], at: float) -> float:
    place = TRIED.index(at)
    beside = TRIED[place - _BESIDE : place + _BESIDE + 1]
    return sum(scores[one] for one in beside) / len(beside)
