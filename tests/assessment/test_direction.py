from __future__ import annotations

from dataclasses import replace

import pytest

from bot.assessment import infer
from bot.assessment.direction import preferred_direction, ways_told
from bot.knowledge.vocabulary.movements import load_movements
from bot.language.facts import Facts
from bot.routine import build


@pytest.mark.parametrize(
    ("facts", "keys", "expected"),
    [
        (Facts(aggravated_by=("flex_agg",)), (), "extension"),
        (Facts(aggravated_by=("ext_agg",)), (), "flexion"),
        (Facts(aggravated_by=("flex_agg", "ext_agg")), (), "none"),
        (Facts(eased_by=("walking",)), (), "extension"),
        (Facts(eased_by=("sitting",)), (), "flexion"),
        pytest.param(
            Facts(eased_by=("walking",), conditions=("stenosis",)), (), None, id="a narrow canal"
        ),
        (Facts(eased_by=("heat",)), (), None),
        (Facts(), (), None),
        pytest.param(
            Facts(aggravated_by=("flex_agg",)), ("bend_forward_better",), "flexion", id="check wins"
        ),
        pytest.param(Facts(), ("bend_back_worse", "bend_forward_worse"), "none", id="both worse"),
        pytest.param(Facts(), ("bend_back_better", "bend_forward_better"), None, id="both suit"),
        pytest.param(
            Facts(aggravated_by=("flex_agg",)), ("bend_back_worse",), None, id="worse overrules"
        ),
        pytest.param(
            Facts(aggravated_by=("flex_agg",)),
            ("leg_spreads_back",),
            None,
            id="the leg overrules",
        ),
        pytest.param(
            Facts(),
            ("leg_spreads_forward", "bend_back_better"),
            "extension",
            id="bending sends it down, arching draws it back",
        ),
        pytest.param(Facts(), ("leg_spreads_forward",), None, id="arching was not tried"),
        pytest.param(
            Facts(aggravated_by=("flex_agg",)),
            ("leg_spreads_back", "leg_spreads_forward"),
            "none",
            id="both ways send it down",
        ),
        pytest.param(
            Facts(), ("leg_spreads_back", "bend_forward_better"), "flexion", id="bending eased"
        ),
        pytest.param(
            Facts(regions=("neck",), aggravated_by=("flex_agg",)), (), None, id="not for a neck"
        ),
    ],
)
def test_direction_follows_what_eases(
    facts: Facts, keys: tuple[str, ...], expected: str | None
) -> None:
    assert preferred_direction(facts, keys) == expected


@pytest.mark.parametrize(
    ("facts", "evidence", "expected"),
    [
        (Facts(regions=("low_back", "below_knee"), quality=("shooting",)), {}, True),
        (Facts(regions=("neck", "hand"), quality=("tingling",)), {}, True),
        pytest.param(
            Facts(regions=("thigh_back",), quality=("shooting",)), {}, False, id="not far enough"
        ),
        pytest.param(
            Facts(regions=("below_knee",), quality=("ache",)), {}, False, id="an ache is no sign"
        ),
        (Facts(regions=("neck",), radiation="arm", quality=("tingling",)), {}, True),
        pytest.param(
            Facts(regions=("neck",), radiation="arm", quality=("ache",)),
            {},
            False,
            id="an ache into the arm is no sign",
        ),
        pytest.param(
            Facts(regions=("low_back",), radiation="leg", quality=("tingling",)),
            {},
            False,
            id="a leg is not far enough alone",
        ),
        pytest.param(
            Facts(regions=("low_back", "below_knee"), conditions=("sciatica",)),
            {},
            True,
            id="sciatica by its name, into the foot",
        ),
        pytest.param(
            Facts(regions=("low_back", "buttock"), conditions=("sciatica",), radiation="leg"),
            {},
            False,
            id="many call a sore buttock so",
        ),
        (Facts(regions=("low_back",)), {"slr_nerve": "yes"}, True),
        (Facts(regions=("low_back",)), {"leg_spreads_back": "yes"}, True),
    ],
)
def test_direction_nerve_comes_first(
    facts: Facts, evidence: dict[str, str], expected: bool
) -> None:
    found = infer(facts, evidence)

    assert found.nerve_first is expected
    assert any(line.rule_id == "nerve_first" for line in found.trace) is expected


