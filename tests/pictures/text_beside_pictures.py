"""Exercises with the poses of their pictures, and all that is said of how they are done."""

from __future__ import annotations

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.pictures.poses import load_pictures
from bot.pictures.panel.blend import Pose

PICTURES, EXERCISES = load_pictures(), load_exercises()
NOSE, EYES = complex(11.0, 1.5), complex(9.0, 5.0)
"""In the axes of the head, from the base of the skull."""


def poses(picture_id: str) -> list[tuple[str, Pose]]:
    picture = PICTURES[picture_id]
    named = (("start", picture.start), ("middle", picture.middle), ("end", picture.end))
    return [(name, pose) for name, pose in named if pose is not None]


def text_of(exercise: Exercise) -> str:
    return " ".join((*exercise.steps, *exercise.adjust.values(), exercise.caution))
