"""What an answer card adds for a person who has told certain things (closed conditions)."""

from __future__ import annotations

from collections.abc import Container
from typing import ClassVar, Literal, Self

from pydantic import Field, field_validator, model_validator

from bot.knowledge.loading.entries import Part
from bot.knowledge.loading.fact_condition import FactCondition
from bot.knowledge.loading.spoken_fields import Shown
from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.safety.red_flags import load_red_flags

_MAX_WORDS = 30
_Aggravation = Literal["flex_agg", "ext_agg", "rot_agg", "load_agg", "static_agg"]


class CardCondition(FactCondition):
    """What must have been told; all keys that are given must hold.

    `told` and `conditions`, `stages`, `radiation`, `aggravated_by` hold when one of the list was
    told; `denied` when every sign of it was denied. Nothing holds of what was not told.
    """

    EVERY: ClassVar[frozenset[str]] = frozenset({"denied"})

    told: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    stages: tuple[Literal["acute", "subacute", "chronic"], ...] = ()
    radiation: tuple[Literal["none", "leg", "arm", "other"], ...] = ()
    aggravated_by: tuple[_Aggravation, ...] = ()
    age_from: int | None = Field(default=None, ge=0, le=110)
    age_to: int | None = Field(default=None, ge=0, le=110)
    nrs_from: int | None = Field(default=None, ge=0, le=10)

    @field_validator("told", "denied")
    @classmethod
    def _are_red_flags(cls, slugs: tuple[str, ...]) -> tuple[str, ...]:
        return _known(slugs, load_red_flags().keys(), "red flag")

    @field_validator("conditions")
    @classmethod
    def _are_conditions(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        return _known(names, load_conditions().keys(), "condition")

    @model_validator(mode="after")
    def _asks_for_something(self) -> Self:
        if not self.model_fields_set:
            raise ValueError("a line for everybody belongs into the short answer")
        return self


class ToldLine(Part):
    """A sentence or two for those of whom `when` holds.

    `instead` of the short answer where that names what they must not do unasked; it then leads
    the other parts as well.
    """

    when: CardCondition
    instead: bool = False
    says: Shown

    @field_validator("says")
    @classmethod
    def _is_short(cls, text: str) -> str:
        count = len(text.split())
        if count > _MAX_WORDS:
            raise ValueError(f"{count} words, what is added has at most {_MAX_WORDS}")
        return text


def _known(given: tuple[str, ...], known: Container[str], what: str) -> tuple[str, ...]:
    for name in given:
        if name not in known:
            raise ValueError(f"there is no {what} '{name}'")
    return given
