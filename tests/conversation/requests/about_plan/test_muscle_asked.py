"""A muscle of the plan: what its name means, why it is worked on; what hurts there is not asked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conversation.test_questions_in_talks import INTAKE, ROUTINE, SESSION, said

NAMED = "In the pattern I named"


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("what's rectus abdominis?", "what clinicians call the front of your belly", "a term"),
        ("rectus abdominis, what is that?", "what clinicians call", "a term before the question"),
        ("why would I strengthen my belly?", NAMED, "an everyday name"),
        ("what has my bum got to do with it?", NAMED, "a reason without a verb of training"),
        ("how come we train the glutes", NAMED, "no mark"),
        ("what are the hip flexors, and why lengthen them?", NAMED, "both at once"),
        ("but why my belly? it never hurts", NAMED, "no verb at all"),
        ("how come the glutes of all things", NAMED, "in other words"),
        ("why are my bum muscles in it?", NAMED, "named with its move"),
        ("why my chest?", "Nothing in your plan is there for your chest", "nothing asks for it"),
    ],
)
def test_muscle_asked_is_named_and_given_its_reason(text: str, words: str, reason: str) -> None:
    assert words in said(text, ROUTINE), reason


@pytest.mark.parametrize(
    ("text", "values", "reason"),
    [
        ("why does my bum hurt at work?", ROUTINE, "what hurts there is asked"),
        ("why is my belly so big?", ROUTINE, "nothing is trained"),
        ("why my bum hurts when I sit", ROUTINE, "what hurts there, without a verb of asking"),
        ("why the belly breathing?", ROUTINE, "a move with its name"),
        ("what are the hip flexors?", ROUTINE, "a word of the guide's own has a text"),
        ("why would I strengthen my belly?", INTAKE, "no pattern was named yet"),
        ("is my chest supposed to feel it?", SESSION, "what is felt in a move"),
    ],
)
def test_muscle_asked_leaves_other_questions(
    text: str, values: dict[str, Any], reason: str
) -> None:
    assert NAMED not in said(text, values), reason


@pytest.mark.parametrize(
    ("text", "words", "reason"),
    [
        ("why is the bridge in there?", "Bridge:", "by its name"),
        ("why do I have to do this one, I do it all day", "in a hurry and in one way", "daily"),
        ("why am I doing this, I get up forty times a day anyway", "in a hurry", "in other words"),
    ],
)
def test_muscle_asked_why_a_move_is_there(text: str, words: str, reason: str) -> None:
    assert words in said(text, SESSION), reason
