"""Which flags are asked about, by how their sign is meant and how urgent they are."""

from __future__ import annotations

import pytest

from bot.language.danger.agreement import ASKS
from bot.language.findings import Kind, Mention, Status
from bot.safety.safety_evidence import SafetyEvidence
from bot.safety.to_confirm import open_questions

PAST, SUPPOSED, UNSURE = Status.PAST, Status.HYPOTHETICAL, Status.UNCERTAIN


def unclear(slug: str, status: Status, cues: tuple[str, ...] = ()) -> SafetyEvidence:
    mention = Mention(Kind.FLAG, slug, 0, 4, "told", "rule", status, cues)
    return SafetyEvidence(unclear={slug: [mention]})


@pytest.mark.parametrize(
    ("slug", "status", "asked", "reason"),
    [
        ("ces_bladder", PAST, True, "an emergency that was may be there again"),
        ("ces_bladder", SUPPOSED, True, "an emergency that is supposed is asked for"),
        ("infection_risk", PAST, False, "what is for today is not asked out of the past"),
        ("infection_risk", SUPPOSED, False, "nor when it is only supposed"),
        ("infection_risk", UNSURE, True, "what is unsure is asked from days on"),
        ("not_improving", UNSURE, False, "what can wait for weeks is not asked"),
        ("major_trauma", PAST, False, "an accident of long ago is over"),
    ],
)
def test_open_questions_ask_by_status_and_level(
    slug: str, status: Status, asked: bool, reason: str
) -> None:
    assert open_questions(unclear(slug, status), frozenset()) == ((slug,) if asked else ()), reason


@pytest.mark.parametrize(
    ("rule", "asked", "reason"),
    [
        (ASKS, True, "in early labour pregnancy can be an emergency"),
        ("rule", False, "told in words it is a routine matter"),
    ],
)
def test_open_questions_of_the_wording_alone_are_of_what_can_be(
    rule: str, asked: bool, reason: str
) -> None:
    mention = Mention(Kind.FLAG, "pregnancy", 0, 4, "told", rule, UNSURE)
    evidence = SafetyEvidence(unclear={"pregnancy": [mention]})
    assert bool(open_questions(evidence, frozenset())) is asked, reason


@pytest.mark.parametrize(
    ("slug", "asked", "reason"),
    [
        ("suicide_distress", True, "who denies a plan may still have the thoughts told beside it"),
        ("ces_bladder", False, "what is denied is denied"),
    ],
)
def test_open_questions_beside_a_denial(slug: str, asked: bool, reason: str) -> None:
    told = SafetyEvidence(unclear=unclear(slug, UNSURE).unclear, denied=frozenset({slug}))
    assert open_questions(told, frozenset()) == ((slug,) if asked else ()), reason


def test_open_questions_leave_out_what_is_settled_denied_or_somebody_elses_past() -> None:
    told = unclear("ces_bladder", UNSURE)
    assert open_questions(told, frozenset({"ces_bladder"})) == ()
    denied = SafetyEvidence(unclear=told.unclear, denied=frozenset({"ces_bladder"}))
    assert open_questions(denied, frozenset()) == ()
    assert open_questions(unclear("ces_bladder", PAST, ("mother",)), frozenset()) == ()


def test_open_questions_put_the_most_urgent_first() -> None:
    both = {slug: unclear(slug, UNSURE).unclear[slug] for slug in ("infection_risk", "ces_bladder")}
    assert open_questions(SafetyEvidence(unclear=both), frozenset())[0] == "ces_bladder"


def test_open_questions_ask_of_bones_where_a_risk_was_told() -> None:
    risk = SafetyEvidence(conditions=frozenset({"steroids"}))
    assert open_questions(risk, frozenset()) == ("fragility_fracture",)
    assert open_questions(risk, frozenset({"fragility_fracture"})) == ()
    assert open_questions(SafetyEvidence(), frozenset()) == ()


def test_open_questions_end_for_words_when_one_is_answered() -> None:
    raised = {
        slug: [Mention(Kind.FLAG, slug, 0, 4, "told", ASKS, UNSURE)]
        for slug in ("leg_motor", "arm_motor")
    }
    evidence = SafetyEvidence(unclear=raised)

    assert set(open_questions(evidence, frozenset())) == set(raised)
    assert open_questions(evidence, frozenset(("leg_motor",))) == ()


def test_open_questions_of_words_stay_where_a_rule_read_them() -> None:
    by_rule = Mention(Kind.FLAG, "arm_motor", 0, 4, "told", "rule", UNSURE)
    by_wording = Mention(Kind.FLAG, "leg_motor", 0, 4, "told", ASKS, UNSURE)
    evidence = SafetyEvidence(unclear={"leg_motor": [by_wording], "arm_motor": [by_rule]})

    assert open_questions(evidence, frozenset(("leg_motor",))) == ("arm_motor",)


@pytest.mark.parametrize(
    ("age", "conditions", "asked", "reason"),
    [
        (29, frozenset(), False, "young, and no risk is told"),
        (29, frozenset({"steroids"}), True, "a risk"),
        (66, frozenset(), True, "an age at which bones break"),
        (None, frozenset(), True, "the age is not known"),
    ],
)
def test_open_questions_of_the_wording_alone_ask_nobody_young_about_fragile_bones(
    age: int | None, conditions: frozenset[str], asked: bool, reason: str
) -> None:
    mention = Mention(Kind.FLAG, "fragility_fracture", 0, 4, "went crack", ASKS, UNSURE)
    evidence = SafetyEvidence(
        unclear={"fragility_fracture": [mention]}, age=age, conditions=conditions
    )
    assert bool(open_questions(evidence, frozenset())) is asked, reason
