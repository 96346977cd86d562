"""What is said where the talk stands: fears, the list, the weeks, and where nothing fits."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.about_the_guide.answers_by_stage import answer_of_stage
from tests.conversation.planning.every_question.planned import COMES
from tests.conversation.planning.situations import situation
from tests.conversation.test_questions_in_talks import CHECKS, INTAKE, ROUTINE, SESSION, said

NECK = {**INTAKE, "regions": ["neck"]}
STRONG = {**ROUTINE, "nrs": 9}
LIST = {**INTAKE, slots.ASKED: slots.SCREEN_NERVES, "nrs": 5}
LEG = {**INTAKE, "radiation": "leg"}
RETURN = {**ROUTINE, slots.ASKED: slots.DUE}

BACK = {**COMES, slots.ASKED: slots.SCREEN_NERVES, slots.CHECK_IN: "same"}
LONG_AWAY = {**BACK, slots.RETURNING: {**COMES[slots.RETURNING], "long_ago": True}}


@pytest.mark.parametrize(
    ("text", "values", "words", "reason"),
    [
        ("what's next", BACK, "what is different in your routine", "back: no checks come"),
        ("what's next", LONG_AWAY, "2 or 3 short checks", "away for long: they come again"),
        ("what's next", LIST, "2 or 3 short checks", "the first day"),
        ("is it dangerous to move my neck when it hurts", NECK, "a sore neck gently", "a neck"),
        ("is it harmful to bend while it's sore?", INTAKE, "a sore back gently", "a back"),
        ("is the neck damaged more when it is 7?", NECK, "alarm is loud", "a high number"),
        ("am i wearing it out?", INTAKE, "wear it out", "in other words"),
        ("what helps when i am afraid to turn the head driving", NECK, "By small steps", "fear"),
        ("can you give a very small turning I can try", NECK, "By small steps", "graded"),
        ("how do i get over the fear of bending?", INTAKE, "By small steps", "another move"),
        ("is the bum pain sciatica?", INTAKE, "It rarely is that while", "no leg"),
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
        ("I walk the dog twice a day, does that count?", ROUTINE, "is your walk for", "a habit"),
        ("got the GP at 9, any idea what to say to him?", ROUTINE, "Low back, both", "own facts"),
        ("how should I put this to my physio?", ROUTINE, "Three sentences do", "in other words"),
        ("do i need one now?", ROUTINE, "No, not for what you told me", "what was named before"),
        ("should i go to a&e with this?", ROUTINE, "No, not for what", "a place of help"),
        ("the rest or from the top?", ROUTINE, "Today the rest", "half a session"),
        ("do i start over or just do the ones i missed?", RETURN, "From the top", "a new day"),
        ("hurts most when I wake up, usual?", ROUTINE, "That is common", "the morning"),
        ("is it a bad sign to be a plank first thing?", ROUTINE, "That is common", "a doubt"),
        ("what can I do in bed before I get up?", ROUTINE, "Still in bed", "no place is wished"),
        ("from 5 to 3, is that good?", ROUTINE, "A lower number", "less than before"),
        ("will it wake my wife?", ROUTINE, "Nobody need wake", "somebody sleeps"),
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
        ("can sciatica be cured?", INTAKE, "It rarely is that while", "what helps is a card's"),
        ("same tablets or more?", ROUTINE, "The same moves", "of tablets"),
        ("what if it hurts a little bit?", SESSION, "Small is right", "pain and no size"),
        ("why is my back worse and my neck fine?", INTAKE, "rarely keep step", "worse"),
        ("remind me at 7", ROUTINE, "no reminder is on", "one is to be set"),
        ("does walking the dog count?", LIST, "counts as moving", "at a list a sign is meant"),
        ("what did the doctor mean by facet joint?", ROUTINE, "Three sentences", "another's words"),
        ("what do I tell my boss?", ROUTINE, "Three sentences", "of work"),
        ("should I tell my doctor about you?", ROUTINE, "Three sentences", "whether, not what"),
        ("do I need a band now?", ROUTINE, "emergency number", "a thing"),
        ("bed rest or everything as usual?", ROUTINE, "Today the rest", "another rest"),
        ("should I do it in the morning or evening?", ROUTINE, "Still in bed", "the time of it"),
        ("is 7 good?", ROUTINE, "A lower number", "not low"),
    ],
)
def test_answers_by_stage_leave_what_is_another_question(
    text: str, values: dict[str, Any], words: str, reason: str
) -> None:
    assert words not in said(text, values), reason


@pytest.mark.parametrize(
    ("asked", "words", "reason"),
    [
        ("say_to_clinician", "I was told to show you this: fever", "the sign is said first"),
        ("ambulance_now", "What I said about this holds: fever", "no all-clear beside it"),
    ],
)
def test_answers_by_stage_put_an_open_sign_first(asked: str, words: str, reason: str) -> None:
    flags = {"flags": ["fever"], "level": "S"}
    draft = Draft.of(situation("what do I tell my doctor?", {**ROUTINE, slots.SAFETY: flags}))
    assert words in (answer_of_stage(draft, asked) or ""), reason
