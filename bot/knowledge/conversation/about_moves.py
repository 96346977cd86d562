"""What people ask about a move, a check, their plan or what they told, and the answers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown


class AboutMove(Entry):
    """`asked` are patterns of one kind of question, `unless` what asks something else.

    Without `asked` it is found by its kind alone (question_kinds.yml).
    A group "thing" in a pattern holds the words for what is asked about. `texts` are its answers.
    `wishes`: who asks it also wishes for it ("can I do these at my desk?"). `of_moves_alone`: an
    activity that is named asks for itself ("can I keep on gardening?"). What is `first` goes before
    what a kind was learned to mean: it knows the plan, or the question that is open.
    """

    wishes: bool = False
    first: bool = False
    of_moves_alone: bool = False
    asked: tuple[Heard, ...] = ()
    unless: tuple[Heard, ...] = ()
    texts: Mapping[str, Shown]

    @cached_property
    def _asked(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(one, re.IGNORECASE) for one in self.asked)

    @cached_property
    def _unless(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(one, re.IGNORECASE) for one in self.unless)

    def asked_in(self, text: str) -> re.Match[str] | None:
        """Return the question in a text, None where it is not asked."""
        found = next((hit for one in self._asked if (hit := one.search(text))), None)
        if found is None or any(one.search(text) for one in self._unless):
            return None
        return found


@lru_cache
def load_about_moves(
    path: Path = CONTENT / "conversation" / "about_moves.yml",
) -> dict[str, AboutMove]:
    """Return the kinds by id. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, AboutMove)


def load_own_plan() -> dict[str, AboutMove]:
    """Return what people ask about their own plan, by id. Raises `KnowledgeError`."""
    return load_about_moves(CONTENT / "conversation" / "own_plan.yml")


def load_move_details() -> dict[str, AboutMove]:
    """Return what people ask about the way a move is done, by id. Raises `KnowledgeError`."""
    return load_about_moves(CONTENT / "conversation" / "move_details.yml")
