"""One message read for the fields that are chosen: what holds of its candidates, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from bot.knowledge.pain.pain_choice import (
    PLACES,
    SEVERAL,
    choice_fields,
    load_pain_choice_settings,
)
from bot.knowledge.pain.story_reading import load_story_reading
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.assertion.span_assertion import assertion_of
from bot.language.extract.candidates.time_candidates import BEGAN_THEN, LIKELIEST, SINCE_THEN
from bot.language.extract.places.placed_regions import placed_regions, regions
from bot.language.extract.places.side_alone import mostly_middle, side_alone
from bot.language.findings import Kind, Mention, Status
from bot.language.slots.doubted_values import is_doubted, of_nobody
from bot.language.slots.left_out import SlotLeftOut
from bot.language.slots.slot_candidates import SlotCandidates
from bot.language.slots.slot_features import Range
from bot.language.slots.slot_model import SlotModel
from bot.language.slots.slot_reasons import plainly
from bot.language.slots.slot_scores import NOWHERE, Reason, SlotScores
from bot.language.slots.story_reader import StoryReader

FAR_FROM_PAIN = "no pain in its sentence"  # a sign
BY_WORDS = "words of the message"  # the rule where no grammar found the value
_MIDDLE = "middle"
_PLAIN = limit("plain_message")
_KINDS = {
    "regions": Kind.REGION,
    "side": Kind.SIDE,
    "trigger": Kind.TRIGGER,
    "onset": Kind.ONSET,
    "stage": Kind.STAGE,
    "radiation": Kind.RADIATION,
    "lifestyle": Kind.LIFESTYLE,
}


class SlotReading:
    """One message read with what was learned; `features` are those that the model knows."""

    def __init__(
        self,
        model: SlotModel,
        story: Callable[[], StoryReader],
        told: SlotCandidates,
        features: Mapping[int, Range],
    ) -> None:
        """Take the model, what gives the reader of whole stories, the message and its features."""
        self._told = told
        words = told.message.words
        self._short = len(words) <= _PLAIN or sum(not one.is_sign for one in words) <= _PLAIN
        is_story = len(told.message.text.split()) >= load_story_reading().least_words
        whole = story().scores(told) if is_story else None
        self._scores = SlotScores(model, whole, told, features)

    def places(self) -> Iterator[Mention]:
        """Yield regions and sides; in a short message the rules decide."""
        told = self._told
        if self._short:
            yield from regions(told.message)
            sure = told.sure("side")[:1]
            yield from (one for one in told.sides if not (sure and one.status is Status.PRESENT))
            yield from (self.mention("side", one) for one in sure)
            return
        candidates = told.candidates["regions"]
        held = [region for region in self.held("regions") if region in candidates]
        reasons = {region: self._said(self._scores.reasons("regions", region)) for region in held}
        placed = {one.hit.region for one in placed_regions(told.message)}
        yield from regions(told.message, reasons)
        yield from (self.mention("regions", one) for one in held if one not in placed)
        kept = mostly_middle(told.message, told.sides)
        side = [] if kept else [one for one in self.held("side") if one in told.candidates["side"]]
        if not side:
            kept = kept or side_alone(told.message, told.sides) or self._middle()
        yield from (one for one in told.sides if one.status is not Status.PRESENT or one is kept)
        yield from (self.mention("side", one) for one in side)

    def _middle(self) -> Mention | None:
        """Return the middle where the rules read it: learned from few, it needs less to hold."""
        for one in self._told.sides:
            if one.value == _MIDDLE and one.status is Status.PRESENT:
                at = choice_fields()["side"].index(_MIDDLE)
                likely = self._scores.chances("side")[at]
                return one if likely > load_pain_choice_settings().middle_from else None
        return None

    def held(self, field: str) -> list[str]:
        """Return the values that hold; what was put right needs no odds."""
        sure = self._told.sure(field)
        if sure and field not in SEVERAL:
            return sure[:1]
        if field == "stage" and self._short and (stage := self._told_as(LIKELIEST)):
            return [stage]
        likely = self._scores.chances(field)
        values = choice_fields()[field]
        if field in SEVERAL:
            told, short = self._told.candidates[field], self._short
            least = self._scores.threshold(field)  # nothing needs less
            return [
                one
                for one, chance in zip(values, likely, strict=True)
                if (chance > least and chance > self._needed(field, one)) or one in sure
                if field in PLACES or not of_nobody(one, told.get(one, ()), short)
            ]
        best = max(range(len(values)), key=likely.__getitem__)
        chosen = [values[best]] if likely[best] > self._needed(field, values[best]) else []
        if field == "trigger" and self._short:  # "my low back aches, 3 weeks" names none
            return [one for one in chosen if one in self._told.candidates[field]]
        if field != "stage":
            return chosen
        times = self._told.candidates[field].get(values[best])
        if not times and likely[best] <= load_pain_choice_settings().untold_stage_from:
            chosen = []
        if chosen and self._beside_the_pain(chosen[0]):
            return chosen
        begun = self._told_as(BEGAN_THEN) or (None if chosen else self._told_as(SINCE_THEN))
        return [begun] if begun else chosen

    def _needed(self, field: str, value: str) -> float:
        """Return the chance from which a value holds."""
        told = self._told.candidates[field].get(value, ())
        threshold = self._scores.threshold(field)
        if is_doubted(field, value, told):
            return max(threshold, load_pain_choice_settings().doubted_from)
        return threshold

    def _beside_the_pain(self, stage: str) -> bool:
        """Tell whether a time of a stage stands in a sentence that speaks of the pain."""
        times = self._told.candidates["stage"].get(stage, ())
        return not times or any(FAR_FROM_PAIN not in time.signs for time in times)

    def _told_as(self, sign: str) -> str | None:
        """Return the stage of a time with a sign that says by rule that it is the pain's.

        The likeliest of a short message is right 96 times in 100.
        """
        for stage, times in self._told.candidates["stage"].items():
            if any(sign in time.signs for time in times):
                return stage
        return None

    def mention(self, field: str, value: str) -> Mention:
        """Return a value as a mention: the words that tell it, the rule and the reasons."""
        message, kind = self._told.message, _KINDS[field]
        candidates = self._told.candidates[field].get(value, ())
        told = self._scores.reasons(field, value)
        reasons = self._said(told)
        if not candidates:
            where = (one for _, _, one in told if one != NOWHERE)
            first, last = next(where, NOWHERE)
            return message.mention(
                kind, value, first, last, BY_WORDS, None, Status.PRESENT, reasons
            )
        candidates = [one for one in candidates if BEGAN_THEN in one.signs] or candidates
        best = candidates[0]
        if len(candidates) > 1:
            best = max(candidates, key=lambda one: self._scores.by_signs(field, one.signs))
        days = None if best.days is None else round(best.days, 2)
        return message.mention(
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
                status, cues = assertion_of(self._told.message, one.first, one.last)
                if status is not Status.PRESENT:
                    yield self._told.message.mention(
                        _KINDS[field], value, one.first, one.last, one.rule, None, status, cues
                    )
                    break

    def left_out(self, field: str) -> Iterator[SlotLeftOut]:
        """Yield what may be told of a field and does not hold, with what speaks against it."""
        if field in PLACES and self._short:
            return
        held, values, likely = self.held(field), choice_fields()[field], self._scores.chances(field)
        instead = held[0] if held and field not in SEVERAL else None
        for value in self._told.candidates[field]:
            if value not in held:
                at = self.mention(field, value)
                yield SlotLeftOut(
                    field=field,
                    value=value,
                    words=at.text,
                    rule=at.rule,
                    chance=round(likely[values.index(value)], 2),
                    needed=round(self._needed(field, value), 2),
                    instead=instead,
                    against=self._said(self._scores.against(field, value)),
                )

    def _said(self, told: Iterable[Reason]) -> tuple[str, ...]:
        return tuple(f"{plainly(name)} ({weight:+.1f})" for weight, name, _ in told)
