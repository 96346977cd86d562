"""What has long been so and was looked at is settled."""

from __future__ import annotations

import pytest

from bot.language.danger.long_known import lasts, settled
from bot.language.findings import Kind, Mention, SignTime, Stands
from tests.safety.reading import judged

BOTH = frozenset((Stands.STEADY, Stands.CHECKED))


@pytest.mark.parametrize(
    ("days", "stands", "expected", "reason"),
    [
        (400.0, BOTH, True, "a year, the same, looked at"),
        (None, BOTH, True, "the same, looked at"),
        (10.0, BOTH, False, "days"),
        (400.0, frozenset((Stands.STEADY,)), False, "nobody looked at it"),
        (400.0, BOTH | {Stands.WORSE}, False, "something of it is worse"),
    ],
)
def test_settled_needs_months_and_a_look(
    days: float | None, stands: frozenset[Stands], expected: bool, reason: str
) -> None:
    sign = Mention(
        Kind.FLAG, "ces_saddle", 0, 4, "numb", "rule", time=SignTime(days, stands, ("a year",))
    )
    assert settled(sign) is expected, reason
    assert lasts(sign) is (days is not None and Stands.CHECKED not in stands)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (
            "T10 para since 1991. Yes I have numb legs. Yes I've a numb backside and a catheter. "
            "All of it thirty years old, all of it the same as last week, and the spinal unit "
            "found nothing new. What hurts is my right shoulder blade.",
            "none",  # a list, summed up behind it
        ),
        (
            "Bought flour and leeks in the big shop this morning. Living with MS for sixteen "
            "years. The numb patches on both feet, the weak left leg, the bladder that needs a "
            "catheter four times a day, none of that is news to my neurologist, who saw me three "
            "weeks ago and wrote 'stable'. My shoulder aches: new wheelchair.",
            "none",  # told amid other things
        ),
        (
            "MS for ten years. My bladder has been worse since Monday and both legs are numb now, "
            "that's new. The neurologist saw me in May.",
            "E",  # something is new
        ),
        (
            "I have parkinsons. My foot drags as ever, the neurologist knows. Since yesterday I "
            "can't pee at all.",
            "E",
        ),
        ("MS here. numb between my legs, the GP checked it yesterday", "E"),  # not said as ever
        ("numb between my legs, the GP checked it, no change", "E"),  # no long illness
    ],
)
def test_settled_signs_of_a_long_illness_are_no_news(text: str, level: str) -> None:
    assert judged(text).level.value == level
