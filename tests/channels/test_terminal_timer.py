"""The timer in the terminal."""

from __future__ import annotations

import io
from typing import Any

import pytest
from rich.console import Console

from bot.channels import terminal_timer as timer
from bot.channels.terminal_timer import phases, run_timer


@pytest.mark.parametrize(
    ("card", "labels", "seconds", "reason"),
    [
        ({"seconds": 30}, ["hold"], 30, "one hold"),
        (
            {"seconds": 30, "rounds": 2},
            ["round 1 of 2", "rest, or change sides", "round 2 of 2"],
            65,
            "a hold each side",
        ),
        ({"reps": 2}, ["1 of 2", "2 of 2"], 8, "slow repetitions"),
        (
            {"reps": 1, "seconds": 7, "rounds": 2},
            ["1 of 1, round 1 of 2", "rest, or change sides", "1 of 1, round 2 of 2"],
            19,
            "held repetitions in rounds",
        ),
    ],
)
def test_timer_goes_through_rounds_and_repetitions(
    card: dict[str, Any], labels: list[str], seconds: float, reason: str
) -> None:
    steps = list(phases(card))
    assert [label for label, _ in steps] == labels, reason
    assert sum(length for _, length in steps) == seconds, reason


def test_timer_runs_to_its_end_without_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timer.select, "select", lambda *_: ([], [], []))
    screen = io.StringIO()
    ran = run_timer({"seconds": 0.1}, Console(file=screen))
    assert 0.1 <= ran < 2
    assert "seconds." in screen.getvalue()


def test_timer_stops_at_the_next_enter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timer.select, "select", lambda *_: ([True], [], []))
    monkeypatch.setattr(timer.sys, "stdin", io.StringIO("\n"))
    assert run_timer({"up": True}, Console(file=io.StringIO())) < 2
