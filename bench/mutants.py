"""Lines made wrong on purpose, one at a time: what share of them the tests notice.

    python -m bench.mutants --each 10 --seed 1
    python -m bench.mutants --rooms safety --files rules_

Of every room a sample is drawn (`mutants_made.py` says what is made wrong) and meets the tests of
the room that run its line (`mutant_session.py`). What survives is printed: a test is missing there,
or the mutant means the same. A mutant that nothing loaded would run is left out for the next one.
"""

from __future__ import annotations

import argparse
import functools
import importlib
import os
import random
from collections.abc import Callable

import pytest

from bench.mutant_session import MutantSession, ends_of
from bench.mutants_made import ROOT, mutants
from bench.silent_fork import in_silent_fork

FAST, ALL = "not slow", "not nightly"
# The rooms, the folders that test each, and which of their tests. The conversation is tested by
# whole talks too, which are slow for the trained model they need; slow of the others are sweeps.
TESTED_BY = {
    "safety": (("safety",), FAST),
    "routine": (("routine",), FAST),
    "assessment": (("assessment",), FAST),
    "conversation": (("conversation", "conversations", "assistant", "actions"), ALL),
}
LOADED = ("bot.language.pipeline", "bot.knowledge.safety.red_flags", "pytest")  # before the fork
SECONDS = 60  # of the processor, of tests for one mutant
QUIET = ("-q", "-n", "0", "-p", "no:cacheprovider", "-o", "timeout=120")


def measure(
    room: str, files: str, each: int, seed: int, seconds: int, tell: Callable[[str], None]
) -> int:
    """Draw a sample of a room, let it meet the tests and tell the share that was noticed."""
    paths = [
        path
        for path in sorted((ROOT / "bot" / room).rglob("*.py"))
        if path.stem != "__init__" and path.stem.startswith(files)
    ]
    known = [one for path in paths for one in mutants(path)]
    drawn = random.Random(seed).sample(known, len(known))
    session = MutantSession(ROOT / "bot" / room, drawn, each, seconds, tell)
    names, marks = TESTED_BY[room]
    folders = [str(ROOT / "tests" / name) for name in names]
    pytest.main([*QUIET, "-m", marks, *folders], plugins=[session])
    noticed, met = ends_of(session.met)
    tell(f"{room}, seed {seed}: noticed {noticed} of {met} (of {len(known)} that can be made)")
    return 0


def main() -> None:
    """Measure each room in a process of its own."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--each", type=int, default=10, help="mutants of each room")
    asked.add_argument("--seed", type=int, default=1, help="of the sample")
    asked.add_argument("--rooms", nargs="*", default=list(TESTED_BY))
    asked.add_argument("--files", default="", help="only files whose name begins so")
    asked.add_argument("--seconds", type=int, default=SECONDS, help="of tests for one mutant")
    given = asked.parse_args()
    for name in LOADED:
        importlib.import_module(name)
    heard = os.dup(1)

    def tell(line: str) -> None:
        os.write(heard, f"{line}\n".encode())

    for room in given.rooms:
        asks = (room, given.files, given.each, given.seed, given.seconds, tell)
        if in_silent_fork(functools.partial(measure, *asks)):
            tell(f"{room}: broke off")


if __name__ == "__main__":
    main()
