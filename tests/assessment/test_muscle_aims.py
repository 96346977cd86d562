from __future__ import annotations

from bot.assessment.evidence import gathered_evidence
from bot.assessment.muscle_aims import muscle_aims
from bot.assessment.results import NamedPattern

D1 = NamedPattern("D1", "likely", 9)
D2 = NamedPattern("D2", "likely", 9)


def test_aims_a_checked_muscle_leads_its_list() -> None:
    aims = muscle_aims([D1], gathered_evidence({"tfl_tight": "left"}))

    assert aims.lengthen[0].muscle == "tfl"
    assert aims.lengthen[0].side == "left"
    assert aims.lengthen[0].patterns == ("D1",)
    assert aims.lengthen[0].evidence == ("tfl_tight",)


def test_aims_a_check_counts_without_a_pattern() -> None:
    aims = muscle_aims([], gathered_evidence({"calf_tight": "both"}))

    assert [(aim.muscle, aim.side) for aim in aims.lengthen] == [("calves", "both")]
    assert aims.build == ()


def test_aims_a_negative_check_overrules_another_positive_one() -> None:
    aims = muscle_aims([D1], gathered_evidence({"quad_tight": "both", "rf_ok": "yes"}))

    assert "quads" not in [aim.muscle for aim in aims.lengthen]
    assert [line.evidence for line in aims.trace] == ["rf_ok"]
    assert aims.trace[0].words.endswith("so the front of your thighs can be left out")


def test_aims_a_muscle_on_both_lists_stays_where_a_check_put_it() -> None:
    aims = muscle_aims([D2], gathered_evidence({"hipflex_tight": "both"}))

    assert "hip_flexors" in [aim.muscle for aim in aims.lengthen]
    assert "hip_flexors" not in [aim.muscle for aim in aims.build]


def test_aims_two_sides_from_two_checks_are_both() -> None:
    found = gathered_evidence({"rf_tight": "left", "quad_tight": "right"})

    assert muscle_aims([], found).lengthen[0].side == "both"
