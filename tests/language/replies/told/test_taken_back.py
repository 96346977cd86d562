"""What a message takes back itself: another answer, a number of another time, a fact."""

from __future__ import annotations

import pytest

from bot.language import understand
from bot.language.facts import Facts
from bot.language.findings import Kind, Status
from bot.language.folding import fold
from bot.language.replies.answering.answers import read_answer
from bot.language.replies.told.taken_back import without_taken_back

TOLD = Facts(regions=("low_back", "neck"), side="left", aggravated_by=("flex_agg",))


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("actually sorry it's the right side not left", "right"),
        ("it's the left, not the right", "left"),
        ("its left not right", "left"),
        ("right not left", "right"),
        ("not left, right", "right"),
        ("i said left but its right", "right"),
        ("left. no sorry right, definitely right", "right"),
        ("sorry i meant left", "left"),
    ],
)
def test_taken_back_side_that_stands_is_heard(text: str, side: str) -> None:
    left = without_taken_back(text, understand(text))
    assert fold(Facts(), left.findings).side == side


@pytest.mark.parametrize(
    ("text", "question", "number"),
    [
        ("7 no 6", "nrs", 6),
        ("7, sorry 6", "nrs", 6),
        ("5, at night 8", "nrs", 5),
        ("5 maybe 6 mornings", "nrs", 5),
        ("at night it's an 8, now 4", "nrs", 4),
        ("about a 4, when i get up 7", "nrs", 4),
        ("8 at night, 5 now", "nrs", 5),
        ("not a 5 its a 7", "nrs", 7),
        ("the pain is 3 not 8", "nrs", 3),
        ("none of those 6", "nrs", 6),
        ("8 hours no wait 9", "sit_hours", 9),
        ("i dont sit 8 hours, i sit 4", "sit_hours", 4),
        ("5, make that 8", "minutes", 8),
        ("0", "nrs", 0),
    ],
)
def test_taken_back_number_that_stands_answers(text: str, question: str, number: float) -> None:
    left = without_taken_back(text, understand(text))
    answer = read_answer(question, left.findings, left.text)
    assert answer is not None
    assert answer.number == number


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("take the neck away", "neck"),
        ("remove the neck please", "neck"),
        ("forget the neck", "neck"),
        ("please leave out the neck", "neck"),
        ("the neck does not hurt", "neck"),
        ("its not my neck its my low back", "neck"),
        ("i never said the neck", "neck"),
        ("bending doesn't make it worse", "flex_agg"),
    ],
)
def test_taken_back_fact_goes(text: str, gone: str) -> None:
    left = without_taken_back(text, understand(text))
    facts = fold(TOLD, left.findings)
    kept = {*facts.regions, *facts.aggravated_by}
    assert gone not in kept
    assert "low_back" in kept


def test_taken_back_rating_is_denied_and_the_time_stands() -> None:
    text = "it's 5 years, not 5 out of 10"
    left = without_taken_back(text, understand(text))
    rated = [m.number for m in left.findings.of(Kind.NRS) if m.status is Status.DENIED]
    assert rated == [5.0]
    assert fold(Facts(), left.findings).stage == "chronic"


@pytest.mark.parametrize(
    "text",
    [
        "not sure",
        "not really",
        "not too bad, 3",
        "forget it",
        "leave it out",
        "i can't sit for long",
        "take paracetamol twice a day and it takes the edge off",
        "take a break",
        "no leg pain, not numb",
        "i sit about 8 hours, not counting the car",
        "i forgot the name",
        "at night 8",
        "it's worst when I put my socks on and when I drive",
        "I can hardly take my coat off",
        "worse when I take my shoes off",
        "we leave the car at home and walk back",
        "I put it down to age but I'm 40",
    ],
)
def test_taken_back_leaves_other_words_as_they_are(text: str) -> None:
    findings = understand(text)
    left = without_taken_back(text, findings)
    assert left.text == text
    assert left.findings == findings


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("i did not do the bridge", "bridge"),
        ("i didn't actually do the plank", "plank"),
        ("never did the wall one", "wall"),
        ("i haven't tried the bridge yet", "bridge"),
    ],
)
def test_taken_back_check_is_named(text: str, named: str) -> None:
    assert named in without_taken_back(text, understand(text)).check


@pytest.mark.parametrize(
    "text", ["how do I know it is not the heart?", "how can I tell its not my hip"]
)
def test_taken_back_is_not_what_a_question_is_after(text: str) -> None:
    """It was blanked, and "how do I know?" has no answer."""
    assert without_taken_back(text, understand(text)).text == text


def test_taken_back_is_what_a_question_asks_to_be_taken_out() -> None:
    text = "can you take the neck away?"
    assert without_taken_back(text, understand(text)).unsaid
