"""Learns which words of a part ask, which ask of backs, and which tell anything (`make parts`).

What it is worth is measured on lists left out of learning, one at a time, and on those kept back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from sklearn.linear_model import LogisticRegression

from bot.knowledge.conversation.part_reading import WEIGHTS, load_part_reading
from bot.language.replies.act_features import weight_beside
from bot.language.replies.part_reader import PartReader, PartReading, PartWeights
from bot.language.text.known_marks import marks_of
from learning.corpora import progress
from learning.feature_matrix import FeatureMatrix
from learning.manifest import Learner, Use, data_files
from learning.parts.labelled_parts import LabelledPart, all_parts, parts_in
from learning.stamp import Stamp, stamp
from learning.weights import write_weights

MOST_STEPS = 400
FOLDER = "turns"
# Those that what is learned depends on.
SETTINGS = (
    *("neighbours", "letters", "beside", "seen_in", "strength"),
    *("asks", "of_backs", "tells_nothing", "questions"),
)
Read = Sequence[tuple[LabelledPart, PartReading]]


def train() -> list[str]:
    """Learn, write the weights, and return what was measured on lists left out."""
    told = all_parts()
    lines: list[str] = []
    for file in progress(sorted({one.file for one in told}), "Left out"):
        learned = learn([one for one in told if one.file != file])
        lines += _measured(file, _read(learned, [one for one in told if one.file == file]))
    learned = learn(told)
    write_weights(WEIGHTS, {name: np.asarray(held) for name, held in vars(learned).items()})
    for kept in data_files().values():
        if kept.use is Use.HELD_OUT and f"/{FOLDER}/" in kept.file:
            lines += _measured(kept.file, _read(learned, tuple(parts_in(kept.path))))
    return [f"{len(told):,} parts, {len(learned.marks):,} features", *lines]


def stamped() -> Stamp:
    """Return what the weights are made from, as it is now."""
    told = {f"{one.asked} {one.at}: {' | '.join(one.parts)}": one for one in all_parts()}
    known = load_part_reading().model_dump(include=set(SETTINGS))
    return stamp(Learner.PARTS, WEIGHTS, known, told, lambda text: told[text].features)


def learn(told: Sequence[LabelledPart]) -> PartWeights:
    """Return the weights of asking, of asking of backs, and of telling."""
    settings = load_part_reading()
    read = [one.features for one in told]
    matrix = FeatureMatrix(read, settings.seen_in)
    rows = matrix.rows(read, weight_beside)
    models = []
    wanted_of = [(one.asks, one.of_backs, one.tells) for one in told]
    for wanted in zip(*wanted_of, strict=True):
        model = LogisticRegression(C=settings.strength, max_iter=MOST_STEPS)
        models.append(model.fit(rows, wanted))
    marks = marks_of(matrix.names)
    order = np.argsort(marks, kind="stable")
    weights = np.stack([model.coef_[0] for model in models], axis=1)
    return PartWeights(
        marks=marks[order],
        weights=weights[order].astype(np.float16),
        intercepts=np.array([model.intercept_[0] for model in models], np.float32),
    )


def _read(learned: PartWeights, told: Sequence[LabelledPart]) -> Read:
    settings = load_part_reading()
    reader = PartReader(learned, settings)
    slots = {name: slot for slot, name in settings.questions.items()}
    return [(one, reader.read(one.parts, slots.get(one.asked))[one.at]) for one in told]


def _measured(file: str, read: Read) -> Iterator[str]:
    settings = load_part_reading()
    asking = [(one.asks, found.asks >= settings.asks_from) for one, found in read]
    silent = [(not one.tells, found.tells < settings.tells_nothing_below) for one, found in read]
    of_backs = [(one.of_backs, 2 * found.of_backs >= found.asks) for one, found in read if one.asks]
    not_asking = [(not one.asks, found.asks < settings.asks_not_below) for one, found in read]
    yield (
        f"{file}: {len(read)} parts; asks {_share(asking)}; asks nothing {_share(not_asking)}; "
        f"of questions, of backs {_share(of_backs)}; "
        f"tells nothing {_share(silent)}"
    )


def _share(pairs: Sequence[tuple[bool, bool]]) -> str:
    """Say how many of those that are so are found, and how many of the found are so."""
    right = sum(wanted and found for wanted, found in pairs)
    wanted, found = sum(one for one, _ in pairs), sum(one for _, one in pairs)
    return f"found {right / max(1, wanted):.3f} of {wanted}, right {right / max(1, found):.3f}"
