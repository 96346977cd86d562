from __future__ import annotations

import pytest

from bot.routine import PlanInputs, Setting
from bot.routine.situation.phase import phase_entry


@pytest.mark.parametrize(
    ("inputs", "phase", "reason"),
    [
        (PlanInputs(nrs=7), 0, "pain 7 and over"),
        (PlanInputs(nrs=3, setting=Setting(irritability="high")), 0, "easily stirred"),
        (PlanInputs(nrs=6, duration_days=2, setting=Setting(severe=True)), 0, "severe, under 72 h"),
        (PlanInputs(nrs=6, duration_days=3, setting=Setting(severe=True)), 1, "the 72 h are over"),
        (PlanInputs(nrs=4), 1, "pain 4 to 6"),
        (PlanInputs(nrs=6), 1, "pain 4 to 6"),
        (PlanInputs(nrs=5, setting=Setting(stable_weeks=1)), 2, "moderate and steady for a week"),
        (PlanInputs(nrs=3), 2, "pain 3 or less"),
        (PlanInputs(stage="subacute"), 1, "subacute, pain not told"),
        (PlanInputs(stage="acute"), 1, "nothing else known"),
        (PlanInputs(), 1, "nothing known"),
        (PlanInputs(stage="chronic"), 2, "long-standing and not rated"),
        (PlanInputs(stage="chronic", nrs=5), 1, "long-standing, but moderately stirred"),
        (
            PlanInputs(stage="chronic", nrs=5, setting=Setting(irritability="low")),
            2,
            "long-standing and told to be calm",
        ),
        (PlanInputs(nrs=2, setting=Setting(goal_share=0.8, goal_weeks=2)), 3, "strong for 2 weeks"),
        (PlanInputs(nrs=2, setting=Setting(goal_share=0.8, goal_weeks=1)), 2, "one week is short"),
        (PlanInputs(nrs=3, setting=Setting(goal_share=0.9, goal_weeks=5)), 2, "pain over 2"),
        (PlanInputs(nrs=0), 2, "no pain is a rating"),
    ],
)
def test_phase_follows_the_table(inputs: PlanInputs, phase: int, reason: str) -> None:
    assert phase_entry(inputs).phase == phase, reason
