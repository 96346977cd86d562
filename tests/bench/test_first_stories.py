"""What is noted of a story amid a remark."""

from __future__ import annotations

import pytest

from bench.first_stories import STORIES, changed, noted, remarks


@pytest.mark.parametrize(
    ("remark", "reason"),
    [
        ("I've got a holiday in three weeks.", "to come"),
        ("I swim twice a week.", "how often"),
        ("We eat at seven.", "an hour"),
        ("Thanks for reading.", "thanks"),
    ],
)
def test_first_stories_are_noted_as_without_a_remark(remark: str, reason: str) -> None:
    fields = {"duration_days", "nrs", "regions", "side"}
    assert not fields.intersection(changed(noted(STORIES[0]), f"{STORIES[0]} {remark}")), reason


def test_first_stories_see_what_a_further_fact_changes() -> None:
    assert changed(noted(STORIES[0]), f"{STORIES[0]} It began two weeks ago.") == ["duration_days"]


def test_first_stories_have_remarks_of_many_topics() -> None:
    assert len({topic for topic, _ in remarks()}) > len(STORIES)
