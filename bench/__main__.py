"""Plumbline against stock Rasa on the same data: turn latency, training, memory.

Run with `make bench`, some minutes. The ratios are what counts; both sides learn one example in ten
(stock would take hours for all) and are measured in the same run. Exits 1 when a limit is broken.
"""

from __future__ import annotations

import sys
import tempfile

from bench.measuring import measure_side

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
        with tempfile.TemporaryDirectory() as work:
            figures[name] = measure_side("bench.subject", name, work)
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


if __name__ == "__main__":
    sys.exit(main())
