"""What sounds like a fact of the pain and is told of something else, and what is told of now."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.conversation.drafting.draft import Draft
from bot.conversation.drafting.facts_told.findings_as_facts import facts_that_fit
from bot.conversation.drafting.findings_folded import folded
from bot.conversation.turn import UserTurn
from bot.language import understand
from bot.language.context import Context
from bot.language.facts import Facts
from bot.language.folding import fold
from bot.language.replies.answering.answers import read_answer
from tests.conversation.planning.situations import situation

SUNDAY = date(2026, 11, 22)
TOLD = [
    ("5 out of 10 on a bad day, today its more a 3", "nrs", 3, "today's number"),
    ("5 out of 10 on a bad day", "nrs", None, "no number of today"),
    ("at worst 8, right now it's a 2", "nrs", 2, "today's number, last"),
    ("the pain today is 3", "nrs", 3, "as it is asked"),
    ("the boss came back", "course", None, "the boss did, not the pain"),
    ("my surgeon checks it every year", "course", None, "a visit"),
    ("low back pain, it came back", "course", "episodic", "the pain did"),
    ("Sitting on a soft cushion is better.", "course", None, "what eases it"),
    ("low back, walking is better", "course", None, "what eases it"),
    ("my back is much better", "course", "improving", "the course"),
    ("low back, gets easier once I move about", "course", None, "what eases it"),
    ("low back, at the weekend it is better when I rest", "course", None, "what eases it"),
    ("my low back came back 3 weeks ago", "course", None, "one time, with its day"),
    ("low back locked again on friday", "course", None, "one time"),
    ("my low back keeps going out again and again", "course", "episodic", "many times"),
    ("low back, I take a tablet now and then", "course", None, "how often it is taken"),
    ("neck pain, headaches on and off", "course", None, "the head's"),
    ("neck pain on and off", "course", "episodic", "the neck's"),
    ("low back, I lift the kids every day", "trigger", None, "done on all days"),
    ("low back since I lifted the cot", "trigger", "lift", "what began it"),
    ("low back went lifting a crate, I lift crates all day", "trigger", "lift", "it went"),
    ("neck, I look over my shoulder a lot", "trigger", None, "done on all days"),
    ("low back, worse when I drive", "lifestyle", (), "what hurts"),
    ("low back, when I sit it is better", "lifestyle", (), "what eases"),
    ("low back, I drive all day", "lifestyle", ("driving",), "a habit"),
    ("low back, I stand all day, hardly sit", "lifestyle", ("standing",), "hardly done"),
    ("low back, I was standing at the stove", "lifestyle", (), "a moment"),
    ("low back, used to be a bricklayer", "lifestyle", (), "once"),
    ("low back, I'm bent over the bench all day", "trigger", None, "goes on"),
    ("low back since I bent over the bench", "trigger", "bend", "what began it"),
    ("low back, can't sit through a film", "trigger", None, "not able"),
    ("neck, I sleep on three pillows", "trigger", None, "every night"),
    ("low back was fine until I bent down", "eased_by", (), "up to then"),
    ("low back, 2 in the morning and 6 after work", "nrs", None, "of parts of a day"),
    ("low back, I feed her every two hours", "sit_hours", None, "how often"),
    ("dad of a newborn, mid back", "conditions", (), "no birth of his"),
    ("low back, I have been up and down all night", "course", None, "who got up"),
    ("low back, I'm up at three every day", "nrs", None, "the clock"),
    ("low back, shift starts at 5", "nrs", None, "the clock"),
    ("low back, it is at 5 today", "nrs", 5, "a rating"),
    ("low back, 3 hours in the coach did it", "sit_hours", None, "those of one day"),
    ("it shot into my low back", "radiation", None, "where it is"),
    ("low back, I feel a pulling", "onset", None, "a feeling that goes on"),
    ("SI joint for three weeks", "conditions", (), "weeks are no pregnancy"),
    ("I run a bakery, my upper back aches", "lifestyle", (), "a shop"),
    ("I run every morning, my low back aches", "lifestyle", ("running",), "the sport"),
    ("neck pain since I woke up", "onset", None, "nobody said suddenly"),
    ("started sunday, low back pain", "duration_days", 7.0, "said on a Sunday: a week ago"),
    ("since this morning, low back pain", "duration_days", 0.0, "today"),
    ("since tuesday, low back pain", "duration_days", 5.0, "the last one"),
    ("not 12 hours sitting, maybe 1", "sit_hours", 1.0, "put right in the line"),
    ("like 3. sitting all day, call centre, 8h", "sit_hours", 8.0, "of the sitting before it"),
    ("8 or 9 hours with the television", "sit_hours", 8.5, "a seat"),
    ("low back, like a 7 when I stand up", "nrs", 7, "rated where it is told"),
    ("Woman 41 year, neck right", "age", 41, "an age"),
    ("No! 23 is my age", "age", 23, "an age"),
    ("stiff neck since yesterday", "onset", None, "nobody said suddenly"),
    ("neck pain, no whiplash here", "regions", ("neck",), "a condition denied leaves its place"),
    ("12 hour shifts on my feet", "stand_hours", 12.0, "no sitting"),
]
AGREES = [
    ("yes right. my back's gone again", None, "agrees"),
    ("Nothing. It is right!", None, "agrees"),
    ("that's right", None, "agrees"),
    ("it's on the right", "right", "a side"),
    ("right side", "right", "a side"),
]
ANSWERS = [
    ("duration", "years", (None, "chronic"), "no number was told"),
    (
        "sit_hours",
        "I hardly ever sit, 12 hour shifts on my feet. an hour maybe",
        (1.0, None),
        "hers",
    ),
    ("sit_hours", "8", (8.0, None), "bare"),
    ("duration", "I am 23 years", None, "an age"),
    ("nrs", "sitting makes it better, not worse", None, "what eases it"),
    ("nrs", "I take a blood thinner, that's number five", None, "a row"),
    ("sit_hours", "7 if I stand up from a chair, 3 normal", None, "ratings"),
    ("radiation", "arm up", None, "a movement"),
    ("radiation", "down my arm", (None, "arm"), "the way it takes"),
    ("nrs", "not 12 hours sitting, maybe 1", (None, None), 'hours, and "maybe" is unsure'),
]


def heard(text: str) -> Facts:
    findings = understand(text, Context(today=SUNDAY))
    turn = UserTurn(findings, text=text, confidence=1.0, number=1)
    return fold(Facts(), facts_that_fit(turn, None, False))


@pytest.mark.parametrize(("text", "fact", "value", "reason"), TOLD)
def test_told_beside_counts_only_where_it_is_of_the_pain(
    text: str, fact: str, value: Any, reason: str
) -> None:
    assert getattr(heard(text), fact) == value, reason


@pytest.mark.parametrize(("text", "side", "reason"), AGREES)
def test_told_beside_a_right_that_agrees_is_no_side(
    text: str, side: str | None, reason: str
) -> None:
    before = Facts(regions=("low_back",))
    draft = Draft.of(situation(text, values={"regions": ["low_back"]}))

    assert folded(draft, before).side == side, reason


@pytest.mark.parametrize(("question", "text", "answer", "reason"), ANSWERS)
def test_told_beside_answers_take_what_was_asked(
    question: str, text: str, answer: tuple[float | None, str | None] | None, reason: str
) -> None:
    read = read_answer(question, understand(text), text)

    assert (None if read is None else (read.number, read.value)) == answer, reason
