"""What the mentions of all messages come to, before any rule: whose, since when, at what level."""

from __future__ import annotations

from typing import Any

import pytest

from bot.language.danger.agreement import AGREED, FOR_TODAY, SET_ASIDE
from bot.language.findings import Findings, Kind, Mention, SignTime, Stands, Status
from bot.safety.confirmed import rule_of_yes
from bot.safety.levels import Level
from bot.safety.safety_evidence import gather, gather_other, level_of, tells_anything
from bot.safety.time_rules import INJURY_NEW, INJURY_WEEKS, LONG_FROM
from bot.safety.triage import Profile, triage

THEIRS, DENIED, IDIOM = Status.OTHER_PERSON, Status.DENIED, Status.IDIOM


def said(kind: str, value: str = "", number: float | None = None, **more: Any) -> Mention:
    given = {"start": 0, "end": 4, "text": "told", "rule": value, "number": number}
    return Mention(kind, value, **{**given, **more})


def messages(*mentions: Mention) -> list[Findings]:
    return [Findings((one,)) for one in mentions]


@pytest.mark.parametrize(
    ("rule", "level", "reason"),
    [
        (AGREED + "fever", Level.E, "words and wording"),
        (FOR_TODAY + "ces_saddle", Level.S, "the wording alone"),
        (rule_of_yes("D"), Level.D, "the question gives its yes a level"),
        (rule_of_yes(), None, "the flag's own"),
        ("leg_motor.mild", Level.S, "the rule's own"),
        ("no such rule", None, "the flag's own"),
    ],
)
def test_safety_evidence_takes_the_level_of_a_mention(
    rule: str, level: Level | None, reason: str
) -> None:
    assert level_of(said(Kind.FLAG, "fever", rule=rule)) is level, reason


@pytest.mark.parametrize(
    ("mention", "tells", "reason"),
    [
        (said(Kind.FLAG, "fever", status=DENIED), True, "a flag, however it is meant"),
        (said(Kind.SIGN, "falls"), True, "a sign"),
        (said(Kind.AGE, "", 40, status=THEIRS), True, "somebody else's age"),
        (said(Kind.SIGN, "falls", status=DENIED), False, "a sign denied"),
        (said(Kind.TRIGGER, "sit"), False, "nothing of safety"),
    ],
)
def test_safety_evidence_tells_what_is_worth_gathering(
    mention: Mention, tells: bool, reason: str
) -> None:
    assert tells_anything(Findings((mention,))) is tells, reason


def test_safety_evidence_keeps_the_last_number_told() -> None:
    """Neither an age nor a time without its number takes back what was told before."""
    told = messages(
        *(said(Kind.AGE, "", 60), said(Kind.AGE, "", 61), said(Kind.AGE)),
        *(said(Kind.DURATION, "", 7), said(Kind.DURATION, "", 9), said(Kind.DURATION)),
    )
    evidence = gather(told, Profile(age=20))
    assert (evidence.age, evidence.days) == (61, 9)
    assert gather([], Profile(age=20)).age == 20


@pytest.mark.parametrize(("age", "child"), [(15.5, True), (16, False), (None, False)])
def test_safety_evidence_of_another_child_ends_at_sixteen(age: float | None, child: bool) -> None:
    assert gather(messages(said(Kind.AGE, "", age, status=THEIRS)), Profile()).child is child


def test_safety_evidence_asks_no_more_what_is_denied_later() -> None:
    unclear, denied = (said(Kind.FLAG, "fever", status=s) for s in (Status.UNCERTAIN, DENIED))
    assert list(gather(messages(denied, unclear), Profile()).unclear) == ["fever"]
    assert not gather(messages(unclear, denied), Profile()).unclear


@pytest.mark.parametrize(
    ("mention", "reason"),
    [
        (said(Kind.FLAG, "fever", status=IDIOM), "an idiom"),
        (said(Kind.FLAG, "fever", status=THEIRS), "somebody else's"),
        (said(Kind.FLAG, "fever", status=Status.PAST, cues=(SET_ASIDE,)), "set aside"),
        (said(Kind.FLAG, "no such flag", status=Status.PAST), "no flag"),
    ],
)
def test_safety_evidence_asks_about_none_of_these(mention: Mention, reason: str) -> None:
    assert not gather(messages(mention), Profile()).unclear, reason


