"""Sentences about other things beside a story tell no time, cause or habit of the pain."""

from __future__ import annotations

import pytest

from bench.first_stories import noted

STORY = "My lower back has been sore since I lifted a crate on Monday."
FIELDS = ("duration_days", "trigger", "lifestyle", "worse_with", "eased_by")
REMARKS = [
    ("Our landlord put the rent up three months ago.", "somebody else did it"),
    ("The bus company has been on strike for nine days.", "a thing is its subject"),
    ("Could I go kayaking in a fortnight?", "asked"),
    ("Do you reckon badminton is any good?", "asked about sport in general"),
    ("I hope to be cycling again by Easter.", "hoped for"),
    ("Someday I'd love to take up fencing.", "wished"),
    ("We're going to retile the bathroom next month.", "planned"),
    ("The swimming baths are shut till March.", "a place is no sport"),
    ("My cousin's wedding is in six weeks.", "a day to come"),
    ("Half the street has had the flu this fortnight.", "theirs"),
    ("I paid the deposit ten days ago.", "a time with another matter"),
    ("I renewed my passport in July.", "the same with a month"),
    ("I'm typing this on my phone so sorry for mistakes.", "the message itself"),
]
TOLD = [
    ("My lower back hurts. It started in May.", "duration_days", "it began then"),
    ("Dull pain in my neck, the thing is I've had it for a fortnight.", "duration_days", "had it"),
    ("My lower back hurts. Three weeks now.", "duration_days", "a sentence of its own"),
    ("My lower back hurts. I moved a piano on Saturday.", "duration_days", "what began it"),
    ("My lower back hurts. Going on for a month.", "duration_days", "no other verb"),
    ("My lower back hurts. Woke up like this on Friday.", "duration_days", "like this"),
    ("My lower back hurts. My job means lifting all day.", "lifestyle", "one's own days"),
    ("My lower back hurts. The job is heavy lifting all day.", "lifestyle", "with an article"),
    ("My lower back hurts. Should I stop running? I run every day.", "lifestyle", "told beside it"),
    ("My lower back hurts. A van ran into us on Sunday.", "trigger", "done to the writer"),
    ("My lower back hurts. I hope it helps that I swim a lot.", "lifestyle", "hoped of another"),
]


@pytest.mark.parametrize(("remark", "why"), REMARKS)
@pytest.mark.parametrize("first", [True, False], ids=["behind", "before"])
def test_remarks_change_nothing_that_is_noted(remark: str, why: str, first: bool) -> None:
    alone, beside = noted(STORY), noted(f"{STORY} {remark}" if first else f"{remark} {STORY}")
    assert [getattr(beside, one) for one in FIELDS] == [getattr(alone, one) for one in FIELDS], why


@pytest.mark.parametrize(("text", "field", "why"), TOLD)
def test_remarks_hide_nothing_that_is_told_of_the_pain(text: str, field: str, why: str) -> None:
    assert getattr(noted(text), field), why
