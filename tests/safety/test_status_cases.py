"""Who, when and whether: the cross-cases of clinical 2.1 and 2.5."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import examples
from tests.safety.reading import fixture, judged

CASES = fixture("status.yml")
STRONG = [
    ("ces_saddle", "cant feel when i wipe"),
    ("ces_bladder", "i cant pee"),
    ("leg_motor", "my foot drags"),
    ("cardiac", "crushing chest pain"),
]
AROUND = [
    "{}",
    "hi there, hope youre well. {}",
    "{}. thanks so much",
    "ok so 45m, desk job, low back left side 2 weeks after lifting a box. {}. any stretches?",
    "no fever, no weight loss, never had cancer. {}",
    "did the cat stretch today, 5 reps. {}",
    "{}!!! 😭😭",
    "tbh {} lol",
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["why"])
def test_status_case(case: dict[str, Any]) -> None:
    verdict = judged(case["text"])
    assert set(verdict.flags) == set(case["flags"]), case["why"]
    assert set(case.get("asks", ())) <= set(verdict.ask), case["why"]


@pytest.mark.parametrize(("slug", "words"), STRONG)
@pytest.mark.parametrize("around", AROUND)
def test_status_flag_survives_what_stands_around(slug: str, words: str, around: str) -> None:
    for said in (words, words.upper(), words.capitalize()):
        assert slug in judged(around.format(said)).flags


@examples(40)
@given(
    st.lists(
        st.sampled_from(
            [
                "I work in an office and sit most of the day",
                "The pain is in my low back on the right",
                "It started 3 weeks ago after I moved some boxes",
                "Walking helps and heat helps",
                "I sleep fine",
                "My appetite is good",
                "No fever and no weight loss",
            ]
        ),
        max_size=12,
    ),
    st.sampled_from(STRONG),
)
def test_status_flag_survives_a_long_story(story: list[str], flag: tuple[str, str]) -> None:
    slug, words = flag
    place = len(story) // 2
    text = ". ".join([*story[:place], words, *story[place:]])
    assert slug in judged(text).flags
