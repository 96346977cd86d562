"""How long the programme takes to think: patterns, routines, pictures.

Run with `python -m bench.programme`, a few seconds. Exits 1 when a limit is broken.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

from bot.assessment import choose_checks, infer
from bot.assessment.counterfactuals import pivots
from bot.knowledge.pictures.poses import picture_ids
from bot.language.facts import Facts
from bot.pictures.exercises.exercise_svg import exercise_svg, forget_drawings
from bot.routine import build

ROUNDS = 300
PERSON = Facts(
    regions=("low_back",), side="both", nrs=3, sit_hours=8.0, aggravated_by=("ext_agg",),
    lifestyle=("sitting",), duration_days=21.0,
)  # fmt: skip
FOUND = {"wall_arch_big": "yes", "hipflex_tight": "both", "glute_weak": "yes"}
LIMITS_MS = {"pattern inference": 0.5, "routine, 8 minutes": 2.0, "routine, 20 minutes": 2.0}
PICTURE_LIMIT_KB, PICTURE_LIMIT_MS = 8.0, 5.0


def main() -> int:
    """Print the table; return 1 when a limit is broken."""
    assessment = infer(PERSON, FOUND)
    jobs: dict[str, Callable[[], object]] = {
        "pattern inference": lambda: infer(PERSON, FOUND),
        "routine, 8 minutes": lambda: build(assessment, PERSON, (), 8, "week"),
        "routine, 20 minutes": lambda: build(assessment, PERSON, (), 20, "week"),
        "choice of checks": lambda: choose_checks(PERSON),
        "what would change it": lambda: pivots(PERSON, FOUND),
    }
    broken = 0
    print(f"{'':24}{'median ms':>11}{'limit':>8}")
    for name, job in jobs.items():
        took = _median_ms(job)
        limit = LIMITS_MS.get(name)
        broken += limit is not None and took > limit
        print(f"{name:24}{took:11.2f}{f'{limit:.1f}' if limit else '':>8}")
    return 1 if _pictures() + broken else 0


def _pictures() -> int:
    took, kilobytes = [], []
    for key in sorted(picture_ids()):
        forget_drawings()
        began = time.process_time()
        svg = exercise_svg(key)
        took.append((time.process_time() - began) * 1000)
        kilobytes.append(len(svg.encode()) / 1000)
    middle, largest = statistics.median(took), max(kilobytes)
    print(f"{'one picture':24}{middle:11.2f}{PICTURE_LIMIT_MS:8.1f}   slowest {max(took):.1f}")
    print(f"{'largest picture, kB':24}{largest:11.2f}{PICTURE_LIMIT_KB:8.1f}", end="   ")
    print(f"median {statistics.median(kilobytes):.1f}")
    return (middle > PICTURE_LIMIT_MS) + (largest > PICTURE_LIMIT_KB)


def _median_ms(job: Callable[[], object]) -> float:
    job()
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()  # other work on the machine does not count
        job()
        times.append((time.process_time() - began) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main())
