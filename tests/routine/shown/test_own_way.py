"""What is said to one person stands where the usual step stood, never beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation.session.routine_shown import exercise_card, routine_card
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.routine_words import load_session_texts
from bot.routine import PlanInputs, build_from
from bot.routine.building.items import notes_of_codes
from bot.routine.shown.own_way import own_way

LIBRARY = load_exercises()
SAID = [(one.id, key) for one in LIBRARY.values() for key in one.instead]


def words_of(exercise_id: str, key: str) -> str:
    return LIBRARY[exercise_id].ways[key]


@pytest.mark.parametrize(
    ("exercise_id", "code", "gone", "there"),
    [
        ("P01", "EXT", "make one line", "only until the buttocks come free"),  # half a lift
        ("P10", "BP", "Hold 8 seconds", "Hold only 3 seconds"),  # two times for one hold
        ("P27", "HIP", "just above the seat", "until the foot leaves the floor"),
        ("M03", "EXT", "let your belly sink", "Leave out the hollow"),  # what must not be done
        ("M12", "NCK", "look up at the same time", "keep the head still"),
        ("P07", "FLOOR", "Lie face down", "Lean on a table"),  # where it is not done
        ("P03", "LATHIP", "Turn over", "the side that does not hurt"),  # a step further down
        ("M13", "FUSE", "small hollow", "Rock the pelvis only a little"),  # no bending back
        ("M03", "FUSE", "belly sink", "Move only a little to either side"),
        ("M01", "FUSE", "small hollow", "only as far as the middle"),
    ],
)
def test_own_way_leaves_out_the_step_that_it_replaces(
    exercise_id: str, code: str, gone: str, there: str
) -> None:
    exercise = LIBRARY[exercise_id]
    assert gone in " ".join(exercise.steps)
    own = own_way(exercise, notes_of_codes(exercise, [code]))
    assert gone not in " ".join(own.steps)
    assert there in " ".join(own.steps)
    assert own.notes == (load_session_texts().own_way,)  # the picture shows the usual way


@pytest.mark.parametrize("exercise_id", ["M03", "M13"])
@pytest.mark.parametrize(
    ("codes", "there", "gone"),
    [
        # thin bones: standing that hurts does not bring the rounding back
        (("OST", "EXT"), "Leave out the rounding", "round your back;Roll it back"),
        (("FLX", "EXT"), "only a little to either side", "belly sink;small hollow;Roll it back"),
        # fused, and sitting hurts: neither a hollow nor a rounding
        (("FLX", "FUSE"), "only a little to either side", "belly sink;small hollow;Roll it back"),
    ],
)
def test_own_way_opposite_notes_leave_neither_step(
    exercise_id: str, codes: tuple[str, ...], there: str, gone: str
) -> None:
    exercise = LIBRARY[exercise_id]
    steps = " ".join(own_way(exercise, notes_of_codes(exercise, codes)).steps)
    assert there in steps
    assert not [one for one in gone.split(";") if one in steps]


@pytest.mark.parametrize(("exercise_id", "gone"), [("P26", "Stand tall"), ("M10", "Sit tall")])
def test_own_way_begins_in_the_position_it_is_done_in(exercise_id: str, gone: str) -> None:
    """Who keeps a chair is not told to stand up first, nor who stands to sit."""
    exercise = LIBRARY[exercise_id]
    place = "sit" if exercise_id == "P26" else "stand"
    own = own_way(exercise, (exercise.ways[place],))
    assert own.steps[0] == exercise.ways[place]
    assert gone not in " ".join(own.steps)


def test_own_way_keeps_the_usual_steps_where_nothing_takes_their_place() -> None:
    bridge = LIBRARY["P01"]
    assert own_way(bridge, ()).steps == bridge.steps
    own = own_way(bridge, notes_of_codes(bridge, ["BP"]))
    assert own.steps == bridge.steps
    assert own.notes == (bridge.adjust["BP"],)


@pytest.mark.parametrize(
    ("exercise_id", "position", "code", "drawn"),
    [
        ("A04", "sit", "HIP", False),  # a high seat, the knees kept below the hips
        ("A04", "sit", "LEGS", False),  # arms that punch
        ("A04", "sit", "WALK", True),
        ("P14", "stand", "BAL", False),  # one hand stays on the wall
        ("P14", "stand", "OST", True),
        ("P25", "stand", "ARM", False),  # two fingers, no palm
    ],
)
def test_own_way_says_where_the_picture_shows_another(
    exercise_id: str, position: str, code: str, drawn: bool
) -> None:
    exercise = LIBRARY[exercise_id]
    notes = own_way(exercise, (exercise.ways[code],), position).notes
    assert (load_session_texts().own_way not in notes) is drawn


def test_own_way_holds_what_two_codes_ask_of_one_step() -> None:
    bridge = LIBRARY["P01"]
    own = own_way(bridge, notes_of_codes(bridge, ["EXT", "PREG"]))
    assert len(own.steps) == len(bridge.steps)
    assert own.steps[2] == f"{bridge.adjust['EXT']} {bridge.adjust['PREG']}"


@pytest.mark.parametrize(("exercise_id", "key"), SAID)
def test_own_way_says_every_note_once_and_leaves_steps_to_follow(
    exercise_id: str, key: str
) -> None:
    exercise = LIBRARY[exercise_id]
    note = words_of(exercise_id, key)
    own = own_way(exercise, (note,))
    assert own.steps.count(note) == 1
    assert len(own.steps) >= 2
    assert note not in own.notes


def test_own_way_puts_the_same_words_in_the_same_place() -> None:
    for exercise in LIBRARY.values():
        places: dict[str, tuple[int, ...]] = {}
        for key, at in exercise.instead.items():
            assert places.setdefault(words_of(exercise.id, key), at) == at, exercise.id


def test_own_way_in_one_direction_only_is_told_where_one_is_left_out() -> None:
    both = [one for one in LIBRARY.values() if one.both_ways]
    assert both
    for exercise in both:
        for code in (one for one, steps in exercise.instead.items() if len(steps) == 1):
            assert notes_of_codes(exercise, [code]) != (exercise.both_ways,), (exercise.id, code)


def test_own_way_a_dose_of_the_session_is_done_once_in_it() -> None:
    routine = build_from(PlanInputs(nrs=3, minutes=20, regions=("low_back",)), "week")
    in_session = [item for item in routine.items if item.in_session]
    assert in_session
    assert {item.dose.per_day for item in in_session} == {1}


def test_own_way_says_once_what_the_picture_shows() -> None:
    """ "Steps and picture show the usual way. The picture shows the usual way; your steps ..."."""
    plank, texts = LIBRARY["P08"], load_session_texts()
    own = own_way(plank, (plank.in_position["stand"], texts.usual_way))
    assert own.notes == (texts.own_way,)


@pytest.mark.parametrize(
    ("exercise_id", "code", "position", "drawn"),
    [
        ("P08", "FLOOR", "stand", True),  # on the wall, as its picture
        ("P07", "PREG", "stand", True),  # other words for the same way
        ("P05", "BAL", "stand", False),  # the arm that its picture lifts stays down
        ("P08", "FLOOR", "side", False),  # the usual picture
        ("P16", "SHO", "sit", False),  # no picture of its own
    ],
)
def test_own_way_names_no_usual_picture_where_its_own_is_shown(
    exercise_id: str, code: str, position: str, drawn: bool
) -> None:
    exercise = LIBRARY[exercise_id]
    own = own_way(exercise, notes_of_codes(exercise, [code]), position)
    assert own.steps != exercise.steps or not drawn
    assert (load_session_texts().own_way not in own.notes) is (drawn or own.steps == exercise.steps)


def test_own_way_shows_the_picture_of_the_position_on_card_list_and_paper() -> None:
    """A side plank on the wall was drawn lying on the floor."""
    routine = build_from(PlanInputs(nrs=3, minutes=20, regions=("low_back",)), "week")
    item = next(one for one in routine.items if one.in_session)
    standing = replace(
        item, exercise_id="P08", position="stand", notes=(LIBRARY["P08"].in_position["stand"],)
    )
    assert exercise_card(LIBRARY["P08"], standing, 1, 1)["picture"] == "P08-stand"
    lying = replace(standing, position="side", notes=())
    assert exercise_card(LIBRARY["P08"], lying, 1, 1)["picture"] == "P08"
    sitting = replace(
        standing, exercise_id="T09", position="sit", notes=(LIBRARY["T09"].adjust["LEGS"],)
    )
    assert exercise_card(LIBRARY["T09"], sitting, 1, 1)["picture"] == "T09"  # at a door frame
    rows = routine_card(replace(routine, items=(standing,)), "112", "")["rows"]
    assert [row["picture"] for row in rows] == ["P08-stand"]
