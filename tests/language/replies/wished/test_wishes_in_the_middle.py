"""Wishes in passing while a check, the minutes or an exercise is open: where, how long, what."""

from __future__ import annotations

from typing import Any

import pytest

from bot.language import understand
from bot.language.replies.wished.wishes import Asked, Wishes, read_wishes
from bot.language.text.message import Message

LYING = frozenset({"supine", "side", "prone"})


def _places(*names: str) -> frozenset[str]:
    return frozenset(names)


@pytest.mark.parametrize(
    ("asked", "text", "told"),
    [
        pytest.param("doing", "I wanted standing", {"place": _places("standing")}, id="said"),
        pytest.param("doing", "next to the van only", {"place": _places("standing")}, id="a van"),
        pytest.param("kit", "8, standing, no kit", {"place": _places("standing")}, id="alone"),
        pytest.param("kit", "in the yard", {"place": _places("standing")}, id="outside"),
        pytest.param("check", "behind the counter", {"place": _places("standing")}, id="a counter"),
        pytest.param("doing", "I work on my feet", {"place": _places("standing")}, id="on feet"),
        pytest.param("doing", "standing at my desk", {"place": _places("standing")}, id="no seat"),
        pytest.param("kit", "5 min on the couch", {"place": _places("chair")}, id="a couch"),
        pytest.param("check", "slumped, im on the sofa", {"place": _places()}, id="a sofa"),
        pytest.param(
            "doing", "easy. can I still lift at work", {"place": _places()}, id="other deed"
        ),
        pytest.param("doing", "can I do it at work", {"place": _places("desk")}, id="the moves"),
        pytest.param("doing", "may I drive to the office", {"place": _places()}, id="on the way"),
        pytest.param("doing", "I said chair", {"place": _places("chair")}, id="once more"),
        pytest.param("doing", "sit or stand is fine", {"upright": True}, id="either"),
        pytest.param("doing", "standing or seated", {"upright": True}, id="either, other way"),
        pytest.param("check", "it hurts standing", {"place": _places()}, id="an answer, no wish"),
        pytest.param("pain", "worse standing at the sink", {"place": _places()}, id="of the pain"),
        pytest.param("doing", "is it done standing?", {"upright": False}, id="a question"),
        pytest.param("doing", "not at a desk!", {"not_places": _places("desk")}, id="no desk"),
        pytest.param("doing", "no room to lie here", {"no_positions": LYING}, id="nowhere to lie"),
        pytest.param(
            "doing",
            "is the plank not on your knees",
            {"no_positions": _places()},
            id="asks of a position",
        ),
        pytest.param("check", "5 min, behind the till", {"minutes": 5}, id="minutes and a place"),
        pytest.param("check", "3 minute one please", {"to_the_routine": True}, id="a short one"),
        pytest.param("check", "may I have the moves now", {"to_the_routine": True}, id="asked for"),
        pytest.param("check", "lets be quick", {"to_the_routine": True}, id="in a hurry"),
        pytest.param("check", "can I go swimming?", {"to_the_routine": False}, id="goes elsewhere"),
        pytest.param("check", "5 seconds", {"to_the_routine": False}, id="an answer"),
        pytest.param("check", "skip em", {"no_checks": True}, id="short for them"),
        pytest.param("check", "can we leave out the other two", {"no_checks": True}, id="the rest"),
        pytest.param("check", "no time for tests", {"no_checks": True}, id="no time"),
        pytest.param("check", "skip it", {"no_checks": False}, id="this one alone"),
        pytest.param("doing", "swap one", {"swap": "which"}, id="which is not said"),
        pytest.param("doing", "show me the list again", {"shows_routine": True}, id="shown again"),
        pytest.param("doing", "nothing weird looking", {"discreet": True}, id="among people"),
        pytest.param("doing", "why a desk", {"protests": True}, id="asks why, as it was not told"),
        pytest.param("doing", "a band and no chair", {"protests": False}, id="kit, no protest"),
        pytest.param("doing", "nothing hurts", {"discreet": False}, id="nothing of something else"),
        pytest.param(None, "only soft gentle moves please", {"gentle": True}, id="soft"),
        pytest.param(None, "low back. nothing strenuous", {"gentle": True}, id="nothing hard"),
        pytest.param("kit", "8 minutes, gentle exercises only", {"gentle": True}, id="and a time"),
        pytest.param("doing", "something a bit harder please", {"gentle": False}, id="hard again"),
        pytest.param(None, "it is only a light ache", {"gentle": None}, id="of the pain"),
        pytest.param(None, "I only lift light things", {"gentle": None}, id="of what is lifted"),
        pytest.param(None, "a hard chair, nothing else", {"gentle": None}, id="a hard seat"),
    ],
)
def test_wishes_in_the_middle_are_read(
    asked: Asked | None, text: str, told: dict[str, Any]
) -> None:
    wishes = read_wishes(text, understand(text), asked)
    assert {name: getattr(wishes, name) for name in told} == told
    assert isinstance(wishes, Wishes)


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("only a stretch", False),  # what a check feels like
        ("Only a stretch behind the thigh, I never could touch my toes", False),
        ("only a stretch please", True),
        ("just one exercise please", True),
    ],
)
def test_wishes_for_one_stretch_are_no_stretch_that_is_felt(text: str, now: bool) -> None:
    assert read_wishes(Message.read(text), asked="check").just_something is now
