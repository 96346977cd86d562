"""The exercise library: the moves of clinical 7, as data."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache
from itertools import chain
from pathlib import Path

from bot.knowledge.exercises.exclusions import require_codes
from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercise_evidence import load_exercise_evidence
from bot.knowledge.exercises.kit import require_kit
from bot.knowledge.loading.entries import read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.patterns.muscle_names import require_muscles
from bot.knowledge.patterns.muscle_patterns import require_patterns

LETTERS = "RMTPA"  # relief, mobility, stretch, strength, aerobic


@lru_cache
def load_exercises(folder: Path = CONTENT / "exercises" / "library") -> dict[str, Exercise]:
    """Return the exercises by id, in the order of the library.

    Raises `KnowledgeError` when a file is refused, an id stands twice, or an exercise names an
    unknown exercise, exclusion code, muscle, pattern or evidence line.
    """
    found: dict[str, Exercise] = {}
    files: dict[str, Path] = {}
    for path in sorted(folder.glob("*.yml")):
        for exercise in read_entries(path, Exercise).values():
            if exercise.id in found:
                raise KnowledgeError(path, exercise.id, f"it stands in {files[exercise.id].name}")
            found[exercise.id], files[exercise.id] = exercise, path
    for exercise in found.values():
        _check(files[exercise.id], exercise, found)
    return dict(sorted(found.items(), key=lambda item: (LETTERS.find(item[0][0]), item[0])))


def require_exercises(file: Path, entry: str, ids: Collection[str]) -> None:
    """Raise `KnowledgeError` for an id that is no exercise."""
    known = load_exercises()
    for exercise in ids:
        if exercise not in known:
            raise KnowledgeError(file, entry, f"there is no exercise '{exercise}'", tuple(known))


def require_pictures(picture_ids: Collection[str]) -> None:
    """Raise `KnowledgeError` for the first exercise whose picture is not among `picture_ids`."""
    for exercise in load_exercises().values():
        for picture in (exercise.picture, *exercise.picture_in.values()):
            if picture not in picture_ids:
                raise KnowledgeError("exercises", exercise.id, f"there is no picture '{picture}'")


def _check(file: Path, exercise: Exercise, found: dict[str, Exercise]) -> None:
    for other in (exercise.easier_id, exercise.harder_id, exercise.start_after):
        if other is not None and other not in found:
            raise KnowledgeError(file, exercise.id, f"there is no exercise '{other}'")
    require_codes(
        file,
        exercise.id,
        (
            *(*exercise.exclude, *exercise.adjust, *exercise.both_ways_with),
            *(way for way in exercise.unsided if way not in exercise.in_position),
        ),
    )
    for code, places in exercise.not_in.items():
        shown = {exercise.positions[0], *exercise.in_position}  # the steps, or words of their own
        left = set(exercise.positions) - set(places)
        if not left or not (code in exercise.adjust or left <= shown):
            problem = f"'not_in' of {code} needs a position that is left, and words for it"
            raise KnowledgeError(file, exercise.id, problem)
    for code in exercise.said_in:
        if code not in exercise.adjust:
            problem = f"'said_in' of {code} needs words in 'adjust'"
            raise KnowledgeError(file, exercise.id, problem)
    for key, steps in exercise.instead.items():
        if key not in exercise.ways or not set(steps) <= set(range(1, len(exercise.steps) + 1)):
            problem = f"'instead' of {key} needs words of its own and steps that there are"
            raise KnowledgeError(file, exercise.id, problem)
    own = (exercise.name_in, exercise.cue_in, exercise.mistake_in, exercise.caution_in)
    for way in chain(*own, exercise.picture_in, exercise.not_drawn):
        if way not in exercise.adjust and way not in exercise.positions:
            problem = f"its own words for '{way}' are for no position of it and no code in 'adjust'"
            raise KnowledgeError(file, exercise.id, problem)
    for place in (
        *exercise.kit_in,
        *exercise.in_position,
        *exercise.through,
        *exercise.level_in,
        *chain(*exercise.said_in.values()),
    ):
        if place not in exercise.positions:
            raise KnowledgeError(file, exercise.id, f"it is never done in the position '{place}'")
    require_kit(file, exercise.id, [*exercise.kit, *chain(*exercise.kit_in.values())])
    both = set(exercise.exclude) & set(exercise.adjust)
    if both:
        raise KnowledgeError(file, exercise.id, f"'{min(both)}' is both excluded and adjusted")
    require_muscles(file, exercise.id, sorted(exercise.targets.muscles))
    require_patterns(file, exercise.id, exercise.patterns)
    lines = load_exercise_evidence()
    if exercise.evidence not in lines:
        problem = f"there is no evidence line '{exercise.evidence}'"
        raise KnowledgeError(file, exercise.id, problem, tuple(lines))
    try:
        _ = exercise.main_target
    except IndexError:
        problem = f"a {exercise.kind} exercise names no muscle for its kind"
        raise KnowledgeError(file, exercise.id, problem) from None


def joined_names(exercise_ids: Iterable[str]) -> str:
    """Return the names of exercises, joined with commas."""
    return ", ".join(load_exercises()[one].name for one in exercise_ids)
