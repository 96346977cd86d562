from __future__ import annotations

import pytest

from bot.language.findings import Kind
from tests.language.reading import read

DECADES = [
    ("im in my mid 60s, low back", 65, "digits"),
    ("early forties, sore neck", 42, "early"),
    ("late fifties, sore neck", 58, "late"),
    ("54, i lost my right hand in my twenties", 54, "the age of now is told, the decade is past"),
    ("i am in my seventies", 75, "the middle where nothing nearer is told"),
    ("I'm 23, student, low back", 23, "what the writer is stands behind the age"),
]


@pytest.mark.parametrize(("text", "years", "reason"), DECADES)
def test_ages_by_decade(text: str, years: int, reason: str) -> None:
    assert [told.number for told in read(text).present(Kind.AGE)] == [years], reason


OF_THEN = [
    ("I've had a bad back since my teens, it flared up 5 days ago", [], "no child any more"),
    ("a dodgy back right through my teens and now again for 2 weeks", [], "through them"),
    ("on and off since my early thirties", [], "the year it began"),
    ("scoliosis since age 12, unchanged for twenty years", [], "an age at which it began"),
    ("my back aches since the age of 14", [], "the same in more words"),
    ("from about age 9 I danced, low back pain now", [], "danced since then"),
    ("lugging hoses for years, though it's only twelve", [], "years, of which it is only that"),
    ("im only 12 and my back hurts", [12], "who is that young"),
    ("i'm 14, back sore since age 12", [14], "the age now beside the age then"),
    ("on and off since my forties, I'm 58 now", [58], "the age of now alone"),
    ("back pain since my seventies", [75], "older than that: it weighs"),
    ("I hurt my low back in my teens playing rugby", [], "something that happened then"),
    ("my neck hurts, I'm in my teens", [15], "now"),
    ("I hurt my back and I'm in my teens", [15], "what happened is told apart"),
    ("I am in my late teens and it hurts", [18], "now, late"),
]


@pytest.mark.parametrize(("text", "years", "reason"), OF_THEN)
def test_ages_are_no_decade_that_is_over(text: str, years: list[int], reason: str) -> None:
    assert [told.number for told in read(text).present(Kind.AGE)] == years, reason


TEENAGERS = [
    ("bad back since a teen", False, "since then"),
    ("my low back hurts since a teenager", False, "the same"),
    ("my back has hurt from being a teenager", False, "from then on"),
    ("teenager here, my back hurts", True, "now"),
    ("I'm a teenager and my back hurts", True, "now"),
]


@pytest.mark.parametrize(("text", "child", "reason"), TEENAGERS)
def test_who_was_a_teenager_is_no_child(text: str, child: bool, reason: str) -> None:
    assert bool([one for one in read(text).of(Kind.FLAG) if one.value == "child_young"]) == child, (
        reason
    )


STANDING = [
    ("nurse 44, low back ache for 3 weeks", 44, "behind what somebody is"),
    ("truck driver 50, low back and left hip", 50, "behind two words of it"),
    ("retired nurse 71, hip ache", 71, "with what is over"),
    ("27 y/o, neck ache", 27, "with a stroke"),
    ("I'm 19 years old, student, neck ache", 19, "a student is the writer"),
    ("19 years old, student, neck ache", 19, "the same without I"),
    ("low back and left hip, 19 years old", 19, "at the end"),
    ("cyclist 46, long rides, neck ache", 46, "behind what somebody does"),
    ("77 but fit, low back ache for 3 weeks", 77, "before 'but', at the beginning"),
    ("Young dad, 35, low back ache for 3 weeks", 35, "a parent with a word beside it"),
    ("my low back aches, 33, and I carry him for 3 weeks now", 33, "'and I' is no list"),
]


@pytest.mark.parametrize(("text", "years", "reason"), STANDING)
def test_ages_are_no_time_of_the_pain(text: str, years: int, reason: str) -> None:
    found = read(text)
    assert [told.number for told in found.present(Kind.AGE)] == [years], reason
    assert "chronic" not in {told.value for told in found.present(Kind.STAGE)}, reason


NO_AGES = [
    ("nurse 44 hours a week, low back pain", "hours"),
    ("bus driver 20 years, low back pain", "how long in it"),
    ("I drive 50, low back", "how far"),
    ("my back pain is 3 years old", "of the pain"),
    ("low back ache, 3 of 10 but 30 but no more", "no beginning"),
    ("the sink is too low for me im 6ft5", "a height"),
    ("had a rub from my daughter, who is nine, and it helped", "a child's"),
]


@pytest.mark.parametrize(("text", "reason"), NO_AGES)
def test_ages_of_the_writer_are_no_heights_and_no_childs(text: str, reason: str) -> None:
    assert not read(text).present(Kind.AGE), reason


NO_AGES = [
    ("Yesterday was 2, now is 7 and I take tablets", "how strong it is, without its subject"),
    ("the pain is 8 and I can't sit", "how strong it is"),
    ("today is 6, last week 3", "a rating of a day"),
]


@pytest.mark.parametrize(("text", "reason"), NO_AGES)
def test_ages_are_no_numbers_of_the_pain(text: str, reason: str) -> None:
    assert not read(text).of(Kind.AGE), reason
