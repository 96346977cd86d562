"""A place counts by what is asked: while something is done, at the question for it, at the pain."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge.routine.places import load_places
from bot.language.replies.wished.wishes import read_wishes
from bot.language.text.message import Message


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("wall stand is hard here im at work", "desk"),
        ("can't lie down, i'm in the office", "desk"),
        ("I'm on the train now", "chair"),
        ("im still in bed tbh", "bed"),
        ("in bed so no", "bed"),
        ("it hurts when I'm at work", ""),
        ("I'm at work all day", ""),
        ("a fist. I walk about at work though", ""),
        ("I am standing against the kitchen door, two fingers", ""),
        ("I'm standing by the wall now. no", ""),
        ("nearly. I only stand at work so no idea", ""),
        ("after I'm in bed it goes", ""),
        ("left", ""),
    ],
)
def test_wishes_where_somebody_is_counts_while_something_is_done(text: str, places: str) -> None:
    assert read_wishes(text, asked="check").place == frozenset(places.split())
    assert read_wishes(text, asked="doing").place == frozenset(places.split())


@pytest.mark.parametrize(
    "text",
    [
        "how do I get up from bed",
        "best way to turn over in bed",
        "why does it hurt at my desk",
        "how should i sit at my desk",
    ],
)
def test_wishes_a_question_that_names_a_place_wishes_for_none(text: str) -> None:
    assert read_wishes(Message.read(text)).place == frozenset()


@pytest.mark.parametrize(
    ("text", "places", "reason"),
    [
        ("5 minutes, desk, nothing else", "desk", "its name alone, as the question gives it"),
        ("desk, 5", "desk", "before the minutes"),
        ("office, 5", "desk", "the office is the desk"),
        ("8 minutes, bed", "bed", "its name alone"),
        ("bed is fine", "bed", "with a word of consent"),
        ("8 minutes, chair", "chair", "its name alone"),
        ("8 minutes, sitting", "chair", "how, and not where"),
        ("8 minutes, standing", "standing", "how, and not where"),
        ("5 mins desk and a band", "desk", "kit behind it"),
        ("8 minutes on the bed or a chair", "no_floor", "two will do: what each allows"),
        ("8 minutes, chair or bed, no floor", "no_floor", "a floor that is refused"),
        ("8 minutes, with a chair", "", "a thing that is there"),
        ("chair and a mat", "", "a mat is for the floor"),
        ("8 minutes, chair, wall, door", "", "a list of what is there"),
        ("my bed is too soft", "", "furniture"),
        ("no desk", "", "denied"),
        ("8 minutes, floor or bed", "", "the floor as well"),
        ("I sit at a desk all day, 8 minutes", "", "a habit"),
    ],
)
def test_wishes_a_place_may_stand_alone_where_it_is_asked_for(
    text: str, places: str, reason: str
) -> None:
    assert read_wishes(text, asked="kit").place == frozenset(places.split()), reason


@pytest.mark.parametrize("place", sorted(set(load_places()) - {"no_floor"}))
@pytest.mark.parametrize("reply", ["{}", "5 minutes, {}", "{}, 8", "{} is fine", "{} please"])
def test_wishes_every_place_that_a_question_offers_is_understood(place: str, reply: str) -> None:
    """The question for minutes names desk, bed and standing; a chair is offered at checks."""
    assert read_wishes(reply.format(place), asked="kit").place == {place}


@pytest.mark.parametrize(
    ("text", "fine", "reason"),
    [
        ("does it have to be on the floor every time", False, "asked"),
        ("do they all need to be on the mat?", False, "asked of all"),
        ("must I always be on the floor", False, "asked of a must"),
        ("will it be on the floor again", False, "asked of what comes"),
        ("the floor is NOT so good for my knees", False, "what it is like"),
        ("on the floor is awkward for me", False, "what it is like, behind it"),
        ("I can lie on the floor too", True, "it is there as well"),
        ("the floor is fine", True, "fine"),
        ("I can do floor stuff at home, just not in a ward", True, "of another place"),
        ("but I said I could manage floor work at home", True, "told once more"),
        ("can you put in some floor exercises", True, "wished for"),
        ("I can kneel, sit, stand and lie down", True, "every position"),
        ("I can stand and sit but lying is out", False, "refused behind it"),
        ("I can't do floor exercises", False, "refused"),
        ("do I need floor exercises", False, "asked"),
        ("I do the floor at the shop at six", False, "a chore"),
    ],
)
def test_wishes_a_floor_that_is_asked_about_is_not_fine(text: str, fine: bool, reason: str) -> None:
    assert read_wishes(Message.read(text), asked="doing").floor_too is fine, reason


@pytest.mark.parametrize(
    ("text", "too", "reason"),
    [
        ("I'm not lying down all the time, I can stand as well", True, "besides lying"),
        ("I can sit and stand too", True, "both"),
        ("it needn't be lying only", True, "not that alone"),
        ("I can lie, stand, sit, kneel, all fine", True, "every position"),
        ("I can't stand as well as I used to", False, "refused"),
        ("can I stand as well?", False, "asked"),
        ("something I can do lying down", False, "lying alone"),
    ],
)
def test_wishes_hear_that_upright_is_possible_too(text: str, too: bool, reason: str) -> None:
    assert read_wishes(Message.read(text), asked="doing").upright_too is too, reason


@pytest.mark.parametrize(
    ("asked", "place"), [("pain", set()), ("sitting", set()), ("kit", {"standing"})]
)
def test_wishes_standing_said_again_tells_of_the_pain_where_that_is_asked(
    asked: Any, place: set[str]
) -> None:
    assert read_wishes("the standing, like I said", asked=asked).place == place
