"""A sign that was found and treated long ago is past; one that is back is of today."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Late that year the pains began. Over two weeks I lost feeling in the buttocks and my "
            "bladder went off. Again no MRI, go home. In hospital they put in a catheter and the "
            "specialist said MRI straight away.",
            "a catheter and a scan end it: asked about at most",
        ),
        (
            "Three years back I hurt my back. One day I couldn't pee, couldn't hold my bowels and "
            "could hardly walk. Rushed to another hospital, operated in the night. Today: no "
            "control of bowel or bladder, and still horrendous pain",
            "operated; what was left behind is asked about",
        ),
        (
            "Some years ago pain took me to A&E when I noticed I couldn't feel myself pee. In "
            "December I was sent off, with an operation next day which took twelve hours. Still no "
            "feeling when peeing.",
            "what is still so",
        ),
        (
            "Four years ago my legs went numb and I couldn't pee. The scan showed a huge disc and "
            "I was operated that night. I'm back at work and all is well.",
            "back at work is no sign that is back",
        ),
        (
            "It was 2012 when both my legs went numb and I couldn't walk. After the operation I "
            "learned everything anew. Low back is a bit tight from gardening.",
            "a year in a sentence with was",
        ),
        (
            "Ten years ago I lost my bladder, they operated the same night. I'm still numb in the "
            "saddle and use a catheter",
            "lasting",
        ),
        (
            "In 2020 I lost control of my bladder, was taken straight to theatre. I still have no "
            "feeling when I go, known to the clinic.",
            "lasting and known",
        ),
    ],
)
def test_treated_long_ago_is_not_called(text: str, reason: str) -> None:
    assert judged(text).level.value == "none", reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I was operated two weeks ago and now I can't pee", "two weeks, and now"),
        (
            "In 2019 I couldn't pee and was operated that night. Now it's back, numb between the "
            "legs again since last night",
            "back, again since",
        ),
        (
            "Some years ago I had cauda equina and they operated at once. It has come back, I "
            "can't feel myself pee",
            "come back",
        ),
        (
            "Two years ago I slipped a disc. Last week I couldn't pee and was numb between my "
            "legs, they put in a catheter",
            "last week",
        ),
        (
            "Years ago I had a catheter put in after surgery. On Sunday I couldn't pee at all and "
            "I'm still waiting",
            "a day of this week takes 'still'",
        ),
        ("Some years ago they operated on my disc. I can't feel when I wipe", "told as of now"),
        (
            "Had the op in spring 2020 and was fine. Numb down below again since Tuesday",
            "again since",
        ),
        (
            "My knee was operated in 2015. This week I lost feeling between my legs and couldn't "
            "pee",
            "an operation of a knee",
        ),
    ],
)
def test_treated_long_ago_a_sign_of_today_is_called(text: str, reason: str) -> None:
    assert judged(text).level.value == "E", reason


def test_treated_long_ago_what_is_told_as_back_is_asked_about() -> None:
    text = "Four years ago I couldn't pee and they operated. Yesterday evening it started again"
    assert "ces_bladder" in judged(text).ask
