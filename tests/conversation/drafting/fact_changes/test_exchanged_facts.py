"""A fact told in the place of one that is known, or taken out in any words, at any stage."""

from __future__ import annotations

from typing import Any

import pytest

from bench.facts_told_late import KNOWN
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import hear
from tests.conversation.drafting.fact_changes.test_late_facts import STAGES, told
from tests.conversation.planning.situations import situation
from tests.examples import swept

ALL = tuple(STAGES)


@pytest.mark.parametrize(
    ("text", "field", "value", "reason"),
    [
        ("five weeks, not three", "duration_days", 35.0, "the new one first"),
        ("it's not 3 wks its 7", "duration_days", 49.0, "the old one first"),
        ("three weeks is wrong, it was five", "duration_days", 35.0, "called wrong"),
        ("change three weeks to five", "duration_days", 35.0, "bidden"),
        ("would you correct three weeks to five?", "duration_days", 35.0, "asked for politely"),
        ("let me correct the weeks: 6", "duration_days", 42.0, "called by its name"),
        ("you made me 44, I am 34", "age", 34, "what the guide has"),
        ("I'm not 44 I'm 54", "age", 54, "an age"),
        ("forty-seven, not forty-four", "age", 47, "in words, and no count of anything"),
        ("age wrong: 46", "age", 46, "by its name"),
        ("I don't sit 8 hours, more like 4", "sit_hours", 4.0, "hours, and no rating"),
        ("it's left, you have right", "side", "left", "what the guide has, behind it"),
        ("you've put right, I meant left", "side", "left", "what the guide has, before it"),
        ("it was gardening that did it, not lifting", "trigger", "housework", "another cause"),
        ("it's not bending, it's twisting", "worse_with", ("sitting", "twisting"), "a movement"),
    ],
)
@pytest.mark.sampled(rows=30)
@pytest.mark.parametrize("stage", swept(ALL))
def test_exchanged_fact_takes_the_place_of_the_one_that_is_named(
    text: str, field: str, value: Any, reason: str, stage: str
) -> None:
    facts, said, _ = told(text, stage)
    assert getattr(facts, field) == value, reason
    assert said, "it is said"


@pytest.mark.parametrize(
    "text",
    [
        "I meant getting up in the MORNING, stiff for half an hour",
        "getting up in the morning i mean",
    ],
)
def test_exchanged_time_of_the_day_stands_for_getting_up(text: str) -> None:
    held = {"regions": ["low_back"], "aggravated_by": ["flex_agg"], "worse_with": ["getting_up"]}
    draft = Draft.of(situation(text, held))

    hear(draft)

    assert draft.facts.worse_with == ("morning",)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("8 minutes, not 10", "minutes are of the routine"),
        ("I did number 2, not 3", "exercises"),
        ("Nothing! Only the minutes: 10, not 3", "the words before say what is counted"),
        ("either side, if anything", "no label"),
        ("my brother is 54, not 44", "another's age"),
        ("bending? no, I don't know that word", "nothing stands in its place"),
        ("three, not two", "neither is held"),
    ],
)
@pytest.mark.parametrize("stage", ["together", "session"])
def test_exchanged_fact_is_none_where_nothing_that_is_held_is_named(
    text: str, reason: str, stage: str
) -> None:
    facts, _, _ = told(text, stage)
    named = (facts.duration_days, facts.age, facts.nrs, facts.sit_hours, facts.side)
    assert named == (KNOWN.duration_days, KNOWN.age, KNOWN.nrs, KNOWN.sit_hours, KNOWN.side), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("not 2 and not 3, the rest neither", "rows of the list"),
        ("5, not 3", "rows"),
        ("three weeks, not five", "known so, and no row 5"),
    ],
)
def test_exchanged_numbers_at_a_list_are_rows(text: str, reason: str) -> None:
    facts, _, _ = told(text, "list")
    assert facts.duration_days == KNOWN.duration_days, reason
    assert facts.conditions == (), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("no, nothing started it", "nothing"),
        ("it came by itself", "by itself"),
        ("there was no lifting, it was just there one morning", "none of it"),
        ("I never lifted anything", "not done"),
        ("lifting had nothing to do with it", "no matter"),
        ("nothing happened lifting, it just crept up on me", "nothing happened"),
        ("the lifting is wrong", "wrong"),
        ("take out after lifting, it crept up", "to be taken out"),
        ("and the after lifting bit should go, it built up over time", "no farewell"),
        ("I don't know what started it", "unknown"),
    ],
)
@pytest.mark.sampled(rows=30)
@pytest.mark.parametrize("stage", swept(ALL))
def test_taken_out_is_a_cause_in_any_words(text: str, reason: str, stage: str) -> None:
    facts, said, draft = told(text, stage)
    assert facts.trigger in (None, "none"), reason
    assert said, "it is said"
    assert (facts.worse_with, facts.side) == (KNOWN.worse_with, KNOWN.side), "the others stand"
    assert draft.values.get(slots.EXERCISE) == STAGES[stage]().get(slots.EXERCISE), "goes on"