SCIATICA = Facts(
    regions=("low_back", "below_knee"), quality=("tingling",), aggravated_by=("flex_agg",)
)


def test_direction_sitting_that_hurts_does_not_free_a_nerve_for_arching() -> None:
    assert infer(SCIATICA, {}).direction is None
    assert infer(SCIATICA, {"bend_back_better": "yes"}).direction == "extension"


@pytest.mark.parametrize(
    ("eased", "found", "expected"),
    [
        # lying on the front that draws it up has been tried by the person: that is the way
        (("lying_prone",), {}, "extension"),
        (("lying_prone",), {"leg_spreads_forward": "yes"}, "extension"),
        (("bending_back",), {}, "extension"),
        # what a check found comes before what was told
        (("lying_prone",), {"leg_spreads_back": "yes"}, None),
        (("lying_prone",), {"bend_back_worse": "yes"}, None),
        # lying says nothing of a way of bending
        (("lying",), {}, None),
        (("walking",), {}, None),
    ],
)
def test_direction_with_a_nerve_an_ease_that_was_told_counts(
    eased: tuple[str, ...], found: dict[str, str], expected: str | None
) -> None:
    assert infer(replace(SCIATICA, eased_by=eased), found).direction == expected


@pytest.mark.parametrize("key", ["leg_spreads_back", "leg_spreads_forward"])
def test_direction_a_leg_that_got_worse_gets_no_press_up(key: str) -> None:
    for facts in (SCIATICA, Facts(regions=("low_back",), eased_by=("walking",))):
        assessment = infer(facts, {key: "yes"})
        routine = build(assessment, facts, (), 20, "week")
        given = {*routine.exercise_ids, *(key for item in routine.items for key in item.swap_ids)}
        assert not given & {"M04", "R11", "M07", "P20"}, given


def test_direction_that_drew_the_leg_back_is_used_although_the_other_sent_it_down() -> None:
    """Bending forward sends it down and arching draws it back: the way is arching (MDT)."""
    facts = Facts(regions=("low_back", "below_knee"), quality=("tingling",), nrs=5, age=45)
    found = {"leg_spreads_forward": "yes", "bend_back_better": "yes"}
    routine = build(infer(facts, found), facts, (), 12, "week")
    assert {"M04", "R11"} & set(routine.exercise_ids)
    assert "I left out movements that bend your back backwards." not in routine.notes


def test_direction_that_nobody_tried_is_not_said_to_make_it_worse() -> None:
    facts = Facts(regions=("low_back", "below_knee"), quality=("tingling",), nrs=5, age=45)
    routine = build(infer(facts, {"leg_spreads_forward": "yes"}), facts, (), 12, "week")
    assert "I left out movements that bend your back backwards." not in routine.notes
    assert not {"M04", "R11", "M07"} & set(routine.exercise_ids)


@pytest.mark.parametrize(
    ("worse_with", "expected"),
    [
        (("running",), ()),  # a run hurts by its impact
        (("stairs",), ()),
        (("at_the_sink",), ()),  # nobody bends back at a sink
        (("sneezing",), ()),  # pressure, not bending
        (("straining",), ()),  # the same
        (("slopes",), ()),  # up one leans forward, down one leans back
        (("swimming",), ()),  # each stroke its own way
        (("reaching_up",), ()),  # the arms
        (("shifts",), ()),  # a shift is stood, bent and sat
        (("shifts", "bending"), ("flex_agg",)),  # a nurse over beds, after shifts
        (("cooking", "ironing"), ()),  # a stoop as much as a stand
        (("running", "standing"), ("ext_agg",)),  # standing does tell a way
        (("running", "sitting"), ("flex_agg",)),
        ((), ("ext_agg", "flex_agg")),  # only the kind was told
    ],
)
def test_direction_an_activity_is_no_way_of_bending(
    worse_with: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    known = load_movements()
    kinds = dict.fromkeys(code for one in worse_with for code in known[one].codes)
    facts = Facts(
        regions=("low_back",),
        aggravated_by=tuple(kinds) or ("ext_agg", "flex_agg"),
        worse_with=worse_with,
    )
    assert ways_told(facts) == expected
