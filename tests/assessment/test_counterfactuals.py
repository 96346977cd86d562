"""What would change the assessment: one answer otherwise, in words and by how far it reaches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from bot.assessment.counterfactuals import if_supposed, pivots, telling_check, what_turns_it
from bot.language.facts import Facts
from tests.assessment.people import DESK, DRIVER, INACTIVE, LAPTOP, NURSE

FOUND = {"hipflex_tight": "both", "glute_weak": "yes"}
STEADY = "No single answer of yours would change what I name; several speak for it together."


@pytest.mark.parametrize(
    ("now", "then", "says"),
    [
        pytest.param(
            (DESK, {}), (replace(DESK, sit_hours=3), {}), "name no pattern", id="named, then none"
        ),
        pytest.param(
            (NURSE, {}), (DESK, {}), "name this first: the front of your hips", id="none, then one"
        ),
        pytest.param((NURSE, {}), (INACTIVE, {}), "say the same", id="none before and after"),
        pytest.param((DESK, {}), (DESK, {}), "say the same", id="nothing changed"),
        pytest.param((DESK, {}), (DRIVER, {}), "name this first: your trunk", id="another"),
        pytest.param(
            (DESK, {}), (DESK, FOUND), "likely and not only possible", id="checks make it surer"
        ),
        pytest.param(
            (DESK, FOUND), (DESK, {}), "possible and not likely", id="without checks less sure"
        ),
        pytest.param(
            (LAPTOP, {}),
            (replace(LAPTOP, sit_hours=2), {}),
            "the name stays. I would leave out the front of your belly",
            id="the same name with a muscle less",
        ),
    ],
)
def test_counterfactuals_say_what_would_be_otherwise(
    now: tuple[Facts, Mapping[str, str]], then: tuple[Facts, Mapping[str, str]], says: str
) -> None:
    assert says in if_supposed(*now, *then)


@pytest.mark.parametrize(
    ("facts", "evidence", "most", "said"),
    [
        pytest.param(
            DESK,
            {},
            1,
            ("Take away that you sit about 8 hours a day, and I would name no pattern.",),
            id="no more than asked for, what was told first",
        ),
        pytest.param(
            DESK,
            FOUND,
            2,
            (
                'With "Yes, both" in the check "Leg over the edge of the bed", I would call it '
                "possible and not likely.",
            ),
            id="the other answer of a check that was done",
        ),
        pytest.param(LAPTOP, {}, 2, (STEADY,), id="a muscle less is no other result"),
        pytest.param(NURSE, {}, 2, (STEADY,), id="nothing is named, so nothing turns it"),
    ],
)
def test_counterfactuals_what_turns_it(
    facts: Facts, evidence: Mapping[str, str], most: int, said: tuple[str, ...]
) -> None:
    assert what_turns_it(facts, evidence, most) == said


def test_counterfactuals_place_of_pain_is_no_answer_that_could_be_otherwise() -> None:
    keys = {one.key for one in pivots(DESK, {})}
    assert keys == {"sit_6_to_8", "standing_worse"}


def test_counterfactuals_furthest_reaching_comes_first() -> None:
    sizes = [one.size for facts in (DESK, LAPTOP, DRIVER) for one in pivots(facts, {})]
    assert sizes == [5, 5, 1, 1, 4, 4]


@pytest.mark.parametrize(
    ("evidence", "name"),
    [
        pytest.param({}, "Leg over the edge of the bed", id="the first"),
        pytest.param(FOUND, "Front plank", id="not the one that was done"),
    ],
)
def test_counterfactuals_telling_check(evidence: Mapping[str, str], name: str) -> None:
    said = telling_check(DESK, evidence, ())
    assert said.startswith(f'The check that would tell most now is "{name}". ')
