"""What the search over the answer cards learns from, and that learning works."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.education.card_model import CardModel
from bot.knowledge.education.answer_cards import load_cards
from bot.knowledge.education.education_search import ELSEWHERE, load_search_settings
from bot.knowledge.loading.knowledge_error import KnowledgeError
from learning.cards.questions import Asked, all_questions, questions_in
from learning.cards.train_cards import learn
from learning.manifest import DATA, Learner, files_of

FEW = (
    *(Asked(text, "E-05") for text in ("is the jab painful", "how long does a jab last")),
    *(Asked(text, "E-17") for text in ("do i need a scan", "what does the scan show")),
    *(Asked(text, ELSEWHERE) for text in ("will it rain", "who won the match")),
)


@pytest.mark.parametrize(
    ("text", "card", "reason"),
    [
        ("would a jab help", "E-05", "its word"),
        ("scans?", "E-17", "another form, through its letters"),
        ("who won", ELSEWHERE, "no card"),
    ],
)
def test_learn_finds_new_questions_of_the_same_topics(text: str, card: str, reason: str) -> None:
    settings = load_search_settings()
    scores = CardModel(learn(FEW, settings), settings).scores(text)
    assert max(scores, key=lambda key: scores[key]) == card, reason


def test_learn_keeps_no_more_features_than_it_may() -> None:
    settings = load_search_settings().model_copy(update={"kept": 5})
    learned = learn(FEW, settings)
    assert learned.weights.shape == (5, 3)
    assert sorted(learned.marks.tolist()) == learned.marks.tolist()


def test_questions_refuse_a_card_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "questions_x.yml"
    path.write_text("cards:\n  E-99: [why]\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"E-99.*no such card"):
        questions_in(path)


def test_all_questions_hold_every_card_from_every_writer_and_none_of_the_tests() -> None:
    asked = all_questions()
    writers = {one.name for one in files_of(Learner.CARDS) if one.name.startswith("questions_")}
    whole = {card.id for card in load_cards().values() if not card.part_of}
    of_parts = {f"questions_{name}" for name in "ijklmnopqr"}
    for writer in writers - of_parts:
        assert {one.card for one in asked if one.file == writer} >= {*whole, ELSEWHERE}
    parts = {one.card for one in asked if one.file in of_parts}
    assert parts >= {*load_cards()} - whole
    sixth = questions_in(DATA / "held_out" / "education" / "education_questions_sixth.yml")
    learned = {one.text for one in asked}
    again = [one.text for one in sixth if one.text in learned]
    assert len(again) <= 0.12 * len(sixth), again  # people chance to ask those too
