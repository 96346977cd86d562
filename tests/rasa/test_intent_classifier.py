"""The intents, learned from four fifths of the examples and tried on the fifth; and unseen."""

from __future__ import annotations

import warnings
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold

from learning.intent_examples import intent_examples
from tests.examples import sampled

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from bot.rasa.intent_classifier import TfidfIntentClassifier
    from bot.rasa.intent_terms import IntentTerms
    from bot.rasa.intent_training import terms_of, untrained

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]

MACRO_F1 = 0.92
FOLDS = 5
TRIED = sampled(FOLDS, 2)  # of them


@pytest.fixture(scope="module")
def examples() -> tuple[np.ndarray, np.ndarray]:
    pairs = [(text, intent) for intent, texts in intent_examples().items() for text in texts]
    return np.array([text for text, _ in pairs]), np.array([intent for _, intent in pairs])


@pytest.mark.sampled
def test_intent_classifier_cross_validation(examples: tuple[np.ndarray, np.ndarray]) -> None:
    texts, intents = examples
    wanted, guessed = [], []
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=0)
    for learned, tried in islice(folds.split(texts, intents), TRIED):
        model = untrained(TfidfIntentClassifier.get_default_config())
        guessed.extend(model.fit(texts[learned], intents[learned]).predict(texts[tried]))
        wanted.extend(intents[tried])
    assert f1_score(wanted, guessed, average="macro") >= MACRO_F1


def test_intent_terms_score_as_the_pipeline_does(
    examples: tuple[np.ndarray, np.ndarray], tmp_path: Path
) -> None:
    texts, intents = examples
    model = untrained(TfidfIntentClassifier.get_default_config()).fit(texts[::9], intents[::9])
    unseen = [
        *texts[1::9],
        "",
        "?",
        "xqz",
        "a",
        "no no no",
        " two  spaces\tand a line\nmore ",
        "Größe 5 — ÄRGER",
        "\N{SLIGHTLY SMILING FACE}",
    ]
    terms_of(model).save(tmp_path)
    kept = IntentTerms.load(tmp_path)
    assert np.allclose(kept.scores(unseen), model.decision_function(unseen), atol=1e-4)
    assert kept.intents == tuple(model.classes_)
