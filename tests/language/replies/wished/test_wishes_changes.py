"""Changes that are wished for, and what only sounds like it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.language.replies.wished.wishes import THIS, read_wishes
from tests.language.replies.wished.wish import NOTHING, wish

CHANGES = [
    ("make it shorter", {"shorter": True}, "shorter"),
    ("shorter please", {"shorter": True}, "shorter"),
    ("something quicker", {"shorter": True}, "shorter"),
    ("that's too long", {"shorter": True}, "shorter"),
    ("too many exercises", {"shorter": True}, "shorter"),
    ("20 minutes is too long", {"shorter": True}, "the time is refused"),
    ("don't make it shorter", NOTHING, "denied"),
    ("one leg is shorter", NOTHING, "a leg"),
    ("I am shorter of breath", NOTHING, "breath"),
    ("I sit too long", NOTHING, "a habit"),
    ("sitting for too long is the problem", NOTHING, "a habit"),
    ("a longer one please", {"longer": True}, "longer"),
    ("I have more time today", {"longer": True}, "longer"),
    ("Great, no, tomorrow I have more time", NOTHING, "another day"),
    ("it takes longer to loosen up", NOTHING, "a story"),
    ("I can no longer bend", NOTHING, "a sign"),
    ("swap", {"swap": THIS}, "as it is offered"),
    ("no good for me. Swap please", {"swap": THIS}, "a sentence of its own"),
    ("go on or swap?", NOTHING, "asked"),
    ("not that one", {"swap": THIS}, "the move shown"),
    ("something else instead", {"swap": THIS}, "the move shown"),
    ("give me another exercise", {"swap": THIS}, "the move shown"),
    ("is there an alternative?", {"swap": THIS}, "the move shown"),
    ("the plank is too hard, something else please", {"swap": THIS}, "the move shown"),
    ("different exercise please", {"swap": THIS}, "the move shown"),
    ("I want to mention something else", NOTHING, "a fact follows"),
    ("don't swap it", NOTHING, "denied"),
    ("could it be something else", NOTHING, "a question of causes"),
    ("there is something else I should tell you", NOTHING, "a fact follows"),
    ("I did not do the bridge", NOTHING, "a correction"),
    ("can't hold the bridge", NOTHING, "a check"),
    ("just give me something now", {"just_something": True}, "at once"),
    (
        "skip the questions, what can I do right now",
        {"just_something": True, "no_more_questions": True},
        "at once, and what is to go",
    ),
    ("I only want a stretch", {"just_something": True}, "at once"),
    ("enough questions", {"just_something": True, "no_more_questions": True}, "at once"),
    ("can it be 5 mins next time", {"minutes": 5}, "asked as a question"),
    ("skip skip skip", {"no_more_questions": True}, "all of them"),
    ("get to the exercises", {"just_something": True, "no_more_questions": True}, "at once"),
    (
        "no more questions, just exercises",
        {"just_something": True, "no_more_questions": True},
        "both in one",
    ),
    ("just the exercises please", {"no_more_questions": True}, "the rest is to go"),
    (
        "just show me the routine now",
        {"just_something": True, "no_more_questions": True},
        "the rest is to go",
    ),
    ("stop asking me things", {"no_more_questions": True}, "the rest is to go"),
    ("skip all the checks", {"no_checks": True}, "checks by name"),
    ("no checks please", {"no_checks": True}, "short"),
    ("further tests I'd leave, they prove nothing", {"no_checks": True}, "named before"),
    ("more checks I don't want", {"no_checks": True}, "not wanted, turned round"),
    ("cba with more", {"no_checks": True}, "shorter"),
    ("can we leave out the tests", {"no_checks": True}, "asked politely"),
    ("I don't want to do any checks", {"no_checks": True}, "not wanted"),
    ("leave the home checks", {"no_checks": True}, "by their name"),
    ("skip them all", {"no_checks": True}, "after the first of them"),
    ("the doctor did no tests", NOTHING, "a story"),
    ("my blood tests were fine", NOTHING, "tests of another kind"),
    ("I have no more questions", NOTHING, "one's own questions are through"),
    ("just give me a painkiller", NOTHING, "a medicine"),
    ("skip this question", NOTHING, "one question"),
    ("no more exercises", NOTHING, "the end"),
    ("that's too long to hold", NOTHING, "a hold"),
    ("more sore", NOTHING, "a feeling"),
    ("can I change that, I meant the left", NOTHING, "a correction"),
    ("I have something else, a rash", NOTHING, "a fact"),
    ("something other than walking", NOTHING, "no move of the session by name"),
    ("what do I do now", NOTHING, "a question of what follows"),
    ("I'm in a rush", {"shorter": True}, "little time"),
    ("I have some questions", NOTHING, "the person's own"),
    ("I want to ask about stretching", NOTHING, "a question"),
    ("what can I do", NOTHING, "no hurry in it"),
    ("just something for my desk, 5 minutes", {"place": "desk", "minutes": 5}, "two wishes"),
    ("my back hurts, left side", NOTHING, "a story"),
    ("", NOTHING, "nothing said"),
]


@pytest.mark.parametrize(("text", "told", "reason"), CHANGES)
def test_wishes_of_changes_are_read(text: str, told: dict[str, Any], reason: str) -> None:
    assert read_wishes(text) == wish(**told), reason
