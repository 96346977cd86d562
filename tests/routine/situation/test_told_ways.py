"""Ways of bending that were told or not, girdles, knees, the middle of the back (clinical 7, 8)."""

from __future__ import annotations

import pytest

from tests.routine.situation.test_told_needs import FLEXED, assert_heeded, routine_of

GIVEN = [
    (
        "I had my baby 5 weeks ago, forceps, 33, low back and left back of my pelvis hurt, worse "
        "on one leg and on the stairs, 5/10",
        3,
        {"P29"},
        {"T02", "T03"},
        "a sore girdle has no leg hanging while the other is hugged",
    ),
    (
        "Young dad, 35, knees are shot (meniscus both), I can't kneel. Low back stiff in the "
        "morning for 6 months, 3/10, bending forward hurts",
        12,
        {"P18"},
        {"T03"},
        "no heel is drawn to the bottom with torn menisci",
    ),
    (
        "77, low back for 5 weeks after gardening, stiff getting out of the chair, 3/10",
        8,
        {"P18"},
        {"M07"},
        "getting out of a chair tells of no way of bending",
    ),
    (
        "I'm 59, heart attack 2 years ago with a stent, low back for 5 weeks, 3/10",
        12,
        {"P18"},
        {"P07", "P08"},
        "no straining hold, not of the side either",
    ),
    (
        "Lorry driver, 52, right buttock to calf for 6 weeks, tingling, 6/10, sitting worse. Lying "
        "on my belly on the bed is the only thing that helps",
        8,
        {"R11"},
        FLEXED,
        "the one position that eases is done",
    ),
]


@pytest.mark.parametrize(("story", "minutes", "has", "never", "reason"), GIVEN)
def test_told_ways_are_heeded(
    story: str, minutes: int, has: set[str], never: set[str], reason: str
) -> None:
    assert_heeded(story, minutes, has, never, reason)


# What is not to be in the session itself; it may stand among the swaps.
SESSIONS = [
    (
        "Dental hygienist, 37, mid back at the bra line for 3 months, 4/10, twisting and bending "
        "over patients makes it worse",
        8,
        {"M08"},
        {"M07", "M04", "P19", "T04"},
        "the middle of the back is moved as the upper back is",
    ),
    (
        "Dental hygienist, 37, mid back at the bra line for 3 months, 4/10. Twisting makes it "
        "worse, arching back over the chair feels lovely",
        8,
        {"M08"},
        {"M07", "M04", "R11"},
        "what eases it arches there, and not from the hips",
    ),
    (
        "I'm 26 weeks pregnant, 34, low back and right buttock hurt, worse turning in bed and "
        "getting out of the car, 5/10",
        8,
        {"P18", "P29"},
        {"M07", "M04", "T02"},
        "turning in bed and the car tell a sore girdle and no way of bending",
    ),
    (
        "I'm 26 weeks pregnant, 34, low back hurts, worse bending, 5/10",
        8,
        {"P29"},
        {"M07", "M04"},
        "a back that carries a child is not hollowed",
    ),
]


@pytest.mark.parametrize(("story", "minutes", "has", "never", "reason"), SESSIONS)
def test_told_ways_bend_no_way_that_was_not_told(
    story: str, minutes: int, has: set[str], never: set[str], reason: str
) -> None:
    given = set(routine_of(story, minutes).exercise_ids)
    assert has <= given, reason
    assert not given & never, reason


def test_told_ways_round_a_back_that_carries_a_child() -> None:
    story = "I'm 20 weeks pregnant, 30, low back aches for 2 weeks, worse sitting, 3/10"
    cats = [one for one in routine_of(story, 12).items if one.exercise_id == "M03"]
    assert all(any("come back to flat" in note for note in one.notes) for one in cats)


def test_told_ways_leave_time_for_the_muscles_beside_balance_in_few_minutes() -> None:
    story = "I'm 66, low back ache for a year, 3/10"
    found = {"glute_weak": "both", "hipflex_tight": "left"}
    rounds = {one.exercise_id: one.dose.sets for one in routine_of(story, 5, found).items}
    assert rounds["P21"] == 1
    assert rounds["P01"] >= 2


def test_told_ways_keep_the_main_set_where_it_hurts() -> None:
    story = "mid back aches for 3 months, 40, 4/10"
    routine = routine_of(story, 8, {"ham_tight": "both", "belt_ppt": "yes"})
    assert "M08" in routine.exercise_ids
