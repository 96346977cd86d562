"""Plumbline against stock Rasa on the same data: turn latency, training, memory.

Run with `make bench`, some minutes. The ratios are what counts; both sides learn one example in ten
(stock would take hours for all) and are measured in the same run. Exits 1 when a limit is broken.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tqdm import tqdm

ROOT = Path(__file__).resolve().parents[1]
LIMITS = {"turn_p50_ms": 0.25, "train_seconds": 0.2, "resident_mb": 0.6}
NAMES = {
    "turn_p50_ms": "turn latency p50, ms",
    "train_seconds": "training, s",
    "resident_mb": "resident memory, MB",
    "up_seconds": "up in, s",
}


def main() -> int:
    """Print the table; return 1 when a limit is broken."""
    figures = {}
    for name in ("plumbline", "stock"):
        with tqdm(desc=f"measuring {name}", bar_format="{desc} {elapsed}", leave=False):
            figures[name] = _measure(name)
    broken = 0
    print(f"{'':24}{'plumbline':>12}{'stock':>12}{'ratio':>8}{'limit':>8}")
    for key, label in NAMES.items():
        ours, stock = figures["plumbline"][key], figures["stock"][key]
        limit = LIMITS.get(key)
        ratio = ours / stock
        broken += limit is not None and ratio > limit
        shown = f"{limit:.2f}" if limit else ""
        print(f"{label:24}{ours:12.1f}{stock:12.1f}{ratio:8.2f}{shown:>8}")
    return 1 if broken else 0


def _measure(side: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as work:
        output = subprocess.run(
            [sys.executable, "-m", "bench.subject", side, work],
            cwd=ROOT,
            check=True,
            capture_output=True,
        )
    figures: dict[str, float] = json.loads(output.stdout.splitlines()[-1])
    return figures


if __name__ == "__main__":
    sys.exit(main())
