"""One rule for stopping because of pain, in the same words wherever it is told (clinical 5)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.conversation.session.closing_card import closing_card
from bot.conversation.words.warnings import MORE, MOST
from bot.knowledge.checks.check_conduct import load_check_conduct
from bot.knowledge.safety.stop_rule import limit_words, stop_rule
from bot.routine import safety_net

TOLD: dict[str, Callable[[], str]] = {
    "a check": lambda: load_check_conduct().stops(),
    "the plan on a card and on paper": lambda: safety_net("112", "your GP").stop,
    "the plan in a chat": lambda: safety_net("112", "your GP").short,
    "the end of a session": lambda: str(closing_card({})["returns"]),
}


@pytest.mark.parametrize("where", TOLD)
def test_stop_rule_is_told_in_the_same_words(where: str) -> None:
    said = TOLD[where]()
    assert stop_rule() in said or limit_words()["briefly"] in said
    assert "{" not in TOLD[where]()


def test_stop_rule_names_the_numbers_that_are_acted_on() -> None:
    assert f"rises by {MORE} points, climbs to {MOST}" in stop_rule()


@pytest.mark.parametrize(
    ("began", "fine", "stop", "reason"),
    [
        (None, "Up to 3 out of 10", "climbs to 6", "nothing is known of the start"),
        (3, "Up to 3 out of 10", "climbs to 6", "within what is fine"),
        (
            5,
            "Pain of 5 is fine",
            "climbs to 6",
            "above it, one point below the stop",
        ),
        (6, "One point more than 6 is fine", "from the 6 you began with", "at 6 already"),
        (7, "One point more than 7 is fine", "from the 7 you began with", "the rise alone counts"),
        (8, "leaves it at 8 or less", "above the 8 you began with", "one more would be severe"),
    ],
)
def test_limit_words_go_by_the_own_start(
    began: int | None, fine: str, stop: str, reason: str
) -> None:
    words = limit_words(began)
    assert fine in words["fine_for_a_day"], reason
    assert stop in words["stop"], reason
    assert not any("{" in text for text in words.values())


@pytest.mark.parametrize("began", [6, 8])
def test_limit_words_never_tell_three_or_six_to_who_begins_above(began: int) -> None:
    net = safety_net("112", "your GP", began)
    told = (net.short, net.stop, net.effort, load_check_conduct().first_stops(began))
    assert not any("Up to 3" in text or "climbs to 6" in text for text in told)
