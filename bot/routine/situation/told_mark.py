"""A mark of all that was told: where it changed, the plan of a day may change too."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from bot.routine.situation.inputs import PlanInputs, Setting

_MOVES_ON = "pregnant_weeks"  # with the calendar
_OF_ITS_AGE = "stage="  # a fact of one word that time alone changes


def mark_of(inputs: PlanInputs) -> str:
    """Return what stands for everything that was told: not the pain of the day, nor its age."""
    usual = replace(
        inputs.setting.kept(),
        stable_weeks=0,
        goal_share=None,
        goal_weeks=0,
        moment=None,
        free_days=frozenset(),
        lengths=(),
        one_day=(),
        calendar=(),
    )
    plain = replace(
        inputs,
        nrs=None,
        duration_days=None,
        stage=None,
        told=tuple(one for one in inputs.told if not one.startswith(_OF_ITS_AGE)),
        setting=usual,
    )
    lasting = (item for item in vars(plain).items() if item[0] != _MOVES_ON)
    told_fields = {key: repr(_ordered(value)) for key, value in lasting}
    return hashlib.sha256(repr(sorted(told_fields.items())).encode()).hexdigest()[:16]


def _ordered(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Setting):
        return value.as_dict()
    return value
