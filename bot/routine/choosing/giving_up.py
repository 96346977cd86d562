"""What is given up, step by step, where all the wishes together leave no session."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bot.knowledge.exercises.exclusions import load_exclusions
from bot.routine.situation.allow import BED
from bot.routine.situation.inputs import Setting
from bot.routine.situation.plan_situation import PlanSituation

UPRIGHT = frozenset(("sit", "stand"))  # out where all of it is wished lying down


@dataclass(frozen=True)
class GivenUp:
    """A setting with less in it, the rule that says what went, and the words of its sentence."""

    setting: Setting
    rule: str
    told: dict[str, str] = field(default_factory=dict)


def giving_up(at: PlanSituation) -> Iterator[GivenUp]:
    """Yield settings to try in turn.

    The place goes; who is off the floor and not upright gets the bed; lying alone goes; moves that
    were left out come in. Floor, what the body cannot do and missing kit are never given up.
    """
    told = at.inputs.setting
    bounds = frozenset(place.id for place in at.room.places if place.codes)
    setting = replace(told, place=bounds)
    if told.place != bounds:
        yield GivenUp(setting, "place_given_up", {"place": at.room.name})
    off_floor = any(load_exclusions()[code].bed_allowed for code in at.codes)
    if off_floor:
        yield GivenUp(replace(told, place=frozenset((BED,))), "bed_instead")
    if told.no_positions >= UPRIGHT:
        setting = replace(setting, no_positions=told.no_positions - UPRIGHT)
        yield GivenUp(setting, "lying_given_up")
    if told.left_out:
        yield GivenUp(replace(setting, left_out=frozenset()), "left_out_given_up")
