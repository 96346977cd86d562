"""From patterns, facts and cautions to a daily routine, its feedback and its progression."""

from bot.routine.building.build import build, build_from
from bot.routine.building.muscles_worked import muscles_worked
from bot.routine.building.one_now import one_safe_movement
from bot.routine.dosing.feedback import NextAction, after_feedback, after_spread
from bot.routine.returns.next_routine import next_routine
from bot.routine.returns.return_plan import NextPlan
from bot.routine.routine import ChoiceTrace, Routine, RoutineItem
from bot.routine.shown.expectation import expectation, expectation_about, safety_net
from bot.routine.situation.assessed_inputs import inputs_from
from bot.routine.situation.history import History
from bot.routine.situation.inputs import PatternInput, PlanInputs, Setting
from bot.routine.weeks.change import activity_change, pain_change
from bot.routine.weeks.check_in_schedule import due_check_in, next_check_in
from bot.routine.weeks.course_report import course_report
from bot.routine.weeks.flare import FlarePlan, flare_plan, is_flare
from bot.routine.weeks.kept_history import KeptHistory
from bot.routine.weeks.progress import ItemChange, ItemWeek, progress, weekly
from bot.routine.weeks.review import Course, review_reasons

__all__ = [
    "ChoiceTrace",
    "Course",
    "FlarePlan",
    "History",
    "ItemChange",
    "ItemWeek",
    "KeptHistory",
    "NextAction",
    "NextPlan",
    "PatternInput",
    "PlanInputs",
    "Routine",
    "RoutineItem",
    "Setting",
    "activity_change",
    "after_feedback",
    "after_spread",
    "build",
    "build_from",
    "course_report",
    "due_check_in",
    "expectation",
    "expectation_about",
    "flare_plan",
    "inputs_from",
    "is_flare",
    "muscles_worked",
    "next_check_in",
    "next_routine",
    "one_safe_movement",
    "pain_change",
    "progress",
    "review_reasons",
    "safety_net",
    "weekly",
]
