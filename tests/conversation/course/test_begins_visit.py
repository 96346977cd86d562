"""A greeting of somebody who comes back begins a visit: it takes no leave, it names no country."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.request import Follow
from bot.conversation.requests.leaving import goodbye
from bot.conversation.requests.your_data import set_country
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import situation


def drafted(text: str, **values: object) -> Draft:
    return Draft.of(situation(text, {**COMES, slots.ASKED: None, **values}))


@pytest.mark.parametrize(
    ("text", "leaves", "reason"),
    [
        ("hi, off nights now", False, "off the night shift"),
        ("hello, done with work for today", False, "back from work"),
        ("hi, can't now, bye", True, "a farewell in its words"),
        ("off to work now, bye", True, "no greeting"),
    ],
)
def test_begins_visit_takes_no_leave(text: str, leaves: bool, reason: str) -> None:
    assert (goodbye(drafted(text)) is not Follow.ON) is leaves, reason
    later = drafted(text, **{slots.CHECK_IN: "same"})
    assert goodbye(later) is not Follow.ON, "the visit has begun"


@pytest.mark.parametrize(
    ("text", "says", "reason"),
    [
        ("hi from work", False, "no country is named"),
        ("hello from the night shift", False, "none"),
        ("Ruritania", True, "a country, and not known"),
    ],
)
def test_begins_visit_names_no_country(text: str, says: bool, reason: str) -> None:
    draft = drafted(text)
    set_country(draft)
    assert any(one.action == "utter_country_unknown" for one in draft.steps) is says, reason
