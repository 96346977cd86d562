"""What makes the pain worse is no place for the moves, and a place never wished for goes alone."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.checks.checks import evidence_of
from bot.conversation.drafting.draft import Draft
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

STANDS = Facts(
    regions=("low_back",),
    side="both",
    duration_days=60,
    nrs=3,
    aggravated_by=("ext_agg",),
    worse_with=("standing",),
    radiation=("none",),
    sit_hours=6,
)


def asked(text: str, question: str | None, facts: Facts, **told: Any) -> Draft:
    values = {
        **fact_values(facts),
        slots.STORY: "told",
        slots.CONSENT: "agreed",
        slots.READBACK: "confirmed",
        slots.ASKED: question,
        **told,
    }
    return plan_turn(situation(text, values))


@pytest.mark.parametrize(
    ("text", "worse", "place"),
    [
        ("only standing", ["standing"], []),
        ("just standing really", ["standing"], []),
        ("just sitting", ["sitting"], []),
        ("standing, as I said", ["standing"], []),
        ("only on my feet, standing about", ["standing"], []),
        ("just standing and walking", ["standing", "walking"], []),
        ("standing. exercises standing only please", ["standing"], ["standing"]),
        ("bending. and I can only do it standing", ["bending"], ["standing"]),
        ("lifting, and moves on a chair only please", ["lifting"], ["chair"]),
    ],
)
def test_factor_as_place_is_none_where_it_is_asked_what_makes_it_worse(
    text: str, worse: list[str], place: list[str]
) -> None:
    facts = Facts(regions=("low_back",), side="both", duration_days=60, nrs=4)
    draft = asked(text, "aggravated_by", facts)
    assert set(worse) <= {*draft.facts.worse_with}
    assert sorted(draft.setting.place) == place


@pytest.mark.parametrize("question", [slots.RATING, slots.TOGETHER, slots.MINUTES, None])
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("I never said standing only for the exercises", []),
        ("But I didn't ask for only standing", []),
        ("and I never wanted standing moves, I get down to the floor fine", []),
        ("I haven't asked for standing only, where is the bridge?", []),
        ("I did not say standing only, a 3", []),
        ("i never told you just standing", []),
        ("I didn't mean all standing", []),
        ("I never said it hurts at night", ["standing"]),
    ],
)
def test_factor_as_place_that_was_never_wished_goes_alone(
    text: str, place: list[str], question: str | None
) -> None:
    results = {
        "asked": {"ST19": ["floor"]},
        "evidence": {"floor_ok": "yes"},
        "steps": [{"check": "ST19", "key": "floor", "evidence": {}}],
    }
    draft = asked(
        text,
        question,
        STANDS,
        **{
            slots.SETTING: {"place": ["standing"]},
            slots.CHECKS: [{"id": "ST19", "reason": "", "questions": ["floor"]}],
            slots.CHECK_RESULTS: results,
            slots.SCREEN_NERVES: "answered",
            slots.SCREEN_GENERAL: "answered",
        },
    )
    assert sorted(draft.setting.place) == place
    assert draft.facts.worse_with == ("standing",)
    assert evidence_of(draft.values) == {"floor_ok": "yes"}
    assert ("Sorry. Taken out: standing only." in draft.acknowledged) == (not place)
