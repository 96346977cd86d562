"""A limit of the moves is taken out by words, at any stage."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.limits import limits_noted
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.fact_changes.limits_lifted import lift_limits
from bot.routine import Setting
from tests.conversation.planning.situations import situation

STOOPED: dict[str, Any] = {"regions": ["low_back"], "conditions": ["stooped"]}
SEATED: dict[str, Any] = {"regions": ["low_back"], "conditions": ["sits_only"]}


def _with(**told: Any) -> dict[str, Any]:
    return {"regions": ["low_back"], slots.SETTING: Setting(**told).as_dict()}


KNEE: dict[str, Any] = {"regions": ["low_back"], "conditions": ["knee_problem"]}
UPRIGHT = _with(place=frozenset(("standing",)))
IN_BED = _with(place=frozenset(("bed",)))
NO_KNEELING = _with(no_positions=frozenset(("kneel",)))


@pytest.mark.parametrize(
    ("text", "values", "reason"),
    [
        ("I do not stoop at all", STOOPED, "denied"),
        ("please remove the stooping", STOOPED, "asked to go"),
        ("nothing about me is hunched", STOOPED, "denied of everything"),
        ("I stand perfectly straight", STOOPED, "told otherwise"),
        ("I have never used a wheelchair", SEATED, "denied"),
        ("but I can walk", SEATED, "told otherwise"),
        ("drop the standing only", UPRIGHT, "asked to go"),
        ("who said standing only? I never asked for only standing", UPRIGHT, "never said"),
        ("I am no longer in bed", IN_BED, "over"),
        ("kneeling goes fine today, kneeling is ok", NO_KNEELING, "possible again"),
        ("I can kneel", NO_KNEELING, "possible"),
        ("I never said no kneeling", NO_KNEELING, "never said"),
        ("my knees are good, it was only the hard floor", NO_KNEELING, "the knee was not it"),
        ("no problem with my knees, it was the tiles", NO_KNEELING, 'behind "with"'),
        ("I am not in a wheelchair because I am not paralysed", SEATED, "denied, and why"),
        ("take out the wheelchair since it was for one week", SEATED, "asked to go, and why"),
        (
            "my knee is bad and I'm no longer in a wheelchair",
            SEATED,
            "behind another matter",
        ),
    ],
)
def test_limits_lifted_hold_no_more(text: str, values: dict[str, Any], reason: str) -> None:
    draft = Draft.of(situation(text, values))

    lift_limits(draft)

    assert draft.acknowledged, reason
    assert not limits_noted(draft.values), reason
    assert "stooped" not in draft.facts.conditions, reason


@pytest.mark.parametrize(
    ("text", "values", "reason"),
    [
        ("I stoop more than I did", STOOPED, "told once more"),
        ("why do I stoop, is that not bad?", STOOPED, "asked"),
        ("I cannot walk without my wheelchair, no", {"regions": ["low_back"]}, "nothing is held"),
        ("I can stand only for a moment", SEATED, "hardly possible"),
        ("standing only, no floor", UPRIGHT, "told once more"),
        ("in bed, not on the sofa", IN_BED, "another place is denied"),
        ("I can kneel only on the left", NO_KNEELING, "hardly possible"),
        ("no kneeling, told you", NO_KNEELING, "told once more"),
        ("not kneeling on my knees for long", NO_KNEELING, "a length of time"),
        ("I never said I can kneel", NO_KNEELING, "what is denied is that it is possible"),
        ("my knees are not fine", KNEE, "denied"),
        ("my knee is fine on that one", KNEE, "of one move alone"),
        ("my knee doesn't like the mat", KNEE, "told once more"),
        ("my knee is fine until I kneel", KNEE, "not always"),
        ("I'm in a wheelchair because the prosthesis does not fit", SEATED, "its reason denies"),
        ("the leg will not bend and I'm in a wheelchair", SEATED, "what stands before it denies"),
        ("I use a wheelchair since I cannot feel my feet", SEATED, "its reason denies"),
        ("I do not get out without my wheelchair", SEATED, "two denials tell it once more"),
        ("I stoop because I never straighten up now", STOOPED, "its reason denies"),
    ],
)
def test_limits_lifted_are_none_of_these(text: str, values: dict[str, Any], reason: str) -> None:
    draft = Draft.of(situation(text, values))

    lift_limits(draft)

    assert not draft.acknowledged, reason
    assert draft.facts.conditions == tuple(values.get("conditions", ())), reason


@pytest.mark.parametrize(
    ("text", "limb"),
    [
        ("my knees are good, it was only the hard floor", "knee"),
        ("wrists are perfectly alright, it was just the carpet", "wrist"),
        ("nothing wrong with my shoulder, I mixed it up", "shoulder"),
    ],
)
def test_limits_lifted_of_a_limb_say_so_and_leave_no_report(text: str, limb: str) -> None:
    values = {"regions": ["low_back"], "conditions": [f"{limb}_problem"]}
    draft = Draft.of(situation(text, values))

    lift_limits(draft)

    assert draft.acknowledged == [f"Taken out: a {limb} problem."]
    assert not draft.facts.conditions
    assert "hard" not in draft.turn.text


def test_limits_noted_are_read_back() -> None:
    values = {**_with(place=frozenset(("standing",)), left_out=frozenset(("P01",))), **SEATED}

    said = limits_noted(values)

    assert "standing only" in said
    assert "exercises done sitting only" in said
    assert "Bridge" in said
