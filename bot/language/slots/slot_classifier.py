"""What set the pain off, how and since when, where it travels, how the writer lives: the choice.

The grammars find every place that may tell one of these; what was learned from labelled messages
says which of them holds, and why.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bot.knowledge.pain.pain_choice import (
    PLACES,
    SEVERAL,
    choice_fields,
    load_pain_choice_settings,
)
from bot.language.findings import Mention
from bot.language.slots.left_out import SlotLeftOut
from bot.language.slots.slot_candidates import FOUND, SlotCandidates
from bot.language.slots.slot_features import SlotFeatures
from bot.language.slots.slot_model import SlotModel, load_slot_model
from bot.language.slots.slot_reading import SlotReading
from bot.language.slots.story_reader import load_story_reader


class SlotClassifier:
    """Chooses with what was learned."""

    def __init__(self, model: SlotModel) -> None:
        """Take the model."""
        self._model = model
        self._features = SlotFeatures(model.words, load_pain_choice_settings().stem, FOUND)

    def mentions(self, told: SlotCandidates) -> Iterator[Mention]:
        """Yield what holds, with the words that tell it and the main reasons.

        Facts of the days that are told but denied, past or somebody else's are yielded as such.
        """
        reading = self._reading(told)
        yield from reading.places()
        for field in choice_fields():
            if field in PLACES:
                continue
            held = reading.held(field)
            for value in held:
                yield reading.mention(field, value)
            if field in SEVERAL:
                yield from reading.not_meant(field, held)

    def left_out(self, told: SlotCandidates) -> Iterator[SlotLeftOut]:
        """Yield what the grammars found and does not hold, where the choice decides."""
        reading = self._reading(told)
        for field in choice_fields():
            yield from reading.left_out(field)

    def _reading(self, told: SlotCandidates) -> SlotReading:
        return SlotReading(self._model, load_story_reader, told, self._features.of(told.message))


@lru_cache(maxsize=1)
def pain_choice() -> SlotClassifier:
    """Return the choice with what the knowledge holds. Raises `KnowledgeError` when refused."""
    return SlotClassifier(load_slot_model())
