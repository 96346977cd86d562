"""Why the session stands at a move: its place, and what became of those before it."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from bot.conversation.requests.about_plan.plan_asked import plan_asked
from tests.conversation.planning.situations import situation
from tests.conversation.requests.plans_asked import said, shown


@pytest.mark.parametrize(
    ("text", "asks", "reason"),
    [
        ("why start at 3?", True, "by a number"),
        ("why did you skip number 1", True, "what was passed over"),
        ("how come we begin with the second one?", True, "by its place"),
        ("what about 1 and 2?", True, "two of them"),
        ("why did it start 3 weeks ago", False, "since when it hurts"),
        ("why does my pain start at 3 in the night", False, "of the pain"),
        ("start at 2", False, "a wish"),
    ],
)
def test_why_here_is_asked(text: str, asks: bool, reason: str) -> None:
    kind = plan_asked(text)
    assert (kind is not None and kind.id == "why_here") is asks, reason


def test_why_here_says_that_it_begins_with_the_first() -> None:
    assert said("why start at 3?", shown("low")).startswith("We begin with the first, ")


@pytest.mark.parametrize(
    ("word", "intent", "told"),
    [("done", "done", "Done already: "), ("skip", "skip", "Left out today: ")],
)
def test_why_here_says_what_became_of_those_before(word: str, intent: str, told: str) -> None:
    first = shown("low", session=True)
    second = plan_turn(situation(word, first, intent, 0.95)).values
    assert second[slots.EXERCISE] == 1
    answer = said("why did you skip number 1?", second)
    assert " is number 2 of " in answer
    assert told in answer
