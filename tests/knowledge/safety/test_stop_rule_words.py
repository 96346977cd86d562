"""One rule for stopping because of pain, in the same words wherever it is told (clinical 5)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.conversation.session.closing_card import closing_card
from bot.conversation.words.warnings import MORE, MOST
from bot.knowledge.checks.check_conduct import load_check_conduct
from bot.knowledge.safety.stop_rule import stop_rule
from bot.routine import safety_net

TOLD: dict[str, Callable[[], str]] = {
    "a check": lambda: load_check_conduct().stops,
    "the plan on a card and on paper": lambda: safety_net("112", "your GP").stop,
    "the plan in a chat": lambda: safety_net("112", "your GP").short,
    "the end of a session": lambda: str(closing_card({})["returns"]),
}


@pytest.mark.parametrize("where", TOLD)
def test_stop_rule_is_told_in_the_same_words(where: str) -> None:
    assert stop_rule() in TOLD[where]()
    assert "{" not in TOLD[where]()


def test_stop_rule_names_the_numbers_that_are_acted_on() -> None:
    assert f"up by {MORE} points, climbs to {MOST}" in stop_rule()
