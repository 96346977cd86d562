"""Learns the classifier of slots from labelled messages; run with `make slots`."""

from __future__ import annotations

import numpy as np

from bot.knowledge.pain.pain_choice import WEIGHTS, choice_fields, load_pain_choice_settings
from bot.language.slots.slot_model import column_names
from learning.corpora import progress
from learning.manifest import Learner
from learning.slots.learned import learn, words_seen
from learning.slots.mixture import load_mixture
from learning.slots.rows import all_seen, labelled, read_rows
from learning.slots.thresholds import threshold
from learning.stamp import Stamp, stamp
from learning.weights import write_weights

SETTINGS = ("seen_in", "stem", "word_penalty", "sign_penalty", "rounds", "folds")


def train() -> list[str]:
    """Learn, write the weights, and return what was measured on files left out."""
    settings = load_pain_choice_settings()
    rows = read_rows()
    words = words_seen(rows, settings)
    learned, thresholds = {}, {}
    for field in progress(list(choice_fields()), "Slots"):
        thresholds[field] = threshold(rows, field, settings)
        learned[field] = learn(rows, field, settings, words)
    fitted = [one.fitted for one in learned.values()]
    signs = [f"{field}: {sign}" for field, one in learned.items() for sign in one.signs.names]
    arrays = {
        "columns": np.array(column_names()),
        "intercepts": np.concatenate([one.intercepts for one in fitted]).astype(np.float32),
        "words": np.array(words.names),
        "word_weights": np.hstack([one.words for one in fitted]).astype(np.float16),
        "signs": np.array(signs),
        "sign_weights": np.concatenate([one.signs for one in fitted]).astype(np.float16),
        "thresholds": np.array([one.at for one in thresholds.values()], np.float32),
    }
    write_weights(WEIGHTS, arrays)
    counted = f"{len(rows):,} messages, {len(words.names):,} words, {len(signs):,} signs"
    return [
        counted,
        *(
            f"{field:<10} F1 on files left out {one.f1:.3f}, threshold {one.at}"
            for field, one in thresholds.items()
        ),
    ]


def stamped() -> Stamp:
    """Return what the weights are made from, as it is now."""
    settings = load_pain_choice_settings().model_dump(include=set(SETTINGS))
    settings["mixture"] = load_mixture().model_dump()
    texts = (one.gold.text for one in labelled())
    return stamp(Learner.SLOTS, WEIGHTS, settings, texts, all_seen)
