"""What a return brings: the plan, what has changed and why, and what is to be asked."""

from __future__ import annotations

from dataclasses import dataclass

from bot.routine.routine import Routine
from bot.routine.shown.plan_changes import PlanChange
from bot.routine.weeks.flare import FlarePlan
from bot.routine.weeks.progression import Progression


@dataclass(frozen=True)
class NextPlan:
    """Today's plan at a return, and everything that is to be told and kept with it.

    `changes` explain every difference to the last routine, those about the whole plan first;
    `progression` is to be kept with the routine. `reasons` are sentences why a clinician should
    look. `flare` are the steps of the quiet days while a flare lasts, `helped_before` what eased
    the earlier ones (exercise ids); `flare_is_over` says that it may be ended.

    `asks_screen`: the safety questions come before the plan; `asks_barrier`: ask kindly what got
    in the way; `is_weekly_look`: a week has been looked back on.
    """

    routine: Routine
    changes: tuple[PlanChange, ...]
    progression: Progression
    reasons: tuple[str, ...] = ()
    flare: FlarePlan | None = None
    helped_before: tuple[str, ...] = ()
    flare_is_over: bool = False
    asks_screen: bool = False
    asks_barrier: bool = False
    is_weekly_look: bool = False
