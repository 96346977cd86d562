"""From patterns, facts and cautions to a daily routine, its feedback and its progression."""

from bot.routine.build import build, build_from
from bot.routine.expectation import expectation, expectation_about, safety_net
from bot.routine.feedback import NextAction, after_feedback, after_spread
from bot.routine.flare import FlarePlan, flare_plan, is_flare
from bot.routine.history import History
from bot.routine.inputs import PatternInput, PlanInputs, Setting
from bot.routine.intake import inputs_from
from bot.routine.one_now import one_safe_movement
from bot.routine.progress import ItemChange, ItemWeek, progress, weekly
from bot.routine.review import Course, review_reasons
from bot.routine.routine import Routine, RoutineItem, TraceLine
from bot.routine.situation import week_seed

__all__ = [
    "Course",
    "FlarePlan",
    "History",
    "ItemChange",
    "ItemWeek",
    "NextAction",
    "PatternInput",
    "PlanInputs",
    "Routine",
    "RoutineItem",
    "Setting",
    "TraceLine",
    "after_feedback",
    "after_spread",
    "build",
    "build_from",
    "expectation",
    "expectation_about",
    "flare_plan",
    "inputs_from",
    "is_flare",
    "one_safe_movement",
    "progress",
    "review_reasons",
    "safety_net",
    "week_seed",
    "weekly",
]
