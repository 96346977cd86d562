"""The pictures of a tug of war, laid out and solved."""

from __future__ import annotations

from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.pictures.poses import load_pictures
from bot.knowledge.pictures.tug_of_war_muscles import tug_of_war
from bot.pictures.drawn.view_box import Box
from bot.pictures.exercises.exercise_svg import TugLaidOut, laid_out, tug_laid_out
from bot.pictures.panel.panels import Panel
from bot.pictures.tug.pulls import Pull, pulls
from bot.pictures.tug.tug_of_war import tug_box

PATTERNS = sorted(load_patterns())
BOTH_WAYS = "D12"  # in the place of two patterns, neither of which is named
PICTURES = [*PATTERNS, BOTH_WAYS]
SHOWN = load_decision_rules().muscles_shown
FARTHEST = ("D1-calves.suboccipitals-lower_trap.glute_max", "D4-calves.pecs-hamstrings.mid_trap")


def placed(picture_id: str) -> TugLaidOut:
    tug = tug_of_war(picture_id)
    assert tug is not None
    return tug_laid_out(tug)


def solved(picture_id: str) -> tuple[Panel, list[Pull], Box]:
    tug = tug_of_war(picture_id)
    assert tug is not None
    picture = load_pictures()[tug.picture]
    ((_, panel),), _ = laid_out(picture)
    found = pulls(picture, tug, panel.figure)
    return panel, found, tug_box(picture, found)
