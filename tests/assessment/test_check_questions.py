from __future__ import annotations

import pytest

from bot.assessment import next_question, read_number, record_answer
from bot.knowledge.checks.home_checks import load_home_checks

HIPS = load_home_checks()["ST03"]
BRIDGE = load_home_checks()["ST08"]
LEG = load_home_checks()["ST05"]


@pytest.mark.parametrize(
    ("check_id", "question", "number", "evidence"),
    [
        ("ST08", "hold", 18, "glute_weak"),
        ("ST08", "hold", 20, "glute_fair"),
        ("ST08", "hold", 59.5, "glute_fair"),
        ("ST08", "hold", 60, "glute_ok"),
        ("ST08", "hold", 300, "glute_ok"),
        ("ST09", "hold", 0, "abs_weak"),
        ("ST09", "hold", 15, "abs_fair"),
        ("ST11", "hold", 25, "dnf_ok"),
        ("ST05", "height", 50, "ham_tight"),
        ("ST05", "height", 80, "ham_fair"),
        ("ST05", "height", 85, "ham_ok"),
        ("ST17", "distance", 7.5, "calf_tight"),
        ("ST18", "count", 11, "leg_fair"),
    ],
)
def test_questions_read_a_number_into_its_band(
    check_id: str, question: str, number: float, evidence: str
) -> None:
    answer = read_number(load_home_checks()[check_id].question(question), number)

    assert answer is not None
    assert set(answer.evidence) == {evidence}


def test_questions_without_bands_read_no_number() -> None:
    assert read_number(HIPS.question("height"), 2) is None


def test_questions_follow_up_only_on_what_was_found() -> None:
    keys = ("height", "book")

    first = next_question(HIPS, keys, (), {})
    level = next_question(HIPS, keys, ("height",), {"hip_level": "yes"})
    higher = next_question(HIPS, keys, ("height",), {"hip_high": "left"})

    assert first is not None
    assert first.key == "height"
    assert level is None
    assert higher is not None
    assert higher.key == "book"


def test_questions_stop_after_a_nerve_answer() -> None:
    answer = LEG.question("feel").answers[1]

    assert answer.rescreen
    assert next_question(LEG, ("feel", "height"), ("feel",), answer.evidence) is None


def test_questions_pass_over_those_not_chosen() -> None:
    wall = load_home_checks()["ST01"]

    found = next_question(wall, ("waist",), (), {})

    assert found is not None
    assert found.key == "waist"
    assert next_question(wall, ("waist",), ("waist",), {}) is None


def test_questions_answering_again_replaces_the_answer() -> None:
    hold = BRIDGE.question("hold")
    before = record_answer({"sway": "yes"}, hold, hold.answers[0])

    assert before == {"sway": "yes", "glute_weak": "yes"}
    assert record_answer(before, hold, hold.answers[2]) == {"sway": "yes", "glute_ok": "yes"}
