"""Going back and naming an answer to change."""

from __future__ import annotations

import pytest

from bot.conversation.undo import from_the_beginning, reopened, undo


def test_undo_opens_the_last_answer() -> None:
    step = undo({"answered_before": ["story", "side", "nrs"], "nrs": 7})

    assert step is not None
    assert step["nrs"] is None
    assert step["answered_before"] == ["story", "side"]


def test_undo_a_duration_takes_its_stage_along() -> None:
    step = undo({"answered_before": ["duration_days"], "duration_days": 20, "stage": "acute"})

    assert step is not None
    assert step["stage"] is None


@pytest.mark.parametrize(
    "before",
    [
        pytest.param([], id="nothing answered"),
        pytest.param(["consent", "story"], id="nothing but consent and the story"),
    ],
)
def test_undo_has_nothing_to_go_back_to(before: list[str]) -> None:
    assert undo({"answered_before": before}) is None


def test_undo_in_the_session_goes_one_exercise_back() -> None:
    step = undo({"answered_before": ["exercise_feedback"], "exercise": 3})

    assert step is not None
    assert step["exercise"] == 2


def test_undo_start_over_keeps_consent_and_safety() -> None:
    cleared = from_the_beginning()

    assert "consent" not in cleared
    assert "safety" not in cleared
    assert cleared["regions"] is None
    assert cleared["readback"] is None


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param("change my side", "side", id="side"),
        pytest.param("I want to change how long it's been", "duration_days", id="how long"),
        pytest.param("change the pain number", "nrs", id="number"),
        pytest.param("change the place", "regions", id="place"),
        pytest.param("change something", None, id="nothing named"),
    ],
)
def test_undo_change_names_a_question(text: str, question: str | None) -> None:
    assert reopened(text) == question
