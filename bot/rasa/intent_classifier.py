"""What a message wants: words and parts of words against 38 intents, in one step.

Term weights and a linear model measured better than counts (docs/understanding.md); one component
in place of four halves the time of a message.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np
import skops.io as sio
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.special import expit
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import SGDClassifier
from sklearn.pipeline import FeatureUnion, Pipeline

from bot.conversation.turn import PARTS
from bot.language.text.message_parts import parts_of

FILE = "classifier.skops"
TRUSTED = ["scipy.sparse._csr.csr_matrix"]  # what scikit-learn keeps the term weights in
WORD = r"(?u)\b\w+\b|[?!]"  # one-letter words and digits count: "3", "y"
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
        """Make an untrained model."""
        self._storage = model_storage
        self._resource = resource
        self.model = untrained(config)
        self._scorer: Scorer | None = None

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
        self.model.fit([e.get(TEXT) for e in examples], [e.get(INTENT) for e in examples])
        with self._storage.write_to(self._resource) as directory:
            sio.dump(self.model, directory / FILE)
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
        """Load the trained component. Raises ValueError when the file holds unknown types."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as directory:
            component.model = sio.load(directory / FILE, trusted=TRUSTED)
        component._scorer = Scorer(component.model)
        return component

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the likeliest intent and the ranking of each message."""
        texts = [message.get(TEXT) or "" for message in messages]
        names = self.model.classes_
        for message, chances in zip(messages, self._confidences(texts), strict=True):
            best = np.argsort(-chances)[:RANKED]
            ranking = [{"name": str(names[i]), "confidence": float(chances[i])} for i in best]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
            message.set(PARTS, self._parts(message.get(TEXT) or ""), add_to_output=True)
        return messages

    def _parts(self, text: str) -> list[tuple[int, int, str, float]]:
        """Return (start, end, intent, confidence) of each sentence where there are several."""
        ranges = () if text.startswith("/") else parts_of(text)[:MOST_PARTS]
        if len(ranges) < 2:
            return []
        chances = self._confidences([text[start:end] for start, end in ranges])
        best = chances.argmax(axis=1)
        return [
            (start, end, str(self.model.classes_[i]), float(row[i]))
            for (start, end), i, row in zip(ranges, best, chances, strict=True)
        ]

    def _confidences(self, texts: list[str]) -> NDArray[np.float64]:
        """Return how sure each intent is, 0 to 1; texts by intents.

        Half of it is how an intent does against the others, half how well it fits at all: of
        unknown words one intent always fits least badly.
        """
        assert self._scorer is not None, "the component was loaded"  # noqa: S101
        fits = expit(self._scorer.scores(texts))
        return np.asarray((fits / fits.sum(axis=1, keepdims=True) + fits) / 2)


class Scorer:
    """What the pipeline's `decision_function` gives, a tenth of its time for a message.

    Terms are found by the vectorisers' own analysers and weighed as they weigh them
    (`sublinear_tf`, inverse document frequency, length 1); what is spared are scikit-learn's checks
    and sparse matrices, which are made for thousands of texts at once.
    """

    def __init__(self, model: Pipeline) -> None:
        """Take a trained pipeline of `untrained` apart."""
        union, linear = model[0], model[-1]
        self._parts: list[_Terms] = []
        first = 0
        for _, vectoriser in union.transformer_list:
            after = first + len(vectoriser.vocabulary_)
            self._parts.append(_Terms(vectoriser, linear.coef_[:, first:after]))
            first = after
        self._intercept = linear.intercept_

    def scores(self, texts: list[str]) -> NDArray[np.float64]:
        """Return texts by intents; over 0 means that an intent fits."""
        return np.stack([sum((p.score(t) for p in self._parts), self._intercept) for t in texts])


class _Terms:
    """The terms of one trained vectoriser and what each is worth for each intent."""

    def __init__(self, vectoriser: TfidfVectorizer, weights: NDArray[np.float64]) -> None:
        self._terms = vectoriser.build_analyzer()
        self._rows: dict[str, int] = vectoriser.vocabulary_
        self._rarity = vectoriser.idf_
        self._weights = np.ascontiguousarray(weights.T, dtype=np.float32)  # terms by intents

    def score(self, text: str) -> NDArray[np.float64] | float:
        """Return what the text's terms say for each intent; 0 where it knows none of them."""
        counts = Counter(
            row for term in self._terms(text) if (row := self._rows.get(term)) is not None
        )
        if not counts:
            return 0.0
        rows = np.fromiter(counts, dtype=np.intp, count=len(counts))
        often = np.fromiter(counts.values(), dtype=np.float64, count=len(counts))
        weighed = (np.log(often) + 1) * self._rarity[rows]
        length = np.sqrt(weighed @ weighed)
        return np.asarray(weighed / length @ self._weights[rows], dtype=np.float64)


def untrained(config: dict[str, Any]) -> Pipeline:
    """Return the untrained scikit-learn pipeline, text in and intent names out."""
    words = TfidfVectorizer(
        ngram_range=(1, config["words"]),
        token_pattern=WORD,
        sublinear_tf=True,
        dtype=np.float32,
    )
    parts = TfidfVectorizer(
        analyzer="char_wb",
        ngram_range=(config["characters_from"], config["characters_to"]),
        sublinear_tf=True,
        min_df=2,
        dtype=np.float32,
    )
    linear = SGDClassifier(
        loss="log_loss", alpha=config["alpha"], random_state=config["random_state"]
    )
    return Pipeline(
        [("features", FeatureUnion([("words", words), ("parts", parts)])), ("linear", linear)]
    )
