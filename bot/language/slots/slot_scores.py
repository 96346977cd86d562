"""How likely each value of a field is in one message: words, signs, and the story as a whole.

Words and what stands around the candidates are weighed by `slot_model.py`; in a message of some
length the reading of the whole story (`story_reader.py`) adds its own scores.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.knowledge.pain.pain_choice import choice_fields
from bot.knowledge.pain.story_reading import load_story_reading
from bot.language.slots.slot_candidates import SlotCandidates
from bot.language.slots.slot_features import Range
from bot.language.slots.slot_model import Numbers, SlotModel, chances

type Reason = tuple[float, str, Range]  # weight and name of a feature or sign, where it stands
NOWHERE: Range = (0, 1)
AS_A_WHOLE = "the story as a whole"  # the name of what the reading of the story adds
_REASONS = 3


class SlotScores:
    """The scores of one message; `features` are those that the model knows, by row."""

    def __init__(
        self,
        model: SlotModel,
        whole: Numbers | None,
        told: SlotCandidates,
        features: Mapping[int, Range],
    ) -> None:
        """Take the model and, where the story is read as a whole, the score of each column."""
        self._model, self._whole, self._told, self._features = model, whole, told, features
        self._rows = tuple(features)
        self._weighed, self._by_words = model.told_by_words(self._rows)
        self._likely: dict[str, list[float]] = {}
        self._around: dict[tuple[str, str], frozenset[str]] = {}
        self._shares = load_story_reading().fields

    def chances(self, field: str) -> list[float]:
        """Return the chance of each value of a field; they are worked out once."""
        found = self._likely.get(field)
        if found is None:
            found = self._likely[field] = chances(self._scores(field), field)
        return found

    def threshold(self, field: str) -> float:
        """Return the chance from which a value of a field holds."""
        if self._whole is None:
            return self._model.thresholds[field]
        return self._shares[field].holds_from

    def by_signs(self, field: str, signs: frozenset[str]) -> float:
        """Return what signs weigh for a field."""
        return self._model.told_by_signs(field, signs)

    def reasons(self, field: str, value: str) -> list[Reason]:
        """Return what speaks most for a value: words, signs, the story as a whole."""
        column = self._column(field, value)
        told = [*self._signs_of(field, value)[:_REASONS], *self._of_story(field, value)]
        for at in _highest(column, _REASONS):
            row = self._rows[at]
            told.append((float(column[at]), self._model.names[row], self._features[row]))
        return sorted(told, reverse=True)[:_REASONS]

    def against(self, field: str, value: str) -> list[Reason]:
        """Return what speaks most against a value."""
        column = self._column(field, value)
        told = [*self._signs_of(field, value), *self._of_story(field, value)]
        for row, weight in zip(self._rows, column.tolist(), strict=True):
            told.append((weight, self._model.names[row], self._features[row]))
        return sorted(one for one in told if one[0] < 0)[:_REASONS]

    def _scores(self, field: str) -> list[float]:
        columns, values = self._model.columns[field], choice_fields()[field]
        scores = self._by_words[columns]
        first = len(scores) - len(values)
        for value in self._told.candidates[field]:
            signs = self._signs(field, value)
            scores[first + values.index(value)] += self._model.told_by_signs(field, signs)
        if self._whole is None:
            return scores
        share, whole = self._shares[field], self._whole[columns].tolist()
        return [
            share.words * one + share.story * told for one, told in zip(scores, whole, strict=True)
        ]

    def _signs(self, field: str, value: str) -> frozenset[str]:
        """Return what stands around the candidates of a value; it is put together once."""
        known = self._around.get((field, value))
        if known is None:
            known = self._around[field, value] = self._told.signs(field, value)
        return known

    def _signs_of(self, field: str, value: str) -> list[Reason]:
        signs = self._model.weighed_signs(field, self._signs(field, value))
        return [(weight, name, NOWHERE) for weight, name in signs]

    def _column(self, field: str, value: str) -> Numbers:
        """Return what each word of the message weighs for a value."""
        column: Numbers = self._weighed[:, self._at(field, value)]
        return column

    def _at(self, field: str, value: str) -> int:
        values = choice_fields()[field]
        end: int = self._model.columns[field].stop
        return end - len(values) + values.index(value)

    def _of_story(self, field: str, value: str) -> list[Reason]:
        if self._whole is None:
            return []
        told = float(self._whole[self._at(field, value)])
        return [(self._shares[field].story * told, AS_A_WHOLE, NOWHERE)]


def _highest(numbers: Numbers, most: int) -> list[int]:
    """Return the places of the highest numbers, in no order: sorting all takes four times that."""
    places: list[int] = numbers.argpartition(-min(most, len(numbers)))[-most:].tolist()
    return places
