"""The ten muscle patterns D1 to D10, in plain words, with both views on each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Literal

from bot.knowledge.loading.entries import Entry, Part, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Shown
from bot.knowledge.patterns.muscle_names import require_muscles


class ClinicianFirst(Part):
    """From this age (years) on, `words` name who should look before training begins."""

    age_from: int
    words: Shown


class Unseen(Part):
    """What a posture is called as long as no check has looked at it.

    `seen_by` are the evidence keys of checks that see it; `tug_of_war` is said where the usual
    one tells of what was not seen.
    """

    seen_by: tuple[str, ...]
    name: Shown
    name_possible: Shown
    tug_of_war: Shown | None = None


class Pattern(Entry):
    """One pattern (clinical 6.1): what holds on, what gives way, and how sure anyone can be.

    `name` is said of a likely pattern, `name_possible` of a possible one; a posture that no check
    has seen is named by its muscles (`unseen`). `with_fragile_bones` takes the place of the tug of
    war where the bones themselves may be the reason. `picture` draws the
    tug of war, on the person's `drawn_side` where it has one; `shows` says what only it shows.

    It is not named to who has one of the conditions `not_with`: legs that do not move hold on to
    nothing. `seed_view` and `research_view` finish the sentence "The material this programme comes
    from says .... Research says ...", the latter backed by `research_source`.
    """

    name: Shown
    name_possible: Shown
    unseen: Unseen | None = None
    seed_name: str
    term: Shown
    body: Literal["lower", "upper"]
    not_with: tuple[str, ...] = ()
    lengthen: tuple[str, ...]
    build: tuple[str, ...]
    tug_of_war: Shown
    picture: str
    shows: Shown = ""
    drawn_side: Literal["left", "right"] | None = None
    honest_line: Shown
    seed_view: Shown
    research_view: Shown
    research_source: str
    clinician_first: ClinicianFirst | None = None
    with_fragile_bones: Shown | None = None


@lru_cache
def load_patterns(path: Path = CONTENT / "patterns" / "patterns.yml") -> dict[str, Pattern]:
    """Return the patterns by id, D1 first.

    Raises `KnowledgeError` when the file is refused or a pattern names an unknown muscle.
    """
    patterns = read_entries(path, Pattern)
    for pattern in patterns.values():
        require_muscles(path, pattern.id, (*pattern.lengthen, *pattern.build))
    return patterns


def require_patterns(file: Path, entry: str, ids: Iterable[str]) -> None:
    """Raise `KnowledgeError` for an id that is no pattern, listing the patterns there are."""
    known = load_patterns()
    for pattern in ids:
        if pattern not in known:
            raise KnowledgeError(file, entry, f"there is no pattern '{pattern}'", tuple(known))
