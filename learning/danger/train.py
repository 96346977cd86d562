"""Learns the classifier of danger from labelled messages; run with `make danger`.

What it is worth is measured on files left out of training, because a file is one writer: it must
work for people whose words it has not seen. Only files that nobody mended the frames from are
measured, with the frames beside the classifier, as a message is read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from sklearn.linear_model import LogisticRegression, SGDClassifier

from bot.knowledge.safety.danger_net import WEIGHTS, DangerNetSettings, load_danger_net_settings
from bot.knowledge.vocabulary.frames import load_frames
from bot.language.danger.danger_classifier import DangerClassifier, DangerWeights
from bot.language.danger.danger_features import NAMING
from bot.language.text.known_features import KnownFeatures
from learning.corpora import progress
from learning.danger.corpus import Corpus, Reader, Truths, labelled, read_corpus
from learning.danger.curve import curve
from learning.danger.hidden import KEPT, fit_hidden
from learning.manifest import Learner
from learning.stamp import Stamp, stamp
from learning.weights import write_weights

SEED = 7
SETTINGS = (  # those that what is learned depends on
    *("asked_of_harmless", "seen_in", "stem", "shown_by", "strength", "emergency_strength"),
    *("flag_strength", "flag_weight", "flag_alpha", "hidden_units", "hidden_share"),
    *("hidden_passes", "hidden_keeps", "hidden_rate", "left_out_in", "measured_on"),
)


def train() -> list[str]:
    """Learn, write the weights, and return what was measured on files left out."""
    settings = load_danger_net_settings()
    corpus = read_corpus(settings)
    left_out = {}
    files = corpus.measured(settings)
    for turn in progress(range(settings.left_out_in), "Left out"):
        without = files[turn :: settings.left_out_in]
        learned = learn(corpus, ~np.isin(corpus.files, without), settings)
        left_out.update(dict.fromkeys(without, learned))
    threshold = asks_from(corpus, left_out, settings)
    everything = np.ones(len(corpus.messages), dtype=bool)
    save(learn(corpus, everything, settings), corpus.names, threshold)
    counted = f"{len(corpus.messages):,} messages, {len(corpus.names):,} features"
    return [counted, *curve(corpus, left_out, threshold)]


def stamped() -> Stamp:
    """Return what the weights are made from, as it is now."""
    settings = load_danger_net_settings()
    texts = (one.text for one, _ in labelled())
    seen = Reader(settings).features
    return stamp(Learner.DANGER, WEIGHTS, settings.model_dump(include=set(SETTINGS)), texts, seen)


def learn(corpus: Corpus, chosen: Truths, settings: DangerNetSettings) -> DangerWeights:
    """Return what is learned from the chosen messages."""
    rows = corpus.rows[chosen]
    anything = _logistic(settings.strength, "balanced").fit(rows, corpus.present[chosen])
    today = _logistic(settings.strength, "balanced").fit(rows, corpus.today[chosen])
    emergency = _logistic(settings.emergency_strength, "balanced")
    emergency.fit(rows, corpus.emergency[chosen])
    which = _which(corpus, chosen, settings)
    heard = {frame.value for frame in load_frames().values()}  # of others there are no words
    urgent, models = [], []
    for flag in which.classes_:
        truth = corpus.emergency_of(flag)[chosen]
        if flag in heard and truth.sum() >= settings.shown_by:
            weight = {False: 1.0, True: settings.flag_weight}
            urgent.append(str(flag))
            models.append(_logistic(settings.flag_strength, weight).fit(rows, truth))
    columns = [anything, today, emergency, which, *models]
    hidden = fit_hidden(rows, corpus.answers[chosen], settings)
    intercepts = np.concatenate([model.intercept_ for model in columns]).astype(np.float32)
    intercepts[:KEPT] += settings.hidden_share * hidden.shares
    weights = [*(model.coef_ for model in columns), hidden.weights.T]
    return DangerWeights(
        features=KnownFeatures(corpus.names, NAMING),
        weights=np.vstack(weights).T.astype(np.float16),
        intercepts=intercepts,
        hidden_intercepts=hidden.intercepts,
        heads=settings.hidden_share * hidden.heads,
        flags=tuple(str(flag) for flag in which.classes_),
        urgent=tuple(urgent),
        asks_from=0.0,
    )


def asks_from(
    corpus: Corpus, left_out: Mapping[str, DangerWeights], settings: DangerNetSettings
) -> float:
    """Return the odds from which the wanted share of the harmless is asked about."""
    odds = []
    for file, learned in left_out.items():
        net = DangerClassifier(learned)
        harmless = [one for one in corpus.messages if one.file == file and not one.gold.flags]
        readings = [net.read(one.parsed, one.heard) for one in harmless if one.parsed]
        odds += [reading.anything for reading in readings if reading]
    return float(np.quantile(odds, 1 - settings.asked_of_harmless))


def save(learned: DangerWeights, names: Sequence[str], threshold: float) -> None:
    """Keep what was learned beside the knowledge; `names` are those of its features."""
    arrays = {
        "features": np.array(names),
        "weights": learned.weights,
        "intercepts": learned.intercepts,
        "hidden_intercepts": learned.hidden_intercepts,
        "heads": learned.heads,
        "flags": np.array(learned.flags),
        "urgent": np.array(learned.urgent),
        "asks_from": np.array(threshold, np.float32),
    }
    write_weights(WEIGHTS, arrays)


def _logistic(strength: float, weight: str | dict[bool, float]) -> LogisticRegression:
    return LogisticRegression(
        C=strength, class_weight=weight, solver="liblinear", random_state=SEED, tol=0.01
    )


def _which(corpus: Corpus, chosen: Truths, settings: DangerNetSettings) -> SGDClassifier:
    places = np.flatnonzero(chosen)
    told = [(row, flag) for row in places for flag in corpus.messages[row].gold.flags]
    model = SGDClassifier(
        loss="log_loss", alpha=settings.flag_alpha, class_weight="balanced", random_state=SEED
    )
    return model.fit(corpus.rows[[row for row, _ in told]], [flag for _, flag in told])
