"""What is told of others, of other things or of what may come answers nothing of the pain."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation.drafting.facts_told.no_facts.told_of_other_things import other_things_in
from bot.language.facts import Facts
from bot.language.findings import Findings
from bot.language.replies.answering.answers import read_answer
from bot.language.replies.told.taken_back import blanked
from tests.conversation.planning.wishes.test_factor_as_place import STANDS, asked

NOT_ONE_S_OWN = [
    ("aggravated_by", "my son sits at his computer all day gaming", "another's day"),
    ("aggravated_by", "my sister does pilates and swears by her foam roller", "another's sport"),
    ("aggravated_by", "my dog is lying on my feet", "a dog lies"),
    ("aggravated_by", "my bus comes in 5 minutes", "a bus comes"),
    ("aggravated_by", "nobody here lifts anything heavy", "nobody does"),
    ("aggravated_by", "tomorrow I have to drive my mother to the airport", "still to come"),
    ("aggravated_by", "if I had a gym I would go", "supposed"),
    ("nrs", "my colleague lifts boxes all day and has no pain", "another's pain"),
    ("nrs", "there are 3 of us at the nurses station", "people counted"),
    ("sit_hours", "my husband is a smoker, and he drives a lorry all day", "another's hours"),
    ("sit_hours", "there are 3 of us at the nurses station", "people counted"),
    ("radiation", "my dog is lying on my feet", "a dog lies"),
    ("radiation", "thank God it isn't my knee", "what is not so"),
]
OWN = [
    ("aggravated_by", "the stairs are no fun", "the thing itself is named"),
    ("aggravated_by", "lifting my daughter", "whom one lifts"),
    ("aggravated_by", "my toddler's car seat is murder, carrying it", "words of the pain"),
    ("aggravated_by", "when my kids are in bed and I sit down", "one's own"),
    ("aggravated_by", "sitting, I hope it's not my disc", "beside a hope"),
    ("nrs", "if I had to say, a 4", "said so"),
    ("nrs", "4, my wife would say 6", "one's own beside another's"),
    ("sit_hours", "my job is 8 hours at a desk", "one's own job"),
    ("radiation", "it goes down my leg when my boss shouts", "one's own"),
]


@pytest.mark.parametrize(("question", "text", "why"), NOT_ONE_S_OWN)
def test_other_things_answer_nothing(question: str, text: str, why: str) -> None:
    left = blanked(text, [*other_things_in(text)])
    told = read_answer(question, Findings(), left)
    assert told is None or (told.value is None and told.number is None), why


@pytest.mark.parametrize(("question", "text", "why"), OWN)
def test_other_things_leave_what_is_told_of_oneself(question: str, text: str, why: str) -> None:
    left = blanked(text, [*other_things_in(text)])
    told = read_answer(question, Findings(), left)
    assert told is not None, why
    assert told.value or told.number is not None, why


def test_other_things_are_no_matter_where_it_is_about_them() -> None:
    draft = asked("my son sits at his computer all day", "aggravated_by", Facts(("neck",)))
    assert draft.facts.worse_with == ()


def test_other_things_beside_an_answer_leave_it() -> None:
    draft = asked("4, my son is a nurse and has a 9", "nrs", STANDS)
    assert draft.facts.nrs == 4


@pytest.mark.parametrize("text", ["sit? never", "never, I'm a postie", "zero"])
def test_other_things_beside_a_never_leave_it(text: str) -> None:
    draft = asked(text, "sit_hours", replace(STANDS, sit_hours=None))
    assert draft.facts.sit_hours == 0
