"""Questions that the guide is surest of: an illness and the moves, and things of every day."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Self

from pydantic import model_validator

from bot.knowledge.education.answer_cards import load_cards
from bot.knowledge.education.told_lines import ToldLine
from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown

_NEVER = r"(?!)"


class SureAnswer(Entry):
    """What is asked `about`, in which words it `asks`, and what is said: a card, or `says`.

    What goes `with_moves` is an illness or an operation: the words ask whether the moves suit it,
    in the shape that all of them share. What is `heavy` waits where a sign holds the plan back.
    What `heals` is first for those who treat it while it is of late.
    What fits `unless` asks something else. The first of the `told` lines that holds of the person
    is said too, or in its place; `told_of` names a card whose lines hold here as well.
    """

    card: str = ""
    with_moves: bool = False
    heavy: bool = False
    heals: bool = False
    says: Shown = ""
    told: tuple[ToldLine, ...] = ()
    told_of: str = ""
    about: tuple[Heard, ...]
    asks: tuple[Heard, ...] = ()
    unless: tuple[Heard, ...] = ()

    @model_validator(mode="after")
    def _has_one_answer(self) -> Self:
        if bool(self.card) == bool(self.says):
            raise ValueError("either a card answers it, or what it says")
        for card in filter(None, (self.card, self.told_of)):
            if card not in load_cards():
                raise ValueError(f"there is no card '{card}'")
        if self.with_moves == bool(self.asks):
            raise ValueError("what goes with the moves has no `asks` of its own, all else has")
        return self

    @cached_property
    def _about(self) -> re.Pattern[str]:
        return _compiled(self.about)

    @cached_property
    def _asks(self) -> re.Pattern[str]:
        return _compiled(self.asks)

    @cached_property
    def _unless(self) -> re.Pattern[str]:
        return _compiled(self.unless)

    def named_in(self, text: str) -> bool:
        """Whether the words name what it is about, and nothing that is something else."""
        return self._about.search(text) is not None and self._unless.search(text) is None

    def asked_in(self, text: str) -> bool:
        """Whether the words ask it in one of its own ways."""
        return self._asks.search(text) is not None

    def said_to(self, known: Mapping[str, Any]) -> str:
        """Return the answer in words, with the line for those of whom this is known."""
        of_card = load_cards()[self.told_of].told if self.told_of else ()
        line = next((one for one in (*self.told, *of_card) if one.when.all_met(known)), None)
        if line is None:
            return self.says
        return line.says if line.instead else f"{self.says} {line.says}"


def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in patterns) or _NEVER, re.IGNORECASE)


@lru_cache
def load_sure_answers(
    path: Path = CONTENT / "education" / "sure_answers.yml",
) -> dict[str, SureAnswer]:
    """Return the answers in file order, the first that fits holds. Raises `KnowledgeError`."""
    return read_entries(path, SureAnswer)
