"""Learns which words lead to which answer card; run with `make cards`.

What it is worth `learning.cards.right_cards` says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bot.education.card_model import CardWeights
from bot.education.features import features_of, weight_of
from bot.knowledge.education.education_search import (
    WEIGHTS,
    SearchSettings,
    load_search_settings,
)
from bot.language.text.known_marks import marks_of
from learning.cards.questions import Asked, all_questions
from learning.manifest import Learner
from learning.stamp import Stamp, stamp
from learning.weights import write_weights

SEED = 7
SETTINGS = (
    *("stem", "letters", "letter_weight", "seen_in", "strength", "own_weight", "kept"),
    "elsewhere_intents",
)


def train() -> list[str]:
    """Learn, write the weights, and return what they were learned from."""
    asked = all_questions()
    learned = learn(asked, load_search_settings())
    write_weights(WEIGHTS, {name: np.asarray(held) for name, held in vars(learned).items()})
    return [f"{len(asked):,} questions and words, {len(learned.marks):,} features"]


def stamped() -> Stamp:
    """Return what the weights are made from, as it is now."""
    settings = load_search_settings()
    texts = (one.text for one in all_questions())
    known = settings.model_dump(include=set(SETTINGS))
    return stamp(Learner.CARDS, WEIGHTS, known, texts, lambda text: features_of(text, settings))


def learn(asked: Sequence[Asked], settings: SearchSettings) -> CardWeights:
    """Return the weights of every card; the heaviest features are kept."""
    read = [features_of(one.text, settings) for one in asked]
    counts = Counter(name for names in read for name in names)
    names = [n for n, count in counts.items() if count >= settings.seen_in or n[0] != "c"]
    place = {name: column for column, name in enumerate(names)}
    rarity = np.array([_rarity(name, counts[name], len(read), settings) for name in names])
    model = LinearSVC(C=settings.strength, random_state=SEED)
    heavier = [settings.own_weight if one.own else 1.0 for one in asked]
    model.fit(_matrix(read, place, rarity), [one.card for one in asked], heavier)
    weights = model.coef_.T * rarity[:, None]
    marks = marks_of(names)
    most = np.argsort(-np.abs(weights).max(axis=1), kind="stable")[: settings.kept]
    order = most[np.argsort(marks[most], kind="stable")]
    return CardWeights(
        cards=tuple(model.classes_.tolist()),
        marks=marks[order],
        weights=weights[order].astype(np.float16),
        intercepts=model.intercept_.astype(np.float32),
    )


def _rarity(name: str, count: int, total: int, settings: SearchSettings) -> float:
    share = settings.letter_weight if name[0] == "c" else 1.0
    return float(share * (np.log((1 + total) / (1 + count)) + 1) / (np.log(1 + total) + 1))


def _matrix(
    read: Sequence[Sequence[str]], place: dict[str, int], rarity: NDArray[np.float64]
) -> csr_matrix:
    known = [[place[name] for name in names if name in place] for names in read]
    columns = np.array([column for row in known for column in row])
    values = rarity[columns] * np.repeat(
        [weight_of(len(row)) for row in known], [len(row) for row in known]
    )
    starts = np.cumsum([0, *(len(row) for row in known)])
    return csr_matrix((values, columns, starts), shape=(len(read), len(place)))