@pytest.mark.parametrize(
    ("flag", "beside", "agreed", "reason"),
    [
        (said(Kind.FLAG, "fever", rule=f"{AGREED}fever"), (), False, "not told since when"),
        (
            said(Kind.FLAG, "fever", rule=f"{AGREED}fever"),
            (said(Kind.DURATION, "", 3),),
            True,
            "told since when it hurts",
        ),
        (
            said(Kind.FLAG, "fever", rule=f"{AGREED}fever", time=SignTime(3)),
            (),
            True,
            "told since when it is there",
        ),
        (
            said(
                Kind.FLAG,
                "fever",
                rule=f"{AGREED}fever",
                time=SignTime(stands=frozenset({Stands.WORSE})),
            ),
            (),
            True,
            "told that it grows worse",
        ),
        (
            said(
                Kind.FLAG,
                "fever",
                rule=f"{AGREED}fever",
                time=SignTime(stands=frozenset({Stands.STEADY})),
            ),
            (),
            False,
            "steady, since nobody knows when",
        ),
        (said(Kind.FLAG, "fever", time=SignTime(3)), (), False, "words alone"),
    ],
)
def test_safety_evidence_agrees_on_what_is_told_since_when(
    flag: Mention, beside: tuple[Mention, ...], agreed: bool, reason: str
) -> None:
    evidence = gather([Findings((flag, *beside))], Profile())
    assert ("fever" in evidence.agreed_on) is agreed, reason


def test_safety_evidence_of_others_is_theirs_alone() -> None:
    told = messages(
        said(Kind.FLAG, "fever", status=THEIRS),
        said(Kind.FLAG, "no such flag", status=THEIRS),
        said(Kind.FLAG, "ces_saddle"),
        said(Kind.SIGN, "falls", status=THEIRS),
        said(Kind.CONDITION, "steroids", status=THEIRS),
        said(Kind.AGE, "", 80, status=THEIRS),
        said(Kind.AGE, "", None, status=THEIRS),
        said(Kind.AGE, "", 30),
    )
    theirs = gather_other(told)
    assert (list(theirs.present), list(theirs.signs)) == (["fever"], ["falls"])
    assert (theirs.conditions, theirs.age) == (frozenset({"steroids"}), 80)


@pytest.mark.parametrize(
    ("flags", "flags_other", "reason"),
    [
        ((), ("med_harm",), "a fall on blood thinners is put together"),
        (("ces_saddle",), ("ces_saddle",), "not beside what is an emergency anyway"),
    ],
)
def test_safety_evidence_of_others_is_combined_where_nothing_is_urgent(
    flags: tuple[str, ...], flags_other: tuple[str, ...], reason: str
) -> None:
    mentions = [
        *(said(Kind.FLAG, flag, status=THEIRS) for flag in flags),
        said(Kind.SIGN, "minor_trauma", status=THEIRS),
        said(Kind.CONDITION, "anticoagulant", status=THEIRS),
    ]
    assert triage([Findings(tuple(mentions))]).flags_other == flags_other, reason


def test_safety_evidence_drops_what_lies_inside_words_that_temper_it() -> None:
    """ "My leg is a bit weak" is no weak leg of its own; another one elsewhere is."""
    mild = said(Kind.FLAG, "leg_motor", rule="leg_motor.mild", start=10, end=20)
    inside, before, other = (
        said(Kind.FLAG, flag, rule="plain", start=start, end=20)
        for flag, start in (("leg_motor", 10), ("leg_motor", 9), ("arm_motor", 12))
    )
    evidence = gather([Findings((inside, mild, before, other))], Profile())
    assert evidence.present == {"leg_motor": [mild, before], "arm_motor": [other]}


@pytest.mark.parametrize("status", [Status.PRESENT, THEIRS])
def test_safety_evidence_is_told_in_the_order_of_the_table(status: Status) -> None:
    told = [said(Kind.FLAG, flag, status=status) for flag in ("thoracic_band", "arm_motor")]
    verdict = triage([Findings(tuple(told))])
    in_order = ("arm_motor", "thoracic_band")
    assert (verdict.flags or verdict.flags_other) == in_order
    assert tuple(dict.fromkeys(line.flag for line in verdict.trace)) in (in_order, ())


def test_safety_evidence_in_own_words_leads_what_is_put_together() -> None:
    band = said(Kind.FLAG, "thoracic_band")
    told = (said(Kind.AGE, "", 80), said(Kind.SIGN, "minor_trauma"), band)
    verdict = triage([Findings(told)])
    assert verdict.flags == ("thoracic_band", "fragility_fracture")


@pytest.mark.parametrize(("at", "level"), [(20, Level.S), (21, Level.E)])
def test_safety_evidence_of_an_accident_takes_a_time_that_stands_close(
    at: int, level: Level
) -> None:
    accident = said(Kind.FLAG, "major_trauma")
    time = said(Kind.DURATION, "", 30, start=at, end=at + 5)
    assert triage([Findings((accident, time))]).level is level


