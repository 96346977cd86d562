"""The timer in the terminal."""

from __future__ import annotations

import asyncio
import io
import os
import pty
import signal
import threading
from collections.abc import Callable
from typing import Any

import pytest
from rich.console import Console

from bot.channels.message.card_words import timer_words
from bot.channels.terminal import timer
from bot.channels.terminal.terminal_talk import timed
from bot.channels.terminal.timer import Timer, phases


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
    running = Timer({"seconds": 0.1}, Console(file=screen))
    running.run()
    assert 0.1 <= running.ran < 2
    assert "seconds." in screen.getvalue()


def test_timer_stops_at_the_next_line_and_keeps_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timer.select, "select", lambda *_: ([True], [], []))
    monkeypatch.setattr(timer.sys, "stdin", io.StringIO("too hard\n"))
    running = Timer({"up": True}, Console(file=io.StringIO()))
    running.run()
    assert running.ran < 2
    assert running.typed == "too hard"


def test_timer_stops_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timer.select, "select", lambda *_: ([], [], []))
    running = Timer({"seconds": 30, "rounds": 2}, Console(file=io.StringIO()))
    running.stop()
    running.run()
    assert running.ran < 2
    assert running.typed == ""


@pytest.mark.parametrize(
    ("card", "words"),
    [
        ({"seconds": 30, "rounds": 2}, "Hold 30 seconds, 2 times."),
        ({"reps": 6, "seconds": 3, "rounds": 2}, "6 repeats of 3 seconds, 2 times."),
        ({"reps": 8}, "8 repeats."),
        ({"up": True}, "Count the seconds."),
    ],
)
def test_timer_in_words(card: dict[str, Any], words: str) -> None:
    assert timer_words(card) == words


@pytest.mark.parametrize(
    ("act", "typed"),
    [
        (lambda keys: os.write(keys, b"skip\n"), "skip"),
        (lambda _: os.kill(os.getpid(), signal.SIGINT), ""),
    ],
)
def test_timer_ends_under_a_real_terminal(
    act: Callable[[int], object], typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys, screen = pty.openpty()
    with os.fdopen(screen) as stdin:
        monkeypatch.setattr(timer.sys, "stdin", stdin)
        pressing = threading.Timer(0.4, act, (keys,))
        pressing.start()
        running = Timer({"seconds": 30}, Console(file=io.StringIO()))
        assert asyncio.run(timed(running)) == typed
        assert running.ran < 5
    os.close(keys)
