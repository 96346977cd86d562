"""What began it is shown in the person's own words, and in the guide's where there are none."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.facts_told.cause_in_words import (
    in_own_words,
    share_a_word,
    shown_cause,
)
from bot.conversation.intake.pain_facts import facts_of
from bot.conversation.planning.planner import plan_turn
from bot.language.facts import Facts
from tests.conversation.planning.situations import situation

FRESH: dict[str, Any] = {"consent": "no_saving", slots.ASKED: slots.STORY}


def shown_after(text: str, values: dict[str, Any]) -> str:
    return shown_cause(facts_of({**values, **plan_turn(situation(text, values)).values}))


@pytest.mark.parametrize(
    ("told", "shown", "reason"),
    [
        ("came on after digging the allotment over", "digging the allotment over", "a deed"),
        ("after I shovelled snow off the drive", "you shovelled snow off the drive", "I is you"),
        ("after lifting my grandson on Sunday", "lifting your grandson", "my is your, no day"),
        ("after putting up a fence with my brother", "putting up a fence", "nobody else"),
        ("after mucking out the stables 6 weeks ago", "mucking out the stables", "no time"),
        ("since I fell off my bike", "you fell off your bike", "what happened"),
    ],
)
def test_cause_in_words_is_shown_as_it_was_told(told: str, shown: str, reason: str) -> None:
    text = f"low back pain on the left, {told}"
    assert shown_after(text, FRESH) == f"after {shown}", reason


def test_cause_in_words_stays_where_only_its_name_is_denied() -> None:
    values = {**FRESH, **plan_turn(situation("low back pain since I dug over a bed", FRESH)).values}
    values[slots.ASKED] = "nrs"
    for text in (
        "4, and it's NOT work around the house",
        "worse after gardening",
        "5, same as ever",
    ):
        assert shown_after(text, values) == "after you dug over a bed", text


@pytest.mark.parametrize(
    ("words", "said", "reason"),
    [
        ("I was pushing my car", "pushing your car", "the deed alone"),
        ("DIGGING THE PLOT", "digging the plot", "shouted"),
        ("I lifted a sack off the", "you lifted a sack", "its rest was too long"),
        ("I fell off", "you fell off", "a whole deed"),
        ("stress", None, "no deed: the guide has a word for it"),
        ("digging " + "and digging " * 8, None, "a story"),
    ],
)
def test_in_own_words_says_a_deed_to_its_doer(words: str, said: str | None, reason: str) -> None:
    assert in_own_words(words) == said, reason


def test_share_a_word_counts_forms_and_no_small_words() -> None:
    assert share_a_word("the digging", "after you dug the bed")
    assert not share_a_word("after the snow", "after the bed")


def test_shown_cause_is_the_name_of_the_guide_without_words() -> None:
    assert shown_cause(Facts(trigger="housework")) == "after work around the house"
