"""Plumbline against stock Rasa: turn latency, training, memory, disk, start.

Run with `make bench` on a machine with nothing else to do; nearly all of the time is stock's
training. Both sides learn the same sample (stock would take hours for all), are measured in the
same run, hold the same talk and call the same actions. Exits 1 when a limit is broken.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from bench.measuring import told_by
from bench.memory import resident_mb
from bench.sampling import write_sample
from bench.serving import action_server, seconds_to_ready
from bench.stock_environment import LOCK as STOCK_LOCK
from bench.stock_environment import stock_python
from bot.rasa.quiet_start import quiet_start

DISK = "bench/disk.py"
LOCKS = ("requirements.lock", "requirements-bare.lock")
RATIOS = {"turn_ms": 1 / 8, "train_seconds": 1 / 20, "resident_mb": 1 / 3, "disk_mb": 1 / 4}
MOST = {"turn_ms": 5.0, "resident_mb": 380.0, "ready_seconds": 5.0, "late_over_early": 1.3}
NAMES = {
    "answered": "turns of the talk answered",
    "turn_ms": "an answered turn, p50, ms",
    "train_seconds": "training, processor s",
    "resident_mb": "resident memory, all in, MB",
    "disk_mb": "packages on disk, MB",
    "up_seconds": "loaded in, s",
    "ready_seconds": "`plumbline serve` to ready, s",
    "late_over_early": "turn 200 over turn 5",
}


def main() -> int:
    """Print the table; return 1 when a limit is broken."""
    quiet_start("CRITICAL")
    python = stock_python()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        write_sample(work)
        stock = told_by(python, "bench/stock_side.py", "train", work)
        with action_server(work) as actions:
            stock |= told_by(python, "bench/stock_side.py", "talk", work)
            stock["resident_mb"] += resident_mb(str(actions))
        own = told_by(sys.executable, "-m", "bench.own_side", "train", work)
        own |= told_by(sys.executable, "-m", "bench.own_side", "talk", work)
    own["ready_seconds"] = seconds_to_ready()
    own |= told_by(sys.executable, DISK, *LOCKS)
    stock |= told_by(python, DISK, STOCK_LOCK)
    return _table(own, stock)


def _table(own: dict[str, float], stock: dict[str, float]) -> int:
    broken = 0
    print(f"{'':32}{'plumbline':>11}{'stock':>11}{'ratio':>8}   limits")
    for key, label in NAMES.items():
        ratio = own[key] / stock[key] if key in stock else None
        limits = []
        if key in RATIOS:
            limits.append(f"ratio {RATIOS[key]:.3f}")
            broken += ratio is not None and ratio > RATIOS[key]
        if key in MOST:
            limits.append(f"{MOST[key]:g}")
            broken += own[key] > MOST[key]
        told = f"{stock[key]:11.1f}{ratio:8.3f}" if ratio is not None else " " * 19
        print(f"{label:32}{own[key]:11.1f}{told}   {', '.join(limits)}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
