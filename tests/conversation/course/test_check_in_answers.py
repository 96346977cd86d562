"""What a message answers of the check-in of one of the days."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from bot.conversation.course.check_in_answers import read_topic, told_ahead
from bot.conversation.course.check_in_steps import DONE, HOURS, PAIN, WHICH, WORSE, begun
from bot.conversation.turn import UserTurn, payload, turn_from
from bot.knowledge.exercises.exercises import load_exercises
from bot.language import understand
from bot.language.findings import Findings
from bot.routine.weeks.check_in_schedule import DueCheckIn
from tests.conversation.weeks_of import DAY, START, weeks

DUE = DueCheckIn(14, ("pain", "activities", "worse_after", "done"))
STATE = begun(DUE, weeks(), START + 14 * DAY)


def turn(text: str, intent: str = "inform") -> UserTurn:
    if text.startswith("/"):
        return turn_from({"text": text}, 1)
    return UserTurn(
        understand(text) if text else Findings(), intent, text=text, confidence=0.9, number=1
    )


@pytest.mark.parametrize(
    ("text", "pain"),
    [
        ("same", 2),
        ("about the same as last time", 2),
        ("same place", None),
        ("the same moves", None),
    ],
)
def test_check_in_answers_takes_the_same_for_the_pain_of_the_last_day(
    text: str, pain: int | None
) -> None:
    assert read_topic(PAIN, STATE, weeks(), turn(text, "feel_same")) == pain


def test_check_in_answers_knows_the_move_that_is_named_among_other_words() -> None:
    key = weeks().history.last_routine[0].exercise_id
    said = f"the {load_exercises()[key].name}, it pinched in the hip"
    assert read_topic(WHICH, STATE, weeks(), turn(said)) == key


@pytest.mark.parametrize(
    ("text", "worse", "reason"),
    [
        ("4. the {move} made it worse again", "yes", "beside the number"),
        ("4, and it was worse after the {move}", "yes", "after it"),
        ("3. the {move} set my back off", "yes", "set off"),
        ("3. the {move} didn't make it worse", None, "denied"),
        ("3, no worse after the {move}", None, "denied"),
        ("3. is the {move} worse for me?", None, "only asked"),
        ("3. the {move} got easier", None, "no harm of it"),
        ("3. my neighbour made it worse", None, "no move of the plan"),
    ],
)
def test_check_in_answers_hears_which_move_made_it_worse(
    text: str, worse: str | None, reason: str
) -> None:
    key = next(one.exercise_id for one in weeks().history.last_routine)
    name = load_exercises()[key].name.replace("-", " ").lower()
    told = told_ahead(STATE, weeks(), turn(text.format(move=name)), PAIN)
    assert told["answers"].get(WORSE) in ((worse,) if worse else (None, "no")), reason
    assert told["answers"].get(WHICH) == (key if worse else None), reason
    said = turn(f"like I said, the {name} made it worse")
    assert read_topic(WORSE, STATE, weeks(), said) == "yes", "in answer to it"


@pytest.mark.parametrize(
    ("text", "days", "reason"),
    [
        ("not once, sorry", 0, "the word counts none"),
        ("not even one day", 0, "none"),
        ("nothing done of course, I was in hospital", 0, "none"),
        ("not a single time", 0, "none"),
        ("just once", 1, "one day"),
        ("never missed once", None, "no day was missed"),
        ("not once but twice", None, "more than none"),
    ],
)
def test_check_in_answers_counts_no_day_where_none_is_told(
    text: str, days: int | None, reason: str
) -> None:
    told = read_topic(DONE, STATE, weeks(), turn(text))
    assert told == days if days is not None else told != 0, reason


@pytest.mark.parametrize(
    ("topic", "text", "value"),
    [
        (PAIN, "5", 5),
        (PAIN, "about a 3 now", 3),
        (PAIN, payload(slots.DUE, "10"), 10),
        (PAIN, "no idea", None),
        ("activities:0", "7 out of 10", 7),
        (WORSE, "yes", "yes"),
        (WORSE, payload(slots.DUE, "unsure"), "unsure"),
        (WORSE, "purple", None),
        (WHICH, payload(slots.DUE, "unsure"), "unsure"),
        (WHICH, payload(slots.DUE, "Z99"), None),
        (HOURS, "an hour or two", 2),
        (HOURS, "two days", 48),
        (HOURS, "6 hours", 6),
        (HOURS, payload(slots.DUE, "24"), 24),
        (DONE, "every day", 7),
        (DONE, "4 days", 4),
        (DONE, "most days", 6),
        (DONE, "not at all", 0),
        (DONE, "40", 7),
        (DONE, "purple", None),
    ],
)
def test_check_in_answers_reads_answers(topic: str, text: str, value: Any) -> None:
    assert read_topic(topic, STATE, weeks(), turn(text)) == value


def test_check_in_answers_reads_the_name_of_a_move() -> None:
    item = weeks().history.last_routine[0]
    name = load_exercises()[item.exercise_id].name
    assert read_topic(WHICH, STATE, weeks(), turn(f"the {name.lower()}")) == item.exercise_id


@pytest.mark.parametrize(
    ("topic", "text", "value", "reason"),
    [
        (WORSE, "not worse at all", "no", "denied in the words of the question"),
        (WORSE, "it never got worse", "no", "the same with never"),
        (WORSE, "worse after the exercises", "yes", "told in the words of the question"),
        (HOURS, "the rest of the day", 12, "in words"),
        (HOURS, "until the next morning", 24, "over the night"),
        (HOURS, "it's still worse", 48, "it has not ended"),
        (DONE, "6 days a week", 6, "six of the seven days that went by"),
        (DONE, "twice a week", 2, "by the week"),
        (DONE, "3 days, not every day", 3, "the number counts"),
    ],
)
def test_check_in_answers_reads_answers_in_words(
    topic: str, text: str, value: Any, reason: str
) -> None:
    assert read_topic(topic, STATE, weeks(), turn(text)) == value, reason


def test_check_in_answers_days_told_by_the_week_are_a_share_of_a_month() -> None:
    month = {**STATE, "days": 28}
    assert read_topic(DONE, month, weeks(), turn("6 days a week")) == 24


@pytest.mark.parametrize("place", [0, 1, -1])
def test_check_in_answers_knows_the_move_by_its_place(place: int) -> None:
    named = {0: "first", 1: "second", -1: "last"}[place]
    moves = [item.exercise_id for item in weeks().history.last_routine]
    said = f"it was the {named} one, it pinched"
    assert read_topic(WHICH, STATE, weeks(), turn(said)) == moves[place]


@pytest.mark.parametrize(
    ("text", "told", "reason"),
    [
        ("did 5 days of the 7, about a 3, no not worse", (5, "no"), "all on arrival"),
        ("hi, did the stretch once a day. no it wasn't worse", (7, "no"), "by the day"),
        ("done 4 of 7, and no, not any worse", (4, "no"), "in other words"),
        ("is it not worse to rest?", (None, None), "asked"),
        ("did 3 days of gardening", (None, None), "days of something else"),
    ],
)
def test_check_in_answers_take_what_is_told_on_arrival(
    text: str, told: tuple[int | None, str | None], reason: str
) -> None:
    answers = told_ahead(STATE, weeks(), turn(text))["answers"]
    assert (answers.get(DONE), answers.get(WORSE)) == told, reason


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("better I think", "no", "better is not worse"),
        ("better after them if anything", "no", "the same, in more words"),
        ("no, it felt good", "no", "denied, and good"),
        ("much easier afterwards", "no", "easier"),
        ("better, but worse after the bridge", None, "worse after one of them"),
        ("better by the evening", None, "so it was worse before"),
        ("better than last month", None, "of another time"),
        ("not better", None, "no word of the moves"),
    ],
)
def test_check_in_answers_hears_that_it_was_better_after_them(
    text: str, said: str | None, reason: str
) -> None:
    assert read_topic(WORSE, STATE, weeks(), turn(text)) == said, reason