def test_safety_evidence_tells_the_words_of_its_flags_once() -> None:
    told = [said(Kind.FLAG, flag, text=text) for flag, text in WORDS]
    evidence = gather([Findings(tuple(told))], Profile())
    assert evidence.words("fever", "arm_motor") == "hot, shivering, weak arm"
    assert evidence.words("ces_saddle") == ""


WORDS = (("fever", "hot"), ("fever", "shivering"), ("arm_motor", "weak arm"), ("arm_motor", "hot"))


@pytest.mark.parametrize(
    ("beside", "level", "reason"),
    [
        ((), Level.S, "for weeks"),
        ((said(Kind.SIGN, "worsening"),), Level.E, "a sign of growing worse"),
        ((said(Kind.COURSE, "worsening"),), Level.E, "a course that grows worse"),
        ((said(Kind.COURSE, "steady"),), Level.S, "another course"),
    ],
)
def test_safety_evidence_of_weeks_is_new_where_it_grows_worse(
    beside: tuple[Mention, ...], level: Level, reason: str
) -> None:
    sign = said(Kind.FLAG, "ces_saddle", time=SignTime(42))
    assert triage([Findings((sign, *beside))]).level is level, reason


@pytest.mark.parametrize(
    ("days", "level"),
    [(INJURY_NEW, Level.E), (INJURY_NEW + 1, Level.S), (INJURY_WEEKS, Level.S),
     (INJURY_WEEKS + 1, Level.D)],
)  # fmt: skip
def test_safety_evidence_of_an_accident_ages(days: float, level: Level) -> None:
    time = said(Kind.DURATION, "", days, start=4, end=9)
    assert triage([Findings((said(Kind.FLAG, "major_trauma"), time))]).level is level


@pytest.mark.parametrize(("days", "level"), [(LONG_FROM, Level.S), (LONG_FROM + 1, Level.D)])
def test_safety_evidence_of_months_that_was_looked_at_waits_days(days: float, level: Level) -> None:
    time = SignTime(days, frozenset({Stands.STEADY, Stands.CHECKED}))
    assert triage([Findings((said(Kind.FLAG, "ces_saddle", time=time),))]).level is level


@pytest.mark.parametrize(
    ("flag", "own", "theirs", "reason"),
    [
        ("fever", False, ("fever",), "a sign of theirs"),
        ("fever", True, (), "the same of the writer leads"),
        ("cough_strain", False, (), "never labelled, and no emergency"),
        ("other_emergency", False, ("other_emergency",), "never labelled, and an emergency"),
    ],
)
def test_safety_evidence_of_others_is_said_where_it_counts(
    flag: str, own: bool, theirs: tuple[str, ...], reason: str
) -> None:
    told = [said(Kind.FLAG, flag, status=THEIRS), *[said(Kind.FLAG, flag)] * own]
    assert triage([Findings(tuple(told))]).flags_other == theirs, reason


@pytest.mark.parametrize(
    ("kind", "again", "held", "reason"),
    [
        (Kind.CONDITION, False, False, "what somebody has they may take back"),
        (Kind.LIFESTYLE, False, False, "read as a way of life, it is the same word"),
        (Kind.CONDITION, True, True, "told again, it holds again"),
    ],
)
def test_safety_evidence_lets_a_condition_be_taken_back(
    kind: str, again: bool, held: bool, reason: str
) -> None:
    told = [said(Kind.CONDITION, "pregnancy"), said(kind, "pregnancy", status=DENIED)]
    if again:
        told.append(said(Kind.CONDITION, "pregnancy"))
    assert ("pregnancy" in gather(messages(*told), Profile()).conditions) is held, reason
    flags = messages(said(Kind.FLAG, "pregnancy"), told[1])
    cautions = triage(flags, Profile()).cautions
    assert "PREG" not in cautions, "nor does the routine keep what suits a pregnancy"


def test_safety_evidence_takes_no_sign_back_with_a_condition() -> None:
    told = messages(
        said(Kind.FLAG, "cancer_history"), said(Kind.CONDITION, "cancer", status=DENIED)
    )
    assert gather(told, Profile()).has("cancer_history"), "a sign for today is never unsaid"
    quiet = said(Kind.FLAG, "pregnancy", rule="pregnancy.danger")
    told = messages(quiet, said(Kind.CONDITION, "pregnancy", status=DENIED))
    assert gather(told, Profile()).level("pregnancy") is Level.E, "no kick denies no baby"
