"""The bench of questions stands where a row says, and names what answered."""

from __future__ import annotations

from typing import Any

import pytest

from bench.answers_to_questions import Places, answered_by


class Stands:
    """Somebody who has just read something."""

    def __init__(self, answer: str) -> None:
        self.answer = answer

    def twin(self) -> Stands:
        return Stands(self.answer)


def test_a_row_is_asked_at_the_place_that_shares_most_words() -> None:
    places = Places()
    for read in ("1 of 3: Bridge.", "2 of 3: Wall angel, arms up the wall.", "3 of 3: Slow march."):
        places.note("session", Stands(read))  # type: ignore[arg-type]
    assert places.nearest("session", "arms up the wall: do both go").answer.startswith("2 of 3")
    assert places.nearest("session", "something else").answer.startswith("1 of 3")


def of_steps(*steps: tuple[str, dict[str, Any]], **values: Any) -> dict[str, Any]:
    return {"plan": {"steps": list(steps)}, **values}


@pytest.mark.parametrize(
    ("after", "reply", "source"),
    [
        (of_steps(("action_answer_question", {"card": "E-09"})), "Heat", "card E-09"),
        (of_steps(("utter_x", {}), safety={"flags": ["fever"]}), "Be seen", "danger"),
        (
            of_steps(("action_acknowledge", {"words": "a"})),
            "I don't know that one, sorry",
            "honest none",
        ),
        (of_steps(("action_acknowledge", {"words": "Both."})), "Both.", "own words"),
        (of_steps(("utter_ask_nrs", {}), acknowledged="Both. "), "Both. 0 to 10?", "own words"),
        (of_steps(("utter_ask_nrs", {})), "0 to 10?", "no answer"),
    ],
)
def test_what_answered_is_told(after: dict[str, Any], reply: str, source: str) -> None:
    assert (
        answered_by({"safety": {"flags": []}}, {"safety": {"flags": []}} | after, reply) == source
    )
