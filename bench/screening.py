"""What the screen for danger adds to the understanding of a message.

Run with `python -m bench.screening`, some seconds. Read are the blind rounds, as people write. The
screen is all that is there for danger alone: concept classes, frames, the net and triage. Times are
processor time, the best of several. Exits 1 when the limit is broken.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

from bench.understanding_data import written_by_people
from bot.knowledge.vocabulary.frames import load_frames
from bot.language.danger.rule_mentions import RuleExtractor
from bot.language.match.lexicon import load_lexicon
from bot.language.pipeline import Engine, engine
from bot.safety.triage import triage

LIMIT_MS = 0.5
REPEATS = 5
Job = Callable[[], object]


def main() -> int:
    """Print the table; return 1 when the limit is broken."""
    reader = engine()
    signs = RuleExtractor(load_frames().values())
    texts = written_by_people()
    rows: dict[str, list[float]] = {}
    for text in texts:
        for name, job in _jobs(reader, signs, text).items():
            rows.setdefault(name, []).append(_milliseconds(job))
    whole, *parts = (statistics.median(times) for times in rows.values())
    added = sum(parts)
    print(f"{len(texts)} messages{'':8}{'median ms':>11}{'of all':>8}")
    for name, times in rows.items():
        took = statistics.median(times)
        print(f"{name:20}{took:11.3f}{took / whole:8.0%}")
    print(f"{'the screen adds':20}{added:11.3f}{added / whole:8.0%}  (limit {LIMIT_MS} ms)")
    return 1 if added > LIMIT_MS else 0


def _jobs(reader: Engine, signs: RuleExtractor, text: str) -> dict[str, Job]:
    lexicon, message = load_lexicon(), reader.parse(text)
    heard = list(signs(message))
    findings = [reader.understand(text)]
    return {
        "all of it": lambda: triage([reader.understand(text)]),
        "lexicon": lambda: lexicon.read(message),
        "rules": lambda: list(signs(message)),
        "classifier": lambda: reader.evidence.weigh(message, heard),
        "triage": lambda: triage(findings),
    }


def _milliseconds(job: Job) -> float:
    times = []
    for _ in range(REPEATS):
        begun = time.process_time_ns()
        job()
        times.append((time.process_time_ns() - begun) / 1e6)
    return min(times)


if __name__ == "__main__":
    sys.exit(main())
