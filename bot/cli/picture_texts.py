"""What is said with each picture, for somebody who judges the pictures by the words alone."""

from __future__ import annotations

from collections.abc import Sequence

from bot.knowledge.checks.home_checks import HomeCheck, load_home_checks
from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.pictures.poses import picture_ids
from bot.knowledge.pictures.tug_of_war_muscles import tug_of_war
from bot.routine.shown.own_way import own_way


def picture_texts() -> str:
    """Return a Markdown list of every picture with the words that it goes with."""
    said: dict[str, list[str]] = {key: [] for key in in_order()}
    for exercise in load_exercises().values():
        said[exercise.picture].append(_of_exercise(exercise, exercise.steps))
        for position, picture in exercise.picture_in.items():
            steps = own_way(exercise, (exercise.ways[position],), position).steps
            if (told := _of_exercise(exercise, steps)) not in said[picture]:
                said[picture].append(told)
    for check in load_home_checks().values():
        said[check.picture].append(_of_check(check))
    for pattern in load_patterns().values():
        said[pattern.picture].append(_of_pattern(pattern.picture, pattern.name))
    rows = [f"## {key}\n\n" + "\n\n".join(texts) for key, texts in said.items()]
    return "# What is said with each picture\n\n" + "\n\n".join(rows) + "\n"


def in_order() -> list[str]:
    """Return the ids of all pictures, D2 before D10, those of a position behind the usual one."""
    return sorted(picture_ids(), key=lambda key: (letters_of(key), len(key.partition("-")[0]), key))


def letters_of(key: str) -> str:
    """Return what kind of picture an id names: "P" of "P08-stand"."""
    return key.partition("-")[0].rstrip("0123456789")


def _of_exercise(exercise: Exercise, steps: Sequence[str]) -> str:
    told = "\n".join(f"{place}. {step}" for place, step in enumerate(steps, 1))
    return (
        f"**{exercise.name}** ({_targets(exercise)})\n\n{told}\n\n"
        f"Felt: {exercise.cue} Mistake: {exercise.common_mistake} Caution: {exercise.caution}"
    )


def _targets(exercise: Exercise) -> str:
    kinds = exercise.targets.model_dump()
    return "; ".join(f"{kind}: {', '.join(named)}" for kind, named in kinds.items() if named)


def _of_check(check: HomeCheck) -> str:
    steps = "\n".join(f"{place}. {step}" for place, step in enumerate(check.steps, 1))
    return f"**{check.name}** (home check)\n\n{steps}\n\nNotice {check.notice}."


def _of_pattern(picture: str, name: str) -> str:
    tug, muscles = tug_of_war(picture), load_muscles()
    if tug is None:
        return f"**{name}**"
    hard = [muscles[each].label for each in tug.lengthen]
    weak = [muscles[each].label for each in tug.build]
    rows = [f"{place}. {label}" for place, label in enumerate([*hard, *weak], 1)]
    return (
        f"**{name}** (tug of war: {len(hard)} pull hard, the last {len(weak)} give way)\n\n"
        + "\n".join(rows)
    )
