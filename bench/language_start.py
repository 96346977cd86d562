"""How long the language engine takes until it answers, beside the import of spaCy alone.

Run with `python -m bench.language_start`. Each start is a process of its own, by turns; of the
processor times the least counts, and the ratio says more than the seconds. Exits 1 over the limit.
"""

from __future__ import annotations

import os
import subprocess
import sys

LIMIT_S = 2.0
STARTS = 7
BASE = "spaCy alone"
IMPORTED = "all modules"
ANSWERS = "engine answers"
_PAUSED = "import gc\ngc.disable()\n"  # as the engine does
STEPS = {
    BASE: _PAUSED + "import spacy",
    IMPORTED: _PAUSED + "import bot.language.components",
    ANSWERS: "from bot.language.pipeline import engine\nengine()",
}
_TIMED = "import time\nbegun = time.process_time()\n{}\nprint(time.process_time() - begun)"


def main() -> int:
    """Print the table; return 1 when the limit is broken."""
    _seconds(STEPS[ANSWERS])  # what Python compiles is kept
    took: dict[str, list[float]] = {name: [] for name in STEPS}
    for _ in range(STARTS):
        for name, code in STEPS.items():
            took[name].append(_seconds(code))
    least = {name: min(times) for name, times in took.items()}
    print(f"{'':16}{'s':>7}{'ratio':>8}")
    for name, seconds in least.items():
        print(f"{name:16}{seconds:7.2f}{seconds / least[BASE]:8.2f}")
    print(f"\nlimit {LIMIT_S} s until the engine answers")
    return 1 if least[ANSWERS] > LIMIT_S else 0


def _seconds(code: str) -> float:
    """Return the processor time that a new process takes for some code."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    asked = [sys.executable, "-c", _TIMED.format(code)]
    return float(subprocess.run(asked, env=kept, check=True, capture_output=True, text=True).stdout)


if __name__ == "__main__":
    sys.exit(main())
