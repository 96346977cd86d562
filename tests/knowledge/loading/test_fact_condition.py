"""What is asked of facts, and what of them meets it."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest
from pydantic import ValidationError

from bot.knowledge.assessment.evidence_weights import Hours
from bot.knowledge.loading.fact_condition import FactCondition

FACTS = {"regions": ("low_back", "hip"), "side": "left", "nrs": 5, "age": None, "radicular": True}


class Asked(FactCondition):
    EVERY: ClassVar[frozenset[str]] = frozenset({"denied"})

    radicular: bool = False
    regions: tuple[str, ...] = ()
    sides: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    nrs_from: int | None = None
    nrs_to: int | None = None
    nrs_below: int | None = None
    nrs_above: int | None = None
    age_from: int | None = None
    sit: Hours | None = None


@pytest.mark.parametrize(
    ("asked", "met", "reason"),
    [
        ({}, True, "nothing is asked"),
        ({"regions": ("neck", "hip")}, True, "any one of a list"),
        ({"regions": ("neck",)}, False, "none of it"),
        ({"sides": ("left",)}, True, "a fact called otherwise"),
        ({"radicular": True}, True, "what is so"),
        ({"nrs_from": 5}, True, "at least, the bound itself"),
        ({"nrs_to": 5}, True, "at most, the bound itself"),
        ({"nrs_below": 5}, False, "less, not the bound"),
        ({"nrs_above": 5}, False, "more, not the bound"),
        ({"nrs_from": 0}, True, "nought is a bound"),
        ({"age_from": 0}, False, "what is not told meets nothing"),
        ({"regions": ("hip",), "nrs_from": 6}, False, "all of it"),
        ({"denied": ("fever", "cough")}, False, "every one of these"),
        ({"sit": Hours(at_least=3)}, False, "hours that were not told"),
    ],
)
def test_all_met_asks_for_everything(asked: dict[str, Any], met: bool, reason: str) -> None:
    assert Asked(**asked).all_met(FACTS) is met, reason


def test_all_met_holds_bands_and_every_one() -> None:
    known = {"sit": 4.0, "denied": {"fever", "cough", "rash"}}
    assert Asked(sit=Hours(at_least=3, up_to=4)).all_met(known)
    assert not Asked(sit=Hours(above=4)).all_met(known)
    assert Asked(denied=("fever", "cough")).all_met(known)


def test_first_met_is_the_first_key_of_which_something_is_so() -> None:
    asked = Asked(regions=("neck", "hip"), nrs_from=3)
    assert asked.first_met(FACTS) == ("regions", "hip")
    assert asked.first_met({"nrs": 3}) == ("nrs_from", 3)
    assert asked.first_met({}) is None


def test_condition_refuses_a_key_that_it_does_not_name() -> None:
    with pytest.raises(ValidationError, match="colour"):
        Asked.model_validate({"colour": "red"})
