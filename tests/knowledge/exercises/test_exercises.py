from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from bot.knowledge.exercises.exclusions import load_exclusions, require_codes
from bot.knowledge.exercises.exercises import load_exercises, require_exercises, require_pictures
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.routine.routine_rules import load_care_first, load_opponents
from tests.knowledge.spoiled import spoiled

BRIDGE = """
P01:
  name: Bridge
  kind: strength
  level: 1
  targets: {strengthen: [glute_max]}
  regions: [low_back]
  patterns: [D1]
  positions: [supine]
  direction: neutral
  minutes_est: 1.5
  kit: [mat]
  steps: [Lie down., Lift., Lower.]
  dose: {start: {reps: 8}, goal: {reps: 12}}
  easier: Lift less.
  exclude: [P16]
  caution: None.
  cue: Buttocks.
  common_mistake: Arching.
  why: It helps.
  evidence: strength
  stop_if: it hurts
  source: plumbline
"""


def test_exercises_are_the_78_of_the_library() -> None:
    kinds = Counter(exercise.kind for exercise in load_exercises().values())

    assert kinds == {"relief": 14, "mobility": 15, "stretch": 16, "strength": 29, "aerobic": 4}


def test_exercises_serve_every_pattern_and_every_phase() -> None:
    library = load_exercises().values()

    assert {level for exercise in library for level in [exercise.level]} == {0, 1, 2, 3}
    for pattern in load_patterns():
        assert sum(pattern in exercise.patterns for exercise in library) >= 4, pattern


@pytest.mark.parametrize("exercise", load_exercises().values(), ids=lambda one: one.id)
def test_exercises_are_complete(exercise: object) -> None:
    from bot.knowledge.exercises.exercise import Exercise

    assert isinstance(exercise, Exercise)
    assert exercise.picture == exercise.id
    assert exercise.evidence_line
    assert all(step.endswith(".") and len(step.split()) <= 22 for step in exercise.steps)
    assert exercise.dose.start.sides == exercise.dose.goal.sides
    floor = {"supine", "side", "prone", "kneel"}
    if set(exercise.positions) <= floor and "bed" not in exercise.kit:
        assert {"FLOOR"} & {*exercise.exclude, *exercise.adjust}, "the floor must be asked about"
    if exercise.direction == "ext" and exercise.main_target != "thoracic_ext":
        assert "EXT" in exercise.exclude
    if exercise.direction == "flex" and exercise.id != "R06":
        assert "FLX" in exercise.exclude
    if exercise.kind == "stretch":
        assert exercise.main_target in load_opponents()


def test_exercises_an_easier_one_is_never_a_higher_level() -> None:
    library = load_exercises()
    for exercise in library.values():
        if exercise.easier_id:
            assert library[exercise.easier_id].level <= exercise.level, exercise.id
        if exercise.harder_id:
            assert library[exercise.harder_id].level >= exercise.level, exercise.id


COUNTED = re.compile(
    r"\b(\d+|two|three|four|five|six|eight|ten) (breaths|times|repetitions|rounds)\b"
)


def test_exercises_an_easier_way_counts_nothing_that_the_dose_counts() -> None:
    """The ring said 4 times and the words "Five breaths are enough": a dose is halved by then."""
    assert not [
        exercise.id
        for exercise in load_exercises().values()
        if COUNTED.search(exercise.easier.lower())
    ]


def test_exercises_press_up_is_taught_in_its_corrected_form() -> None:
    press_up = load_exercises()["M04"]
    text = " ".join((*press_up.steps, press_up.caution))

    assert "hips and pelvis heavy on the floor" in text
    assert "do not throw the head back" in text
    assert "under your shoulders" in text
    assert "only if the hips stay down" in text
    assert {"EXT", "STEN", "PREG", "OST", "SURG", "NCEN"} <= set(press_up.exclude)


