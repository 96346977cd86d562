"""Which messages urgency is learned from, and what is to be answered of each."""

from __future__ import annotations

from functools import cache

import pytest

from bot.knowledge.safety.urgency import load_urgency_settings
from bot.labels.gold import Gold
from bot.safety.levels import Level
from learning.corpora import messages_of
from learning.manifest import Learner
from learning.urgency.told_texts import (
    ToldText,
    answers_of,
    flags_learned,
    told_texts,
    urgent_learned,
)

FLAGS, URGENT = ("ces_bladder", "fever"), ("ces_bladder",)


@cache
def _told() -> list[ToldText]:
    return told_texts(load_urgency_settings())


def test_told_texts_keep_whatever_tells_danger_and_a_share_of_the_rest() -> None:
    all_of = [one for _, messages in messages_of(Learner.URGENCY) for one in messages]
    urgent = sum(one.level is Level.E for one in all_of)
    assert urgent == sum(one.gold.level is Level.E for one in _told())
    kept = sum(one.harmless for one in _told() if one.gold.id)
    assert 0.65 < kept / sum(one.level is Level.NONE and not one.flags for one in all_of) < 0.8


def test_told_texts_are_the_same_every_time() -> None:
    again = told_texts(load_urgency_settings())
    assert [one.gold.text for one in again] == [one.gold.text for one in _told()]


@pytest.mark.parametrize(
    ("gold", "answers", "reason"),
    [
        ({"level": "E", "flags": ["ces_bladder"]}, [1, 1, 1, 0, 1, 0, 1], "an emergency"),
        ({"level": "S", "flags": ["fever"]}, [1, 1, 0, 0, 0, 1, 0], "for today"),
        ({"level": "D", "flags": ["fever"]}, [1, 0, 0, 0, 0, 1, 0], "within days"),
        ({"flags_other": ["ces_bladder"]}, [0, 0, 0, 1, 1, 0, 0], "somebody else's"),
        ({}, [0, 0, 0, 0, 0, 0, 0], "nothing"),
    ],
)
def test_told_texts_answers(gold: dict[str, object], answers: list[int], reason: str) -> None:
    one = ToldText(Gold.model_validate({"id": "1", "text": "x", **gold}), not gold, 1)
    assert answers_of([one], FLAGS, URGENT)[0].tolist() == answers, reason


def test_told_texts_flags_have_enough_messages() -> None:
    settings = load_urgency_settings()
    flags, urgent = flags_learned(_told(), settings), urgent_learned(_told(), settings)
    assert {"ces_bladder", "suicide_distress"} <= set(urgent) <= set(flags)
