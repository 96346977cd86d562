"""Times, causes, onsets and places of other things are no facts of the pain; its own are."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.no_facts.other_matters import of_another_matter
from bot.conversation.drafting.hearing import hear
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from bot.language.findings import Kind, Mention
from bot.language.slots.slot_candidates import OF_EVENT
from bot.language.slots.slot_reading import BY_WORDS
from tests.conversation.planning.situations import situation

STAGES = [
    ("steroids for many years, low back pain", None, "a medicine's years"),
    ("83, back pain, take steroid tablets for polymyalgia for many years", None, "with its reason"),
    ("been on steroids for many years and my back aches", None, "before the pain"),
    ("had diabetes for 10 years, low back ache", None, "an illness"),
    ("long haul flight last week, upper back stabs when breathing in", None, "a journey's day"),
    ("no numbness now, that was 2021", None, "when a sign was there that is over"),
    ("no numbness, low back pain since 2021", "chronic", "beside a sign denied"),
    ("steroids for many years, low back pain for 2 weeks", "acute", "both told"),
    ("low back pain for 3 years, on steroids", "chronic", "the pain's, told first"),
    ("low back pain for many years, I take blood thinners", "chronic", "the pain's"),
    ("it started after a long haul flight last week, upper back", "acute", "told as the cause"),
]
CAUSES = [
    ("low back, lifting makes it worse", None, None, "worse behind it"),
    ("low back ... lifting makes it worse, sit 4 hours", None, None, "a suddenness made of it"),
    ("low back pain, lifting hurts", None, None, "hurts behind it"),
    ("squats kill my low back", None, None, "every time"),
    ("long haul flight last week, upper back aches", None, None, "nobody said it was that"),
    ("low back ache after raking leaves, 3 days", "housework", None, "work of an hour"),
    ("upper back pain since this morning, was carrying shopping", "carry", None, "a walk"),
    ("low back pain after lifting a box", "lift", None, "nobody said suddenly"),
    ("low back went when I lifted a box, lifting makes it worse", "lift", None, "both"),
    ("low back pain, came on suddenly after raking leaves", "housework", "sudden", "told so"),
]
SPORTS = [
    ("low back, I drive a van all day, out of the van after a long run is worst", False, "a drive"),
    ("low back, I have a roller, some dumbbells and loop bands", False, "kept at home"),
    ("low back, my kettlebell's gathering dust", False, "not used"),
    ("low back, kettlebell training twice a week", True, "done"),
    ("low back, I go to a kettlebell class twice a week", True, "done"),
]
PLACES = [
    ("pain in the back left side, under ribs", "mid_back", "the back is told"),
    ("pain under my ribs in front on the left", "abdomen", "the front"),
]
STAYS = [
    ("low back 3 weeks, stays in back", "none", "in the first message"),
    ("low back 3 weeks, it stays there", "none", "there"),
    ("low back, 5, bending, stays put", "none", "in a list"),
    ("mid back, stays in one spot, worse bending", "none", "a spot"),
    ("low back 3 weeks, stays bad all day", None, "how bad, not where"),
    ("low back 3 weeks, my son stays with me", None, "a person"),
]


def heard(text: str) -> Facts:
    draft = Draft.of(situation(text, {slots.CONSENT: "no_saving", slots.ASKED: slots.STORY}))
    hear(draft)
    return draft.facts


@pytest.mark.parametrize(("text", "stage", "reason"), STAGES)
def test_other_matters_times_are_of_what_they_stand_with(
    text: str, stage: str | None, reason: str
) -> None:
    assert heard(text).stage == stage, reason


@pytest.mark.parametrize(("text", "trigger", "onset", "reason"), CAUSES)
def test_other_matters_what_makes_it_worse_set_nothing_off(
    text: str, trigger: str | None, onset: str | None, reason: str
) -> None:
    facts = heard(text)
    assert (facts.trigger, facts.onset) == (trigger, onset), reason


@pytest.mark.parametrize(("text", "sport", "reason"), SPORTS)
def test_other_matters_a_drive_and_what_lies_at_home_are_no_sport(
    text: str, sport: bool, reason: str
) -> None:
    assert bool({"sport", "running"} & set(heard(text).lifestyle)) is sport, reason


@pytest.mark.parametrize(("text", "place", "reason"), PLACES)
def test_other_matters_ribs_at_the_back_are_no_belly(text: str, place: str, reason: str) -> None:
    assert heard(text).regions == (place,), reason


@pytest.mark.parametrize(("text", "travels", "reason"), STAYS)
def test_other_matters_pain_that_stays_is_told_once(
    text: str, travels: str | None, reason: str
) -> None:
    values: dict[str, Any] = {slots.CONSENT: "no_saving", slots.ASKED: slots.STORY}
    assert plan_turn(situation(text, values)).values.get("radiation") == travels, reason


@pytest.mark.parametrize(
    ("rule", "inferred"), [(BY_WORDS, True), (f"{OF_EVENT}lift", True), ("suddenly", False)]
)
def test_of_another_matter_is_an_onset_that_nobody_said(rule: str, inferred: bool) -> None:
    told = Mention(Kind.ONSET, "sudden", 0, 4, "came", rule)
    assert of_another_matter(situation("came after the move").turn, told) is inferred
