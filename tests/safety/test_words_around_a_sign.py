"""What stands beside a sign takes nothing from it: suppositions, old stories, what else is well."""

from __future__ import annotations

import pytest

from bot.language import understand
from bot.safety.levels import Level
from bot.safety.triage import Triage, triage

SIGNS = (
    "I can't feel it when I wipe",
    "I have lost control of my bladder",
    "both my legs have gone numb",
    "my foot just drops when I walk",
    "my chest feels crushed and my left arm aches",
    "it feels numb between my legs",
    "my face has dropped on one side",
)
BESIDE = (
    ("If it gets worse I'll call someone", "what would be done then is said, the sign is told"),
    ("What if it's something serious", "a fear, and what it is about"),
    ("Unless it gets worse I won't go", "a condition of going, not of the sign"),
    ("Worried I might lose my job", "another fear"),
    ("Everything else is normal", "all but the sign"),
    ("The rest is fine", "all but the sign"),
    ("Otherwise I am fine", "all but the sign"),
    ("When I was a kid I fell off a horse", "a story of then"),
    ("I had a scan in 2019 and it was clear", "a scan of then"),
    ("My brother had the same and he was fine", "somebody else"),
    ("My daughter broke her arm in May", "somebody else"),
    ("My neighbour had a stroke", "somebody else"),
)


def read(text: str) -> Triage:
    return triage([understand(text)])


@pytest.mark.parametrize(("beside", "why"), BESIDE)
def test_words_around_a_sign_leave_it_heard(beside: str, why: str) -> None:
    """Before it, behind it and joined to it the sign is called, or at the least asked about."""
    for sign in SIGNS:
        behind = beside[0].lower() + beside[1:] if beside[:2] != "I " else beside
        for text in (f"{beside}, {sign}", f"{sign}, {behind}.", f"{sign} and {behind}."):
            verdict = read(text)
            assert verdict.level is Level.E or verdict.ask, (text, why)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("I can't walk unless someone holds me up, my legs give way", "a help, not a supposition"),
        ("since Sunday I can't rise from the chair unless I'm lifted, my legs simply fold", "so"),
        ("unless it gets worse I won't go, both legs are numb", "told in its own clause"),
        ("my legs are numb on both sides. sorted a lift home", "a lift is sorted, no numbness"),
        ("I meant the clam, not the hinge, and by the way I wet myself", "the no is of the hinge"),
        ("I did not do the hinge and by the way I wet myself", "the no is of the hinge"),
    ],
)
def test_words_around_a_sign_call_what_is_told(text: str, why: str) -> None:
    assert read(text).level is Level.E, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("I won't go to hospital unless I can't pee", "only supposed"),
        ("I'll be fine unless I lose control of my bladder", "only supposed"),
        ("What if I fall, my legs go numb and nobody hears me?", "one question"),
        ("bladder normal, legs normal, everything else is normal too", "all is well"),
        ("why numb between legs, can that happen to me?", "asked at the list"),
        ("I had 101 fever 3 months back but it was viral and finished before this pain", "over"),
    ],
)
def test_words_around_a_sign_call_nothing_supposed(text: str, why: str) -> None:
    assert read(text).level is Level.NONE, why


@pytest.mark.parametrize(
    "text",
    [
        "I'm going to kill myself. It's all sorted.",
        "I'm going to end my life, everything is sorted",
        "I want to die. All sorted, the cat is with mum",
        "I want to kill myself, all settled now",
    ],
)
def test_words_around_a_sign_what_is_intended_is_not_over(text: str) -> None:
    assert "suicide_distress" in read(text).flags


def test_words_around_a_sign_what_was_intended_may_be_over() -> None:
    assert not read("I wanted to kill myself, that's sorted now, I got help in 2019").flags


@pytest.mark.parametrize(
    "text",
    [
        "I have put enough of the tablets by, I just haven't settled on a day",
        "I've enough tablets put away, haven't decided when",
    ],
)
def test_words_around_a_sign_a_plan_without_its_day_is_one(text: str) -> None:
    assert read(text).level is Level.E
