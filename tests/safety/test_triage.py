"""The combination logic of clinical 2.2, over several messages and the profile."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.knowledge.vocabulary.frames import load_frames
from bot.language.danger.agreement import AGREED
from bot.language.findings import Findings, Kind, Mention, Status
from bot.safety.levels import Level
from bot.safety.triage import Profile, triage
from tests.safety.reading import findings, judged

ROOT = Path(__file__).resolve().parents[2]

CONVERSATIONS = [
    (
        ("i have osteoporosis", "low back, right side", "sneezed and my back went"),
        "fragility_fracture",
        "S",
        "bone risk and event turns apart",
    ),
    (("im on warfarin", "fell off a chair yesterday"), "med_harm", "E", "blood thinner and a fall"),
    (
        ("had breast cancer in 2018", "my legs are weak since friday"),
        "cancer_history",
        "E",
        "cancer and a nerve sign",
    ),
    (("temp of 38.5 and my back hurts",), "fever", "S", "fever alone"),
    (("temp of 38.5 and my back hurts", "my leg has gone weak"), "fever", "E", "fever and nerves"),
    (("losing weight without trying",), "weight_loss", "D", "weight alone"),
    (
        ("losing weight without trying", "constant pain day and night, no position eases it"),
        "weight_loss",
        "S",
        "weight and night pain",
    ),
    (("im 61", "losing weight without trying"), "weight_loss", "S", "weight and age over 50"),
    (("dropping cups all the time, hands clumsy",), "myelopathy", "D", "one sign of the cord"),
    (("hands are clumsy and my balance has gone",), "myelopathy", "S", "two signs"),
    (
        ("hands are clumsy and my balance has gone", "keep falling over, fallen twice"),
        "myelopathy",
        "E",
        "two signs and falls",
    ),
    (("my leg is a bit weak",), "leg_motor", "S", "mild weakness"),
    (("my leg is a bit weak", "getting weaker every day"), "leg_motor", "E", "getting worse"),
    (("im 13 and my back hurts",), "child_young", "D", "under 16"),
    (
        ("im 13 and my back hurts", "wakes me up every night and i have to get up"),
        "child_young",
        "S",
        "under 16 with night pain",
    ),
    (
        ("im 28 weeks pregnant", "burning when i pee and my side hurts"),
        "renal_uti",
        "E",
        "kidney sign in pregnancy",
    ),
    (
        ("back surgery 3 weeks ago", "shivering with a temp of 39"),
        "post_procedure",
        "E",
        "fever after a procedure",
    ),
    (("found a lump on my spine",), "deformity_lump", "D", "a lump"),
    (
        ("fell off a ladder", "theres a step in my spine now"),
        "deformity_lump",
        "E",
        "new shape after an injury",
    ),
    (
        ("stiff for over an hour every morning, better once i move", "im 29, had it 3 years"),
        "axspa",
        "R",
        "inflammatory back pain",
    ),
    (
        ("been taking ibuprofen for weeks", "my poo is black like tar"),
        "med_harm",
        "E",
        "anti-inflammatory and bleeding",
    ),
]


@pytest.mark.parametrize(("texts", "slug", "level", "why"), CONVERSATIONS)
def test_triage_combination(texts: tuple[str, ...], slug: str, level: str, why: str) -> None:
    verdict = judged(*texts)
    assert slug in verdict.flags, why
    own = [line.level for line in verdict.trace if line.flag == slug]
    assert max(own, key=lambda one: one.rank).value == level, why


def test_triage_orders_the_most_urgent_first() -> None:
    verdict = judged("losing weight without trying and i cant pee")
    assert verdict.lead == "ces_bladder"
    assert verdict.flags == ("ces_bladder", "weight_loss")


def test_triage_cleared_flag_counts_for_nothing() -> None:
    said = [findings("i cant pee and my back is worse on the right")]
    assert triage(said).level is Level.E
    verdict = triage(said, cleared=frozenset({"ces_bladder"}))
    assert "ces_bladder" not in verdict.flags
    assert verdict.level is Level.NONE


def test_triage_cleared_question_is_not_asked_again() -> None:
    said = [findings("what is cauda equina")]
    assert "ces_bladder" in triage(said).ask
    assert "ces_bladder" not in triage(said, cleared=frozenset({"ces_bladder"})).ask


def test_triage_later_denial_closes_a_question_but_not_a_flag() -> None:
    assert (
        "ces_saddle"
        not in judged("is numbness between the legs a sign", "no numbness down there").ask
    )
    assert "ces_saddle" in judged("numb between my legs", "no numbness down there").flags


def test_triage_profile_counts_like_words() -> None:
    said = [findings("missed a step and sat down hard, sharp pain in my back")]
    assert "fragility_fracture" not in triage(said, Profile(age=40)).flags
    assert "fragility_fracture" in triage(said, Profile(age=72)).flags
    assert "med_harm" in triage(said, Profile(conditions=("anticoagulant",))).flags


def test_triage_somebody_else_leaves_the_writer_alone() -> None:
    verdict = judged("my mum cant feel her legs or pee since this morning")
    assert verdict.flags == ()
    assert verdict.level is Level.NONE
    assert set(verdict.flags_other) == {"ces_bladder", "ces_bilateral_legs"}


@pytest.mark.parametrize(
    "text",
    [
        "It's about my husband, 61. His back has been bad for two weeks with pain down the left"
        " leg, he drives a lorry. He is too stubborn to write himself.",
        "It's about my mother, 70. Her neck is stiff since Monday and she won't see anybody.",
        "My wife has low back pain for a month after gardening. She does not like computers.",
    ],
)
def test_triage_the_back_of_somebody_else_is_no_emergency_by_the_wording(text: str) -> None:
    verdict = judged(text)
    assert (verdict.level, verdict.level_other) == (Level.NONE, Level.NONE)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("im on apixaban", {"BT"}),
        ("i have osteoporosis", {"OST"}),
        ("im 30 weeks pregnant", {"PREG", "P16"}),
        ("i had a hip replacement", {"HIP"}),
        ("just had a baby 3 weeks ago", {"POST"}),
        ("rheumatoid arthritis in my neck", {"NCK"}),
        ("spinal stenosis", {"STEN"}),
    ],
)
def test_triage_cautions(text: str, codes: set[str]) -> None:
    assert codes <= set(judged(text).cautions)


@pytest.mark.parametrize("text", ["hips done both sides, ten each", "knees done, next one"])
def test_triage_takes_no_move_that_is_done_for_an_operation(text: str) -> None:
    assert not {"HIP", "KNEE"} & set(judged(text).cautions)


def test_triage_trace_says_why_in_words() -> None:
    for line in judged("i cant pee and im on warfarin and fell").trace:
        assert line.words or line.reason
        assert line.reason[0].islower()
        assert line.flag in judged("i cant pee and im on warfarin and fell").flags


def test_triage_of_nothing_is_none() -> None:
    assert triage([]).level is Level.NONE
    assert triage([Findings()]).flags == ()


def test_triage_is_pure_and_ignores_what_it_does_not_know() -> None:
    odd = Mention(Kind.FLAG, "no_such_flag", 0, 1, "x", "rule")
    idiom = Mention(Kind.FLAG, "ces_bladder", 0, 1, "x", "rule", Status.IDIOM)
    said = [Findings((odd, idiom))]
    assert triage(said) == triage(said)
    assert triage(said).flags == ()
    assert triage(said).ask == ()


def test_triage_rules_ask_only_for_signs_that_frames_note() -> None:
    rules = "".join(path.read_text() for path in (ROOT / "bot/safety").glob("*.py"))
    asked = {
        name
        for call in re.findall(r"\.sign\(([^)]*)\)", rules)
        for name in re.findall(r'"(\w+)"', call)
    }
    noted = {frame.value for frame in load_frames().values() if frame.kind == "sign"}
    assert asked <= noted


@pytest.mark.parametrize(
    ("text", "theirs", "reason"),
    [
        (
            "My nan is 84 and slipped in the hall, her back hurts. I am fine",
            ("fragility_fracture",),
            "her age and her fall together",
        ),
        (
            "my dad is on warfarin and banged his back on the bath",
            ("med_harm",),
            "a blood thinner and a knock",
        ),
        ("my son is 12 and his back hurts. mine is only stiff", ("child_young",), "his age"),
        ("my wife is on chemo, my own back is stiff", (), "a risk alone is no sign"),
        ("my dad is 84, my own back is stiff", (), "an age alone is no sign"),
        ("my daughters bike fell on my foot, low back sore", (), "her bike, not her"),
        ("her back went after gardening on tuesday", (), "a short message tells little of her"),
        ("his back seized up this morning", (), "a back alone"),
        ("mum has wet herself and can't feel it", ("ces_bladder",), "short, and plainly told"),
    ],
)
def test_triage_combines_what_is_told_of_somebody_else(
    text: str, theirs: tuple[str, ...], reason: str
) -> None:
    assert judged(text).flags_other == theirs, reason


@pytest.mark.parametrize(("days", "level"), [(14.0, Level.E), (None, Level.S)])
def test_triage_cord_signs_that_the_wording_confirms_need_a_time(
    days: float | None, level: Level
) -> None:
    text = "hands clumsy, walk unsteady, two weeks"
    told = [
        Mention(Kind.FLAG, "myelopathy", 0, 12, text[:12], "myelopathy.hands"),
        Mention(Kind.FLAG, "myelopathy", 14, 27, text[14:27], "myelopathy.gait"),
        Mention(Kind.FLAG, "myelopathy", 0, 12, text[:12], AGREED + "myelopathy", cues=("walk",)),
    ]
    if days:
        told.append(Mention(Kind.DURATION, "since", 29, 38, text[29:], "weeks", number=days))
    assert triage([Findings.of_mentions(told)]).level is level
