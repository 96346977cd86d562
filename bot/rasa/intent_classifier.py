"""What a message wants: words and parts of words against 38 intents, in one step.

One component in place of four halves the time of a message.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.conversation.turn import PARTS
from bot.language.replies.learned.part_reader import places_of_parts
from bot.rasa.intent_terms import IntentTerms

RANKED = 5
MOST_PARTS = 12  # sentences that are read one by one; a longer message is a story


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TfidfIntentClassifier(IntentClassifier, GraphComponent):  # type: ignore[misc]
    """Weighs words, pairs, triples and parts of words; gives intents with confidences."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the defaults: n-gram lengths, strength of regularisation, seed."""
        return {
            "words": 3,
            "characters_from": 2,
            "characters_to": 5,
            "alpha": 1e-5,
            "random_state": 7,
        }

    def __init__(
        self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource
    ) -> None:
        """Make an untrained component."""
        self._storage = model_storage
        self._resource = resource
        self._config = config
        self._terms: IntentTerms | None = None

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TfidfIntentClassifier:
        """Create the component for training (called by Rasa)."""
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the examples and keep the model."""
        examples = [e for e in training_data.intent_examples if e.get(TEXT)]
        from bot.rasa.intent_training import learned  # scikit-learn, which only training needs

        texts, intents = [e.get(TEXT) for e in examples], [e.get(INTENT) for e in examples]
        with self._storage.write_to(self._resource) as directory:
            learned(self._config, texts, intents).save(directory)
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> TfidfIntentClassifier:
        """Load the trained component. Raises what `IntentTerms.load` raises."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as directory:
            component._terms = IntentTerms.load(directory)
        return component

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the likeliest intent and the ranking of each message."""
        texts = [message.get(TEXT) or "" for message in messages]
        names = self._learned.intents
        for message, chances in zip(messages, self._confidences(texts), strict=True):
            best = np.argsort(-chances)[:RANKED]
            ranking = [{"name": names[i], "confidence": float(chances[i])} for i in best]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
            message.set(PARTS, self._parts(message.get(TEXT) or ""), add_to_output=True)
        return messages

    def _parts(self, text: str) -> list[tuple[int, int, str, float]]:
        """Return (start, end, intent, confidence) of each part where there are several."""
        ranges = () if text.startswith("/") else places_of_parts(text)[:MOST_PARTS]
        if len(ranges) < 2:
            return []
        chances = self._confidences([text[start:end] for start, end in ranges])
        best = chances.argmax(axis=1)
        return [
            (start, end, self._learned.intents[i], float(row[i]))
            for (start, end), i, row in zip(ranges, best, chances, strict=True)
        ]

    def _confidences(self, texts: list[str]) -> NDArray[np.float64]:
        """Return how sure each intent is, 0 to 1; texts by intents.

        Half of it is how an intent does against the others, half how well it fits at all: of
        unknown words one intent always fits least badly.
        """
        fits = 1 / (1 + np.exp(-self._learned.scores(texts)))
        return np.asarray((fits / fits.sum(axis=1, keepdims=True) + fits) / 2)

    @property
    def _learned(self) -> IntentTerms:
        assert self._terms is not None, "the component was loaded"  # noqa: S101
        return self._terms
