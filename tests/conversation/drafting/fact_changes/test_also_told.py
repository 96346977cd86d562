"""A second complaint beside the pain: kept with its day, said back; it changes nothing of it."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.intake.readback import sentence
from bot.conversation.papers.papers import summary_paper
from bot.conversation.planning.planner import plan_turn
from tests.conversation.drafting.fact_changes.test_late_facts import (
    BEGUN,
    LISTED,
    over,
    session,
    together,
)
from tests.conversation.planning.situations import situation

RATING = {**BEGUN, "nrs": None, slots.ASKED: "nrs"}
AT = {
    "list": lambda: LISTED,
    "together": together,
    "over": over,
    "session": session,
    "rating": lambda: RATING,
}


@pytest.mark.parametrize(
    ("text", "stage", "kept", "reason"),
    [
        ("I also get headaches on Saturdays", "together", ["headache....2026-03-02"], "no part"),
        (
            *("my left fingers tingle a bit sometimes", "together"),
            *(["tingling.fingers.left..2026-03-02"], "a limb that no low back reaches"),
        ),
        (
            *("tingling in the right foot since yesterday: write that down please", "over"),
            *(["tingling.foot.right.2026-03-01.2026-03-02"], "with the day it began"),
        ),
        (
            *("since yesterday my right knee is sore too", "together"),
            *(["pain.knee.right.2026-03-01.2026-03-02"], "a joint"),
        ),
        (
            *("it also hurts between my shoulder blades since yesterday", "together"),
            *(["pain.shoulder_blades..2026-03-01.2026-03-02"], "a place and its day"),
        ),
        (
            "none, but my left thumb goes numb at times",
            "list",
            ["numbness.thumb.left..2026-03-02"],
            "beside a list",
        ),
        ("5, my headaches come with it", "rating", ["headache....2026-03-02"], "at a question"),
        ("no tingling in my foot", "together", None, "denied"),
        ("my knee does not hurt", "together", None, "denied in its piece"),
        ("my mum's knee hurts too", "together", None, "another's"),
        ("done, my foot tingles", "session", None, "a report of the move"),
        ("can headaches come from the back?", "together", None, "only asked"),
        ("my back hurts too", "together", None, "no other part"),
        ("tingling between my legs since yesterday", "together", None, "no limb"),
        ("pins and needles where my legs meet", "together", None, "no limb"),
        (
            *("numb between my legs, and my left foot tingles", "together"),
            *(["tingling.foot.left..2026-03-02"], "a limb beside it"),
        ),
    ],
)
def test_second_complaint_is_kept_with_its_day(
    text: str, stage: str, kept: list[str] | None, reason: str
) -> None:
    before = AT[stage]()
    values = plan_turn(situation(text, before, "inform", 0.5)).values
    assert values.get("also_told") == kept, reason
    if kept:
        same = ("duration_days", "side", "trigger")
        assert [values[one] for one in same] == [before[one] for one in same], reason


def test_second_complaint_is_read_back_and_on_the_summary_under_its_own_line() -> None:
    told = {**over(), "also_told": ["tingling.foot.right.2026-03-01.2026-03-02"]}
    line = "tingling in the right foot (since 1 March)"
    assert line in sentence(facts_of(told))
    rows = [
        row
        for part in summary_paper({**told, slots.EMERGENCY_NUMBER: "112"}).sections
        for row in part.rows
    ]
    assert ("What else was told", f"Besides {line}") in rows
