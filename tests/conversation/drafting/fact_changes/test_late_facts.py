"""A fact told or put right late, at any stage: it is taken, said, and nothing else changes."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from bench.facts_told_late import KNOWN
from bot.conversation import slots
from bot.conversation.checks.checks_chosen import choose
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.pain_facts import fact_values, facts_of
from bot.conversation.planning.planner import plan_turn
from bot.conversation.session.session_log import pain_before
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation
from tests.examples import swept

BEGUN = {
    **fact_values(KNOWN),
    **{"consent": "no_saving", "story": "told", slots.READBACK: "confirmed"},
}
LISTED = {**BEGUN, slots.ASKED: slots.SCREEN_NERVES}
SCREENED = {**BEGUN, slots.SCREEN_NERVES: "answered", slots.SCREEN_GENERAL: "answered"}
LENGTH = {**SCREENED, slots.CHECKS: [], slots.ASKED: slots.MINUTES}
CHECK = {**SCREENED, slots.CHECKS: choose(KNOWN, SCREENED), slots.ASKED: slots.CHECK_ANSWER}


@cache
def together() -> dict[str, Any]:
    """Return the talk with its routine on the screen."""
    return plan_turn(situation("10 minutes", LENGTH, "inform", 0.9)).values


@cache
def session() -> dict[str, Any]:
    """Return the talk at its second exercise."""
    begun = plan_turn(situation("now", together(), "affirm", 0.9)).values
    return plan_turn(situation("done", begun, "done", 0.9)).values


@cache
def over() -> dict[str, Any]:
    """Return the talk after its session."""
    talk = {**session(), slots.CLOSED: "done", slots.ASKED: None, slots.RATING: 4}
    return {**talk, slots.EXERCISE: 9}


STAGES = {
    "list": lambda: LISTED,
    "check": lambda: CHECK,
    "minutes": lambda: LENGTH,
    "together": together,
    "session": session,
    "over": over,
}


def told(text: str, stage: str) -> tuple[Facts, str, Draft]:
    """Return the facts after a message at a stage, what is said first, and the plan."""
    draft = plan_turn(situation(text, STAGES[stage](), "inform", 0.5))
    said = " ".join((*draft.acknowledged, draft.news, str(draft.values[slots.ACKNOWLEDGED])))
    return facts_of(draft.values), said, draft


EVERYWHERE = [
    (
        *("No, it's about five weeks.", {"duration_days": 35.0, "stage": "subacute"}),
        *("Changed: 5 weeks", "a time, with its it is"),
    ),
    (
        *("It has hurt for five weeks", {"duration_days": 35.0, "stage": "subacute"}),
        *("Changed: 5 weeks", "a time of the pain"),
    ),
    ("my pain is a 4 now, not a 5", {"nrs": 4}, "4 out of 10 now", "the pain of now"),
    (
        *("turning makes it worse too", {"aggravated_by": ("flex_agg", "rot_agg")}),
        *("turning", "what makes it worse, added"),
    ),
    (
        *("getting up does, sitting doesn't", {"worse_with": ("bending", "getting_up")}),
        *("Taken out: sitting", "one for the other"),
    ),
    ("I do NOT drive", {"drive_hours": None}, "Taken out", "a habit that is not one"),
    ("take the driving out", {"drive_hours": None}, "Taken out", "the same, ordered"),
    ("it came on slowly by the way", {"onset": "gradual"}, "came on slowly", "how it began"),
    (
        "it was shovelling snow, not lifting",
        {"trigger": "housework", "trigger_move": "snow", "trigger_words": "shovelling snow"},
        *("Changed: after shovelling snow", "what set it off"),
    ),
    ("I sleep on my front now", {"sleep_position": "front"}, "on your front", "how one sleeps"),
    ("I am 54, not 44", {"age": 54}, "Noted: 54 years old", "the age"),
]


@pytest.mark.sampled(rows=30)
@pytest.mark.parametrize("stage", swept(STAGES))
@pytest.mark.parametrize(("text", "changes", "said", "reason"), EVERYWHERE)
def test_late_fact_is_taken_and_said_at_every_stage(
    text: str, changes: dict[str, Any], said: str, reason: str, stage: str
) -> None:
    facts, words, _ = told(text, stage)
    had, has = KNOWN.as_dict(), facts.as_dict()
    assert {name for name in had if had[name] != has[name]} <= {*changes, "worse_with"}, reason
    assert all(getattr(facts, name) == value for name, value in changes.items()), reason
    assert said in words, reason


@pytest.mark.parametrize(
    ("text", "stage", "changes", "reason"),
    [
        ("done. pain 4", "session", {"nrs": 4}, "beside the report of a move"),
        ("done, it's a four now", "session", {"nrs": 4}, "in words"),
        ("none. pain's come down to a 3", "list", {"nrs": 3}, "no row of the list"),
        ("seven, and it's a 4 today", "minutes", {"nrs": 4}, "no minutes"),
        ("still a 5, I've not moved", "over", {}, "the same"),
        ("gone from five to one", "over", {"nrs": 1}, "from and to"),
        ("you've the wrong side down, it's my left", "list", {"side": "left"}, "the side"),
        ("it didn't start suddenly, it crept up", "list", {"onset": "gradual"}, "denied and told"),
        (
            *("it doesn't go into the buttock any more", "over"),
            *({"radiation": "none", "radiates_to": None, "regions": ("low_back",)}, "gone"),
        ),
        (
            *("it also goes down to my knee since monday", "list"),
            *({"radiation": "leg", "radiates_to": None}, "the time is that of the leg"),
        ),
        ("sitting at a desk is 4 hours, not 8", "minutes", {"sit_hours": 4.0}, "hours"),
        ("bending's fine now", "over", {"worse_with": ("sitting",)}, "what is fine eases nothing"),
    ],
)
def test_late_fact_changes_nothing_else(
    text: str, stage: str, changes: dict[str, Any], reason: str
) -> None:
    facts, _, _ = told(text, stage)
    assert facts == replace(KNOWN, **changes), reason


@pytest.mark.parametrize("stage", ["list", "together", "over"])
@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("the telly says 8 out of 10 people get this", "people"),
        ("feels like I'm 20 again", "a picture"),
        ("my brother has had it for ten years", "somebody else"),
        ("I hope it's a 2 tomorrow", "a hope"),
        ("is it worse if I sit for an hour?", "a question"),
        ("you wrote it came on slowly", "what the guide wrote"),
        ("I have a meeting at five", "a clock"),
        ("it is not worse with turning", "denied"),
    ],
)
def test_late_fact_is_none_of_these(text: str, reason: str, stage: str) -> None:
    facts, _, _ = told(text, stage)
    assert facts == KNOWN, reason


@pytest.mark.parametrize(
    ("text", "hours"),
    [("8 minutes at my desk", KNOWN.sit_hours), ("10, and I sit 3 hours at work", 3.0)],
    ids=["the answer", "a habit beside it"],
)
def test_late_fact_at_the_minutes_is_no_time_of_the_answer(text: str, hours: float | None) -> None:
    facts, _, _ = told(text, "minutes")
    assert facts.sit_hours == hours


def test_late_fact_in_a_session_is_no_side_on_which_a_move_was_done() -> None:
    facts, _, _ = told("I did it on both sides, both sides, twenty seconds.", "session")
    assert facts.side == KNOWN.side
    facts, _, _ = told("done. and it's the left, not the right", "session")
    assert facts.side == "left"


def test_late_facts_in_a_session_leave_it_where_it_is() -> None:
    before = session()
    _, said, draft = told("it's five weeks, it's the left side, and my pain is a 3 now", "session")
    assert draft.values[slots.ROUTINE] == before[slots.ROUTINE]
    assert draft.values[slots.EXERCISE] == before[slots.EXERCISE]
    assert "left side" in said
    assert "5 weeks" in said


def test_late_fact_that_forbids_a_move_makes_the_routine_anew() -> None:
    before = session()
    _, _, draft = told("by the way I have osteoporosis", "session")
    assert draft.values[slots.ROUTINE] != before[slots.ROUTINE] or draft.alarmed


def test_late_fact_after_the_session_shows_nothing_again() -> None:
    _, _, draft = told("it's been five weeks, not three", "over")
    assert draft.asked is None
    assert [step.action for step in draft.steps] == ["action_acknowledge"]


def test_late_pain_in_a_session_leaves_the_pain_it_began_with() -> None:
    _, _, draft = told("done, it's a four now", "session")
    assert pain_before(draft.values) == KNOWN.nrs


def test_late_pain_that_rises_in_a_move_is_the_stop_rule() -> None:
    _, said, draft = told("up to a 7 while doing it", "session")
    assert "stop rule" in said + str(draft.values[slots.ACKNOWLEDGED])


@pytest.mark.parametrize(
    ("text", "minutes", "hour", "reason"),
    [
        ("8 min. remind me half past six in the morning", 8, 6, "a sentence of its own"),
        ("20 mins reminder at 21:00 please", 20, 21, "in one piece"),
    ],
)
def test_late_reminder_is_set_beside_the_answer(
    text: str, minutes: int, hour: int, reason: str
) -> None:
    draft = plan_turn(situation(text, {**LENGTH, "consent": "agreed"}, "inform", 0.5))
    at = draft.values.get(slots.REMINDER) or draft.values[slots.REMINDER_TIME]
    assert (draft.values[slots.MINUTES], at["hour"]) == (minutes, hour), reason


READ_BACK = {
    **{"consent": "no_saving", "story": "told", "regions": ["low_back"], "nrs": 4, "side": "left"},
    **{"aggravated_by": ["static_agg", "flex_agg"], "worse_with": ["waking", "bending"]},
    slots.ASKED: slots.READBACK,
}


@pytest.mark.parametrize(
    ("text", "field", "value", "reason"),
    [
        ("yep but u missed the 3 weeks", "duration_days", 21.0, "what the guide passed over"),
        ("yes. bout 3 wks", "duration_days", 21.0, "about, in short"),
        ("not worse on waking, please correct", "worse_with", ("bending",), "denied by its words"),
        ("no worse with bending than before", "worse_with", ("waking", "bending"), "unchanged"),
    ],
)
def test_late_facts_at_the_read_back(text: str, field: str, value: object, reason: str) -> None:
    draft = plan_turn(situation(text, READ_BACK, "affirm", 0.6))
    assert getattr(draft.facts, field) == value, reason


def test_late_facts_what_wakes_somebody_is_of_the_night() -> None:
    values = {**READ_BACK, "aggravated_by": None, "worse_with": None, slots.ASKED: "aggravated_by"}
    draft = plan_turn(situation("sitting, and it wakes me when I roll over", values))
    assert set(draft.facts.worse_with) == {"sitting", "turning_over", "night"}
