"""Every statement of the programme's source material, and what of Plumbline carries it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Literal

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT

VERDICTS = {
    "teach": "taught",
    "note": "taught with a note",
    "contrast": "told as the source's view, research beside it",
    "leave out": "left out",
}
INTRODUCTION = (
    "The programme grew out of five public texts. Each of their statements stands here in our own "
    "words, with what is done with it and where. `folder/entry` is an entry of "
    "`bot/knowledge/content/`. What is left out is kept out by a phrase that may not be said, or "
    "is simply not repeated; the last column says why. `words` are what is shown, letter by "
    "letter, where the row points; where only the source's view has them, the row is told as such, "
    "with research beside it. Of a row that is left out they are words like its own that may "
    "not be said, or what is said in its place. This page is written from `seeds.yml`; the tests "
    "compare both, follow every reference and look for the words there."
)
FILES = {
    "000": "What is behind back pain",
    "001": "Five articles: upper back, cortisone, chiropractic, physical therapy, causes",
    "002": "Relieving upper back pain",
    "003": "Exercises for the low back",
    "004": "Exercises for low back pain, with warnings",
}


class Seed(Entry):
    """One statement in our own words.

    `verdict` says what is done with it ("contrast": only told as the view of the source, with what
    research says beside it), `carried_by` names what does it as "folder/entry" or "file/entry" of
    the content, `words` what is shown (one of them in each) or may not be said, `note` what
    research adds or why it is left out.
    """

    says: str
    verdict: Literal["teach", "note", "contrast", "leave out"]
    carried_by: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    note: str = ""


@lru_cache
def load_seeds(path: Path = CONTENT / "wording" / "seeds.yml") -> dict[str, Seed]:
    """Return the statements by id, in order. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, Seed)


def seeds_table() -> str:
    """Return docs/seeds.md: a table for each source file."""
    by_file = {
        number: [seed for seed in load_seeds().values() if seed.id.startswith(number)]
        for number in FILES
    }
    parts = ["# What became of every statement of the source material", INTRODUCTION]
    parts.append(_map(by_file))
    for number, title in FILES.items():
        rows = by_file[number]
        parts.append(f"## {number}: {title}")
        parts.append(
            "\n".join(
                [
                    "| id | statement | what is done | carried by | words | note |",
                    "|---|---|---|---|---|---|",
                    *(_row(seed) for seed in rows),
                ]
            )
        )
    return "\n\n".join(parts) + "\n"


def _map(by_file: Mapping[str, Sequence[Seed]]) -> str:
    """Return how many statements of each source file were taken in which way."""
    rows = [f"| source | statements | {' | '.join(VERDICTS.values())} |", f"|{'---|' * 6}"]
    for number, seeds in by_file.items():
        counts = (sum(seed.verdict == verdict for seed in seeds) for verdict in VERDICTS)
        cells = (f"{number}: {FILES[number]}", len(seeds), *counts)
        rows.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join(rows)


def _row(seed: Seed) -> str:
    where = ", ".join(f"`{one}`" for one in seed.carried_by)
    cells = (seed.id, seed.says, VERDICTS[seed.verdict], where, " / ".join(seed.words), seed.note)
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"
