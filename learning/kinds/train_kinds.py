"""Learns which words of a question make which kind; run with `make kinds`.

What it is worth is measured on lists left out of learning, one at a time, and on those kept back.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.preprocessing import normalize
from sklearn.svm import LinearSVC

from bot.knowledge.conversation.question_kinds import (
    WEIGHTS,
    QuestionKindSettings,
    load_question_kinds,
)
from bot.language.replies.learned.question_kind_reader import (
    LETTERS,
    QuestionKindReader,
    QuestionKindWeights,
    kind_features,
)
from bot.language.text.known_marks import marks_of
from learning.corpora import progress
from learning.feature_matrix import FeatureMatrix
from learning.kinds.labelled_kinds import FOLDER, AskedKind, all_kinds, kinds_in
from learning.manifest import Learner, Use, data_files
from learning.stamp import Stamp, stamp
from learning.weights import write_weights

SEED = 7
# Those that what is learned depends on.
SETTINGS = (
    *("stem", "neighbours", "letters", "letter_weight", "seen_in", "strength", "least"),
    *("nothing", "of_backs", "learned_as"),
)


def train() -> list[str]:
    """Learn, write the weights, and return what was measured on lists left out."""
    settings, told = load_question_kinds(), all_kinds()
    lines = []
    for file in progress(sorted({one.file for one in told} - {""}), "Left out"):
        reader = QuestionKindReader(learn([one for one in told if one.file != file]), settings)
        lines.append(measured(file, [one for one in told if one.file == file], reader))
    learned = learn(told)
    write_weights(WEIGHTS, {name: np.asarray(held) for name, held in vars(learned).items()})
    reader = QuestionKindReader(learned, settings)
    for kept in data_files().values():
        if kept.use is Use.HELD_OUT and f"/{FOLDER}/" in kept.file:
            lines.append(measured(kept.file, tuple(kinds_in(kept.path)), reader))
    return [f"{len(told):,} questions, {len(learned.marks):,} features", *lines]


def stamped() -> Stamp:
    """Return what the weights are made from, as it is now."""
    settings = load_question_kinds()
    texts = (one.text for one in all_kinds())
    known = settings.model_dump(include=set(SETTINGS))
    return stamp(Learner.KINDS, WEIGHTS, known, texts, lambda text: kind_features(text, settings))


def learn(told: Sequence[AskedKind]) -> QuestionKindWeights:
    """Return the weights of every kind; what weighs next to nothing is left out."""
    settings = load_question_kinds()
    read = [kind_features(one.text, settings) for one in told]
    matrix = FeatureMatrix(read, settings.seen_in)
    counted = matrix.rows(read, lambda _count: 1.0)
    rarity = _rarity(counted, matrix.names, settings)
    model = LinearSVC(C=settings.strength, random_state=SEED)
    model.fit(normalize(counted.multiply(rarity).tocsr()), [one.kind for one in told])
    weights = np.where(np.abs(model.coef_) < settings.least, 0, model.coef_).T
    marks = marks_of(matrix.names)
    order = np.argsort(marks, kind="stable")
    return QuestionKindWeights(
        kinds=tuple(model.classes_.tolist()),
        marks=marks[order],
        rarity=rarity[order].astype(np.float32),
        weights=weights[order].astype(np.float16),
        intercepts=model.intercept_.astype(np.float32),
    )


def _rarity(
    counted: csr_matrix, names: Sequence[str], settings: QuestionKindSettings
) -> NDArray[np.float64]:
    """Return what each feature weighs: more where few questions hold it, letters less."""
    counts = np.diff(counted.tocsc().indptr)
    share = [settings.letter_weight if name.startswith(LETTERS) else 1.0 for name in names]
    rare: NDArray[np.float64] = np.log((1 + counted.shape[0]) / (1 + counts)) + 1
    return np.array(share, np.float64) * rare


def measured(file: str, told: Sequence[AskedKind], reader: QuestionKindReader) -> str:
    """Say how many kinds are right where the reader is sure, and how often it takes no question."""
    settings = load_question_kinds()
    others = (settings.nothing, settings.of_backs)
    asked = [one for one in told if one.kind not in others]
    taken = [(one, found) for one in asked if (found := reader.read(one.text)) is not None]
    right = sum(found.kind in settings.beside(one.kind) for one, found in taken)
    counted = {name: [one for one in told if one.kind == name] for name in others}
    wrong = (
        f"{name} taken {sum(reader.read(one.text) is not None for one in some)} of {len(some)}"
        for name, some in counted.items()
    )
    return (
        f"{file}: of {len(asked)} sure {len(taken)}, right {right} "
        f"({right / max(1, len(taken)):.3f}); {', '.join(wrong)}"
    )
