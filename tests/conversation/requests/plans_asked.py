"""States in which a question about one's own plan is asked, and what is said to it."""

from __future__ import annotations

from functools import cache
from typing import Any

from bot.conversation import slots
from bot.conversation.checks.checks_chosen import choose
from bot.conversation.planning.planner import plan_turn
from tests.conversation.papers_of import FACTS
from tests.conversation.planning.situations import situation

TOLD: dict[str, Any] = {
    **{"consent": "no_saving", "story": "told", "readback": "confirmed", slots.CHECKS: []},
    **{"side": "right", "duration_days": 21.0, "stage": "acute", "nrs": 4, "sit_hours": 8.0},
    **{slots.SCREEN_NERVES: "answered", slots.SCREEN_GENERAL: "answered"},
    **{slots.CHECK_RESULTS: {}, slots.ASKED: slots.MINUTES, "age": 52},
}
LOW = {**TOLD, "regions": ["low_back"], "aggravated_by": ["flex_agg"], "radiation": "none"}
LEG = {**LOW, "radiation": "leg"}
NECK = {**TOLD, "regions": ["neck"], "aggravated_by": ["neck_screen"], "radiation": "none"}
CHECK = {
    **{name: value for name, value in LOW.items() if name not in (slots.CHECKS, slots.ASKED)},
    slots.CHECKS: choose(FACTS, {}),
    slots.ASKED: slots.CHECK_ANSWER,
}


@cache
def shown(who: str, session: bool = False) -> dict[str, Any]:
    """Return the state with the routine shown, or at its first move."""
    before = {"low": LOW, "leg": LEG, "neck": NECK}[who]
    values = plan_turn(situation("12 minutes", before, "inform", 0.5)).values
    return plan_turn(situation("now", values, "inform", 0.5)).values if session else values


def said(text: str, values: dict[str, Any]) -> str:
    """Return what the reply begins with."""
    draft = plan_turn(situation(text, values, "ask_education", 0.6))
    words = [str(step.told.get("words", "")) for step in draft.steps]
    return " ".join((*words, str(draft.values.get(slots.ACKNOWLEDGED) or ""))).strip()
