"""What set the pain off, how and since when, where it travels, how the writer lives: the choice.

The grammars find every place that may tell one of these; what was learned from labelled messages
says which of them holds, and why.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from sys import intern

from bot.knowledge.pain_choice import SEVERAL, choice_fields, load_pain_choice_settings
from bot.language.assertion.pain_assertion import meant
from bot.language.choice.candidates import Candidate
from bot.language.choice.choice_model import ChoiceModel, chances, load_choice_model
from bot.language.choice.choice_words import ChoiceFeatures, Range
from bot.language.findings import Kind, Mention, Status
from bot.language.history.habits import ACTIVITIES, HOW_OFTEN
from bot.language.history.lifestyle import PHRASES, lifestyle_candidates
from bot.language.history.occupations import WORK
from bot.language.history.onsets import onset_candidates
from bot.language.history.trigger_told import TOLD, readings
from bot.language.history.triggers import trigger_candidates
from bot.language.places.radiation import radiation
from bot.language.temporal.durations import durations
from bot.language.temporal.time_candidates import LIKELIEST, time_candidates
from bot.language.temporal.times import times_told
from bot.language.utterance import Utterance

_Reason = tuple[float, str, Range]  # weight and name of a feature or sign, where a feature stands
_NOWHERE: Range = (0, 1)
BY_WORDS = "words of the message"  # the rule where no grammar found the value
TOLD_THERE = "told there"  # a sign of every candidate
_REASONS = 3
_PLAIN = 8  # words of a message that tells since when and little else
_HAPPENED = frozenset(("told as told", "told as events"))
_KINDS = {
    "trigger": Kind.TRIGGER,
    "onset": Kind.ONSET,
    "stage": Kind.STAGE,
    "radiation": Kind.RADIATION,
    "lifestyle": Kind.LIFESTYLE,
}
FOUND = (  # grammars whose groups are features of a message where they fit anywhere
    ("trigger", TOLD),
    ("around triggers", readings),
    ("fact", PHRASES),
    ("activity", ACTIVITIES),
    ("work", WORK),
    ("how often", HOW_OFTEN),
)


@dataclass(frozen=True)
class Told:
    """What a message tells of the fields that are chosen: every candidate."""

    utterance: Utterance
    candidates: Mapping[str, Mapping[str, Sequence[Candidate]]]  # by field and value

    @classmethod
    def by(cls, utterance: Utterance, today: date) -> Told:
        """Read a message; times count back from `today`."""
        times = times_told(utterance, today)
        likeliest = next(iter(durations(utterance, times)), None)
        days = likeliest.number if likeliest is not None else None
        triggers = trigger_candidates(utterance, times, days)
        found = {
            "trigger": triggers,
            "onset": [*onset_candidates(utterance), *_events(triggers)],
            "stage": time_candidates(utterance, times, likeliest),
            "radiation": list(_travelling(utterance)),
            "lifestyle": lifestyle_candidates(utterance),
        }
        by_value: dict[str, dict[str, list[Candidate]]] = {}
        for field, candidates in found.items():
            values = by_value[field] = {}
            for candidate in candidates:
                values.setdefault(candidate.value, []).append(candidate)
        return cls(utterance, by_value)

    def signs(self, field: str, value: str) -> frozenset[str]:
        """Return what stands around the candidates of a value."""
        told = self.candidates[field].get(value, ())
        return told[0].signs if len(told) == 1 else frozenset().union(*(one.signs for one in told))


def _events(triggers: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield what happened as a beginning of one moment."""
    for one in triggers:
        if not _HAPPENED.isdisjoint(one.signs):
            signs = frozenset([_of_event(sign) for sign in one.signs if sign[0] != "'"])
            yield Candidate("sudden", one.first, one.last, f"event: {one.value}", signs)


@lru_cache(maxsize=8192)
def _of_event(sign: str) -> str:
    return intern(f"event: {sign}")


def _travelling(utterance: Utterance) -> Iterator[Candidate]:
    for mention in radiation(utterance):
        first, last = utterance.span(mention.start, mention.end)
        signs = frozenset((TOLD_THERE, f"is {mention.value}"))
        yield Candidate(mention.value, first, last, mention.rule, signs)


