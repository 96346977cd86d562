"""A story about somebody else's back."""

from __future__ import annotations

import pytest

from bot.conversation.safety.theirs.somebody_else import (
    tells_of_somebody_else,
    without_alarm_at_who,
    words_about_them,
)
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Kind
from bot.safety.triage import triage


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        pytest.param("my dad's lower back hurts", True, id="his back"),
        pytest.param("my dad's lower back hurts and my neck does too", False, id="both of us"),
        pytest.param("my lower back hurts", False, id="one's own"),
        pytest.param("hello", False, id="no place at all"),
    ],
)
def test_tells_of_somebody_else_needs_their_place_alone(text: str, theirs: bool) -> None:
    assert tells_of_somebody_else(understand(text)) is theirs


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "my dad has lost a stone without trying and his back aches",
            "A clinician should look at it within the next few days",
            id="in days",
        ),
        pytest.param(
            "my mum has osteoporosis, she fell on sunday and her back hurts badly",
            "",
            id="today, which the screen has said",
        ),
        pytest.param("my dad's lower back hurts", "", id="nothing hurries"),
    ],
)
def test_words_about_them_say_when(text: str, words: str) -> None:
    said = words_about_them(understand(text), "111")

    assert words in said if words else said == ""


@pytest.mark.parametrize(
    ("text", "alarms"),
    [
        ("she's 78", False),  # who it is, and no more
        ("she's female, 61", False),
        ("my mum is 78 years old", False),
        ("cousin, 78", False),  # called by the wording alone
        ("my missus is 78", False),  # asked about by the wording alone
        ("she collapsed", True),
        ("my dad just dropped", True),
        ("she's gone grey", True),
        ("my mum has just gone down in the kitchen", True),
        ("my mum has just gone down to the shops", False),
        ("she's 78 and collapsed", True),
    ],
)
def test_somebody_else_who_it_is_alone_alarms_nobody(text: str, alarms: bool) -> None:
    findings = without_alarm_at_who(Turn(understand(text), text=text)).findings

    assert bool(triage([findings]).flags_other) is alarms
    assert alarms or not findings.of(Kind.FLAG)
