"""What differs from surface to surface: how a person gets at their data there."""

from __future__ import annotations

from functools import lru_cache

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Shown

ELSEWHERE = "terminal"  # its words fit wherever there are neither menus nor commands


class SurfaceWords(Entry):
    """One surface, by its name.

    `your_data` says before consent how to have everything or delete it. `copy_words` say, beside
    what is kept, how to get it; `{person}` is the person's number. `sends`: people can be
    written to there; `side_by_side`: an answer's two views stand beside each other at once;
    `cards_lead`: what the head of a card says is read first and not said before it. `notes` say
    where a reminder comes, `calendar` where the calendar file is, `plan_file` and `summary_file`
    where the papers are.
    """

    your_data: Shown
    copy_words: Shown
    sends: bool
    side_by_side: bool
    cards_lead: bool
    notes: Shown
    calendar: Shown
    plan_file: Shown
    summary_file: Shown


@lru_cache(maxsize=1)
def load_surface_words() -> dict[str, SurfaceWords]:
    """Return the words by surface. Raises `KnowledgeError` when the file is refused."""
    return read_entries(CONTENT / "conversation" / "surface_words.yml", SurfaceWords)


def words_of_surface(name: str) -> SurfaceWords:
    """Return the words of a surface; those of the terminal for one without its own."""
    known = load_surface_words()
    return known.get(name) or known[ELSEWHERE]
