"""Plain lines of danger, and look-alikes of it, family by family: how each of them is answered.

`python -m bench.plain_signs` reads every line of `plain_signs.yml` and `look_alikes.yml` once and
prints what was called, for today, asked about, named at a lower level, or passed by in silence;
`--silent` prints the lines that are wrong too: signs not caught, and look-alikes called or sent.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from pydantic import Field

from bot.knowledge.loading.entries import Part
from bot.knowledge.loading.yaml_file import read_mapping
from bot.language import understand
from bot.safety.levels import Level, highest
from bot.safety.triage import triage

SIGNS = Path(__file__).with_name("plain_signs.yml")
LOOK_ALIKES = Path(__file__).with_name("look_alikes.yml")
CALLED, TODAY, ASKED, LOWER, SILENT = "called", "today", "asked", "lower", "silent"
CAUGHT = (CALLED, TODAY, ASKED)
HEARD = (*CAUGHT, LOWER)


class Family(Part):
    """Ways of saying one kind of thing, and what each of them is said of."""

    of: tuple[str, ...] = ("",)
    ways: tuple[str, ...] = ()
    says: tuple[str, ...] = ()


class Lines(Part):
    """A file of families; `ways` are those that several of them share."""

    families: dict[str, Family]
    ways: dict[str, tuple[str, ...]] = Field(default_factory=dict)


def families(path: Path) -> Mapping[str, tuple[str, ...]]:
    """Return the lines of a file by family."""
    lines = Lines.model_validate(read_mapping(path))
    return {name: tuple(_lines(one, lines.ways)) for name, one in lines.families.items()}


def _lines(family: Family, shared: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    says = (*(say for way in family.ways for say in shared[way]), *family.says)
    for of in family.of:
        yield from (say.format(of) for say in says)


@cache
def answered(line: str) -> str:
    """Return how a line is answered as a first message, of the writer or of somebody else."""
    verdict = triage([understand(line)])
    level = highest(verdict.level, verdict.level_other)
    if level is Level.E:
        return CALLED
    if level is Level.S:
        return TODAY
    if verdict.ask:
        return ASKED
    return LOWER if verdict.flags or verdict.flags_other else SILENT


def scored(path: Path) -> Mapping[str, Counter[str]]:
    """Return how many lines of each family are answered in which way."""
    return {name: Counter(map(answered, lines)) for name, lines in families(path).items()}


def share(counted: Counter[str], wanted: tuple[str, ...]) -> float:
    """Return the share that is answered in one of the wanted ways."""
    return sum(counted[one] for one in wanted) / counted.total()


def main() -> None:
    """Print every family of both files."""
    for path, wrong in ((SIGNS, (LOWER, SILENT)), (LOOK_ALIKES, (CALLED, TODAY))):
        counted = scored(path)
        for name, counts in [*counted.items(), ("all", sum(counted.values(), Counter()))]:
            told = "  ".join(f"{one} {counts[one]:4}" for one in (*HEARD, SILENT))
            print(f"{name:32}{counts.total():5}  {told}")
        if "--silent" in sys.argv[1:]:
            for line in (one for lines in families(path).values() for one in lines):
                if answered(line) in wrong:
                    print(f"  {answered(line)}: {line}")


if __name__ == "__main__":
    main()
