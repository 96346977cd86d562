"""A "none" to a safety list in other words, and what beside it leaves the list open."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.every_question.planned import OPEN
from tests.conversation.planning.situations import situation

NERVES = {**OPEN["screen_general"], slots.SCREEN_NERVES: None, slots.ASKED: slots.SCREEN_NERVES}
GENERAL = {**OPEN["screen_general"], slots.ASKED: slots.SCREEN_GENERAL}


def answered(text: str, at: dict[str, object], slot: str, intent: str = "deny") -> bool:
    return plan_turn(situation(text, at, intent, 0.9)).values.get(slot) == "answered"


@pytest.mark.parametrize(
    "text",
    [
        "no nothing weird",
        "nope, nothing funny",
        "no, nothing out of the ordinary",
        "nothing strange going on, no",
        "nah, haven't noticed anything odd",
        "all good, no weird stuff",
        "no, no odd feelings",
        "everything works as it should",
        "all of it works fine",
        "everything down there is normal",
        "I do wake up but only when I roll over. no to the rest",
        "not really, I sleep badly, no to all the others",
    ],
)
def test_casual_none_answers_the_list(text: str) -> None:
    assert answered(text, NERVES, slots.SCREEN_NERVES)


@pytest.mark.parametrize(
    "text",
    [
        "not really, just a bit odd on the bike",
        "nothing weird, just my foot goes numb at times",
        "a bit weird down there",
        "hm, something funny when I sit",
        "no odd feelings, but no feeling on the loo either",
        "maybe a bit weird",
    ],
)
def test_casual_none_with_something_odd_is_asked_about(text: str) -> None:
    assert not answered(text, NERVES, slots.SCREEN_NERVES)


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("my aunt had cancer, me no", True),
        ("my wife is on warfarin, I'm not", True),
        ("my neighbour has TB but I don't", True),
        ("mum takes steroids, not me though", True),
        ("my dad had prostate cancer. I haven't", True),
        ("my sister is pregnant, I'm not", True),
        ("my husband had cancer and so did I", False),
        ("my brother is diabetic and I'm on warfarin", False),
        ("my wife is on warfarin, and I take steroids", False),
        ("my mother had it and I lost weight too", False),
    ],
)
def test_casual_none_of_somebody_else(text: str, none: bool) -> None:
    draft = plan_turn(situation(text, GENERAL, "inform", 0.9))
    ticked = bool(draft.values.get(slots.SCREEN_FLAGS)) or bool(draft.facts.conditions)
    assert (draft.values.get(slots.SCREEN_GENERAL) == "answered" and not ticked) is none
