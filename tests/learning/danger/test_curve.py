"""The figures of verdicts on labelled messages."""

from __future__ import annotations

from bot.labels.gold import Gold
from bot.safety.levels import Level
from bot.safety.triage import Triage
from learning.danger.corpus import Read
from learning.danger.curve import figures


def read(level: Level = Level.NONE, other: Level = Level.NONE) -> Read:
    flags = () if level is Level.NONE else ("cardiac",)
    gold = Gold(id="1", text="x", flags=flags, level=level, level_other=other)
    return Read(gold, "file", (), ())


def test_curve_counts_both_ways_of_being_wrong() -> None:
    told = figures(
        [
            (read(Level.E), Triage(level=Level.E)),
            (read(Level.E), Triage(ask=("cardiac",))),
            (read(Level.E), Triage()),
            (read(Level.E), Triage(level=Level.S)),
            (read(), Triage(level=Level.E)),
            (read(), Triage()),
            (read(other=Level.E), Triage(level_other=Level.E)),
            (read(other=Level.E), Triage()),
        ]
    )
    assert "emergencies 4: called 0.250, caught 0.750" in told
    assert "harmless 4: E 0.250, S 0.000, asked 0.000" in told
    assert "of somebody else 2: called 0.500; of nobody else 6: called 0.000" in told
