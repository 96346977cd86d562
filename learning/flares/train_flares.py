"""Learns which words tell of a flare; run with `make flares`.

What it is worth is measured on files left out of training, one at a time.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression

from bot.knowledge.staying.flare_reading import WEIGHTS, FlareReadingSettings, load_flare_reading
from bot.language.replies.learned.flare_features import features_of
from bot.language.replies.learned.flare_reader import FlareReader, FlareWeights
from bot.language.text.known_marks import marks_of
from learning.corpora import progress
from learning.flares.told import Told, all_told
from learning.manifest import Learner
from learning.stamp import Stamp, stamp
from learning.weights import write_weights

SETTINGS = (
    *("stem", "letters", "letter_weight", "skip_weight", "number_weight"),
    *("kind_weight", "clause_weight", "pair_weight"),
    *("low_to", "middle_to", "high_to", "way_from", "strength", "smoothing", "kept"),
)
Numbers = NDArray[np.float64]
_PASSES = 2000  # of the solver, at most


def train() -> list[str]:
    """Learn, write the weights, and return what was measured on files left out."""
    settings, told = load_flare_reading(), all_told()
    lines = []
    for file in progress(sorted({one.file for one in told}), "Left out"):
        learned = learn([one for one in told if one.file != file], settings)
        out = [one for one in told if one.file == file]
        lines.append(f"{file}: {measured(FlareReader(learned, settings), out)}")
    learned = learn(told, settings)
    write_weights(WEIGHTS, {name: np.asarray(held) for name, held in vars(learned).items()})
    return [f"{len(told):,} messages, {len(learned.marks):,} features", *lines]


def stamped() -> Stamp:
    """Return what the weights are made from, as it is now."""
    settings = load_flare_reading()
    texts = (one.text for one in all_told())
    known = settings.model_dump(include=set(SETTINGS))
    return stamp(Learner.FLARES, WEIGHTS, known, texts, lambda text: features_of(text, settings))


def learn(told: Sequence[Told], settings: FlareReadingSettings) -> FlareWeights:
    """Return the weights; the heaviest features are kept."""
    read = [features_of(one.text, settings) for one in told]
    names = sorted({name for found in read for name in found})
    place = {name: column for column, name in enumerate(names)}
    columns = np.array([place[name] for found in read for name in found], np.int32)
    values = np.array([weight for found in read for weight in found.values()])
    starts = np.cumsum([0, *map(len, read)], dtype=np.int32)
    matrix = csr_matrix((values, columns, starts), shape=(len(read), len(names)))
    flares = np.array([one.flare for one in told])
    telling = _telling(matrix, flares, settings.smoothing)
    model = LogisticRegression(C=settings.strength, max_iter=_PASSES, class_weight="balanced")
    model.fit(matrix @ diags(telling), flares)
    weights = model.coef_[0] * telling
    marks = marks_of(names)
    most = np.argsort(-np.abs(weights), kind="stable")[: settings.kept]
    order = most[np.argsort(marks[most], kind="stable")]
    return FlareWeights(marks[order], weights[order].astype(np.float16), float(model.intercept_[0]))


def _telling(matrix: csr_matrix, flares: NDArray[np.bool_], smoothing: float) -> Numbers:
    """How far each feature is on one side: the root of its log ratio (Wang, Manning 2012)."""
    sides = [np.asarray((matrix[side] > 0).sum(axis=0)).ravel() for side in (flares, ~flares)]
    flare, other = ((count + smoothing) / (count + smoothing).sum() for count in sides)
    ratios: Numbers = np.sqrt(np.abs(np.log(flare / other)))
    return ratios


def measured(reader: FlareReader, told: Sequence[Told]) -> str:
    """Return how many flares are read or asked about, and what else is."""
    settings = load_flare_reading()
    odds = [(one.flare, reader.odds(one.text)) for one in told]
    flares = [value for flare, value in odds if flare]
    others = [value for flare, value in odds if not flare]
    hits = sum(value >= settings.sure_from for value in flares)
    wrong = sum(value >= settings.sure_from for value in others)
    asked = [sum(v >= settings.asked_from for v in values) for values in (flares, others)]
    f_score = 2 * hits / max(1, hits + wrong + len(flares))
    return (
        f"F1 {f_score:.3f}, precision {hits / max(1, hits + wrong):.3f}, recall "
        f"{hits / max(1, len(flares)):.3f}; read or asked about {asked[0]} of {len(flares)} "
        f"flares and {asked[1]} of {len(others)} others"
    )