@pytest.mark.parametrize(
    ("text", "field", "value", "reason"),
    [
        ("bending no longer bothers me", "worse_with", ("sitting",), "no longer"),
        ("I never said sitting makes it worse", "worse_with", ("bending",), "never said"),
        ("I never said sitting makes it worse", "sit_hours", 8.0, "the hours stand"),
        ("sitting shouldn't be there", "sit_hours", 8.0, "what hurts is meant, not the days"),
        ("please delete bending from what makes it worse", "worse_with", ("sitting",), "deleted"),
        ("lying down gives no relief", "eased_by", ("walking",), "no relief"),
        ("lying down gives no relief", "regions", KNOWN.regions, "and no place"),
        ("walking makes no difference", "eased_by", ("lying",), "no difference"),
        ("I haven't got a car", "drive_hours", None, "who has none drives none"),
        ("I'm retired, no desk any more", "sit_hours", None, "nor sits at a desk"),
        ("it's the other side mate", "side", "left", "the other of two"),
        ("I'm not a woman", "sex", "male", "put right"),
    ],
)
@pytest.mark.sampled(rows=30)
@pytest.mark.parametrize("stage", swept(ALL))
def test_taken_out_leaves_what_is_not_named(
    text: str, field: str, value: Any, reason: str, stage: str
) -> None:
    facts, _, _ = told(text, stage)
    assert getattr(facts, field) == value, reason


def test_taken_out_of_the_back_where_it_goes_too() -> None:
    facts, _, _ = told("the buttock is wrong", "over")
    assert (facts.regions, facts.radiates_to) == (("low_back",), None)


@pytest.mark.parametrize("text", ["it's five weeks not three", "it's four months, not five"])
def test_taken_out_is_no_move_by_a_number_that_was_put_right(text: str) -> None:
    _, _, draft = told(text, "session")
    setting = draft.values.get(slots.SETTING) or {}
    assert not setting.get("left_out"), "no exercise goes"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("my mate does 20 minutes a day", "another's minutes"),
        ("felt like an hour", "no time that is there"),
        ("I was at my desk when I did it", "where a move was done"),
        ("I'll be 45 in May", "not yet"),
        ("it's 7 already, off to work", "the hour"),
        ("the carpet scratched my left knee now", "the side of a knee"),
        ("the walk took a while, neighbours said hello", "a walk, and no harm"),
    ],
)
@pytest.mark.parametrize("stage", ["session", "over"])
def test_exchanged_fact_is_none_of_what_only_sounds_like_one(
    text: str, reason: str, stage: str
) -> None:
    facts, _, draft = told(text, stage)
    assert facts == KNOWN, reason
    minutes = STAGES[stage]()[slots.MINUTES]
    assert draft.values[slots.MINUTES] == minutes, reason


@pytest.mark.parametrize(
    ("text", "still_in"),
    [("did the after lifting come out?", True), ("did the yoga come out?", False)],
)
def test_taken_out_is_asked_about(text: str, still_in: bool) -> None:
    facts, said, _ = told(text, "session")
    assert (facts.trigger is None) is still_in
    assert ("It was still in" in said) is still_in


def test_exchanged_fact_beside_a_reminder_is_kept_with_it() -> None:
    facts, said, draft = told("remind me at 7pm, and it's five weeks not three", "over")
    assert (facts.duration_days, draft.values[slots.REMINDER_TIME]["hour"]) == (35.0, 19)
    assert "5 weeks" in said


def test_late_reminder_is_at_the_hour_that_stands_with_it() -> None:
    text = "no it was 3 rounds and 5 each side. remind me 9 in the evening"
    _, _, draft = told(text, "over")
    assert draft.values[slots.REMINDER_TIME]["hour"] == 21


@pytest.mark.parametrize("stage", ["together", "session", "over"])
def test_taken_out_is_the_fact_that_is_called_wrong_and_no_move(stage: str) -> None:
    facts, said, draft = told("the lifting is wrong, take it out", stage)
    assert facts.trigger is None
    assert "Taken out" in said
    assert not (draft.values.get(slots.SETTING) or {}).get("left_out")


@pytest.mark.parametrize(
    "text",
    [
        "bending makes it worse too, not just sitting",
        "it's not only sitting, bending hurts as well",
        "not merely sitting, it's bending too",
    ],
)
@pytest.mark.parametrize("stage", swept(ALL))
def test_exchanged_fact_told_beside_another_leaves_that_one(text: str, stage: str) -> None:
    facts, _, _ = told(text, stage)
    assert {"sitting", "bending"} <= set(facts.worse_with)


@pytest.mark.parametrize(("stage", "goes"), [("list", False), ("minutes", True)])
def test_late_fact_no_accident_answers_the_row_of_a_list(stage: str, goes: bool) -> None:
    facts, _, _ = told("none, no accident", stage)
    assert (facts.trigger == "none") is goes
