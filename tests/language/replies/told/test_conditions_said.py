"""What is said of an illness that is noted, one way for every illness."""

from __future__ import annotations

import pytest

from bot.language.findings import Findings
from bot.language.replies.told.conditions_said import OUT, SaidOf, conditions_said


def _said(text: str) -> dict[str, SaidOf]:
    return {one.condition: one.said for one in conditions_said(text, Findings())}


@pytest.mark.parametrize(
    ("text", "condition", "reason"),
    [
        ("I got no heart disease", "heart_disease", "denied"),
        ("I don't have diabetes", "diabetes", "denied"),
        ("im not pregnant", "pregnancy", "of the person"),
        ("I am not dizzy, I never said that", "dizziness", "of the person"),
        ("i don't smoke", "smoker", "a verb"),
        ("delete the heart thing pls", "heart_disease", "to be deleted"),
        ("take asthma out", "asthma", "to be taken out"),
        ("glaucoma can go", "glaucoma", "to be taken out"),
        ("osteoporosis is wrong", "osteoporosis", "called wrong"),
        ("the asthma entry is a mistake", "asthma", "the note is wrong"),
        ("the thyroid problem doesn't belong to me", "thyroid", "not the writer's"),
        ("who told you diabetes?", "diabetes", "protest"),
        ("what heart disease??", "heart_disease", "protest"),
        ("Dizziness? I am not dizzy. Take dizziness out.", "dizziness", "named three times"),
        ("diabetes? I don't have that", "diabetes", "repeated and denied"),
        ("asthma?? where's that come from", "asthma", "repeated and put in question"),
        ("you've got me down as dizzy but I'm not", "dizziness", "noted and denied"),
        ("all right except for the poor balance", "poor_balance", "excepted at the read-back"),
        (
            "yes, apart from the diabetes, that's my wife",
            "diabetes",
            "the same, whose it is behind it",
        ),
        ("my balance is NOT poor", "poor_balance", "the part is well"),
        ("there's nothing wrong with my heart", "heart_disease", "the part is well"),
        ("my blood pressure is not high", "high_blood_pressure", "denied by itself"),
        ("the disc was my sister's", "disc", "another's"),
        ("it's my dad who has diabetes, not me", "diabetes", "another's"),
        ("I don't have asthma or diabetes", "asthma", "the first of two"),
        ("it still says blood thinner!", "anticoagulant", "it is shown still"),
        ("you still have asthma in there", "asthma", "it is held still"),
        ("why is the diabetes still listed?", "diabetes", "asked why it is shown"),
        ("the plan still mentions warfarin", "anticoagulant", "mentioned still"),
        ("the blood thinner is still in my notes", "anticoagulant", "still in"),
        ("the warfarin is finished now", "anticoagulant", "it is over"),
        ("I came off the blood thinners in May", "anticoagulant", "stopped"),
        ("I've stopped taking my apixaban", "anticoagulant", "stopped taking"),
        ("my blood thinners are finished, three weeks ago", "anticoagulant", "with its day"),
        ("I finished the warfarin last month", "anticoagulant", "finished"),
        ("no asthma, diabetes or heart disease", "diabetes", "one of a list"),
        ("I'm not on blood thinners any more", "anticoagulant", "over"),
        ("never been told I have osteoporosis", "osteoporosis", "nobody has said so"),
        ("I never told you my balance was poor", "poor_balance", "never told"),
        ("it isn't sciatica, the doctor said so", "sciatica", "denied of the pain"),
        ("No slipped disc here, my sister has one", "disc", "another's"),
        ("my dizziness has gone", "dizziness", "over"),
    ],
)
def test_conditions_said_not_to_be_so(text: str, condition: str, reason: str) -> None:
    assert _said(text).get(condition) in OUT, reason


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("heart disease gone?", "heart_disease"),
        ("did u delete the heart thing?", "heart_disease"),
        ("is the diabetes gone", "diabetes"),
        ("have you taken the asthma out yet?", "asthma"),
    ],
)
def test_conditions_said_asks_whether_it_is_out(text: str, condition: str) -> None:
    assert _said(text) == {condition: SaidOf.ASKED_OUT}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("don't forget my heart disease", "to be kept"),
        ("i do have diabetes, dont delete diabetes", "to be kept"),
        ("my balance is wrong", "told of the part"),
        ("my balance is not bad today", "of today"),
        ("my balance got better", "better is not well"),
        ("i haven't got my diabetes under control", "of its treatment"),
        ("I forgot my asthma pump", "a thing of it"),
        ("no asthma attack this week", "a part of it"),
        ("not as dizzy as last week", "less of it"),
        ("not dizzy today", "of today"),
        ("it's not because of my asthma", "no cause"),
        ("it wasn't my asthma that stopped me", "no cause"),
        ("I'm not that far into my pregnancy", "how far it is"),
        ("I'm not dizzy sitting, only when I get up", "at times"),
        ("I didn't take my blood thinner this morning", "one dose"),
        ("diabetes? i'm not sure i have it", "unsure"),
        ("what if i don't have diabetes", "pictured"),
        ("I never said I don't have diabetes", "a denial denied"),
        ("my cancer is gone", "counts when it is over"),
        ("you forgot my diabetes", "told in vain"),
        ("low back pain, my sister's slipped disc, could I have one too?", "a relative's"),
    ],
)
def test_conditions_said_to_stay(text: str, reason: str) -> None:
    assert not set(_said(text).values()) & {*OUT, SaidOf.ASKED_OUT}, reason
