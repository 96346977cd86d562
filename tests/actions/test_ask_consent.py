"""Who has told to be of age is not asked for it with the consent."""

from __future__ import annotations

import pytest

from actions.ask_consent import titles_of_choices
from bot.language.facts import Facts


@pytest.mark.parametrize(
    ("age", "agree", "box", "reason"),
    [
        (69, "I agree", "", "of age"),
        (None, "I'm 18 or over and I agree", "I'm 18 or over", "not told"),
        (16, "I'm 18 or over and I agree", "I'm 18 or over", "not of age"),
    ],
)
def test_ask_consent_asks_the_age_once(age: int | None, agree: str, box: str, reason: str) -> None:
    titles = titles_of_choices(Facts(age=age))
    assert (titles["agree"], titles["age_box"]) == (agree, box), reason
