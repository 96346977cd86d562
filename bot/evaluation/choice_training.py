"""Learns the choice among what the grammars found; run with `make choice`.

Thresholds are set on files left out of training, because a file is one writer or one round: the
choice must hold for people whose words it has not seen.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from tqdm import tqdm

from bot.evaluation.choice_fit import Fitted, fit
from bot.evaluation.gold import Gold, read_gold
from bot.evaluation.intent_examples import intent_examples
from bot.knowledge.pain_choice import (
    PLACES,
    SEVERAL,
    WEIGHTS,
    PainChoiceSettings,
    choice_fields,
    load_pain_choice_settings,
)
from bot.language.pipeline import engine
from bot.language.slots.slot_candidates import FOUND
from bot.language.slots.slot_candidates import SlotCandidates as Told
from bot.language.slots.slot_features import NAMING
from bot.language.slots.slot_features import SlotFeatures as ChoiceFeatures
from bot.language.slots.slot_model import (
    chances,
    column_names,
    sign_scale,
    values_of,
    word_scale,
)
from bot.language.text.known_features import EveryFeature

ROOT = Path(__file__).resolve().parents[2]
# What is learned from, and how much a message counts.
STORIES, BATCHES = "data/stories/general_*.jsonl", "data/safety/*.jsonl"
PLAIN, ASKED = "data/stories/plain.jsonl", "data/stories/questions.jsonl"
SHORT = "data/stories/short.jsonl"
ROUNDS = "tests/data/blind_round[1-9].jsonl"  # never the tenth: it measures (tests/language)
WEIGHT = {
    STORIES: 1.5,
    ROUNDS: 1.5,
    BATCHES: 0.6,  # roundabout words of rare signs
    PLAIN: 4.5,
    SHORT: 4.5,
    ASKED: 3.0,
    "tests/data/paraphrases_*.jsonl": 0.7,
}
# Thresholds are set on these kinds; each weighs the same, however many messages it holds.
GROUP = {
    STORIES: "stories",
    ROUNDS: "rounds and batches",
    BATCHES: "rounds and batches",
    PLAIN: "plain",
    SHORT: "plain",
    ASKED: "plain",
}
FURTHER_WEIGHT = 5.0  # a file given further is a group of its own
CHAT, CHAT_WEIGHT, CHAT_EACH = "chat", 0.3, 25  # examples of an intent in which nothing is told
WRITTEN = date(2026, 11, 20)  # the day from which the labels count back
THRESHOLDS = tuple(round(0.2 + 0.025 * step, 3) for step in range(17))
_BESIDE = 3  # thresholds on each side whose F1 counts as well
Truth = NDArray[np.float64]


@dataclass(frozen=True)
class Row:
    """One message: what is seen of it, what holds, whose it is and how much it counts."""

    features: tuple[str, ...]
    signs: dict[str, dict[str, frozenset[str]]]  # field to value to signs
    gold: Gold
    file: str
    weight: float
    group: str  # of those on which thresholds are set; "" for none


@dataclass(frozen=True)
class Learned:
    """The names of what is seen and the fitted weights of one field."""

    words: dict[str, int]
    signs: dict[str, int]
    fitted: Fitted


def main(further: Sequence[str] = ()) -> int:
    """Learn, write the weights, and say what was measured; `further` are more labelled files."""
    settings = load_pain_choice_settings()
    rows = read_rows([Path(path) for path in further])
    words = _numbered((row.features for row in rows), settings.seen_in)
    thresholds, names, weights = [], [], []
    columns, intercepts = [], []
    for field in choice_fields():
        threshold, score = _threshold(rows, field, settings)
        learned = _learn(rows, field, settings, words)
        thresholds.append(threshold)
        columns.append(learned.fitted.words)
        intercepts.append(learned.fitted.intercepts)
        names += [f"{field}: {sign}" for sign in learned.signs]
        weights.append(learned.fitted.signs)
        print(f"{field:<10} F1 on files left out {score:.3f}, threshold {threshold}", flush=True)
    np.savez_compressed(
        WEIGHTS,
        columns=np.array(column_names()),
        intercepts=np.concatenate(intercepts).astype(np.float32),
        words=np.array(list(words)),
        word_weights=np.hstack(columns).astype(np.float16),
        signs=np.array(names),
        sign_weights=np.concatenate(weights).astype(np.float16),
        thresholds=np.array(thresholds, dtype=np.float32),
    )
    print(f"{len(rows):,} messages, {len(words):,} words, {len(names):,} signs")
    return 0


def read_rows(further: Sequence[Path] = ()) -> list[Row]:
    """Return all messages as seen. Raises `UnusableGoldError` naming file and line."""
    told = [
        (path.stem, one, weight, GROUP.get(pattern, ""))
        for pattern, weight in WEIGHT.items()
        for path in sorted(ROOT.glob(pattern))
        for one in told_of_pain(read_gold(path))
    ]
    told += [
        (path.stem, one, FURTHER_WEIGHT, path.stem) for path in further for one in read_gold(path)
    ]
    told += [(CHAT, one, CHAT_WEIGHT, "") for one in _chat()]
    found = []
    for file, one, weight, group in tqdm(
        told, "Reading", leave=False, disable=not sys.stderr.isatty()
    ):
        row = seen(one, file, weight, group)
        if file != CHAT or not any(row.signs.values()):
            found.append(row)
    return found


def told_of_pain(messages: Sequence[Gold]) -> Sequence[Gold]:
    """Return the messages of a file, none where only danger was labelled."""
    told = any(getattr(one, field) for one in messages for field in choice_fields())
    return messages if told else ()


def seen(gold: Gold, file: str, weight: float, group: str) -> Row:
    """Return a labelled message as the choice sees it."""
    told = Told.by(engine().parse(gold.text), WRITTEN)
    signs = {
        field: {value: told.signs(field, value) for value in told.candidates[field]}
        for field in choice_fields()
    }
    features = tuple(_every_feature().of(told.message))
    return Row(features, signs, gold, file, weight, group)


@lru_cache(maxsize=1)
def _every_feature() -> ChoiceFeatures[str]:
    return ChoiceFeatures(EveryFeature(NAMING), load_pain_choice_settings().stem, FOUND)


def _chat() -> list[Gold]:
    return [
        Gold(id="", text=text) for texts in intent_examples().values() for text in texts[:CHAT_EACH]
    ]


def _numbered(told: Iterable[Iterable[str]], seen_in: int) -> dict[str, int]:
    counts = Counter(name for names in told for name in names)
    kept = sorted(name for name, count in counts.items() if count >= seen_in)
    return {name: place for place, name in enumerate(kept)}


def _learn(
    rows: Sequence[Row],
    field: str,
    settings: PainChoiceSettings,
    words: dict[str, int] | None = None,
) -> Learned:
    values = choice_fields()[field]
    words = words or _numbered((row.features for row in rows), settings.seen_in)
    signs = _numbered(
        (names for row in rows for names in row.signs[field].values()), settings.seen_in
    )
    fitted = fit(
        _word_matrix(rows, words),
        _sign_matrix(rows, field, signs),
        truth(rows, field),
        np.array([row.weight for row in rows]),
        len(values_of(field)) - len(values),
        settings,
    )
    return Learned(words, signs, fitted)


def truth(rows: Sequence[Row], field: str) -> Truth:
    """Return which column holds for each message (rows by columns, 0 or 1)."""
    columns = values_of(field)
    held = np.zeros((len(rows), len(columns)))
    for place, row in enumerate(rows):
        told = getattr(row.gold, field)
        for value in told if field in SEVERAL else (told or columns[0],):
            held[place, columns.index(value)] = 1
    return held


def _word_matrix(rows: Sequence[Row], names: dict[str, int]) -> csr_matrix:
    known = [[names[name] for name in row.features if name in names] for row in rows]
    return _matrix(known, word_scale, len(names))


def _sign_matrix(rows: Sequence[Row], field: str, names: dict[str, int]) -> csr_matrix:
    known = [
        [names[name] for name in row.signs[field].get(value, ()) if name in names]
        for row in rows
        for value in choice_fields()[field]
    ]
    return _matrix(known, sign_scale, len(names))


def _matrix(
    known: Sequence[Sequence[int]], scale: Callable[[int], float], width: int
) -> csr_matrix:
    ends = np.cumsum([0, *(len(row) for row in known)])
    values = [np.full(len(row), scale(len(row))) for row in known]
    places = np.concatenate([np.array(row, dtype=int) for row in known])
    return csr_matrix((np.concatenate(values), places, ends), (len(known), width))


def _threshold(
    rows: Sequence[Row], field: str, settings: PainChoiceSettings
) -> tuple[float, float]:
    """Return the threshold with the best F1 on files left out of training, and that F1.

    It is the mean over the groups: short plain messages and what people really wrote count as much
    as stories, of which there are many more.
    """
    files = sorted({row.file for row in rows if row.group})
    told: dict[str, list[Truth]] = {}
    held: dict[str, list[Truth]] = {}
    for fold in range(settings.folds):
        out = set(files[fold :: settings.folds])
        learned = _learn([row for row in rows if row.file not in out], field, settings)
        for group in {row.group for row in rows if row.file in out}:
            test = [row for row in rows if row.file in out and row.group == group]
            told.setdefault(group, []).append(predicted(learned, test, field))
            held.setdefault(group, []).append(truth(test, field)[:, -len(choice_fields()[field]) :])
    groups = [(np.vstack(told[group]), np.vstack(held[group])) for group in told]
    scores = {
        at: sum(_f1(*group, field, at) for group in groups) / len(groups) for at in THRESHOLDS
    }
    inner = THRESHOLDS[_BESIDE:-_BESIDE]  # one peak, and the edge of those tried, may be chance
    smooth = {at: _mean_beside(scores, at) for at in inner}
    best = max(smooth, key=lambda at: smooth[at])
    return best, scores[best]


def _mean_beside(scores: Mapping[float, float], at: float) -> float:
    place = THRESHOLDS.index(at)
    beside = THRESHOLDS[place - _BESIDE : place + _BESIDE + 1]
    return sum(scores[one] for one in beside) / len(beside)


def predicted(learned: Learned, rows: Sequence[Row], field: str) -> Truth:
    """Return how likely each value holds for each message."""
    scores = learned.fitted.scores(
        _word_matrix(rows, learned.words), _sign_matrix(rows, field, learned.signs)
    )
    likely = np.array([chances(row, field) for row in scores.tolist()])
    if field in PLACES:
        values = choice_fields()[field]
        likely *= np.array([[value in row.signs[field] for value in values] for row in rows])
    return likely


def _f1(told: Truth, held: Truth, field: str, threshold: float) -> float:
    read = told > threshold
    if field not in SEVERAL:
        read &= told == told.max(axis=1, keepdims=True)
    both = float((read & (held > 0)).sum())
    return 2 * both / max(1.0, float(read.sum() + held.sum()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
