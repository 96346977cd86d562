from __future__ import annotations

import subprocess
import sys

import pytest

from bot.language.findings import Findings, Kind, Mention
from bot.language.replies.answering.answers import READERS, read_answer

SAID = [
    ("side", "left", "left", None),
    ("side", "right", "right", None),
    ("side", "r", "right", None),
    ("side", "both", "both", None),
    ("side", "not sure, left maybe", "left", None),
    ("region", "low", "low_back", None),
    ("region", "upper", "upper_back", None),
    ("region", "my bum", "buttock", None),
    ("region", "all of it", "whole_back", None),
    ("duration", "3 weeks", None, 21),
    ("duration", "years", "chronic", None),
    ("duration", "6 weeks, 3 hours a day", None, 42),
    ("duration", "ages, can't sit for long", "chronic", None),
    ("duration", "a while", "subacute", None),
    ("confirm_readback", "right", "yes", None),
    ("confirm_readback", "thats right", "yes", None),
    ("confirm_readback", "right side", "change", None),
    ("confirm_readback", "its the right hip", "change", None),
    ("duration", "not long", "acute", None),
    ("onset", "it crept up", "gradual", None),
    ("onset", "all at once", "sudden", None),
    ("onset", "after lifting", "sudden", None),
    ("onset", "got worse and worse", "gradual", None),
    ("trigger", "had a baby", "pregnancy_birth", None),
    ("minutes", "quarter of an hour", None, 15),
    ("minutes", "hour and a half", None, 90),
    ("minutes", "10 min in the morning and 10 at night", None, 20),
    ("trigger", "lifting", "lift", None),
    ("trigger", "nothing", "none", None),
    ("radiation", "no", "none", None),
    ("radiation", "down my leg", "leg", None),
    ("radiation", "into the buttock", "other", None),
    ("aggravated_by", "sitting", "flex_agg", None),
    ("aggravated_by", "standing at the sink", "ext_agg", None),
    ("aggravated_by", "turning over in bed", "rot_agg", None),
    ("aggravated_by", "looking up", "neck_extension", None),
    ("aggravated_by", "nothing", "none", None),
    ("aggravated_by", "running makes it worse", "ext_agg", None),
    ("aggravated_by", "stairs", "ext_agg", None),
    ("aggravated_by", "when I cough", "flex_agg", None),
    ("aggravated_by", "socks and shoes", "flex_agg", None),
    ("aggravated_by", "the dishwasher", "flex_agg", None),
    ("aggravated_by", "pushing the trolley", "load_agg", None),
    ("aggravated_by", "golf", "rot_agg", None),
    ("aggravated_by", "at night", "static_agg", None),
    ("aggravated_by", "in the morning", "static_agg", None),
    ("aggravated_by", "checking my blind spot", "neck_rotation", None),
    ("aggravated_by", "scrolling", "neck_screen", None),
    ("aggravated_by", "everything", "flex_agg", None),
    ("aggravated_by", "not sitting, standing", "ext_agg", None),
    ("aggravated_by", "sitting is fine, standing is bad", "ext_agg", None),
    ("aggravated_by", "driving. It's better when I stand", "flex_agg", None),
    ("aggravated_by", "bending. The rest is fine", "flex_agg", None),
    ("aggravated_by", "its always the same", "none", None),
    ("side", "right in the middle", "middle", None),
    ("side", "sometimes left sometimes right", "both", None),
    ("side", "the left more than the right", "left", None),
    ("region", "the bottom bit", "low_back", None),
    ("region", "higher up", "upper_back", None),
    ("radiation", "not down the leg", "none", None),
    ("radiation", "nah legs all good", "none", None),
    ("radiation", "legs feel normal", "none", None),
    ("radiation", "all good down there", "none", None),
    ("radiation", "the leg is not good", "leg", None),
    ("radiation", "just the back", "none", None),
    ("radiation", "it stays in the low back", "none", None),
    ("radiation", "it stays there, my calf is fine", "none", None),
    ("radiation", "behind my eye", "other", None),
    ("nrs", "mild", None, 2),
    ("nrs", "moderate", None, 5),
    ("nrs", "severe", None, 8),
    ("nrs", "was 8 yesterday, 3 now", None, 3),
    ("nrs", "between 6 and 7", None, 7),
    ("lifestyle", "desk job", "sitting", None),
    ("nrs", "3", None, 3),
    ("nrs", "7/10", None, 7),
    ("nrs", "6-7", None, 7),
    ("nrs", "none", None, 0),
    ("rating", "about an 8", None, 8),
    ("rating", "eleven", None, 10),
    ("sit_hours", "9ish", None, 9),
    ("sit_hours", "from 9 till 5", None, 8),
    ("sit_hours", "between 8 and 12", None, 4),
    ("sit_hours", "half the day", None, 4),
    ("sit_hours", "40 hours a week", None, 8),
    ("sit_hours", "45 minutes", None, 0.75),
    ("sit_hours", "none", None, 0),
    ("sit_hours", "sit 4, walk 5", None, 4),
    ("age", "forty two", None, 42),
    ("minutes", "half an hour", None, 30),
    ("minutes", "5 mins", None, 5),
    ("seconds", "about 25 sec", None, 25),
    ("seconds", "a minute and a half", None, 90),
    ("seconds", "1:30", None, 90),
    ("seconds", "1 min 20", None, 80),
    ("times", "twice", None, 2),
    ("degrees", "about 40", None, 40),
    ("centimetres", "2 inches", None, 5.08),
    ("yes_no", "nope", "no", None),
    ("yes_no", "a bit", "yes", None),
    ("yes_no", "not really", "no", None),
    ("confirm_readback", "right", "yes", None),
    ("confirm_readback", "not quite", "no", None),
    ("effort", "easy", "too_easy", None),
    ("effort", "not too hard", "right", None),
    ("effort", "couldn't finish", "too_hard", None),
]


