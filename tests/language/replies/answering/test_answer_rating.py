"""A reply to "how bad is it today": which of its numbers it is."""

from __future__ import annotations

import pytest

from bot.language.pipeline import engine
from bot.language.replies.answering.answer_numbers import hours
from bot.language.replies.answering.answer_rating import rating, ratings_over_a_day
from bot.language.text.message import Message

RATED = [
    ("nothing hurts today", 0, "nothing, said of the pain"),
    ("nothing", 0, "alone"),
    ("5 is on a bad day, today its more a 3", 3, "today before a bad day"),
    ("today more of a 3, 5 on a bad day", 3, "the same, turned round"),
    ("7 if i stay up from a chair, 3 normal", 3, "what is usual before what a movement brings"),
    ("7 when I bend, 3 lying", 7, "both under a condition: the higher"),
    ("4 sitting, 1 when standing", 4, "both under a condition: the higher"),
    ("5 after rehearsal, 2 now", 2, "now"),
    ("like a 4 rn, 6 after a long shift", 4, "now in two letters"),
    ("7 climbing out of the cab, 2 sitting here", 2, "what a movement brings"),
    ("2 otherwise, 8 getting up", 2, "otherwise"),
    ("a 3 today, a 6 on busy days", 3, "days of another kind"),
    ("4 at rest, 8 when I cough", 4, "at rest is now"),
    ("4 in the morning, 6 in the evening", 6, "times of day: the higher"),
    ("sitting all day, call centre, 8h. like 3", 3, "hours rate nothing"),
    ("8 or 9 hours with the television, and a 4", 4, "hours rate nothing"),
    ("two pillows, and about 5", 5, "things counted rate nothing"),
    ("L4/5 was done in 2015, now a 2", 2, "a name rates nothing"),
    ("by ten it is a 2", 2, "an hour rates nothing"),
    ("2, usually gone by ten", 2, "the same behind it"),
    ("did 8 of 10, pain 3 of 10", 3, "how many were done rates nothing"),
    ("gave up at 8, it is a 4", 4, "nor where it was given up"),
    ("the pain got to 8 out of 10", 8, "what a pain got to"),
    ("not 7, 6", 6, "a number taken back gives way"),
    ("I'd hardly call it a four, a three on most days", 3, "the same in more words"),
    ("i wouldnt say it's a 7, more a 5", 5, "the same"),
    ("I can't say it's a 7, a 6 maybe", 6, "the same"),
    ("2. down from 3", 2, "what it went down from is of before"),
    ("it went from 4 down to 2", 2, "the same, turned round"),
    ("3 rather than 4", 3, "what does not hold"),
    ("a 3, it was a 5 when i started", 3, "how it was"),
    ("it was 4", 4, "told alone it is the answer given"),
    ("5 out of 10", 5, "the ten of a scale rates nothing"),
    ("5 on a bad day", 5, "told alone it is the answer given"),
    ("both. six", 6, "in words, behind something else"),
    ("1 or 2 steps and its a 6", 6, "steps are counted"),
]
UNRATED = [
    ("nothing helps", "of what helps, and no pain of 0"),
    ("the pelvic rock does nothing for me", "of a move"),
    ("the clam feels like nothing", "the same"),
    ("I take a blood thinner. That's number five", "a row of the list"),
    ("my back's gone again", "a back that goes is not a pain that is gone"),
    ("two pillows", "things counted"),
    ("it was done at L4/5", "a name"),
    ("since 3 weeks", "a time"),
]
HOURS = [
    (
        "I hardly ever sit, 12 hour shifts on my feet. an hour maybe",
        1,
        "hours on the feet are no sitting",
    ),
    ("NOT 12 hours sitting, maybe 1", 1, "taken back"),
    ("sitting all day, call centre, 8h. like 3", 8, "a number with its unit before a bare one"),
    ("two pillows. I sit maybe 5 hours", 5, "a number with its unit before a bare one"),
    ("I'm 23, so 6 or so", 6, "an age is none"),
    ("the pain is 3, I sit 9", 9, "a rating is none"),
    ("two pillows behind me and 7", 7, "things counted are no hours"),
    ("No 8 hours", 8, "a time names no row"),
    ("not most of the day any more, about 4 hours", 4, "the number told now"),
]
NO_HOURS = [
    ("now 10 months", "a time"),
    ("12 hour shifts on my feet", "standing"),
    ("L4/5", "a name"),
    ("two pillows", "things counted"),
]


@pytest.mark.parametrize(("text", "number", "reason"), RATED)
def test_rating_is_the_number_of_today(text: str, number: int, reason: str) -> None:
    told = rating(engine().understand(text), engine().parse(text))
    assert told is not None, reason
    assert told.number == number, reason


@pytest.mark.parametrize(("text", "reason"), UNRATED)
def test_rating_is_not_made_of_other_numbers(text: str, reason: str) -> None:
    assert rating(engine().understand(text), engine().parse(text)) is None, reason


@pytest.mark.parametrize(("text", "number", "reason"), HOURS)
def test_hours_are_those_of_sitting(text: str, number: int, reason: str) -> None:
    told = hours(engine().understand(text), engine().parse(text))
    assert told is not None, reason
    assert told.number == number, reason


@pytest.mark.parametrize(("text", "reason"), NO_HOURS)
def test_hours_are_not_made_of_other_numbers(text: str, reason: str) -> None:
    assert hours(engine().understand(text), engine().parse(text)) is None, reason


@pytest.mark.parametrize(
    ("text", "told", "reason"),
    [
        ("four, sometimes six", (4, 4, 6), "at times"),
        ("about a 7 when i move, 1 if im still", (1, 1, 7), "still"),
        (
            "About a 5 now, 3 in the morning, by the end of the shift 6",
            (5, 3, 6),
            "a day",
        ),
        ("4 today, 6 when I'm backing out", (4, 4, 6), "a movement"),
        ("mornings it's a 2, right now a 4", (4, 2, 4), "a time of the day"),
        ("5 if i turn, 1 if i don't", (1, 1, 5), "at rest"),
        ("3 sitting here, 5 when I get up", (3, 3, 5), "where the writer sits"),
        ("5, was 7 last week", None, "of another time"),
        ("between 3 and 5", None, "a range of now"),
        ("a 4. I take 2 tablets at night", None, "things counted"),
        ("6, night more, 8", (6, 6, 8), "more at a time of the day"),
        ("about 6, worse at night, 8", (6, 6, 8), "the same, the other way round"),
        ("4 - mornings are worse: 7", (4, 4, 7), "with a colon"),
    ],
)
def test_answer_rating_over_a_day(
    text: str, told: tuple[int, int, int] | None, reason: str
) -> None:
    assert ratings_over_a_day(Message.read(text)) == told, reason
