"""Learns the statistical screen from labelled messages; run with `make net`.

The threshold is set on messages left out of training, one batch at a time, because a batch is one
writer: the net must work for people whose words it has not seen.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression, SGDClassifier
from tqdm import tqdm

from bot.evaluation.gold import Gold, read_gold
from bot.evaluation.intent_examples import intent_examples
from bot.knowledge.danger_net import WEIGHTS, DangerNetSettings, load_danger_net_settings
from bot.language import understand
from bot.language.danger_features import danger_features
from bot.language.danger_net import RULE, weight_of
from bot.language.findings import Kind
from bot.language.pipeline import engine

ROOT = Path(__file__).resolve().parents[2]
MEASURED = "data/safety/*.jsonl"  # on these the threshold is set
BESIDE = "tests/data/paraphrases_*.jsonl"
SEED = 7
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Corpus:
    """The messages: their features, the flags present, and the batch ("" is never left out)."""

    features: list[tuple[str, ...]]
    flags: list[tuple[str, ...]]
    batch: NDArray[np.str_]

    @property
    def present(self) -> Flags:
        """Whether each message holds a flag."""
        return np.array([bool(flags) for flags in self.flags])


def main() -> int:
    """Learn, write the weights, and say what was measured."""
    settings = load_danger_net_settings()
    corpus = read_corpus(settings)
    names = _vocabulary(corpus, settings.seen_in)
    rows = _matrix(corpus, names)
    threshold, caught = _left_out(corpus, rows, settings)
    anything, which = _anything(rows, corpus.present, settings), _which(rows, corpus, settings)
    weights = np.vstack([anything.coef_, which.coef_]).T
    np.savez_compressed(
        WEIGHTS,
        features=np.array(names),
        weights=weights.astype(np.float16),
        intercepts=np.concatenate([anything.intercept_, which.intercept_]).astype(np.float32),
        flags=np.array(which.classes_),
        threshold=np.float32(threshold),
    )
    print(f"{len(corpus.flags):,} messages, {len(names):,} features, {len(which.classes_)} flags")
    print(f"left out: asks about {caught:.0%} of those with a flag", end=", ")
    print(f"{settings.asked_of_harmless:.0%} of those without")
    return 0


def read_corpus(settings: DangerNetSettings) -> Corpus:
    """Return the messages of all batches. Raises `UnusableGoldError` naming file and line."""
    told = [(path.stem, one) for path in _files(MEASURED) for one in read_gold(path)]
    told += [("", one) for path in _files(BESIDE) for one in read_gold(path)]
    chat = (text for texts in intent_examples().values() for text in texts)
    told += [("", Gold(id="", text=text)) for text in chat if not _frames_hear_danger(text)]
    reader = engine()
    features = [
        tuple(danger_features(reader.parse(one.text), settings.stem))
        for _, one in tqdm(told, "Reading", leave=False, disable=not sys.stderr.isatty())
    ]
    return Corpus(features, [one.flags for _, one in told], np.array([batch for batch, _ in told]))


def _frames_hear_danger(text: str) -> bool:
    return any(mention.rule != RULE for mention in understand(text).of(Kind.FLAG))


def _files(pattern: str) -> list[Path]:
    return sorted(ROOT.glob(pattern))


def _vocabulary(corpus: Corpus, seen_in: int) -> list[str]:
    counts = Counter(name for features in corpus.features for name in features)
    return sorted(name for name, count in counts.items() if count >= seen_in)


def _matrix(corpus: Corpus, names: list[str]) -> csr_matrix:
    place = {name: column for column, name in enumerate(names)}
    known = [[place[name] for name in row if name in place] for row in corpus.features]
    ends = np.cumsum([0, *(len(row) for row in known)])
    values = np.concatenate([np.full(len(row), weight_of(len(row))) for row in known])
    return csr_matrix((values, np.concatenate(known).astype(int), ends), (len(known), len(names)))


def _anything(rows: csr_matrix, present: Flags, settings: DangerNetSettings) -> LogisticRegression:
    model = LogisticRegression(
        C=settings.strength, class_weight="balanced", solver="liblinear", random_state=SEED
    )
    return model.fit(rows, present)


def _which(rows: csr_matrix, corpus: Corpus, settings: DangerNetSettings) -> SGDClassifier:
    told = [(place, flag) for place, flags in enumerate(corpus.flags) for flag in flags]
    model = SGDClassifier(
        loss="log_loss",
        alpha=settings.flag_alpha,
        class_weight="balanced",
        random_state=SEED,
    )
    return model.fit(rows[[place for place, _ in told]], [flag for _, flag in told])


def _left_out(corpus: Corpus, rows: csr_matrix, settings: DangerNetSettings) -> tuple[float, float]:
    """Return the threshold that asks of the wanted share of the harmless, and what it catches."""
    odds = np.zeros(len(corpus.flags))
    present = corpus.present
    for batch in sorted(set(corpus.batch) - {""}):
        out = corpus.batch == batch
        model = _anything(rows[~out], present[~out], settings)
        odds[out] = model.decision_function(rows[out])
    measured = corpus.batch != ""
    harmless, dangerous = odds[measured & ~present], odds[measured & present]
    threshold = float(np.quantile(harmless, 1 - settings.asked_of_harmless))
    return threshold, float((dangerous >= threshold).mean())


if __name__ == "__main__":
    sys.exit(main())
