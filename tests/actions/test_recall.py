"""What somebody says before the records are read stands on top of them, and takes nothing away."""

from __future__ import annotations

from actions.recall import with_said_on_top
from bot.language.facts import Facts

KEPT = Facts(
    regions=("low_back",), side="right", conditions=("osteoporosis",), aggravated_by=("flex_agg",)
)


def test_recall_adds_what_was_said_to_the_lists_that_are_kept() -> None:
    said = Facts(conditions=("diabetes",), aggravated_by=("ext_agg",))
    both = with_said_on_top(said, KEPT)
    assert both.conditions == ("osteoporosis", "diabetes")
    assert both.aggravated_by == ("flex_agg", "ext_agg")
    assert both.regions == ("low_back",)


def test_recall_lets_a_newer_place_and_side_count() -> None:
    both = with_said_on_top(Facts(regions=("neck",), side="left"), KEPT)
    assert (both.regions, both.side) == (("neck",), "left")
