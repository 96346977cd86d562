"""The files of the routine rules are checked when read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.knowledge.exercises.kit import load_kit
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.routine.one_now_rules import load_one_now
from bot.knowledge.routine.places import load_places
from bot.knowledge.routine.progression_rules import load_pacing, load_progression
from bot.knowledge.routine.routine_phases import load_phase_entries, load_phases
from bot.knowledge.routine.routine_reasons import load_reasons, load_situations
from bot.knowledge.routine.routine_rules import (
    load_care_first,
    load_minutes,
    load_opponents,
    load_selection,
    load_yellow_effects,
    offered_minutes,
    shortest_minutes,
    usual_minutes,
)
from bot.knowledge.routine.routine_templates import load_templates
from tests.knowledge.spoiled import spoiled


@pytest.mark.parametrize(
    ("load", "file", "old", "new", "problem"),
    [
        (load_phases, "phases.yml", "phase: 3", "phase: 2", "must each stand once"),
        (load_phase_entries, "phase_entry.yml", "when: {}", "when: {nrs_to: 9}", "no condition"),
        (load_progression, "progression.yml", "when: {}", "when: {pain_to: 9}", "no condition"),
        (load_selection, "selection.yml", "[P18, P26, P09", "[P18, P99, P09", "'P99'"),
        (load_selection, "selection.yml", "selection:", "choice:", "the file holds this one entry"),
        (load_pacing, "pacing.yml", "reps_step:", "steps:", "'reps_step' is missing"),
        (load_opponents, "opponents.yml", "[glute_med]", "[hip]", "there is no muscle 'hip'"),
        (load_yellow_effects, "yellow_effects.yml", "[R08]", "[R99]", "'R99'"),
        (load_care_first, "care_first.yml", "[R06, R07, R08]", "[R66]", "'R66'"),
        (load_minutes, "minutes.yml", "usual: true, ", "", "is to be one of the rows"),
        (load_minutes, "minutes.yml", "minutes: 8,", "minutes: 8, usual: true,", "one of the rows"),
        (load_places, "places.yml", "template: desk", "template: sofa", "no set 'sofa'"),
        (load_places, "places.yml", "[chair]", "[sofa]", "there is no kit 'sofa'"),
        (load_places, "places.yml", "[M04,", "[M99,", "'M99'"),
        (load_places, "places.yml", "lifts: [FLOOR]", "lifts: [GROUND]", "'GROUND'"),
        (load_places, "places.yml", "walk: false", "walks: false", "the key 'walk' is missing"),
        (load_kit, "kit.yml", "instead: [towel]", "instead: [rope]", "there is no kit 'rope'"),
        (load_one_now, "one_now.yml", "[M13, M01,", "[P18, M01,", "not gentle or done apart"),
        (load_one_now, "one_now.yml", "any: {", "all: {", "has to be the last"),
        (load_templates, "templates.yml", "[P01, P22, P18, P26]", "[]", "a slot is empty"),
        (load_templates, "templates.yml", "D10:", "D11:", "this pattern has no set"),
        (load_templates, "templates.yml", "walk: [R10]", "walk: [R99]", "'R99'"),
        (load_situations, "situations.yml", "codes: [PREG]", "codes: [P99]", "'P99'"),
        (load_situations, "situations.yml", "template: bones,", "template: sofa,", "no set 'sofa'"),
    ],
)
def test_routine_files_refuse_what_does_not_fit(
    tmp_path: Path,
    load: Callable[[Path], object],
    file: str,
    old: str,
    new: str,
    problem: str,
) -> None:
    path = spoiled(tmp_path, f"routine/{file}", old, new)

    with pytest.raises(KnowledgeError) as refused:
        load(path)
    assert problem in str(refused.value)
    assert file in str(refused.value)


def test_routine_files_minutes_are_those_offered() -> None:
    assert [row.minutes for row in load_minutes()] == [3, 5, 8, 10, 12, 15, 20]
    assert offered_minutes() == (3, 5, 8, 12, 20)
    assert (shortest_minutes(), usual_minutes()) == (3, 5)


def test_routine_files_every_reason_says_something() -> None:
    assert all(saying.say.endswith((".", "}")) for saying in load_reasons().values())
