"""A relative's illness and what is long gone: no sign, and said so; what is there now is one."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.planning.planner import plan_turn
from bot.conversation.requests.about_backs.told_that_counts_not import hear_what_counts_not
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import CHECK
from tests.conversation.test_questions_in_talks import INTAKE

WORSE = INTAKE | {slots.ASKED: "aggravated_by"}
LIST = INTAKE | {slots.ASKED: "screen_nerves"}


def _said(text: str, values: dict[str, object]) -> str:
    draft = Draft.of(situation(text, values))
    hear_what_counts_not(draft)
    return draft.counts_not


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Sitting. My dad had a slipped disc at my age, does that matter for me?", "your dad"),
        ("my mum had a heart attack at 60, is that important?", "your mum"),
        ("Bending. I had sciatica in 2019, gone since. Does that count?", "had once"),
        ("I had numb fingers once two summers ago, is this important?", "Numb or tingling"),
        ("I used to have tingling in my toes, not any more. Does it matter?", "Numb or tingling"),
    ],
)
def test_what_counts_not_is_said_where_it_is_asked(text: str, of: str) -> None:
    assert of in _said(text, WORSE)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("my mum had cancer and I had it too nine years ago, does that count?", "their own"),
        ("I had breast cancer years ago, gone, does that count?", "it always counts"),
        ("I had numb legs in 2015, and now both legs are numb, does it matter?", "there now"),
        ("my foot went numb yesterday, gone now, does it matter?", "of yesterday"),
        ("numb between my legs, does it matter?", "there now"),
        ("I wet myself once last week, does that count?", "of last week"),
        ("I had an operation years ago once, does it matter?", "it always counts"),
        ("does it matter if my husband has a bad back too?", "asks of something else"),
    ],
)
def test_what_counts_not_is_not_said_of_what_may_count(text: str, reason: str) -> None:
    assert not _said(text, WORSE), reason


def test_what_counts_not_is_said_at_a_list_without_a_question() -> None:
    text = "none. dad had a stroke, and I had pins and needles once last year, gone by morning"
    draft = plan_turn(situation(text, LIST))
    told = " ".join(draft.acknowledged)
    assert "your dad" in told
    assert "Numb or tingling once" in told
    assert draft.values["screen_nerves"] == "answered", "the list is answered all the same"


def test_what_counts_not_stops_no_check() -> None:
    text = "a flat hand. I had pins and needles in my foot once in 2018, gone. Does that matter?"
    draft = plan_turn(situation(text, CHECK))
    assert "no sign today" in " ".join(draft.acknowledged)
    assert draft.asked == slots.CHECK_ANSWER


def test_sign_that_was_passed_over_is_told() -> None:
    draft = plan_turn(situation("you didn't say about my numb feet, is that dangerous?", WORSE))
    assert draft.alarmed, "the didn't is of the guide"
