"""The labelled messages that the classifier of slots learns from, as it sees them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.pain.pain_choice import SEVERAL, choice_fields, load_pain_choice_settings
from bot.labels.gold import Gold
from bot.language.pipeline import engine
from bot.language.slots.slot_candidates import FOUND, SlotCandidates
from bot.language.slots.slot_features import NAMING, SlotFeatures
from bot.language.slots.slot_model import values_of
from bot.language.text.known_features import EveryFeature
from learning.corpora import messages_of, progress
from learning.intent_examples import intent_examples
from learning.manifest import Learner
from learning.slots.mixture import load_mixture

CHAT = "chat"
WRITTEN = date(2026, 11, 20)  # the day from which the labels count back
Truth = NDArray[np.float64]


@dataclass(frozen=True)
class Labelled:
    """One message, whose it is, and how much it counts."""

    gold: Gold
    file: str
    weight: float
    group: str | None  # of those on which thresholds are set


@dataclass(frozen=True)
class Row:
    """One message with what is seen of it."""

    features: tuple[str, ...]
    signs: dict[str, dict[str, frozenset[str]]]  # field to value to signs
    told: Labelled


def labelled() -> Iterator[Labelled]:
    """Yield every message that is learned from.

    Raises `NotForLearningError`, or `UnusableGoldError` naming file and line.
    """
    mixture = load_mixture()
    for file, messages in messages_of(Learner.SLOTS):
        share = mixture.share(file)
        for one in told_of_pain(messages):
            yield Labelled(one, file.name, share.weight, share.group)
    for texts in intent_examples().values():
        for text in texts[: mixture.chat.each]:
            yield Labelled(Gold(id="", text=text), CHAT, mixture.chat.weight, None)


def read_rows() -> list[Row]:
    """Return all messages as seen; of the chat, those in which nothing is found."""
    read = [seen(one) for one in progress(list(labelled()), "Reading")]
    return [row for row in read if row.told.file != CHAT or not any(row.signs.values())]


def told_of_pain(messages: Sequence[Gold]) -> Sequence[Gold]:
    """Return the messages of a file, none where only danger was labelled."""
    told = any(getattr(one, field) for one in messages for field in choice_fields())
    return messages if told else ()


def seen(one: Labelled) -> Row:
    """Return a labelled message as it is seen."""
    told = SlotCandidates.by(engine().parse(one.gold.text), WRITTEN)
    signs = {
        field: {value: told.signs(field, value) for value in told.candidates[field]}
        for field in choice_fields()
    }
    return Row(tuple(_every_feature().of(told.message)), signs, one)


def all_seen(text: str) -> list[str]:
    """Return the features of a text and the signs of everything found in it."""
    row = seen(Labelled(Gold(id="", text=text), CHAT, 1.0, None))
    return [
        *row.features,
        *(
            f"{field} {value}: {sign}"
            for field, values in row.signs.items()
            for value, signs in values.items()
            for sign in signs
        ),
    ]


@lru_cache(maxsize=1)
def _every_feature() -> SlotFeatures[str]:
    return SlotFeatures(EveryFeature(NAMING), load_pain_choice_settings().stem, FOUND)


def truth(rows: Sequence[Row], field: str) -> Truth:
    """Return which column holds for each message (rows by columns, 0 or 1)."""
    columns = values_of(field)
    held = np.zeros((len(rows), len(columns)))
    for place, row in enumerate(rows):
        told = getattr(row.told.gold, field)
        for value in told if field in SEVERAL else (told or columns[0],):
            held[place, columns.index(value)] = 1
    return held
