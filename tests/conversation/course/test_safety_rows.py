"""Which rows of the safety list are put to somebody, by what was said before."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.course.safety_rows import rows_put
from bot.conversation.intake.consent_given import AGREED, NO_HISTORY, NO_SAVING
from bot.language.facts import Facts


@pytest.mark.parametrize(
    ("values", "asked", "reason"),
    [
        ({}, True, "nothing was agreed to"),
        ({slots.CONSENT: NO_SAVING}, True, "that is no word on the age"),
        ({slots.CONSENT: AGREED}, False, "ticked as 18 or over"),
        ({slots.CONSENT: NO_HISTORY}, False, "the same"),
        ({slots.CONSENT: AGREED, slots.ABOUT: "a child"}, True, "the age of somebody else"),
    ],
)
def test_safety_rows_ask_nobody_who_has_said_to_be_grown_up_for_it_again(
    values: dict[str, str], asked: bool, reason: str
) -> None:
    rows = {item.id for item in rows_put("general", Facts(regions=("low_back",)), values)}

    assert ("under_18" in rows) is asked, reason
