"""The language engine against plain spaCy tokenisation: time a message, and how it grows.

Run with `python -m bench.language_speed`. The ratios are what counts; exits 1 when a
limit is broken.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

from spacy.lang.en import English

from bench.understanding_data import told_stories, written_by_people
from bot.language.pipeline import engine

MEDIAN_MS = 1.5
STORY_MS = 10.0
STORY_WORDS = 300
STORIES = 12
GROWTH = 1.6  # cost per character at 10,000 characters over that at 1,000
REPEATS = 15
SENTENCES = (
    "lower back has been sore for 3 weeks since i moved house, worse when i sit",
    "no numbness, no bladder trouble, but my left foot drags a bit",
    "I work at a desk 9 hours a day and drive for another one.",
    "neck is stiff on the right, tingling down to the thumb, started after painting the ceiling",
    "my mum had a slipped disc years ago; mine is just a dull ache between the shoulder blades",
    "cant find a comfy position at night but walking about helps, any stretches?",
)


def main() -> int:
    """Print the table; return 1 when a limit is broken."""
    reader = engine()
    plain = English()
    rows = {
        "one message": SENTENCES[0],
        "300 words": " ".join(" ".join(SENTENCES * 6).split()[:STORY_WORDS]),
        "1,000 characters": ". ".join(SENTENCES * 40)[:1_000],
        "10,000 characters": ". ".join(SENTENCES * 40)[:10_000],
        "10,000, no stops": " ".join(SENTENCES * 40).replace(",", "")[:10_000],
    }
    took = {name: _milliseconds(reader.understand, text) for name, text in rows.items()}
    median = statistics.median(_milliseconds(reader.understand, text) for text in SENTENCES)
    print(f"{'':20}{'ms':>9}{'spaCy ms':>10}{'ratio':>8}")
    for name, text in rows.items():
        base = _milliseconds(plain, text)
        print(f"{name:20}{took[name]:9.2f}{base:10.3f}{took[name] / base:8.1f}")
    stories = [
        _milliseconds(reader.understand, text) for text in told_stories(STORY_WORDS, STORIES)
    ]
    first = [_milliseconds(reader.understand, text, 1) for text in written_by_people()]
    growth = took["10,000 characters"] / took["1,000 characters"] / 10
    print(f"\nmedian of a message {median:.2f} ms (limit {MEDIAN_MS})")
    print(
        f"{len(stories)} stories of {STORY_WORDS} words as people tell them: median "
        f"{statistics.median(stories):.2f} ms, longest {max(stories):.2f} (limit {STORY_MS:.0f})"
    )
    print(f"of {len(first)} messages of people, each read once: {statistics.median(first):.2f} ms")
    print(f"cost per character, 10,000 over 1,000 characters: {growth:.2f} (limit {GROWTH})")
    broken = median > MEDIAN_MS or statistics.median(stories) > STORY_MS or growth > GROWTH
    return 1 if broken else 0


def _milliseconds(read: Callable[[str], object], text: str, repeats: int = REPEATS) -> float:
    times = []
    for _ in range(repeats):
        begun = time.process_time()  # other work on the machine does not count
        read(text)
        times.append((time.process_time() - begun) * 1000)
    return min(times)


if __name__ == "__main__":
    sys.exit(main())
