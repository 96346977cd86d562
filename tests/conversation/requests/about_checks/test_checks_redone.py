"""Home checks once more: what asks for it, and what only sounds like it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from bot.conversation import slots
from bot.conversation.checks.checks import open_check
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.weeks_of import weeks

THOMAS, BRIDGE = "ST04", "ST08"
STEPS = [
    {"check": THOMAS, "key": "thigh", "evidence": {}},
    {"check": BRIDGE, "key": "hold", "evidence": {}},
]
DONE = {"evidence": {}, "asked": {THOMAS: ["thigh"], BRIDGE: ["hold"]}, "steps": STEPS}
KEPT = {
    "consent": "agreed",
    slots.STORY: "told",
    "regions": ["low_back"],
    slots.SCREEN_NERVES: "none",
    slots.SCREEN_GENERAL: "earlier",
    slots.READBACK: "earlier",
    slots.MINUTES: 8,
    slots.CHECKS: [],
    slots.ASSESSMENT_SHOWN: {"earlier": True},
    slots.SKIPPED: list(slots.INTAKE_QUESTIONS),
    slots.WEEKS: weeks().as_dict(),
}


def asked_again(text: str, known: dict[str, object]) -> list[str]:
    """Return the checks that are open after the message."""
    told = replace(situation(text, {**KEPT, **known}), now=datetime(2026, 3, 30, 12))
    values = plan_turn(told).values
    opened = open_check(values)
    return [one["id"] for one in values[slots.CHECKS]] if opened else []


@pytest.mark.parametrize(
    ("text", "checks", "reason"),
    [
        ("can we redo the checks?", [THOMAS, BRIDGE], "all that were done"),
        ("check me again, maybe my hips are looser", [THOMAS, BRIDGE], "all that were done"),
        ("am I still tight there?", [THOMAS, BRIDGE], "whether it is as it was found"),
        ("could we run through those tests once more", [THOMAS, BRIDGE], "other words"),
        ("I want to see whether I'm stronger now", [THOMAS, BRIDGE], "what has changed"),
        ("let's do the bridge check again", [BRIDGE], "the one that is named"),
        ("I don't want to do the checks again", [], "denied"),
        ("the doctor checked me again", [], "somebody else's"),
        ("it still feels tight", [], "told, and not asked"),
        ("should I check my posture again", [], "no check of ours"),
    ],
)
def test_checks_redone(text: str, checks: list[str], reason: str) -> None:
    assert asked_again(text, {slots.CHECK_RESULTS: DONE}) == checks, reason


def test_checks_redone_only_where_some_were_done() -> None:
    assert asked_again("can we redo the checks?", {slots.CHECK_RESULTS: None}) == []


SOFT = {"hipflex_tight": "both"}
FOUND = {
    "evidence": {**SOFT, "glute_weak": "yes"},
    "asked": {THOMAS: ["thigh"], BRIDGE: ["hold"]},
    "steps": [
        {"check": THOMAS, "key": "thigh", "evidence": {}},
        {"check": BRIDGE, "key": "hold", "evidence": SOFT, "measured": "5 seconds"},
    ],
}


@pytest.mark.parametrize(
    ("check", "answer", "said", "reason"),
    [
        ("thigh", "both stay up", "As last time: both stay up.", "nothing has changed"),
        ("thigh", "they both come down", "Last time: both stay up. Now: yes, both.", "changed"),
        ("bridge", "12 seconds", "Last time: 5 seconds. Now: 12 seconds.", "both were counted"),
    ],
)
def test_checks_redone_are_told_beside_the_old_answers(
    check: str, answer: str, said: str, reason: str
) -> None:
    wish = f"let's do the {'bridge' if check == 'bridge' else 'leg over the edge'} check again"
    told = replace(
        situation(wish, {**KEPT, slots.CHECK_RESULTS: FOUND}), now=datetime(2026, 3, 30, 12)
    )
    open_now = plan_turn(told).values
    draft = plan_turn(replace(situation(answer, open_now), now=told.now))
    words = [str(step.told.get("words")) for step in draft.steps]
    assert any(said in one for one in (*words, draft.values[slots.ACKNOWLEDGED])), reason