@pytest.mark.parametrize(("question", "text", "value", "number"), SAID)
def test_answers_mean_what_the_question_makes_of_them(
    question: str, text: str, value: str | None, number: float | None
) -> None:
    answer = read_answer(question, Findings(), text)
    assert answer is not None
    assert (answer.value, answer.number, answer.unsure) == (value, number, False)


@pytest.mark.parametrize("question", sorted(READERS))
@pytest.mark.parametrize("text", ["dunno", "no idea", "rather not say", "skip"])
def test_answers_may_be_left_open(question: str, text: str) -> None:
    answer = read_answer(question, Findings(), text)
    assert answer is not None
    assert answer.unsure or question == "yes_no"


NOT_ANSWERS = [
    ("side", "3", "a number is no side"),
    ("duration", "3", "three of what"),
    ("duration", "about 6 hours practice a day, sitting", "hours of each day"),
    ("duration", "3 most days", "a rating, and how often"),
    ("duration", "I can't stand long enough to peel the potatoes", "how long somebody stands"),
    ("nrs", "bad", "no number"),
    ("region", "my back", "no part named"),
    ("radiation", "yes", "where to is still open"),
    ("nrs", "none of these", "an answer to a list"),
    ("sit_hours", "no, none of those", "an answer to a list"),
    ("sit_hours", "on me feet from 6 till 2", "hours on the feet"),
    ("sit_hours", "10 hours WALKING not sitting", "hours of walking"),
    ("sit_hours", "dont sit 10, WALK 10", "hours that are not sat, and walked ones"),
    ("sit_hours", "in the morning I'm stiff for half an hour", "how long a stiffness lasts"),
    ("sit_hours", "5 minutes", "what there is for a routine"),
]


@pytest.mark.parametrize(("question", "text", "reason"), NOT_ANSWERS)
def test_answers_that_say_nothing_are_not_guessed(question: str, text: str, reason: str) -> None:
    assert read_answer(question, Findings(), text) is None, reason


@pytest.mark.parametrize(
    ("question", "text", "others"),
    [
        ("aggravated_by", "sitting and lifting", ("load_agg",)),
        ("aggravated_by", "anything", ("ext_agg", "rot_agg", "load_agg")),
        ("region", "neck and low back", ("low_back",)),
    ],
)
def test_answers_may_name_several(question: str, text: str, others: tuple[str, ...]) -> None:
    answer = read_answer(question, Findings(), text)
    assert answer is not None
    assert answer.others == others


def test_answers_without_a_movement_leave_what_makes_it_worse_open() -> None:
    answer = read_answer("aggravated_by", Findings(), "stress, the weather")
    assert answer is not None
    assert answer.unsure


def test_answers_take_what_the_engine_found() -> None:
    told = Mention(Kind.DURATION, "acute", 0, 5, "3 wekks", "amount of time", number=21)
    answer = read_answer("duration", Findings((told,)), "3 wekks")
    assert answer is not None
    assert answer.number == 21


@pytest.mark.slow
def test_answers_need_no_spacy() -> None:
    code = (
        "import sys; from bot.language.replies.answering.answers import read_answer; "
        "from bot.language.folding import fold; from bot.language.findings import Findings; "
        "read_answer('side', Findings(), 'left'); "
        "sys.exit(any(name in sys.modules for name in ('spacy', 'tensorflow', 'rasa')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("I don't sit, I'm on my feet all day", 0),  # all day is of the feet
        ("I'm never sitting. 12 hour shifts on the ward", 1),  # the shift is not sat
        ("I used to sit 8 hours, now I'm retired and barely sit", 1),  # hours of before
        ("on my feet all day but then I sit 4 hours in the evening", 4),  # sitting told too
        ("8 hour days at a desk", 8),  # these are sat
    ],
)
def test_answers_hours_of_who_hardly_sits(text: str, hours: float) -> None:
    answer = read_answer("sit_hours", Findings(), text)
    assert answer is not None
    assert answer.number == hours
