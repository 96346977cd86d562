"""What is to be noted too: of "add both" the two things that were named, and no side."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.conversation.drafting.fact_changes.put_in import puts_both_in
from bot.conversation.planning.planner import plan_turn
from tests.conversation.drafting.fact_changes.test_late_facts import together
from tests.conversation.planning.situations import situation

KNOWN = {"side": "left", "worse_with": ["sitting"], "aggravated_by": ["flex_agg"], "nrs": 4}


def after(*texts: str) -> dict[str, Any]:
    values = {**together(), **KNOWN}
    heard = [situation(text, values, "inform", 0.5) for text in texts]
    turns = tuple(one.turns[-1] for one in heard)
    return plan_turn(replace(heard[-1], turns=turns)).values


@pytest.mark.parametrize(
    ("texts", "worse", "reason"),
    [
        (
            ("you missed two things: getting out of bed and driving. add both",),
            ["sitting", "in_and_out_of_bed", "driving"],
            "beside it",
        ),
        (
            ("you forgot kneeling and gardening, put them in",),
            ["sitting", "kneeling", "gardening"],
            "in other words",
        ),
        (
            ("what hurts is stairs and running", "please note both"),
            ["sitting", "stairs", "running"],
            "in the message before",
        ),
        (("sitting is fine and standing is fine, add both",), None, "neither makes it worse"),
        (("add both moves",), ["sitting"], "moves are no fact"),
    ],
)
def test_put_in_both_are_the_two_that_were_named(
    texts: tuple[str, ...], worse: list[str] | None, reason: str
) -> None:
    values = after(*texts)
    assert sorted(values["worse_with"] or ()) == sorted(worse or ()), reason
    assert values["side"] == "left", reason


@pytest.mark.parametrize(
    ("text", "side"),
    [("put down both sides", "both"), ("no, both", "both"), ("both actually", "both")],
)
def test_put_in_a_side_is_still_put_right(text: str, side: str) -> None:
    assert after(text)["side"] == side


@pytest.mark.parametrize(
    ("text", "both"),
    [("stairs and driving, add both", True), ("note both please", True), ("add both sides", False)],
)
def test_put_in_knows_what_both_is_of(text: str, both: bool) -> None:
    assert puts_both_in(text) is both
