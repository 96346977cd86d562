"""A stamp tells what weights were made from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from learning.__main__ import TRAINERS
from learning.manifest import Learner
from learning.stamp import (
    EVERY,
    MOST_CHANGED,
    MOST_MARKED,
    Stamp,
    code_alone,
    kept_stamp,
    mark,
    marked_of,
)

AGAIN = "run `make {}`, see what the figures became, and keep the weights with their stamp"
MADE = Stamp("w", "d", "s", "c", tuple(str(number) for number in range(200)))


# The messages of danger take seven seconds to read: they are met by the slow tests.
BY_COST = [
    pytest.param(one, marks=pytest.mark.slow) if one == Learner.DANGER else one for one in TRAINERS
]


@pytest.mark.slow
@pytest.mark.parametrize("learner", BY_COST)
def test_weights_fit_what_they_were_made_from(learner: Learner) -> None:
    kept, now = kept_stamp(learner), TRAINERS[learner].stamped()
    assert now.weights == kept.weights, "the weights are not those that were stamped"
    assert kept.data in ("", now.data), f"the data has changed: {AGAIN.format(learner)}"
    assert now.settings == kept.settings, f"the settings have changed: {AGAIN.format(learner)}"
    assert now.code == kept.code, f"the learner's code has changed: {AGAIN.format(learner)}"
    assert kept.changed(now) <= MOST_CHANGED, f"messages are read anew: {AGAIN.format(learner)}"


def test_stamp_a_message_seen_otherwise_counts_once() -> None:
    now = replace(MADE, seen=("other", *MADE.seen[1:]))
    assert MADE.changed(now) == pytest.approx(1 / 200)
    assert MADE.changed(MADE) == 0


def test_stamp_marks_a_few_texts_and_the_same_whatever_the_order() -> None:
    texts = [f"my back, told for the {number}th time" for number in range(EVERY * MOST_MARKED * 2)]
    marked = marked_of(texts)
    assert len(marked) == MOST_MARKED
    assert marked == marked_of([*reversed(texts), texts[0]])
    assert abs(len(marked_of(texts[: EVERY * 100])) - 100) < 40, "one in so many"


def test_stamp_tells_texts_and_features_apart() -> None:
    told = mark("sore back", ["w:sore", "w:back"])
    assert told == mark("sore back", ["w:back", "w:sore"])
    assert told != mark("sore back", ["w:back"])
    assert told != mark("my sore back", ["w:sore", "w:back"])


def test_code_alone_passes_over_comments_and_docstrings() -> None:
    code = 'def least(x):\n    """Return it."""\n\n    return max(x, 1)  # at least one\n'
    same = "def least(x):\n    return max(x, 1)\n"
    assert code_alone(code) == code_alone(same)
    assert code_alone(code) != code_alone(same.replace("1", "2"))
    assert code_alone('name = "text"\n') != code_alone('name = "other"\n')
