"""The 44 red flags: level, question, words for the person (clinical 2.2 and 2.3)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Any, Literal

from pydantic import field_validator

from bot.knowledge.exercises.exclusions import require_codes
from bot.knowledge.loading.entries import Entry, Part, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Shown, Spoken

PLACEHOLDERS = frozenset(("emergency_number", "advice_line", "crisis_line", "violence_line"))
MOST_MEANWHILE = 3
LEVELS = Literal["E", "S", "D", "R", "none"]


def _placeholders(text: str) -> str:
    unknown = set(re.findall(r"\{(\w+)\}", text)) - PLACEHOLDERS
    if unknown:
        raise ValueError(f"unknown placeholder {sorted(unknown)}")
    return text


def _not_too_many(items: tuple[str, ...]) -> tuple[str, ...]:
    if len(items) > MOST_MEANWHILE:
        raise ValueError(f"at most {MOST_MEANWHILE}")
    return items


class LevelWords(Part):
    """The words of one level where they differ from the flag's own; None keeps the flag's."""

    ask: str | None = None
    why: str | None = None
    act: str | None = None
    meanwhile: tuple[str, ...] | None = None
    emergency_signs: str | None = None
    tell_them: str | None = None

    @field_validator("act")
    @classmethod
    def _known_placeholders(cls, value: str | None) -> str | None:
        return value and _placeholders(value)

    @field_validator("meanwhile")
    @classmethod
    def _few(cls, value: tuple[str, ...] | None) -> tuple[str, ...] | None:
        return value and _not_too_many(value)


class FlagQuestion(Part):
    """A further confirm question, put when those before were answered "no".

    A "yes" is enough by itself; `level` is what it means, None the flag's own.
    """

    ask: Shown
    level: LEVELS | None = None


class RedFlag(Entry):
    """One warning sign; its id is the slug that findings and gold labels use.

    `level` is what the sign alone means; combinations change it. `ask` is one direct question;
    signs that are enough each by itself are asked one after the other (`ask_more`). `why` is one
    sentence for the person, `act` what to do, deed first, with placeholders for the numbers,
    `meanwhile` up to three short things, `emergency_signs` what makes it an emergency (a list in
    words: "confusion or a stiff neck"), `tell_them` what to tell the clinician. `cautions` are
    exclusion codes. `labelled` says whether the sign is one of the gold labels; `from_past`
    whether something of the past is worth a question; `standing` marks a risk that a person
    carries, which says nothing of somebody else's need; one `for_life` counts however long ago it
    was. `plan_goes_on` lets an easy plan begin
    before the visit of the next days. One `asked_though_denied` is asked about where it is told
    unclearly beside a denial: "no plan" hides no thoughts. `at` holds the words of other levels
    than the flag's own; `words_at` puts them together.
    """

    rf: str
    level: LEVELS
    name: Shown
    ask: Shown
    ask_more: tuple[FlagQuestion, ...] = ()
    why: Shown
    act: Shown
    meanwhile: tuple[Shown, ...] = ()
    emergency_signs: Shown = ""
    tell_them: Shown
    cautions: tuple[str, ...] = ()
    labelled: bool = True
    from_past: bool = True
    standing: bool = False
    for_life: bool = False
    plan_goes_on: bool = False
    asked_though_denied: bool = False
    at: Annotated[Mapping[LEVELS, LevelWords], Spoken.SHOWN] = {}

    @property
    def questions(self) -> tuple[FlagQuestion, ...]:
        """The confirm questions in the order they are put."""
        return (FlagQuestion(ask=self.ask), *self.ask_more)

    @property
    def is_for_days(self) -> bool:
        """Whether no answer about it alone means more than being seen in the next days or weeks."""
        return self._levels.isdisjoint(("E", "S"))

    @property
    def is_no_emergency(self) -> bool:
        """Whether no answer about it alone is an emergency."""
        return "E" not in self._levels

    @property
    def _levels(self) -> set[str | None]:
        return {self.level, *(one.level for one in self.ask_more)}

    def words_at(self, level: str) -> RedFlag:
        """Return this flag worded for a level."""
        if level not in self.at:
            return self
        words: dict[str, Any] = self.at[level].model_dump(exclude_none=True)  # type: ignore[index]
        return self.model_copy(update=words)

    @field_validator("rf")
    @classmethod
    def _numbered(cls, value: str) -> str:
        if not re.fullmatch(r"RF\d\d", value):
            raise ValueError("must be RF and two digits")
        return value

    @field_validator("act")
    @classmethod
    def _known_placeholders(cls, value: str) -> str:
        return _placeholders(value)

    @field_validator("meanwhile")
    @classmethod
    def _few(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return _not_too_many(value)


@lru_cache(maxsize=1)
def load_red_flags() -> dict[str, RedFlag]:
    """Return the red flags by slug, most urgent files first. Raises `KnowledgeError`."""
    flags: dict[str, RedFlag] = {}
    numbers: dict[str, str] = {}
    for path in sorted((CONTENT / "safety" / "red_flags").glob("*.yml")):
        for slug, flag in read_entries(path, RedFlag).items():
            if slug in flags or flag.rf in numbers:
                raise KnowledgeError(path, slug, f"the slug or {flag.rf} stands twice")
            require_codes(path, slug, flag.cautions)
            flags[slug] = flag
            numbers[flag.rf] = slug
    return dict(sorted(flags.items(), key=lambda item: item[1].rf))
