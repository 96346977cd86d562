"""Learns the classifier of danger from labelled messages; run with `make danger`.

What it is worth `learning.danger.curve` says.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from bot.knowledge.safety.danger_net import WEIGHTS, DangerNetSettings, load_danger_net_settings
from bot.language.danger.danger_classifier import DangerWeights
from bot.language.danger.danger_features import NAMING
from bot.language.text.known_features import KnownFeatures
from learning.danger.corpus import Corpus, Reader, labelled, read_corpus
from learning.danger.units import Places, fit_units
from learning.manifest import Learner
from learning.stamp import Stamp, stamp
from learning.weights import write_weights

SETTINGS = (  # those that what is learned depends on
    *("windows", "seen_in", "stem", "shown_by", "units", "passes", "keeps"),
    *("rate", "beside_weight", "talk_share", "talk_most", "story_share", "stories", "counts_as"),
)


def train() -> list[str]:
    """Learn, write the weights, and return what they were learned from."""
    settings = load_danger_net_settings()
    corpus = read_corpus(settings)
    save(learn(corpus, np.arange(len(corpus.messages)), settings), corpus.names)
    return [f"{len(corpus.messages):,} messages, {len(corpus.names):,} features"]


def stamped() -> Stamp:
    """Return what the weights are made from, as it is now."""
    settings = load_danger_net_settings()
    texts = (one.text for one, _ in labelled())
    seen = Reader(settings).features
    return stamp(Learner.DANGER, WEIGHTS, settings.model_dump(include=set(SETTINGS)), texts, seen)


def learn(corpus: Corpus, chosen: Places, settings: DangerNetSettings) -> DangerWeights:
    """Return what is learned from the chosen messages."""
    answers, chosen = corpus.answers(settings), corpus.counted(chosen, settings)
    company = corpus.company(chosen, settings)
    units = fit_units(corpus.pieces, answers, chosen, company, settings)
    return DangerWeights(
        features=KnownFeatures(corpus.names, NAMING),
        weights=units.weights.astype(np.float16),
        intercepts=units.intercepts,
        heads=units.heads,
        shares=units.shares,
        flags=corpus.flags,
        urgent=corpus.urgent(settings),
    )


def save(learned: DangerWeights, names: Sequence[str]) -> None:
    """Keep what was learned beside the knowledge; `names` are those of its features."""
    arrays = {
        "features": np.array(names),
        "weights": learned.weights,
        "intercepts": learned.intercepts,
        "heads": learned.heads,
        "shares": learned.shares,
        "flags": np.array(learned.flags),
        "urgent": np.array(learned.urgent),
    }
    write_weights(WEIGHTS, arrays)
