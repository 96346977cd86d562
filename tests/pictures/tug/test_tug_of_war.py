"""The picture of a pattern agrees with its card, and its numbers can be read."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.patterns.muscle_patterns import load_patterns
from bot.knowledge.pictures.tug_of_war_muscles import TugOfWar, tug_of_war
from bot.pictures.body.distances import to_line
from bot.pictures.drawn.colours import COLOURS
from bot.pictures.drawn.outlines import disc
from bot.pictures.exercises.exercise_svg import exercise_svg
from bot.pictures.tug.disc_places import RADIUS
from bot.pictures.tug.muscle_strokes import GAP, shown
from bot.pictures.tug.pulls import SKIN_INWARD, Pull
from bot.pictures.tug.skeleton import BALL, SPINE, VERTEBRA, skeleton
from bot.pictures.tug.tug_of_war import _groups
from tests.examples import swept
from tests.pictures.tug_pictures import (
    BOTH_WAYS,
    FARTHEST,
    PATTERNS,
    PICTURES,
    SHOWN,
    placed,
    solved,
)

LIMIT = 8_000


@pytest.mark.parametrize("pattern_id", swept(PATTERNS))
def test_tug_without_a_person_shows_what_the_pattern_names_first(pattern_id: str) -> None:
    pattern = load_patterns()[pattern_id]
    _, found, _ = solved(pattern.picture)

    wanted = [*pattern.lengthen[:SHOWN], *pattern.build[:SHOWN]]
    assert [(pull.number, pull.muscle) for pull in found] == list(enumerate(wanted, 1))
    tones = ["clay"] * len(pattern.lengthen[:SHOWN]) + ["slate"] * len(pattern.build[:SHOWN])
    assert [pull.tone for pull in found] == tones


@pytest.mark.parametrize("pattern_id", swept(PATTERNS))
def test_tug_can_show_every_muscle_that_a_check_may_bring_up(pattern_id: str) -> None:
    picture = load_patterns()[pattern_id].picture
    for muscle in load_muscles():
        _, (pull,), box = solved(TugOfWar(picture, (muscle,), ()).id)
        middles = [line[len(line) // 2] for line in pull.lines]
        assert all(box.holds(spot) for spot in middles), (picture, muscle)


@pytest.mark.parametrize("picture_id", swept([*PICTURES, *FARTHEST]))
def test_tug_discs_stand_in_the_frame_apart_and_off_the_muscles(picture_id: str) -> None:
    laid = placed(picture_id)
    found, box = laid.pulls, laid.box
    radius = RADIUS * (box.x1 - box.x0)
    spots = [leader.disc for leader in laid.leaders]

    assert len(spots) == len(found)
    for spot in spots:
        assert box.holds(spot + complex(radius, radius))
        assert box.holds(spot - complex(radius, radius))
        assert all(abs(spot - p) > radius for pull in found for line in pull.lines for p in line)
    assert all(abs(one - other) > 2 * radius for one, other in combinations(spots, 2))


@pytest.mark.parametrize("picture_id", swept([*PICTURES, *FARTHEST]))
def test_tug_tells_its_sides_apart_without_colour_and_stays_small(picture_id: str) -> None:
    svg = exercise_svg(picture_id, "light")
    clay, slate = COLOURS["clay"][0], COLOURS["slate"][0]
    dashed = re.findall(r'stroke="([^"]+)"[^>]*stroke-dasharray="0 ', svg)

    assert slate in dashed
    assert set(dashed) <= {slate, COLOURS["body"][0]}, "the second has hollow dots"
    assert svg.count(f'fill="{clay}"') + svg.count(f'fill="{slate}"') == len(solved(picture_id)[1])
    assert len(svg.encode()) < LIMIT


def test_tug_of_signs_that_point_both_ways_shows_both_belt_lines() -> None:
    """A leg down to the shin, two arrows beside the chest and no belt line stood there."""
    rules = load_decision_rules().exclusives
    assert [one.picture for one in rules if one.instead] == [BOTH_WAYS]
    panel, _, box = solved(BOTH_WAYS)
    _, down, back = (part.shapes[0].outline.points for part in panel.front)

    def fall(line: tuple[complex, ...]) -> float:
        ends = sorted((line[0], line[-1]), key=lambda spot: spot.real)
        return ends[0].imag - ends[-1].imag

    assert fall(down) > 5
    assert fall(back) == pytest.approx(-fall(down))
    assert {arrow[-1].real > panel.figure.spine.hip.real for arrow in panel.arrows} == {True, False}
    for one in ("D1", "D2"):  # the pelvis is as large as in theirs
        like = solved(one)[2]
        assert (box.y1 - box.y0) == pytest.approx(like.y1 - like.y0, rel=0.05)


def test_tug_of_a_tired_trunk_shows_it_as_large_as_a_belt_line() -> None:
    (_, _, tired), (_, _, tipped) = solved("D8"), solved("D1")
    assert (tired.y1 - tired.y0) == pytest.approx(tipped.y1 - tipped.y0, rel=0.05)


def test_tug_grows_its_frame_only_for_a_muscle_outside_of_it() -> None:
    _, _, box = solved("D1")
    _, _, same = solved("D1-quads.tfl-hamstrings.glute_max")
    _, _, larger = solved("D1-hip_flexors.calves-glute_max.mid_trap")

    assert box == same
    assert larger.y0 < box.y0
    assert larger.y1 > box.y1


@pytest.mark.parametrize(
    "wrong",
    [
        "D1-hip_flexors",
        "D1-nose-",
        "D1-quads.tfl.calves-",
        "D1-quads-quads",
        "P01-quads-",
        "D1-mirrored",
        "D1-quads--left",
    ],
)
def test_tug_refuses_what_no_card_lists(wrong: str) -> None:
    assert tug_of_war(wrong) is None
    with pytest.raises(KeyError):
        exercise_svg(wrong)


def test_tug_shows_the_weak_side_of_the_hip_on_the_higher_side() -> None:
    """A weak gluteus medius lets the other side of the pelvis drop (Trendelenburg)."""
    panel, found, _ = solved("D3-ql.tfl-glute_med.obliques")
    hips = {side: panel.figure.joints[f"{side}.hip"] for side in ("left", "right")}
    higher = max(hips, key=lambda side: hips[side].imag)
    side_of = {
        pull.muscle: "left" if pull.lines[0][0].real < panel.figure.spine.hip.real else "right"
        for pull in found
    }

    assert higher == load_patterns()["D3"].drawn_side, "seen from behind, left is left"
    assert side_of["glute_med"] == side_of["ql"] == higher
    assert side_of["tfl"] == side_of["obliques"] != higher


def test_tug_of_one_hip_stays_on_one_hip() -> None:
    panel, found, _ = solved("D9")
    middle = panel.figure.spine.hip.real
    assert {line[-1].real < middle for pull in found for line in pull.lines} == {True}


@pytest.mark.parametrize("picture_id", ["D3", "D9"])
def test_tug_seen_from_behind_shows_the_sacrum_apart(picture_id: str) -> None:
    """Without the edge of the wedge before it the pelvis read as one seen from the front."""
    panel, _, box = solved(picture_id)
    _, sacrum, *_ = skeleton(panel.figure, box)
    assert sacrum.shapes[0].edge
    assert any(shape.line for shape in sacrum.shapes), "its seams"


@pytest.mark.parametrize("picture_id", ["D5", "D6", "D6-pecs-thoracic_ext.mid_trap"])
def test_tug_from_the_side_shows_the_layer_nearer_the_skin_behind_the_deeper(
    picture_id: str,
) -> None:
    """Trapezius over rhomboids over the back extensors, all between spine and skin."""
    panel, found, _ = solved(picture_id)
    spine = panel.figure.spine
    heights = [40, 42, 44, 46, 48]

    def depth(pull: Pull, at: float) -> float:
        offsets = [step / 4 for step in range(-60, 60)]
        return min(offsets, key=lambda off: to_line(spine.beside(at, off), pull.lines[0]))

    lying = {
        pull.muscle: sum(depth(pull, at) for at in heights) / len(heights)
        for pull in found
        if pull.muscle in SKIN_INWARD
    }
    in_order = [lying[muscle] for muscle in SKIN_INWARD if muscle in lying]
    assert len(in_order) == 2
    assert in_order[0] < in_order[1] - 2
    assert in_order[1] < SPINE - VERTEBRA


def test_tug_shows_nothing_between_two_dots() -> None:
    line = tuple(complex(step / 10) for step in range(201))
    dots = shown(line, "slate", 100)
    assert dots == pytest.approx([complex(GAP * 100 * n) for n in range(len(dots))], abs=0.11)
    assert len(shown(line, "clay", 100)) > 2 * len(dots)


@pytest.mark.parametrize("picture_id", swept(PATTERNS))
def test_tug_shows_pelvis_and_thigh_bone_where_the_hips_are_in_sight(picture_id: str) -> None:
    panel, _, box = solved(picture_id)
    svg = exercise_svg(picture_id, "light")
    hips = box.holds(panel.figure.spine.hip)

    assert hips is (load_patterns()[picture_id].body == "lower")
    assert (COLOURS["bone_line"][0] in svg) is hips


@pytest.mark.parametrize("picture_id", swept(PICTURES))
def test_tug_ends_a_thigh_bone_in_a_knee_that_is_seen(picture_id: str) -> None:
    """A pale shaft that ran out of the picture read as the gap between two legs."""
    panel, _, box = solved(picture_id)
    figure = panel.figure
    if not box.holds(figure.spine.hip):
        return
    for side in ("left", "right") if figure.mirrored_sides else ("near",):
        knee = figure.joints[f"{side}.knee"]
        assert not box.holds(knee) or box.holds(knee - 6j), "the top of the shin is seen too"
        ball = disc(figure.joints[f"{side}.hip"], BALL).points
        bones = [shape for part in skeleton(figure, box) for shape in part.shapes]
        assert [shape for shape in bones if shape.outline.points == ball], "ball in its socket"


@pytest.mark.parametrize("picture_id", swept(PICTURES))
def test_tug_seen_from_the_side_shows_one_leg(picture_id: str) -> None:
    panel, _, box = solved(picture_id)
    drawn = {name for group in _groups(panel.figure, box) for name in group}
    assert "far.leg" not in drawn
    assert drawn & {"near.leg", "left.leg"}
