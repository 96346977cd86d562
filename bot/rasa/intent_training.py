"""Learning of intents from examples: a scikit-learn pipeline, taken apart into terms.

Term weights and a linear model measured better than counts (docs/understanding.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import SGDClassifier
from sklearn.pipeline import FeatureUnion, Pipeline

from bot.rasa.intent_terms import WORD, IntentTerms, Lengths, Terms

FEWEST_TEXTS = 2  # that hold a part of a word, for it to count


def learned(config: dict[str, Any], texts: Sequence[str], intents: Sequence[str]) -> IntentTerms:
    """Return what the examples teach; `config` as in `config.yml`, filled up with defaults."""
    return terms_of(untrained(config).fit(texts, intents))


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
        min_df=FEWEST_TEXTS,
        dtype=np.float32,
    )
    linear = SGDClassifier(
        loss="log_loss", alpha=config["alpha"], random_state=config["random_state"]
    )
    return Pipeline(
        [("features", FeatureUnion([("words", words), ("parts", parts)])), ("linear", linear)]
    )


def terms_of(model: Pipeline) -> IntentTerms:
    """Return a trained pipeline of `untrained` as terms."""
    union, linear = model[0], model[-1]
    (_, words), (_, parts) = union.transformer_list
    of_words = len(words.vocabulary_)
    letters_from, letters_to = parts.ngram_range
    return IntentTerms(
        Lengths(words.ngram_range[1], letters_from, letters_to),
        [str(name) for name in linear.classes_],
        linear.intercept_,
        _terms(words, linear.coef_[:, :of_words]),
        _terms(parts, linear.coef_[:, of_words:]),
    )


def _terms(vectoriser: TfidfVectorizer, weights: Any) -> Terms:
    rows = vectoriser.vocabulary_
    in_order = sorted(rows, key=rows.__getitem__)
    told = np.ascontiguousarray(weights.T, dtype=np.float32)
    return Terms(in_order, np.asarray(vectoriser.idf_, dtype=np.float64), told)
