"""The numbers of the learned choice among what the grammars found."""

from __future__ import annotations

from functools import cache

from pydantic import Field

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.pain.lifestyle import load_lifestyle
from bot.knowledge.pain.regions import load_regions
from bot.knowledge.pain.triggers import load_triggers

WEIGHTS = CONTENT / "pain_choice.npz"  # made by `make slots`
NOTHING = "-"  # the column of "none of them"


class PainChoiceSettings(Entry):
    """How the choice is learned; the file says what each number does."""

    seen_in: int = Field(ge=1)
    stem: int = Field(ge=3)
    word_penalty: float = Field(gt=0)
    sign_penalty: float = Field(gt=0)
    rounds: int = Field(ge=1)
    folds: int = Field(ge=2)
    middle_from: float = Field(ge=0, le=1)
    doubted_from: float = Field(ge=0, le=1)
    untold_stage_from: float = Field(ge=0, le=1)


@cache
def load_pain_choice_settings() -> PainChoiceSettings:
    """Return the settings. Raises `KnowledgeError` when the file is refused."""
    return read_entries(CONTENT / "pain_choice.yml", PainChoiceSettings)["pain_choice"]


@cache
def choice_fields() -> dict[str, tuple[str, ...]]:
    """Return the fields that are chosen by what was learned, with their values in order.

    Of `regions` and `lifestyle` every value is kept or dropped by itself; of the others one value
    holds, or none.
    """
    return {
        "regions": tuple(load_regions()),
        "side": ("left", "right", "both", "middle"),
        "trigger": tuple(load_triggers()),
        "onset": ("sudden", "gradual"),
        "stage": ("acute", "subacute", "chronic"),
        "radiation": ("leg", "arm", "other", "none"),
        "lifestyle": tuple(load_lifestyle()),
    }


SEVERAL = frozenset(("regions", "lifestyle"))  # fields that hold several values
PLACES = frozenset(("regions", "side"))  # fields of which only what is named may hold
