"""Whose baby it is, and that nobody is kept pregnant who says they are not."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.hearing import hear
from bot.conversation.intake.pain_facts import fact_values
from bot.conversation.questions import QUESTIONS
from bot.conversation.safety.follow_up import leak_of_a_birth
from bot.conversation.safety.safety_state import SafetyState
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

PREGNANT, BORN = ("pregnancy",), ("postnatal", "birth_months_ago")


def heard(text: str, conditions: tuple[str, ...] = ()) -> Draft:
    facts = Facts(regions=("low_back",), duration_days=30, conditions=conditions)
    told = {**fact_values(facts), slots.STORY: "told", slots.CONSENT: "agreed"}
    draft = Draft.of(situation(text, told))
    hear(draft)
    return draft


@pytest.mark.parametrize(
    ("text", "before", "why"),
    [
        ("I'm the father, please take that out", PREGNANT, "a father"),
        ("my girlfriend had the baby, not me", BORN, "the mother is somebody else"),
        ("as I said, I'm a man. The pain is a 5.", PREGNANT, "a man"),
        ("honestly I am not pregnant", PREGNANT, "said so"),
        ("no chance I'm pregnant!", PREGNANT, "no chance"),
        ("there is no way I could be pregnant", PREGNANT, "no way"),
        ("pregnant? not a chance", PREGNANT, "in short"),
        ("none... I'm 44, could I be pregnant, no lol", (), "a joke that is denied"),
        ("None of those. Pregnant at 51, imagine!", (), "a joke about the age"),
        ("none, and I'm hardly pregnant", (), "hardly is not"),
        ("I was joking about being pregnant", PREGNANT, "what was told was a joke"),
        ("Our little boy is seven weeks old and I carry him", (), "a child of two"),
        ("my husband gave me a massage, my midwife did too", (), "no condition of hers"),
    ],
)
def test_whose_birth_takes_out_what_is_not_theirs(
    text: str, before: tuple[str, ...], why: str
) -> None:
    left = set(heard(text, before).facts.conditions)
    kept = {"pregnancy"} if "midwife" in text else set()
    assert left == kept, why


@pytest.mark.parametrize(
    ("text", "before", "has", "why"),
    [
        ("I gave birth seven weeks ago", (), "postnatal", "her own"),
        ("our baby is 5 weeks old, since the birth my back hurts", (), "postnatal", "her own"),
        ("I'm 22 weeks pregnant again", BORN, "pregnancy", "a new pregnancy"),
        ("my midwife says it is a weak pelvic floor", BORN, "postnatal", "a midwife after birth"),
        ("my wife had back pain too", PREGNANT, "pregnancy", "no birth of hers"),
        ("I was not pregnant when it began", PREGNANT, "pregnancy", "of then"),
        ("there's a chance I'm pregnant", (), "pregnancy", "a chance"),
        ("seven months after delivery it still aches", (), "birth_months_ago", "months ago"),
        ("none but could I be pregnant? I'm two weeks late", (), "pregnancy", "a reason for it"),
        ("I'm pregnant at 44, imagine!", (), "pregnancy", "no joke: she is"),
        ("I'm pregnant, no problems so far", (), "pregnancy", "a no of something else"),
        ("could I be pregnant? no idea", (), "pregnancy", "open"),
    ],
)
def test_whose_birth_keeps_what_is_theirs(
    text: str, before: tuple[str, ...], has: str, why: str
) -> None:
    assert has in heard(text, before).facts.conditions, why


def test_whose_birth_makes_no_pregnancy_of_a_midwife_after_a_birth() -> None:
    assert "pregnancy" not in heard("my midwife knows about it", BORN).facts.conditions


def test_whose_birth_says_what_it_took_out() -> None:
    assert heard("I'm her dad", PREGNANT).acknowledged == ["Sorry. Taken out: pregnancy."]


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("it leaks when I jump, since I had my kids years ago", True),
        ("just my weak pelvic floor from the babies", True),
        ("came with the birth, I can go and hold it normally otherwise", True),
        ("it began yesterday, but I hold it normally otherwise", False),
        ("since the birth ten days ago I leak when I laugh", False),
        ("I leak since the birth and I can't feel it", False),
        ("my pelvic floor is numb since the birth", False),
        ("I leak when I cough", False),
    ],
)
def test_whose_birth_left_a_leak_that_is_nothing_new(text: str, known: bool) -> None:
    assert leak_of_a_birth(text) is known


@pytest.mark.parametrize(
    ("text", "has", "why"),
    [
        ("I'm not pregnant, my baby is 7 months old", BORN, "a row named to deny it"),
        ("I'm 21 weeks pregnant", ("pregnancy",), "a row that holds"),
        ("not pregnant, but I take warfarin", ("anticoagulant",), "another row holds"),
    ],
)
def test_whose_birth_ticks_no_row_that_is_denied(text: str, has: tuple[str, ...], why: str) -> None:
    facts = fact_values(Facts(regions=("low_back",), duration_days=30, nrs=4))
    values = {**facts, slots.CONSENT: "agreed", slots.ASKED: slots.SCREEN_GENERAL}
    draft = Draft.of(situation(text, values))
    hear(draft)
    QUESTIONS[slots.SCREEN_GENERAL].take(draft)
    assert set(draft.facts.conditions) == set(has), why


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        ("low back hurting since the baby. he's 8 months", 243.52, "as old as the child"),
        ("low back pain ever since I had my daughter, she is 10 weeks", 70.0, "in weeks"),
        ("low back hurts. my son is 2 years old", None, "not since the birth"),
        ("low back hurts since the birth", None, "no age told"),
    ],
)
def test_whose_birth_dates_the_pain_by_the_child(
    text: str, days: float | None, reason: str
) -> None:
    draft = Draft.of(situation(text, {}))
    hear(draft)
    assert draft.facts.duration_days == days, reason


@pytest.mark.parametrize(
    ("text", "carries", "why"),
    [
        ("my baby was born two weeks ago", False, "what a pregnancy asked for ends with it"),
        ("I had the baby 3 weeks ago", False, "the same"),
        ("I had my first baby three years ago", True, "another child: she is pregnant still"),
        ("it hurts more on the left", True, "no word of a birth"),
    ],
)
def test_whose_birth_ends_what_a_pregnancy_asked_for(text: str, carries: bool, why: str) -> None:
    raised = SafetyState(flags=("pregnancy",), cautions=("PREG", "P16"))
    facts = Facts(regions=("low_back",), duration_days=30, conditions=PREGNANT)
    told = {**fact_values(facts), slots.STORY: "told", slots.CONSENT: "agreed"}
    draft = Draft.of(situation(text, {**told, slots.SAFETY: raised.as_dict()}))
    hear(draft)
    assert ("pregnancy" not in draft.safety.cleared_slugs()) is carries, why
    assert ("pregnancy" in draft.facts.conditions) is carries
