"""Learns one slot from rows, and says how likely its values are in others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from bot.knowledge.pain.pain_choice import PLACES, PainChoiceSettings, choice_fields
from bot.language.slots.slot_model import chances, sign_scale, values_of, word_scale
from learning.feature_matrix import FeatureMatrix
from learning.slots.fit import Fitted, fit
from learning.slots.rows import Row, Truth, truth


@dataclass(frozen=True)
class Learned:
    """What is seen of one field, and the fitted weights."""

    field: str
    words: FeatureMatrix
    signs: FeatureMatrix
    fitted: Fitted

    def chances(self, rows: Sequence[Row]) -> Truth:
        """Return how likely each value holds for each message."""
        scores = self.fitted.scores(
            self.words.rows((row.features for row in rows), word_scale),
            self.signs.rows(_signs(rows, self.field), sign_scale),
        )
        likely = np.array([chances(row, self.field) for row in scores.tolist()])
        if self.field in PLACES:
            values = choice_fields()[self.field]
            named = [[value in row.signs[self.field] for value in values] for row in rows]
            likely *= np.array(named)
        return likely


def words_seen(rows: Sequence[Row], settings: PainChoiceSettings) -> FeatureMatrix:
    """Return the words that are learned, the same for every field."""
    return FeatureMatrix((row.features for row in rows), settings.seen_in)


def learn(
    rows: Sequence[Row], field: str, settings: PainChoiceSettings, words: FeatureMatrix
) -> Learned:
    """Return what is learned of a field."""
    values = choice_fields()[field]
    signs = FeatureMatrix(_signs(rows, field), settings.seen_in)
    fitted = fit(
        words.rows((row.features for row in rows), word_scale),
        signs.rows(_signs(rows, field), sign_scale),
        truth(rows, field),
        np.array([row.told.weight for row in rows]),
        len(values_of(field)) - len(values),
        settings,
    )
    return Learned(field, words, signs, fitted)


def _signs(rows: Sequence[Row], field: str) -> Iterator[frozenset[str]]:
    nothing: frozenset[str] = frozenset()
    for row in rows:
        for value in choice_fields()[field]:
            yield row.signs[field].get(value, nothing)