class PainChoice:
    """Chooses with what was learned."""

    def __init__(self, model: ChoiceModel) -> None:
        """Take the model."""
        self._model = model
        self._features = ChoiceFeatures(model.words, load_pain_choice_settings().stem, FOUND)

    def mentions(self, told: Told) -> Iterator[Mention]:
        """Yield what holds, with the words that tell it and the main reasons.

        Facts of the days that are told but denied, past or somebody else's are yielded as such.
        """
        reading = _Reading(self._model, told, self._features.of(told.utterance))
        for field in choice_fields():
            held = reading.held(field)
            for value in held:
                yield reading.mention(field, value)
            if field in SEVERAL:
                yield from reading.not_meant(field, held)


@lru_cache(maxsize=1)
def pain_choice() -> PainChoice:
    """Return the choice with what the knowledge holds. Raises `KnowledgeError` when refused."""
    return PainChoice(load_choice_model())


class _Reading:
    """One message read with the model; `features` are those that it knows, by row."""

    def __init__(self, model: ChoiceModel, told: Told, features: Mapping[int, Range]) -> None:
        self._model = model
        self._told = told
        self._features = features
        self._rows = tuple(features)
        self._weighed, self._by_words = model.told_by_words(self._rows)

    def held(self, field: str) -> list[str]:
        """Return the values that hold."""
        if field == "stage" and (stage := self._plainly()):
            return [stage]
        likely = chances(self._scores(field), field)
        values, threshold = choice_fields()[field], self._model.thresholds[field]
        if field in SEVERAL:
            return [
                value for value, chance in zip(values, likely, strict=True) if chance > threshold
            ]
        best = max(range(len(values)), key=likely.__getitem__)
        return [values[best]] if likely[best] > threshold else []

    def _plainly(self) -> str | None:
        """Return the stage that a short message tells by rule, which is right 96 times in 100."""
        words = self._told.utterance.words
        if len(words) > _PLAIN and sum(not word.is_sign for word in words) > _PLAIN:
            return None
        for stage, times in self._told.candidates["stage"].items():
            if any(LIKELIEST in time.signs for time in times):
                return stage
        return None

    def _scores(self, field: str) -> list[float]:
        columns, values = self._model.columns[field], choice_fields()[field]
        scores = self._by_words[columns]
        first = len(scores) - len(values)
        for value in self._told.candidates[field]:
            signs = self._told.signs(field, value)
            scores[first + values.index(value)] += self._model.told_by_signs(field, signs)
        return scores

    def mention(self, field: str, value: str) -> Mention:
        """Return a value as a mention: the words that tell it, the rule and the reasons."""
        utterance, kind = self._told.utterance, _KINDS[field]
        candidates = self._told.candidates[field].get(value, ())
        told = self._reasons(field, value)
        reasons = tuple(f"{name} ({weight:+.1f})" for weight, name, _ in told)
        if not candidates:
            first, last = told[0][2] if told else _NOWHERE
            return utterance.mention(
                kind, value, first, last, BY_WORDS, None, Status.PRESENT, reasons
            )
        best = candidates[0]
        if len(candidates) > 1:
            best = max(candidates, key=lambda one: self._weight(field, one.signs))
        days = None if best.days is None else round(best.days, 2)
        return utterance.mention(
            kind if days is None else Kind.DURATION,
            value,
            best.first,
            best.last,
            best.rule,
            days,
            Status.PRESENT,
            reasons,
        )

    def not_meant(self, field: str, held: Sequence[str]) -> Iterator[Mention]:
        """Yield what is told of but does not hold for the writer now."""
        for value, candidates in self._told.candidates[field].items():
            for one in candidates if value not in held else ():
                status, cues = meant(self._told.utterance, one.first, one.last)
                if status is not Status.PRESENT:
                    yield self._told.utterance.mention(
                        _KINDS[field], value, one.first, one.last, one.rule, None, status, cues
                    )
                    break

    def _weight(self, field: str, signs: frozenset[str]) -> float:
        return self._model.told_by_signs(field, signs)

    def _reasons(self, field: str, value: str) -> list[_Reason]:
        """Return the words and the signs that speak most for a value."""
        model, values = self._model, choice_fields()[field]
        column = self._weighed[:, model.columns[field].stop - len(values) + values.index(value)]
        signs = model.weighed_signs(field, self._told.signs(field, value))
        told: list[_Reason] = [(weight, name, _NOWHERE) for weight, name in signs]
        for at in (-column).argsort()[:_REASONS]:
            row = self._rows[at]
            told.append((float(column[at]), model.names[row], self._features[row]))
        return sorted(told, reverse=True)[:_REASONS]
