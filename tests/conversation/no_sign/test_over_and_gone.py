"""What was once and is over, and what ended for somebody else, is no sign; what is back is one."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.over_and_gone import without_what_is_over
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Kind, Status


def flags(text: str) -> list[str]:
    """Return the flags that are left of a message and not denied."""
    told = without_what_is_over(Turn(understand(text), "inform", text=text))
    return [one.value for one in told.findings.of(Kind.FLAG) if one.status is not Status.DENIED]


@pytest.mark.parametrize(
    "text",
    [
        "in 2015 I had numb legs for a bit, long gone",
        "I used to get pins and needles in both legs, not any more",
        "in 1998 I couldn't feel my legs for a day, never since",
        "years ago both legs went numb after an epidural, all fine now",
        "I used to wet myself when I was little, not since",
        "back in 2010 I had numb legs, it went away",
        "a friend of mine went numb down there and needed an op, I'm fine",
        "my uncle couldn't pee in 2012 and had an operation, not me though",
        "my sister was numb between her legs years ago, mine is just stiff",
        "my neighbour couldn't feel his legs, he recovered. I only have an ache",
        "me dad couldn't walk for a month with his, mine started three weeks ago",
    ],
)
def test_over_and_gone_raises_nothing(text: str) -> None:
    assert understand(text).of(Kind.FLAG), "the words alone sound like a sign"
    assert not flags(text)


@pytest.mark.parametrize(
    "text",
    [
        "in 2015 I had numb legs, and now it's back",
        "I used to get pins and needles in both legs, not any more, but today both legs are numb",
        "I used to get numb legs, not any more, only now they are weak",
        "years ago both legs went numb, all fine since, but I can't pee since this morning",
        "I can't feel my legs, long gone are the days I could run",
        "my husband had an operation last year and can't pee now, I'm fine",
        "my dad needed an op years ago. this morning he went numb between the legs",
        "my friend went numb down there, I'm scared, what should we do",
        "a friend of mine is numb down there, I'm fine",
        "my uncle had surgery in 2012, I'm numb between my legs",
    ],
)
def test_over_and_gone_leaves_what_is_now(text: str) -> None:
    assert flags(text)
