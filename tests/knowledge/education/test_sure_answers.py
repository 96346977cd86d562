"""What the guide is surest of is read as it is written, and refused where it has no one answer."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from bot.knowledge.education.sure_answers import SureAnswer, load_sure_answers

ILLNESS = {"id": "x", "source": "K", "with_moves": True, "about": [r"\bgout\b"]}


def test_sure_answers_each_illness_has_a_card_or_words() -> None:
    answers = load_sure_answers().values()
    assert all(bool(one.card) != bool(one.says) for one in answers)
    assert all(one.asks or one.with_moves for one in answers)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ({**ILLNESS}, "nothing is said"),
        ({**ILLNESS, "card": "E-80", "says": "Yes."}, "two answers"),
        ({**ILLNESS, "card": "E-999"}, "no such card"),
        ({**ILLNESS, "says": "Yes.", "asks": ["how"]}, "a shape of its own beside the shared one"),
    ],
)
def test_sure_answers_refuse_what_has_no_one_answer(raw: dict[str, object], reason: str) -> None:
    with pytest.raises(ValidationError):
        SureAnswer.model_validate(raw)
    assert reason


def test_sure_answers_say_what_holds_of_the_person() -> None:
    bones = load_sure_answers()["bones_thin"]
    known = {"conditions": ("osteoporosis",)}
    assert bones.said_to(known).endswith("I leave such moves out for you.")
    assert bones.said_to({"conditions": ()}) == bones.says


def test_sure_answers_say_something_else_to_whom_it_is_nothing() -> None:
    bags = load_sure_answers()["heavy_bags"]
    assert bags.said_to({"nrs": 7, "radiation": "none"}).startswith("Not while the pain")
    assert bags.said_to({"nrs": 2, "radiation": "none"}) == bags.says


def test_sure_answers_take_the_lines_of_a_card_for_a_tablet() -> None:
    daily = load_sure_answers()["ibuprofen_for_days"]
    assert daily.said_to({"conditions": ("anticoagulant",)}).startswith("No ibuprofen-type tablet")
    assert daily.said_to({"conditions": ("asthma",)}).startswith("Ask a pharmacist")
    assert daily.said_to({"conditions": ()}) == daily.says
