"""A reply that stands beside something else is found, whatever stands beside it."""

from __future__ import annotations

import pytest

from bot.language.replies.answering.bare_replies import reply_parts, the_reply


@pytest.mark.parametrize(
    ("text", "kind", "reply"),
    [
        ("none, the soup is boiling over", "none", "none"),  # before company, with a comma
        ("it's windy out here. no", "none", "no"),  # behind it
        ("no no not at all um only when it rains", "none", "no no not at all um"),  # said twice
        ("none of those will a warm bath do", "none", "none of those"),  # without a joint
        ("the bus is late but about a 6", "number", "about a 6"),
        ("not a 9, my tooth was a 9, this is a 4", "number", "this is a 4"),  # others are told
        ("6 at work plus 2 at home, so 8", "hours", "8"),  # the sum
        ("seven and a half", "hours", ""),  # one number, not two parts
        ("ten minutes and the taxi comes at 18.20", "minutes", "ten minutes"),  # a clock
        ("5, no wait, 6", "number", ""),  # two that differ
        ("no floor please", "none", ""),  # the no is of the floor
        ("no feeling in my toes", "no", ""),  # and here it is the sign
        ("none but my foot", "none", "none"),  # whether it stands is for the list to say
        ("that’s right, go on", "yes", "that’s right"),  # typed by a phone
        ("nothing makes it worse", "none", ""),
    ],
)
def test_bare_replies_are_the_part_that_answers(text: str, kind: str, reply: str) -> None:
    found = the_reply(text, reply_parts(text, (kind,)))
    assert (text[found.start : found.end] if found else "") == reply


@pytest.mark.parametrize(
    ("text", "takes_back"),
    [
        ("none but my foot drags", True),
        ("none, only my knee", True),
        ("none except the fourth", True),
        ("none and I had soup", False),
        ("none. The nurse comes on Tuesdays", False),
    ],
)
def test_bare_replies_know_what_may_take_them_back(text: str, takes_back: bool) -> None:
    beside = [part for part in reply_parts(text, ("none",)) if not part.kind]
    assert [part.takes_back for part in beside] == [takes_back]