def test_exercises_one_leg_bridge_is_taught_in_its_corrected_form() -> None:
    bridge = load_exercises()["P02"]
    text = " ".join((*bridge.steps, bridge.caution))

    assert bridge.start_after == "P01"
    assert "Keep the hips level" in text
    assert "with that leg still straight" in text
    assert "three rounds of 12" in text


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("level: 1", "level: 4", "'level'"),
        ("kind: strength", "kind: yoga", "'kind'"),
        ("kit: [mat]", "kit: [mat]\n  colour: red", "unknown key 'colour'"),
        ("[glute_max]", "[glute]", "there is no muscle 'glute'"),
        ("[P16]", "[P99]", "there is no exclusion code 'P99'"),
        ("[D1]", "[D11]", "there is no pattern 'D11'"),
        ("evidence: strength", "evidence: hope", "there is no evidence line 'hope'"),
        ("easier: Lift less.", "easier: Less.\n  easier_id: P99", "there is no exercise 'P99'"),
        ("easier: Lift less.", "easier: Less.\n  harder_id: P99", "there is no exercise 'P99'"),
        ("exclude: [P16]", "exclude: [P16]\n  adjust: {P16: Sit.}", "both excluded and adjusted"),
        ("exclude: [P16]", "exclude: [P16]\n  instead: {EXT: [9]}", "'instead' of EXT"),
        ("{strengthen: [glute_max]}", "{stretch: [quads]}", "names no muscle for its kind"),
        ("{reps: 8}", "{sets: 2}", "give at least one of"),
        ("[Lie down., Lift., Lower.]", "[Lift.]", "'steps'"),
        ("  source: plumbline\n", "", "the key 'source' is missing"),
    ],
)
def test_exercises_refuse_what_does_not_fit(
    tmp_path: Path, old: str, new: str, problem: str
) -> None:
    assert old in BRIDGE
    (tmp_path / "one.yml").write_text(BRIDGE.replace(old, new), encoding="utf-8")

    with pytest.raises(KnowledgeError, match=r"one\.yml, entry 'P01'") as refused:
        load_exercises(tmp_path)
    assert problem in str(refused.value)


def test_exercises_refuse_an_id_in_two_files(tmp_path: Path) -> None:
    for name in ("one.yml", "two.yml"):
        (tmp_path / name).write_text(BRIDGE, encoding="utf-8")

    with pytest.raises(KnowledgeError, match=r"two\.yml, entry 'P01': it stands in one\.yml"):
        load_exercises(tmp_path)


def test_exercises_without_a_picture_are_refused() -> None:
    drawn = {key for one in load_exercises().values() for key in (one.id, *one.picture_in.values())}
    require_pictures(drawn)

    with pytest.raises(KnowledgeError, match="entry 'M04': there is no picture 'M04'"):
        require_pictures(drawn - {"M04"})
    with pytest.raises(KnowledgeError, match="entry 'P08': there is no picture 'P08-stand'"):
        require_pictures(drawn - {"P08-stand"})


def test_exercises_and_codes_that_are_unknown_are_refused() -> None:
    with pytest.raises(KnowledgeError, match="there is no exercise 'X1'"):
        require_exercises("plan.yml", "one", ["P01", "X1"])
    with pytest.raises(KnowledgeError, match="there is no exclusion code 'X1'"):
        require_codes("plan.yml", "one", ["OST", "X1"])


def test_exclusions_are_each_used_and_contain_those_of_the_spec() -> None:
    spec = {
        "EXT",
        "FLX",
        "PREG",
        "P16",
        "POST",
        "OST",
        "BAL",
        "BP",
        "SHO",
        "WRI",
        "KNE",
        "HIP",
        "NCK",
        "BT",
        "DIA",
        "SURG",
        "SENS",
        "RAD",
        "FLOOR",
    }
    used = {
        code
        for one in load_exercises().values()
        for code in (*one.exclude, *one.adjust, *one.dose.start_with)
    } | {*load_care_first()} - {"E", "S", "D"}  # rest alone, whatever the move
    used |= {code for code, one in load_exclusions().items() if one.always_said}

    assert spec <= set(load_exclusions())
    assert set(load_exclusions()) == used


def test_exclusions_refuse_an_unknown_key(tmp_path: Path) -> None:
    path = spoiled(tmp_path, "exercises/exclusions.yml", "  say:", "  tell:", 1)

    with pytest.raises(KnowledgeError, match=r"en/exercises/exclusions\.yml, entry 'EXT'"):
        load_exclusions(path)
