"""The sets of clinical 8.2: phase 2, 8 minutes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.routine import History, PlanInputs, build_from
from tests.routine.people import with_pattern


@pytest.mark.parametrize(
    ("pattern", "ids", "reason"),
    [
        ("D1", "M01 P06 P01 T03 T01 A01", "as listed"),
        ("D2", "M04 M07 P05 P27 T04 A01", "as listed"),
        ("D3", "M13 P08 P03 P21 T13 T15 A01", "as listed, and M13 to begin with"),
        ("D4", "M10 P11 P13 T14 T10 P18 R10 A01", "as listed, P18 for trunk or hips, a walk"),
        (
            "D5",
            "M10 M08 M11 P14 P17 T09 P18 R10 A01",
            "as listed, P18, a walk, M10 for the neck that hurts",
        ),
        ("D6", "M10 M09 M08 P20 T09 A01", "as listed, and M10 for the neck that hurts"),
        ("D7", "M13 P01 P09 P26 T04 A01", "as listed, and M13 to begin with"),
        (
            "D8",
            "M13 P01 P07 P05 P18 T05 A01",
            "as listed, M13 to begin with, and a stretch where nothing tight asks for one",
        ),
        (
            "D9",
            "M13 P01 P03 T05 R01 A01",
            "as listed; P01, as P02 waits for it, and M13 to begin with",
        ),
        (
            "D10",
            "R08 M11 P14 P25 T10 P18 R10 A01",
            "P18 for trunk or hips, a walk, P14 for the weakest, as no band was told",
        ),
    ],
)
def test_build_gives_the_set_of_the_pattern(pattern: str, ids: str, reason: str) -> None:
    assert " ".join(build_from(with_pattern(pattern), "seed").exercise_ids) == ids, reason


def test_build_keeps_the_set_of_the_tailbone_months_after_a_birth() -> None:
    born = PlanInputs(
        regions=("tailbone",),
        nrs=5,
        minutes=8,
        conditions=("postnatal", "birth_months_ago"),
        worse_with=("sitting",),
    )
    ids = build_from(born, "seed").exercise_ids
    assert {"P22", "M15"} <= set(ids), "the part that hurts has its moves"
    assert "P29" in ids, "and the pelvic floor its own"


def test_build_a_long_session_of_an_easy_phase_holds_more_moves_not_longer_ones() -> None:
    short, long = (
        build_from(PlanInputs(regions=("low_back",), nrs=5, minutes=minutes), "seed")
        for minutes in (8, 20)
    )
    assert short.phase == long.phase == 1
    assert len(long.exercise_ids) > len(short.exercise_ids)


def test_build_takes_the_one_leg_bridge_once_the_bridge_is_mastered() -> None:
    ready = History(mastered=frozenset({"P01"}))
    routine = build_from(with_pattern("D9"), "seed", ready)

    assert "P02" in routine.exercise_ids
    assert "P01" not in routine.exercise_ids


@pytest.mark.parametrize(
    ("changes", "ids", "reason"),
    [
        ({"cautions": ("PREG", "P16")}, "R07 M13 P29 P26 P18 A01", "pregnancy"),
        ({"cautions": ("OST",)}, "M13 P14 P19 P18 P26 A01", "fragile bones, low back"),
        (
            {"cautions": ("OST",), "regions": ("upper_back",)},
            "M08 P14 P19 P18 P26 A01",
            "fragile bones, upper back",
        ),
        ({"cautions": ("BAL",), "age": 66}, "M13 P22 P18 P26 A01", "66, unsteady, low back"),
        (
            {"cautions": ("BAL",), "age": 66, "regions": ("upper_back",)},
            "M08 P14 P19 P18 P26 A01",
            "66, unsteady, upper back",
        ),
        ({"cautions": ("STEN",)}, "M05 M01 R12 A01 P06", "narrowed canal"),
        (
            {"aggravated_by": ("ext_agg",), "eased_by": ("sitting",), "radiation": "leg"},
            "M05 M01 R12 A01 P06",
            "walking limited, sitting eases",
        ),
        ({"radicular": True, "direction": "extension"}, "R11 M12 M04 P09 A01", "nerve, extension"),
        ({"radicular": True}, "R06 M12 P09 A01", "nerve: M04 waits until the leg is known"),
    ],
)
def test_build_puts_the_special_set_first(
    changes: dict[str, object], ids: str, reason: str
) -> None:
    inputs = replace(with_pattern("D1"), **changes)  # type: ignore[arg-type]
    routine = build_from(inputs, "seed")

    assert set(ids.split()) <= set(routine.exercise_ids), reason


def test_build_in_pregnancy_has_the_whole_set_when_there_is_time() -> None:
    inputs = replace(with_pattern(None, minutes=12), cautions=("PREG", "P16"))
    routine = build_from(inputs, "seed")

    assert {"R07", "M13", "M03", "P29", "P26", "P18", "T13", "A01"} <= set(routine.exercise_ids)
    assert {item.position for item in routine.items} <= {"side", "kneel", "sit", "stand"}


def test_build_on_blood_thinners_uses_no_ball() -> None:
    routine = build_from(replace(with_pattern("D9"), conditions=("anticoagulant",)), "seed")

    assert not {"R03", "R04"} & set(routine.exercise_ids)
    assert any(line.exercise_id == "R03" and line.rule == "out_code" for line in routine.trace)


@pytest.mark.parametrize(
    ("direction", "ids"),
    [
        ("extension", "R11 M01 R08 R07 A01"),
        ("flexion", "R12 M01 R08 A01"),
        (None, "R06 M01 R08 A01"),
    ],
)
def test_build_on_a_bad_day_settles(direction: str | None, ids: str) -> None:
    routine = build_from(replace(with_pattern("D1", phase=0), direction=direction), "seed")

    assert routine.phase == 0
    assert set(routine.exercise_ids) == set(ids.split())
    assert dict(zip(routine.exercise_ids, routine.items, strict=True))["A01"].dose_text == (
        "3 minutes, 4 times a day"
    )


def test_build_on_a_bad_day_for_the_neck_moves_the_neck() -> None:
    assert set(build_from(with_pattern("D4", phase=0), "seed").exercise_ids) == {
        "M10", "R08", "R01", "A01",
    }  # fmt: skip


def test_build_without_a_pattern_gives_the_general_plan() -> None:
    lower = PlanInputs(regions=("low_back",), nrs=3, minutes=5)
    upper = PlanInputs(regions=("neck",), nrs=3, minutes=5)

    assert build_from(lower, "seed").exercise_ids == ("M01", "P05", "P18", "A01")
    assert build_from(upper, "seed").exercise_ids == ("M10", "M08", "P11", "R10")
