"""Years told instead of months stand; what tells months anew, or beside a bout, does too."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

MONTHS, WHOLE = 91.32, 365.25


@pytest.mark.parametrize(
    ("text", "days", "stage", "reason"),
    [
        ("Yes, but it is years, not three months.", None, "chronic", "years without how many"),
        ("no, it's been years, not months", None, "chronic", "no number at all"),
        ("its years not 3 months", None, "chronic", "without a comma"),
        ("Not 3 months. Years.", None, "chronic", "the other way round"),
        ("it's five years, not three months", 5 * WHOLE, "chronic", "how many"),
        ("Closer to fifteen years.", 15 * WHOLE, "chronic", "nothing denied"),
        ("nearer two years", 2 * WHOLE, "chronic", "nearer"),
        ("it has been years", None, "chronic", "nothing denied, nor counted"),
        ("more like six months", 182.64, "chronic", "twin: months anew"),
        ("yes, about 3 months", MONTHS, "chronic", "twin: the same again"),
        ("three weeks, not three months", 21.0, "acute", "twin: weeks"),
        ("yes that is right", MONTHS, "chronic", "twin: nothing of a time"),
    ],
)
def test_years_stand_for_months(text: str, days: float | None, stage: str, reason: str) -> None:
    known = Facts(regions=("low_back",), side="left", duration_days=MONTHS, stage="chronic")
    values = {
        **fact_values(known),
        slots.CONSENT: "agreed",
        slots.STORY: "told",
        slots.ASKED: slots.READBACK,
    }
    facts = plan_turn(situation(text, values)).facts
    assert (facts.duration_days, facts.stage) == (days, stage), reason
