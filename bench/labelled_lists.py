"""The labelled lists of a bench, scored one after the other: `[FILE ...] [-v] [--at STAGE]`.

Without a file the held-out lists are scored. What went wrong is printed with `-v`, but never of a
held-out list: whoever mends must not read those.
"""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable, Iterable, Iterator, Sequence, Sized
from dataclasses import dataclass
from pathlib import Path

from learning.corpora import progress

UNREAD = "held_out"


@dataclass(frozen=True)
class ListBench[Row, Wrong: Sized]:
    """How the rows of a list are read, scored and shown.

    `wrong` returns what went wrong with a row, empty where nothing did; `shown` is its line of
    `-v`, "" for none; `report` yields the lines on a whole list, whose name comes first.
    """

    held_out: Path
    rows_in: Callable[[Path], Iterable[Row]]
    stage_of: Callable[[Row], str]
    wrong: Callable[[Row], Wrong]
    shown: Callable[[Row, Wrong], str]
    report: Callable[[str, Sequence[Row], Sequence[Wrong]], Iterator[str]]

    def run(self, arguments: Sequence[str]) -> None:
        """Print what came of each list that is named, else of those held out."""
        read = ArgumentParser()
        read.add_argument("files", nargs="*", type=Path, metavar="FILE")
        read.add_argument("-v", action="store_true", dest="verbose", help="print what went wrong")
        read.add_argument("--at", metavar="STAGE", help="score the rows of one stage alone")
        asked = read.parse_args(arguments)
        for path in asked.files or sorted(self.held_out.glob("*.jsonl")):
            rows = [row for row in self.rows_in(path) if asked.at in (None, self.stage_of(row))]
            if not rows:
                read.error(f"{path.name} has no row at {asked.at}")
            wrong = [self.wrong(row) for row in progress(rows, path.stem)]
            if asked.verbose and UNREAD not in path.resolve().parts:
                for row, found in zip(rows, wrong, strict=True):
                    if len(found) and (line := self.shown(row, found)):
                        print(line)
            print(*self.report(path.stem, rows, wrong), sep="\n")
