"""A trade or a part in a family that writers say of themselves makes no sign somebody else's."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message

SIGN = "I can't pee since last night and both legs are numb"


@pytest.mark.parametrize(
    ("who", "reason"),
    [
        ("29, receptionist, ", "an age, and a trade that others are called by too"),
        ("I'm a carer, 50, ", "behind I am"),
        ("I'm a student, ", "behind I am, with no age"),
        ("Retired receptionist, 66, ", "an age behind it"),
        ("nanny, 26, ", "the same, in small letters"),
        ("38, stay at home dad, ", "a part in a family behind an age"),
        ("I'm 29 and a receptionist, ", "an age between"),
        ("78, ex Navy, ", "what somebody was"),
        ("ex-rugby player here, ", "the same, before a hyphen"),
        ("Grandad, 71. My lower back hurts and ", "a grandfather who tells of his own back"),
        ("61, full time carer for my mum, ", "who is cared for is named in passing"),
    ],
)
def test_own_trade_is_nobody_else(who: str, reason: str) -> None:
    read = read_message(who + SIGN.removeprefix("I "))
    assert read["level"] == "E", reason
    assert not read["flags_other"], reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("My mum's carer, 50, can't pee since last night.", "somebody's carer"),
        ("The carer, 50, has both legs numb since last night", "with an article"),
        ("Grandad, 71, can't pee since last night", "a grandchild may write"),
        ("She is a carer, 50, both legs have gone numb since last night", "she"),
        ("I'm her carer, she can't pee since last night", "she, beside a carer who writes"),
        ("I'm a student and my flatmate can't pee since last night", "a flatmate"),
        ("29, receptionist. My husband can't pee since last night", "a husband"),
        ("My ex can't pee since last night", "who somebody lived with"),
        ("ex husband can't pee since last night", "the same, without a my"),
        ("Our lodger, 60, has crushing chest pain down the arm", "our lodger"),
    ],
)
def test_trade_of_somebody_else_is_theirs(text: str, reason: str) -> None:
    read = read_message(text)
    assert read["flags_other"], reason
    assert not read["flags"], reason
