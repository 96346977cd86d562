"""What a fifth reader of forty courses would not sign: each row fails on the rules before."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge.exercises.exercises import load_exercises
from bot.routine import PlanInputs, build_from
from bot.routine.allow import open_positions
from bot.routine.codes import codes_for
from bot.routine.history import History
from bot.routine.plan_situation import situation_of

LIBRARY = load_exercises()


def ways(key: str, **told: Any) -> list[str]:
    """The positions in which a move may be done by somebody with the longest session."""
    inputs = PlanInputs(**{"minutes": 20, "nrs": 4, "regions": ("low_back",), **told})
    at = situation_of(inputs, "somebody", History())
    shut = set(LIBRARY[key].exclude) & set(at.codes)
    return [] if shut else list(open_positions(LIBRARY[key], at))


@pytest.mark.parametrize(
    ("key", "told", "reason"),
    [
        ("A04", {"conditions": ("legs_still", "shoulder_problem")}, "punches from a sore shoulder"),
        ("A04", {"conditions": ("legs_still",), "worse_with": ("overhead",)}, "the same, told"),
        ("P20", {"conditions": ("rib_pain",)}, "a lift lying on the ribs"),
        ("R11", {"conditions": ("rib_pain",)}, "nor is there lying on them"),
        ("P08", {"nrs": 6}, "a side plank under 'I left out hard holds'"),
        ("T12", {"worse_with": ("side_bending",)}, "a stretch the way that is told to hurt"),
        ("T13", {"worse_with": ("side_bending",)}, "the same standing"),
        ("T10", {"worse_with": ("tilting_head",)}, "the head is tilted to both sides"),
        ("T11", {"worse_with": ("tilting_head",)}, "and towards the armpit"),
    ],
)
def test_move_is_not_done_against_what_is_spared(
    key: str, told: dict[str, Any], reason: str
) -> None:
    assert ways(key), "it is open to others"
    assert not ways(key, **told), reason


@pytest.mark.parametrize("code", ["ASIDE", "TILT"])
def test_way_to_the_side_is_open_again_at_little_pain(code: str) -> None:
    told = {"worse_with": ("side_bending", "tilting_head")}
    assert code in codes_for(PlanInputs(nrs=4, **told))  # type: ignore[arg-type]
    assert code not in codes_for(PlanInputs(nrs=2, **told))  # type: ignore[arg-type]


def test_legs_march_beside_a_sore_shoulder_standing() -> None:
    assert ways("A04", conditions=("shoulder_problem",)) == ["stand"]


def test_turns_stay_where_tilts_are_left_out() -> None:
    told: dict[str, Any] = {"worse_with": ("tilting_head",), "regions": ("neck",), "nrs": 4}
    routine = build_from(PlanInputs(minutes=8, **told), "somebody")
    notes = next(one.notes for one in routine.items if one.exercise_id == "M10")
    assert any("Only turn" in one for one in notes)
