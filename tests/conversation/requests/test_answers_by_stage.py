"""What is said where the talk stands: fears, the list, the weeks, and where nothing fits."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from tests.conversation.test_questions_in_talks import CHECKS, INTAKE, ROUTINE, SESSION, said

NECK = {**INTAKE, "regions": ["neck"]}
STRONG = {**ROUTINE, "nrs": 9}
LIST = {**INTAKE, slots.ASKED: slots.SCREEN_NERVES, "nrs": 5}
LEG = {**INTAKE, "radiation": "leg"}


@pytest.mark.parametrize(
    ("text", "values", "words", "reason"),
    [
        ("is it dangerous to move my neck when it hurts", NECK, "a sore neck gently", "a neck"),
        ("is it harmful to bend while it's sore?", INTAKE, "a sore back gently", "a back"),
        ("is the neck damaged more when it is 7?", NECK, "alarm is loud", "a high number"),
        ("am i wearing it out?", INTAKE, "wear it out", "in other words"),
        ("what helps when i am afraid to turn the head driving", NECK, "By small steps", "fear"),
        ("can you give a very small turning I can try", NECK, "By small steps", "graded"),
        ("how do i get over the fear of bending?", INTAKE, "By small steps", "another move"),
        ("is the bum pain sciatica?", INTAKE, "Mostly not, while it stays", "no leg"),
        ("is it sciatica or what?", LEG, "It may be", "it runs down the leg"),
        ("should i see someone? i'm scared", STRONG, "Yes. With pain as strong as 9", "strong"),
        ("what's the pee question for", LIST, "for your sake", "the list"),
        ("what's this all in aid of?", LIST, "for your sake", "the list in other words"),
        ("is this for your sake or mine", CHECKS, "where to begin", "a check"),
        ("will i break something if i turn my sore neck?", NECK, "a sore neck gently", "breaks"),
        ("what do I get out of doing this", CHECKS, "where to begin", "what it brings"),
        ("bit more this week or same again?", ROUTINE, "The same moves this week", "turned round"),
        ("should I turn fast or slow", ROUTINE, "2 or 3 seconds", "a choice"),
        ("is there any twisting in it?", ROUTINE, "today's moves does that", "none has it"),
        ("is the bridge in it?", ROUTINE, "Yes: Bridge", "one by its name"),
        ("have you still got my reminder?", ROUTINE, "no reminder is on", "none is on"),
        ("same again or a notch more?", ROUTINE, "The same moves this week", "the weeks"),
        ("why has the neck eased and the back hasn't?", ROUTINE, "rarely keep step", "two parts"),
        ("should it not be a bigger movement?", SESSION, "Small is right", "the size"),
        ("I walk the dog twice a day, does that count?", ROUTINE, "counts as moving", "a habit"),
    ],
)
def test_answers_by_stage_fit_the_person(
    text: str, values: dict[str, Any], words: str, reason: str
) -> None:
    assert words in said(text, values), reason


@pytest.mark.parametrize(
    ("text", "benign"),
    [
        ("I had a polyp out, they said harmless. do I tick cancer?", True),
        ("a lipoma cut out, totally benign. does that count?", True),
        ("a mole removed, benign they said, but then skin cancer. does that count?", False),
        ("cyst out, harmless hopefully, waiting for results. does that count?", False),
    ],
)
def test_answers_by_stage_benign_growth_does_not_count(text: str, benign: bool) -> None:
    told = said(text, {**LIST, slots.ASKED: slots.SCREEN_GENERAL})
    assert ("found to be benign" in told) is benign


@pytest.mark.parametrize(
    ("text", "values", "words", "reason"),
    [
        ("are my discs worn out?", INTAKE, "alarm is loud", "what a scan shows is a card's"),
        ("can these exercises damage me?", ROUTINE, "alarm is loud", "how safe the moves are"),
        ("can i drive with a sore neck?", NECK, "By small steps", "no fear is told"),
        ("can sciatica be cured?", INTAKE, "Mostly not, while", "what helps is a card's"),
        ("same tablets or more?", ROUTINE, "The same moves", "of tablets"),
        ("what if it hurts a little bit?", SESSION, "Small is right", "pain and no size"),
        ("why is my back worse and my neck fine?", INTAKE, "rarely keep step", "worse"),
        ("remind me at 7", ROUTINE, "no reminder is on", "one is to be set"),
        ("does walking the dog count?", LIST, "counts as moving", "at a list a sign is meant"),
    ],
)
def test_answers_by_stage_leave_what_is_another_question(
    text: str, values: dict[str, Any], words: str, reason: str
) -> None:
    assert words not in said(text, values), reason
