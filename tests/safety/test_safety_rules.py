"""The rules of red flags at their bounds: ages, days, how many signs (clinical 2.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from bot.language.findings import Kind, Mention, SignTime
from bot.safety.levels import Level
from bot.safety.rules_bones import arteritis, fragility, inflammatory, not_improving
from bot.safety.rules_illness import cancer, fever, infection, night_pain, thoracic, weight_loss
from bot.safety.rules_nerves import cord, weakness
from bot.safety.rules_other import age_and_neck, child, medicines, pregnancy, trauma
from bot.safety.safety_evidence import SafetyEvidence
from bot.safety.trace import FlagTrace

Rule = Callable[[SafetyEvidence], Iterator[FlagTrace]]
SPONDYLITIS = ("axspa_stiff", "axspa_moves")
FOUR = ("axspa_stiff", "axspa_night", "axspa_heel", "axspa_nsaid")
STEROIDS = frozenset({"steroids"})
THINNED = frozenset({"anticoagulant"})


def told(*signs: str, flags: tuple[str, ...] = (), **known: Any) -> SafetyEvidence:
    def found(name: str, kind: str) -> list[Mention]:
        return [Mention(kind, name, 0, 4, "told", name)]

    return SafetyEvidence(
        present={flag: found(flag, Kind.FLAG) for flag in flags},
        signs={sign: found(sign, Kind.SIGN) for sign in signs},
        **known,
    )


@pytest.mark.parametrize(
    ("rule", "evidence", "level"),
    [
        pytest.param(fragility, told("minor_trauma", age=64), None, id="64, a small fall"),
        pytest.param(fragility, told("minor_trauma", age=65), Level.S, id="65, a small fall"),
        pytest.param(fragility, told(age=65), None, id="65 and nothing happened"),
        pytest.param(fragility, told("sudden", age=67), Level.S, id="67, sudden pain"),
        pytest.param(fragility, told("sudden", age=67, nrs=8.0), Level.S, id="67, sudden and bad"),
        pytest.param(fragility, told("sudden", age=67, nrs=5.0), None, id="67, new and bearable"),
        pytest.param(
            fragility,
            told("sudden", age=67, nrs=5.0, conditions=STEROIDS),
            Level.S,
            id="67, new, and weak bones",
        ),
        pytest.param(
            fragility,
            told("small_load", conditions=frozenset({"steroids"})),
            Level.S,
            id="weak bones, a small load",
        ),
        pytest.param(fragility, told("small_load", age=80), None, id="age alone, a small load"),
        pytest.param(fragility, told("height_loss", age=65), Level.D, id="65, lost height"),
        pytest.param(fragility, told("height_loss", age=64), None, id="64, lost height"),
        pytest.param(fragility, told("hunching"), Level.D, id="a growing stoop at any age"),
        pytest.param(fragility, told(conditions=STEROIDS), None, id="weak bones alone"),
        pytest.param(
            fragility, told("eased_lying", conditions=STEROIDS), Level.S, id="weak, eased lying"
        ),
        pytest.param(fragility, told("eased_lying", age=80), None, id="age alone, eased lying"),
        pytest.param(fragility, told("fragility_prior", "sudden"), Level.S, id="broke before"),
        pytest.param(
            fragility,
            told("fragility_prior", "fracture_followed", "improving", "minor_trauma", age=73),
            Level.R,
            id="broken, followed and better",
        ),
        pytest.param(
            fragility,
            told("fragility_prior", "fracture_followed", "improving", "sudden", age=73),
            Level.S,
            id="followed, and a sudden pain",
        ),
        pytest.param(fragility, told("small_load", "bone_crack"), None, id="no risk to the bones"),
        pytest.param(inflammatory, told(*FOUR), Level.R, id="four signs of the list"),
        pytest.param(inflammatory, told(*FOUR[:3]), None, id="three signs"),
        pytest.param(
            inflammatory, told(*FOUR[:2], "axspa_family"), Level.R, id="three, one of the family"
        ),
        pytest.param(inflammatory, told(FOUR[0], "axspa_family"), None, id="two, with family"),
        pytest.param(inflammatory, told(*SPONDYLITIS, age=44), Level.R, id="44, stiff mornings"),
        pytest.param(inflammatory, told(*SPONDYLITIS, age=45), None, id="45, stiff mornings"),
        pytest.param(inflammatory, told(*SPONDYLITIS, days=84), Level.R, id="12 weeks"),
        pytest.param(inflammatory, told(*SPONDYLITIS, days=83), None, id="less than 12 weeks"),
        pytest.param(inflammatory, told(*SPONDYLITIS), Level.R, id="nobody knows how long"),
        pytest.param(inflammatory, told("axspa_stiff"), None, id="one sign of the list"),
        pytest.param(inflammatory, told(*SPONDYLITIS, "red_eye"), Level.S, id="a red eye"),
        pytest.param(inflammatory, told("axspa_stiff", "red_eye"), Level.S, id="one sign, red eye"),
        pytest.param(
            inflammatory,
            told(*SPONDYLITIS, "axspa_young", age=60, days=7),
            Level.R,
            id="it began young, whatever age and days",
        ),
        pytest.param(arteritis, told(flags=("gca_pmr",), age=50), Level.S, id="50"),
        pytest.param(arteritis, told(flags=("gca_pmr",), age=49), None, id="49"),
        pytest.param(arteritis, told(flags=("gca_pmr",)), Level.S, id="age not told"),
        pytest.param(arteritis, told(age=70), None, id="nothing told of it"),
        pytest.param(not_improving, told("no_better", days=42), None, id="6 weeks"),
        pytest.param(not_improving, told("no_better", days=43), Level.R, id="over 6 weeks"),
        pytest.param(not_improving, told("tried_care", days=43), Level.R, id="care did nothing"),
        pytest.param(not_improving, told("no_better"), None, id="how long is not told"),
        pytest.param(not_improving, told("stuck_long"), Level.R, id="said to be long"),
        pytest.param(not_improving, told("stuck_long", days=14), None, id="no change in 2 weeks"),
        pytest.param(not_improving, told(days=90), None, id="long, no word of getting better"),
        pytest.param(not_improving, told("cruel_pain"), None, id="cruel, how long is not told"),
        pytest.param(
            not_improving, told("cruel_pain", for_ages=True), Level.R, id="cruel, for ages"
        ),
        pytest.param(
            not_improving, told("no_better", "improving", days=90), None, id="it improves"
        ),
        pytest.param(weight_loss, told(flags=("weight_loss",), age=50), None, id="weight at 50"),
        pytest.param(weight_loss, told(flags=("weight_loss",), age=51), Level.S, id="above 50"),
        pytest.param(weight_loss, told(flags=("weight_loss",)), None, id="weight alone"),
        pytest.param(weight_loss, told("unwell", flags=("weight_loss",)), Level.S, id="and ill"),
        pytest.param(
            weight_loss, told(flags=("weight_loss", "night_pain")), Level.S, id="and nights"
        ),
        pytest.param(weight_loss, told(age=80), None, id="no weight lost"),
        pytest.param(child, told(age=15), Level.D, id="15"),
        pytest.param(child, told(age=16), None, id="16"),
        pytest.param(child, told("limp", age=15), Level.S, id="15 and a limp"),
        pytest.param(child, told(age=15, flags=("fever",)), Level.S, id="15 and a fever"),
        pytest.param(child, told(flags=("child_young",)), Level.D, id="a child, age not told"),
        pytest.param(child, told("limp", age=40), None, id="an adult with a limp"),
        pytest.param(age_and_neck, told("new_or_changed", age=49), None, id="new at 49"),
        pytest.param(age_and_neck, told("new_or_changed", age=50), Level.NONE, id="new at 50"),
        pytest.param(
            age_and_neck,
            told("new_or_changed", age=50, flags=("night_pain",)),
            Level.D,
            id="new at 50 with another sign",
        ),
        pytest.param(
            age_and_neck,
            told("new_or_changed", age=50, flags=("cough_strain",)),
            Level.NONE,
            id="a strain is no other sign",
        ),
        pytest.param(age_and_neck, told("new_or_changed", "pensioner"), Level.NONE, id="retired"),
        pytest.param(age_and_neck, told("bone_pain", "worn_out", age=60), Level.R, id="bones, 60"),
        pytest.param(age_and_neck, told("bone_pain", "worn_out", age=59), None, id="bones, 59"),
        pytest.param(age_and_neck, told("bone_pain", age=60), None, id="bones, not worn out"),
        pytest.param(
            age_and_neck,
            told("bone_pain", "worn_out", "protein_found", age=50),
            Level.D,
            id="a protein found, 50",
        ),
        pytest.param(
            age_and_neck,
            told("bone_pain", "worn_out", "protein_found", age=49),
            None,
            id="a protein found, 49",
        ),
        pytest.param(
            age_and_neck, told("bone_pain", "protein_found", age=66), None, id="a protein alone"
        ),
        pytest.param(age_and_neck, told("worn_out", age=60), None, id="worn out, no bones"),
    ],
)
def test_rules_hold_from_their_bound_on(
    rule: Rule, evidence: SafetyEvidence, level: Level | None
) -> None:
    assert [line.level for line in rule(evidence)] == ([] if level is None else [level])


def cord_signs(*rules: str, signs: tuple[str, ...] = (), **known: Any) -> SafetyEvidence:
    found = [Mention(Kind.FLAG, "myelopathy", 0, 4, "told", f"myelopathy.{one}") for one in rules]
    evidence = told(*signs, **known)
    return replace(evidence, present={**evidence.present, "myelopathy": found})


@pytest.mark.parametrize(("days", "level"), [(14.0, "E"), (15.0, "S"), (None, "S")])
def test_rules_two_signs_of_the_cord_are_urgent_for_two_weeks(
    days: float | None, level: str
) -> None:
    evidence = cord_signs("gait", "hands")
    signs = [replace(one, time=SignTime(days)) for one in evidence.present["myelopathy"]]
    evidence = replace(evidence, present={"myelopathy": signs})
    assert [line.level.value for line in cord(evidence)] == [level]


def weak_leg(rule: str, *signs: str) -> SafetyEvidence:
    found = Mention(Kind.FLAG, "leg_motor", 0, 4, "told", f"leg_motor.{rule}")
    return replace(told(*signs), present={"leg_motor": [found]})


@pytest.mark.parametrize(
    ("rule", "evidence", "levels"),
    [
        pytest.param(cancer, told(), [], id="no cancer"),
        pytest.param(cancer, told(conditions=frozenset({"cancer"})), ["S"], id="known before"),
        pytest.param(cancer, told(flags=("cancer_history",)), [], id="its own words carry it"),
        pytest.param(cancer, told(flags=("cancer_history", "leg_motor")), ["E"], id="and a nerve"),
        pytest.param(cancer, told(flags=("cancer_history", "night_pain")), ["S"], id="and nights"),
        pytest.param(cancer, told(flags=("leg_motor",)), [], id="a nerve without cancer"),
        pytest.param(fever, told(flags=("fever",)), [], id="fever alone"),
        pytest.param(fever, told(flags=("fever", "leg_motor")), ["E"], id="fever and a nerve"),
        pytest.param(fever, told("rigors", flags=("fever",)), ["E"], id="fever that shakes"),
        pytest.param(fever, told("rigors"), [], id="shivering without fever"),
        pytest.param(night_pain, told(flags=("night_pain",)), [], id="nights alone"),
        pytest.param(night_pain, told(flags=("night_pain", "fever")), ["S"], id="with fever"),
        pytest.param(night_pain, told(flags=("fever",)), [], id="fever without nights"),
        pytest.param(thoracic, told(flags=("thoracic_band",)), [], id="a band alone"),
        pytest.param(thoracic, told(flags=("thoracic_band", "fever")), ["S"], id="a band, fever"),
        pytest.param(thoracic, told(flags=("fever",)), [], id="another sign, no band"),
        pytest.param(
            thoracic, told(flags=("thoracic_band", "not_improving")), [], id="a band that stays"
        ),
        pytest.param(
            thoracic,
            told(flags=("thoracic_band", "cough_strain")),
            [],
            id="a band, worse on a cough",
        ),
        pytest.param(medicines, told("minor_trauma", conditions=THINNED), ["E"], id="a fall"),
        pytest.param(medicines, told(conditions=THINNED), [], id="thinned blood alone"),
        pytest.param(medicines, told("minor_trauma"), [], id="a fall, no medicine"),
        pytest.param(
            medicines, told(flags=("leg_motor",), conditions=THINNED), ["E"], id="a nerve"
        ),
        pytest.param(medicines, told("nsaid_use", flags=("abdominal",)), [], id="no bleeding"),
        pytest.param(pregnancy, told(flags=("renal_uti", "pregnancy")), ["E"], id="expecting"),
        pytest.param(
            pregnancy,
            told(flags=("renal_uti",), conditions=frozenset({"pregnancy"})),
            ["E"],
            id="expecting, told before",
        ),
        pytest.param(pregnancy, told("rigors", flags=("renal_uti",)), ["E"], id="shivering"),
        pytest.param(pregnancy, told(flags=("renal_uti",)), [], id="a kidney sign alone"),
        pytest.param(pregnancy, told("rigors", flags=("pregnancy",)), [], id="no kidney sign"),
        pytest.param(
            trauma, told(flags=("deformity_lump", "major_trauma")), ["E"], id="a new shape"
        ),
        pytest.param(trauma, told(flags=("deformity_lump",)), [], id="a shape alone"),
        pytest.param(trauma, told(flags=("major_trauma",)), [], id="an injury alone"),
        pytest.param(weakness, told("arm_new", flags=("arm_motor",)), ["E"], id="a new weak arm"),
        pytest.param(
            weakness, told("arm_new", "steady", flags=("arm_motor",)), [], id="steady by now"
        ),
        pytest.param(weakness, told(flags=("arm_motor",)), [], id="an arm, not said to be new"),
        pytest.param(weakness, told("arm_new"), [], id="no weak arm"),
        pytest.param(weakness, weak_leg("mild", "worsening"), ["E"], id="mild and getting worse"),
        pytest.param(weakness, weak_leg("mild"), [], id="mild and the same"),
        pytest.param(weakness, weak_leg("foot_drop", "worsening"), [], id="E by its own words"),
        pytest.param(cord, told(), [], id="no sign of the cord"),
        pytest.param(cord, cord_signs("gait"), ["D"], id="one sign"),
        pytest.param(
            cord, cord_signs("gait", regions=frozenset({"neck"})), ["S"], id="one, a sore neck"
        ),
        pytest.param(
            cord, cord_signs("gait", regions=frozenset({"low_back"})), ["D"], id="one, low back"
        ),
        pytest.param(cord, cord_signs("gait", "hands"), ["S"], id="two signs"),
        pytest.param(cord, cord_signs("gait", "gait"), ["D"], id="one sign told twice"),
        pytest.param(
            cord, cord_signs("gait", "hands", signs=("worsening",)), ["E"], id="two, worse"
        ),
        pytest.param(cord, cord_signs("gait", signs=("worsening",)), ["D"], id="one, worse"),
        pytest.param(cord, cord_signs("hands", signs=("falls",)), ["E"], id="hands and falls"),
        pytest.param(cord, cord_signs("gait", signs=("falls",)), ["D"], id="falls are gait"),
        pytest.param(cord, cord_signs("gait", flags=("ces_bladder",)), ["E"], id="a bladder"),
        pytest.param(
            cord,
            cord_signs("gait", agreed_on=frozenset({"myelopathy"})),
            ["E"],
            id="the wording agrees",
        ),
        pytest.param(infection, told(flags=("infection_risk",)), [], id="a risk alone"),
        pytest.param(
            infection, told(flags=("infection_risk", "leg_motor", "fever")), ["E"], id="all three"
        ),
        pytest.param(infection, told(flags=("leg_motor", "fever")), [], id="no risk of infection"),
    ],
)
def test_rules_join_signs(rule: Rule, evidence: SafetyEvidence, levels: list[str]) -> None:
    assert [line.level.value for line in rule(evidence)] == levels
