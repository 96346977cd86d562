"""The timer of an exercise or a check in the terminal: counts down, counts along, or up."""

from __future__ import annotations

import select
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from threading import Event
from typing import Any

from rich.console import Console
from rich.live import Live
from rich.text import Text

from bot.knowledge.wording.speaking import speak

REP_SECONDS = 4
REST_SECONDS = 5
TICK = 0.25
HINT = speak("terminal", "press_enter_for_a_timer")


def phases(timer: Mapping[str, Any]) -> Iterator[tuple[str, float]]:
    """Yield (label, seconds) in order: rounds of holds or repetitions, rests between them."""
    rounds = int(timer.get("rounds") or 1)
    for number in range(1, rounds + 1):
        label = speak("terminal", "round_of", number=number, rounds=rounds) if rounds > 1 else ""
        if timer.get("reps"):
            each = float(timer.get("seconds") or REP_SECONDS)
            for rep in range(1, int(timer["reps"]) + 1):
                at = speak("message", "step_of", number=rep, of=timer["reps"])
                yield f"{at}{f', {label}' if label else ''}", each
        else:
            yield label or "hold", float(timer.get("seconds") or 0)
        if number < rounds:
            yield speak("terminal", "rest_or_change_sides"), REST_SECONDS


class Timer:
    """One run of a timer. `ran` is how many seconds it ran, `typed` the line that ended it."""

    def __init__(self, timer: Mapping[str, Any], console: Console | None = None) -> None:
        self._timer = timer
        self._screen = console or Console()
        self._stopped = Event()
        self.ran = 0.0
        self.typed = ""

    def stop(self) -> None:
        """End it from outside (Ctrl-C)."""
        self._stopped.set()

    def run(self) -> None:
        """Run it to its end, to the next line typed or until it is stopped; say how long it was."""
        began = time.monotonic()
        with Live(console=self._screen, refresh_per_second=4, transient=True) as live:
            if self._timer.get("up"):
                self._count(None, lambda left: live.update(Text(f"  {-left:3.0f} s")))
            else:
                for label, seconds in phases(self._timer):
                    if self._count(seconds, lambda left, at=label: live.update(_line(at, left))):  # type: ignore[misc]
                        break
        self.ran = time.monotonic() - began
        self._screen.print(speak("terminal", "seconds", ran=format(self.ran, ".0f")))

    def _count(self, seconds: float | None, show: Callable[[float], None]) -> bool:
        """Show what is left (without an end, what has passed); True when it was ended early."""
        began = time.monotonic()
        while True:
            passed = time.monotonic() - began
            if seconds is not None and passed >= seconds:
                return False
            show(seconds - passed if seconds is not None else -passed)
            if select.select([sys.stdin], [], [], TICK)[0]:
                self.typed = sys.stdin.readline().strip()
                return True
            if self._stopped.is_set():
                return True


def _line(label: str, left: float) -> Text:
    return Text(f"  {left:3.0f} s  {label}")
