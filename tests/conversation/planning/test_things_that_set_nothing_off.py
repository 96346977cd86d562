"""What somebody only has, or what makes it worse now, set nothing off; what was done did."""

from __future__ import annotations

import pytest

from bot.conversation.drafting.facts_told.findings_as_facts import OF_OWNED, facts_that_fit
from bot.conversation.planning.planner import plan_turn
from bot.language.findings import Kind
from tests.conversation.planning.situations import situation

ONLY_THERE = [
    ("I'm a dog walker, I have a big dog and a garden. low back sore two months", "two things"),
    ("I've got a garden and two kids, my low back hurts", "short for have"),
    ("my low back hurts, I have a large allotment", "behind the pain"),
    ("we own a trampoline. neck hurts", "owned by all"),
    ("I've got a horse, my back aches", "an animal"),
    ("low back ache, I have a car", "a seat somebody may never sit in"),
    ("I have a desk and a good chair. neck pain", "furniture"),
    ("there's a gym at work. my neck is stiff", "there is one"),
    ("I've a motorbike in the garage. low back aches", "two of them"),
    ("got a peloton at home, sore neck", "without a subject"),
    ("I have a rowing machine at home. low back aches since May", "kit"),
    ("I have stairs and a big house, low back hurts", "a house"),
    ("retired, with two dogs and an allotment, upper back aches", "with"),
    ("I have a really big garden, my back is sore", "two words between"),
    ("I keep hens and have a lawn. low back sore", "two verbs"),
    ("my shoulder aches, I have a car, a van and a boat", "a list"),
]
MORE = [
    ("my back hurts since I dug the garden", "trigger", "done"),
    ("I've been in the garden all weekend and now my back hurts", "trigger", "been there"),
    ("I have a garden and it hurts after weeding", "aggravated_by", "what hurts has its word"),
    ("I have an old mattress. back ache", "trigger", "a bad one"),
    ("I have a new job in an office, low back ache", "lifestyle", "a job"),
    ("it hurts in the car", "aggravated_by", "a place where it hurts"),
    ("low back pain after riding my bike", "trigger", "done"),
    ("I sit at a desk all day, neck hurts", "lifestyle", "a habit"),
    ("I go to the gym three times a week, low back sore", "lifestyle", "a habit"),
    ("I carry a toddler all day, low back sore", "lifestyle", "done with it"),
]


WORSE_ONLY = [
    ("worse when I bend", "a condition"),
    ("low back's been tight for a month, worse when I bend", "behind a time"),
    ("right side, shooting if i cough", "if"),
    ("it hurts whenever I sit", "whenever"),
    ("low back sore, bad every time I lift", "every time"),
    ("low back stiff for years, worse bending to tie laces", "worse with what is done"),
]
SET_OFF = [
    ("low back went when I bent down to tie my shoes", "it happened"),
    ("started when I lifted a box", "it happened"),
    ("it began after sitting on a plane", "after"),
    ("low back sore after lifting a box", "after, beside how it hurts"),
]


@pytest.mark.parametrize(("text", "reason"), WORSE_ONLY)
def test_things_nor_what_makes_it_worse_set_it_off(text: str, reason: str) -> None:
    told = facts_that_fit(situation(text).turn, None, known_place=False)
    assert not told.of(Kind.TRIGGER), reason
    assert told.of(Kind.AGGRAVATED_BY), reason


@pytest.mark.parametrize(("text", "reason"), SET_OFF)
def test_things_leave_what_set_it_off(text: str, reason: str) -> None:
    assert facts_that_fit(situation(text).turn, None, known_place=False).of(Kind.TRIGGER), reason


def facts(text: str) -> set[str]:
    told = facts_that_fit(situation(text).turn, None, known_place=False)
    return {str(one.kind) for one in told.mentions if one.kind in OF_OWNED}


@pytest.mark.parametrize(("text", "reason"), ONLY_THERE)
def test_things_are_no_facts(text: str, reason: str) -> None:
    assert facts(text) == set(), reason


@pytest.mark.parametrize(("text", "kind", "reason"), MORE)
def test_things_leave_what_is_done_and_what_hurts(text: str, kind: str, reason: str) -> None:
    assert kind in facts(text), reason


@pytest.mark.parametrize(
    ("text", "screens"),
    [
        ("I doubt a computer can help. low back, three years", False),
        ("typing to a machine about my neck, great", False),
        ("low back, I sit at a computer all day", True),
    ],
)
def test_things_the_guide_itself_is_no_screen_time(text: str, screens: bool) -> None:
    told = plan_turn(situation(text, {})).values.get("lifestyle") or []
    assert ("screen_phone" in told) is screens
