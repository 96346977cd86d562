"""Who writers say they are; such a word names nobody else."""

from __future__ import annotations

import pytest

from bot.language.findings import Kind, Status
from tests.language.reading import facts, read

OWN = [
    ("I'm a 67 year old woman, low back ache", "female", 67, "said outright"),
    ("I am a man of 58. mid back pain", "male", 58, "the age behind"),
    ("38 year old man, pain from my left buttock down the leg", "male", 38, "as in a post"),
    ("hi, 67 year old woman here with low back pain", "female", 67, "behind a greeting"),
    ("woman, 29, neck pain", "female", 29, "a list"),
    ("I (29F) have neck pain", "female", 29, "a letter in brackets"),
    ("im 45m low back", "male", 45, "a letter behind the age"),
    ("I'm a 16 year old girl, my back hurts", "female", 16, "the age of a minor is the writer's"),
    ("I'm 52, a woman, low back pain", "female", 52, "behind the age"),
    ("I'm 52 and female. low back pain", "female", 52, "joined to the age"),
    ("I'm 45, a single, overweight man with low back pain", "male", 45, "several words"),
    ("I am a retired man with low back pain", "male", None, "without an age"),
    ("none. 7 and 8 dont apply to a man", "male", None, "what does not fit him"),
]
NOT_OWN = [
    ("man my back hurts", "calls out"),
    ("does 7 apply to a man?", "asks of all"),
    ("my mum, 67 year old woman, has back pain", "hers"),
    ("my girlfriend is 29f and has neck pain", "hers"),
    ("he's a 70 year old man with low back pain", "his"),
    ("I'm asking for a 67 year old woman with back pain", "asks for somebody"),
    ("An 80 year old man in our street fell", "a neighbour"),
    ("I'm 30 and a guy pushed me, my back hurts", "somebody who did something"),
    ("I'm fit, a man told me to rest my back", "somebody who said something"),
    ("my boss is 52, a woman, she has back pain too", "hers"),
    ("i walk 5 m and my back hurts", "metres"),
]


@pytest.mark.parametrize(("text", "sex", "age", "reason"), OWN)
def test_own_sex_is_read_with_the_age(text: str, sex: str, age: int | None, reason: str) -> None:
    known = facts(text)
    assert (known.sex, known.age) == (sex, age), reason


@pytest.mark.parametrize(("text", "reason"), NOT_OWN)
def test_own_sex_is_nobody_elses(text: str, reason: str) -> None:
    assert facts(text).sex is None, reason


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("I'm a 67 year old woman with numbness between the legs", Status.PRESENT),
        ("67 year old woman, numb between the legs, low back pain", Status.PRESENT),
        ("I'm asking for a 67 year old woman, numb between her legs", Status.OTHER_PERSON),
    ],
)
def test_own_sex_leaves_the_signs_of_danger_with_the_writer(text: str, status: Status) -> None:
    told = {one.status for one in read(text).of(Kind.FLAG) if one.value == "ces_saddle"}
    assert status in told
    assert (Status.OTHER_PERSON in told) is (status is Status.OTHER_PERSON)
