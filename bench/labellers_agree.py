"""How far two people who label the same messages agree, and the guide with each of them.

`python -m bench.labellers_agree [FIRST.jsonl SECOND.jsonl ...]`, by default the rounds that were
labelled twice. F1 of each field, as `bench.fields` counts it, and the share of equal levels: what
no reading can exceed for long.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from itertools import batched
from pathlib import Path
from typing import Any

from bench.fields import FIELDS, WRITTEN
from bot.labels.gold import Gold, read_gold
from bot.labels.reading import read_message
from bot.labels.scores import score
from learning.manifest import DATA

ROUNDS = (70, 71)


def pairs_of_files() -> Iterator[tuple[Path, Path]]:
    """Yield the first and the second labels of each round that has both."""
    for number in ROUNDS:
        first = DATA / f"train/rounds/mended_round{number}.jsonl"
        yield first, DATA / f"dev/second_labels_{number}.jsonl"


def as_read(gold: Gold) -> dict[str, Any]:
    """Return labels in the form in which a reading comes."""
    told = gold.model_dump(mode="json")
    return {**told, "level": gold.level.value, "ask": []}


def line(name: str, pairs: list[tuple[Gold, Mapping[str, Any]]]) -> str:
    """Return the F1 of each field and the share of equal levels."""
    fields = score(pairs).fields
    equal = sum(gold.level.value == read["level"] for gold, read in pairs) / len(pairs)
    told = " ".join(f"{field} {fields[field].f1:.3f}" for field in (*FIELDS, "flags"))
    return f"{name:22}{told} level {equal:.3f}"


def compare(first: Path, second: Path) -> Iterator[str]:
    """Yield a line for both labellers, and one for the guide with each.

    Raises `KeyError` for a message that only the first has.
    """
    again = {one.id: one for one in read_gold(second)}
    told = read_gold(first)
    read = {one.id: read_message(one.text, WRITTEN) for one in told}
    yield line("both labellers", [(one, as_read(again[one.id])) for one in told])
    yield line("the first, the guide", [(one, read[one.id]) for one in told])
    yield line("the second, the guide", [(again[one.id], read[one.id]) for one in told])


def main() -> None:
    """Print the lines of each pair of files."""
    named = [(Path(one), Path(two)) for one, two in batched(sys.argv[1:], 2)]
    for first, second in named or pairs_of_files():
        print(first.name)
        for said in compare(first, second):
            print(f"  {said}")


if __name__ == "__main__":
    main()
