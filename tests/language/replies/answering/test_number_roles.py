"""What the numbers of a reply are of, read once for hours, ratings, ages, counts and rows."""

from __future__ import annotations

import pytest

from bot.knowledge.pain.measure_units import unit_sizes
from bot.language.pipeline import engine
from bot.language.replies.answering.answer_numbers import age, centimetres, count, minutes, seconds
from bot.language.replies.answering.number_roles import NumberRole, numbers_told
from bot.language.text.message import Message

NAME, TIME, DAYS, ROW = NumberRole.NAME, NumberRole.TIME, NumberRole.DAYS, NumberRole.ROW
SCALE, THINGS, ALONE = NumberRole.SCALE, NumberRole.THINGS, NumberRole.ALONE
PRONOUN, AMOUNT = NumberRole.PRONOUN, NumberRole.AMOUNT
ROLES = [
    ("L4/5 was done in 2015", [NAME, ALONE], "letters before it, nothing between"),
    ("an hour and 20 sec", [TIME, TIME], "a as a number only before a unit"),
    ("a chair", [], "a without a unit"),
    ("did it today at 7, so later", [NumberRole.CLOCK], "the hour of a deed"),
    ("did it, at 7 now", [ALONE], "the pain behind a deed"),
    ("it's 2 am, still awake", [NumberRole.CLOCK], "an hour of the night"),
    ("it's 6 in the morning here", [NumberRole.CLOCK], "what time it is there"),
    ("5 in the morning, 7 at night", [ALONE, ALONE], "how bad it is then"),
    ("standup meeting in 5", [NumberRole.CLOCK], "how far off something is"),
    ("pain in 5", [ALONE], "nothing that comes next"),
    ("after the moves at 7", [ALONE], "the pain behind moves"),
    ("10 months, about 8", [DAYS, ALONE], "days and more are no time of a day"),
    ("that's number five", [ROW], "a row"),
    ("no 8 hours", [TIME], "a time before a row"),
    ("5 out of 10", [ALONE, SCALE], "the top of a scale"),
    ("a longer one, 20 minutes", [PRONOUN, TIME], "one stands for something"),
    ("not that one", [PRONOUN], "pointed at"),
    ("about one, a one, one", [ALONE, ALONE, ALONE], "a one may rate"),
    ("the pain is one", [ALONE], "told of the pain"),
    ("5 out of 9", [ALONE, ALONE], "no top"),
    ("it went when I lifted one heavy box", [THINGS], "one thing"),
    ("one, honestly. one mate", [ALONE, ALONE], "a rating beside little words"),
    ("one three and five", [ALONE, ALONE, ALONE], "rows"),
    ("lost 6 kilos, a 3 kg weight, 5k", [AMOUNT, AMOUNT, AMOUNT], "measures of something else"),
    ("3x a week, 4 times", [THINGS, THINGS], "how often"),
    ("grade 1, minus three", [AMOUNT, AMOUNT], "a grade, less than nothing"),
    ("T score -2.5 (-3)", [AMOUNT, AMOUNT], "a sign that touches the number"),
    ("flat 7, size 12 boots, a 5", [AMOUNT, AMOUNT, ALONE], "a number that is a name"),
    ("one of my knees", [THINGS], "some of what somebody has"),
    ("-3, 2 -5", [ALONE, ALONE], "a sign that parts a list"),
    ("one of those days, a 4", [ALONE, ALONE], "nobody has them"),
    ("two pillows and 3 always", [THINGS, ALONE], "what stands behind a rating is not counted"),
]
COUNTED = [
    (age, "L4/5 done, I am 43 now", 43, "a name is no age"),
    (age, "not 30, 32", 32, "taken back"),
    (count, "not 8, 12", 12, "taken back"),
    (count, "L5 hurt at 9", 9, "a name is no count"),
    (minutes, "not 20, 10", 10, "taken back"),
    (minutes, "I weigh 90 kilos, 10", 10, "an amount is no time"),
    (minutes, "3 times a week, say 8", 8, "how often is no time"),
    (minutes, "one of my hips is bad, 5", 5, "a part of the body is no time"),
    (minutes, "10 minits", 10, "a slip of the pen"),
    (seconds, "not 30, 25", 25, "taken back"),
    (seconds, "a minute and a half", 90, "a unit and its half"),
    (minutes, "half an hour", 30, "a unit before a bare number"),
    (centimetres, "a foot, 12 in", 30.48, "inches"),
]


@pytest.mark.parametrize(("text", "roles", "reason"), ROLES)
def test_number_roles_are_told_in_order(text: str, roles: list[NumberRole], reason: str) -> None:
    assert [one.role for one in numbers_told(Message.read(text))] == roles, reason


def test_number_roles_keep_what_is_taken_back_and_what_holds_at_times() -> None:
    told = numbers_told(Message.read("not 12 hours. 7 when I stand, 3"))
    assert [(one.refused, one.at_times, one.seconds) for one in told] == [
        (True, False, 12 * 3600.0),
        (False, True, 0.0),
        (False, False, 0.0),
    ]


@pytest.mark.parametrize(("read", "text", "number", "reason"), COUNTED)
def test_answer_numbers_count_what_says_how_many(
    read: object, text: str, number: float, reason: str
) -> None:
    assert callable(read)
    told = read(engine().understand(text), engine().parse(text))
    assert told is not None, reason
    assert told.number == number, reason


def test_measure_units_are_of_one_kind_each() -> None:
    assert not unit_sizes("time").keys() & unit_sizes("length").keys()
