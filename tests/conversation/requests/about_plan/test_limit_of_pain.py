"""Who begins above the limit of pain, and stop or go on: answered by the own start (TLIGHT)."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from tests.conversation.requests.plans_asked import said, shown


def beginning_at(pain: int, *, session: bool) -> dict[str, Any]:
    return {**shown("neck", session), "nrs": pain, slots.SESSION_PAIN: pain}


@pytest.mark.parametrize(
    ("text", "pain", "words", "reason"),
    [
        ("limit is 3, i have 6, am i allowed?", 6, "You may, gently", "three short sentences"),
        ("but with pain 6 is it safe, yes or no?", 6, "You may, gently", "no limit is named"),
        ("pain 6 now. safe or not?", 6, "You may, gently", "the question behind the number"),
        ("is it dangerous to start at a six?", 6, "You may, gently", "no bare yes to danger"),
        ("am i even allowed with a 5?", 5, "You may. You begin above", "above 3, below 6"),
        ("should i do it when it already hurts at 8", 8, "Only what leaves it at 8", "severe"),
    ],
)
def test_limit_of_pain_is_told_by_the_own_start(
    text: str, pain: int, words: str, reason: str
) -> None:
    assert words in said(text, beginning_at(pain, session=False)), reason


@pytest.mark.parametrize(
    ("text", "pain", "words", "reason"),
    [
        ("Pain is 7 from 6 after it, I stop or go on?", 6, "Go on, but smaller", "one point"),
        ("its gone up to 7. keep going or pack it in?", 6, "Stop at 8", "in other words"),
        ("still a 6, shall i continue", 6, "Go on, gently", "no rise"),
        ("hurts like before, should i go on?", 6, "Go on, gently", "as ever, without a number"),
        ("it is 5 now, was 4. stop or go on?", 4, "Stop at 6", "from lower, the six counts"),
        ("it's 2. go on or stop?", 1, "2 out of 10 is fine", "within what is fine"),
        ("stop or keep on?", 6, "One point more than 6", "no number: the rule by the own start"),
        ("now 8, was 6. stop or continue?", 6, "stop rule", "up by 2 stops it"),
        ("side twinged to 5, gone now; go on or swap?", 4, "Go on, but smaller", "or another one"),
        ("a twinge, it's gone now. carry on or change it?", 4, "It has gone again", "no number"),
        ("twinged to 7, gone now. carry on or swap?", 4, "stop rule", "too high, if for a moment"),
        ("is 6 now from 5, go on?", 5, "stop rule", "climbed to six"),
    ],
)
def test_limit_of_pain_says_stop_or_go_on(text: str, pain: int, words: str, reason: str) -> None:
    assert words in said(text, beginning_at(pain, session=True)), reason


@pytest.mark.parametrize(
    ("text", "session", "reason"),
    [
        ("can i do it at 6 tomorrow?", False, "a time"),
        ("is it ok to do 6 with the band?", True, "a count"),
        ("am i allowed 5 minutes?", False, "minutes"),
        ("should i stop taking ibuprofen?", True, "a medicine"),
        ("is it safe with 7 kilos?", False, "a weight"),
        ("can i stop at 5 reps?", True, "a count"),
    ],
)
def test_limit_of_pain_leaves_other_numbers_alone(text: str, session: bool, reason: str) -> None:
    answer = said(text, beginning_at(4, session=session))
    assert not any(words in answer for words in ("You may", "Go on,", "You begin")), reason
