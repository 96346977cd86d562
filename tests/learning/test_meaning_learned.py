"""What questions mean: lists become rows with one answer each; strangers get what serves them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from bench.strangers_questions import HELD_OUT, RIGHT, outcome
from bot.conversation.requests.asked_kinds import known_answers
from bot.knowledge.conversation.question_kinds import load_question_kinds
from bot.knowledge.education.education_search import ELSEWHERE
from bot.language.replies.learned.question_meaning import (
    load_question_meaning,
    load_sentence_vectors,
)
from learning.meaning.answered_questions import AnsweredQuestion, answered_questions
from learning.meaning.train_meaning import learn
from learning.served_questions import served_in

FLOOR = 0.66  # below what was measured when they were learned (docs/models.md)


def test_served_questions_name_the_best_answer_first(tmp_path: Path) -> None:
    rows = (
        {"text": "is heat any good", "best": "card/E-03", "also": ["card/E-04"]},
        {"text": "can you sing", "best": "none", "also": []},
    )
    path = tmp_path / "made.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert [one.served for one in served_in(path)] == [("card/E-03", "card/E-04"), ()]


def test_answered_questions_are_after_answers_that_there_are() -> None:
    settings = load_question_kinds()
    answers = {one.answer for one in answered_questions()} - {ELSEWHERE, settings.nothing}
    ways = {way for answer in answers for way in settings.ways_of(answer)}
    assert ways <= known_answers()


def test_learn_tells_apart_what_lies_apart() -> None:
    drawing = np.random.default_rng(1)
    ends = np.eye(8, dtype=np.float32)[:2]
    told = [AnsweredQuestion(str(n), ("near", "far")[n % 2]) for n in range(600)]
    vectors = ends[[n % 2 for n in range(600)]] + drawing.normal(0, 0.1, (600, 8))
    learned = learn(told, vectors)
    sums = ends @ learned.weights + learned.offsets
    assert [learned.answers[n] for n in sums.argmax(axis=1)] == ["near", "far"]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["strangers_a", "strangers_b"])
def test_strangers_get_an_answer_that_serves(name: str) -> None:
    told = [one for one in served_in(HELD_OUT / f"{name}.jsonl") if one.served]
    right = sum(outcome(one) == RIGHT for one in told)
    assert right / len(told) > FLOOR


@pytest.mark.parametrize(
    ("one", "other", "third"),
    [
        ("is it ok to work out with this", "may I train in spite of it", "who reads what I write"),
        ("how many of these a day", "what number should I do daily", "does heat help"),
    ],
)
def test_vectors_of_one_meaning_lie_nearer_than_of_another(
    one: str, other: str, third: str
) -> None:
    vectors = load_sentence_vectors()
    same, apart = vectors.of(one) @ vectors.of(other), vectors.of(one) @ vectors.of(third)
    assert same > apart


def test_odds_are_kept_and_sum_to_one() -> None:
    meaning = load_question_meaning()
    odds = meaning.odds("does heat help?")
    assert sum(odds.values()) == pytest.approx(1)
    assert meaning.odds("does heat help?") is odds
