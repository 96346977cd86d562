"""Minutes and places that are wished for, and what only sounds like it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.knowledge.routine.places import load_places
from bot.language.replies.wishes import read_wishes
from bot.language.text.message import Message
from tests.language.replies.wish import NOTHING, wish

MINUTES = [
    ("5 minutes", {"minutes": 5}, "alone, with its unit"),
    ("5 mins in the cab is all I have", {"minutes": 5, "place": "chair"}, "a seat to do it on"),
    ("8 mins a day", {"minutes": 8}, "a rate"),
    ("quarter of an hour", {"minutes": 15}, "a part of an hour"),
    ("12 minutes before breakfast", {"minutes": 12}, "with its hour"),
    ("a quarter of an hour after my early shift", {"minutes": 15}, "after the shift is no story"),
    ("no checks please, 6 minutes, after supper", {"minutes": 6, "no_checks": True}, "a piece"),
    ("I told you 12 minutes before bed", {"minutes": 12}, "told once more"),
    ("I said half an hour, not ten minutes", {"minutes": 30}, "the other is refused"),
    ("10 minutes after lunch it aches", NOTHING, "when it begins"),
    ("I said it hurts 10 minutes after work", NOTHING, "told once more, and of the pain"),
    ("half an hour", {"minutes": 30}, "a part of an hour, alone"),
    ("three quarters of an hour would be ok", {"minutes": 45}, "three parts"),
    ("not more than ten minutes", {"minutes": 10}, "a limit is no denial"),
    ("no more than 10 min please", {"minutes": 10}, "a limit is no denial"),
    ("I've only got 10mins before work", {"minutes": 10}, "written together"),
    ("can we make it 12 minutes instead", {"minutes": 12}, "a change"),
    ("It still says eight minutes, but never mind", {}, "what the list says, in reproach"),
    ("that is still 8 minutes and the same list", {}, "what the list says, in reproach"),
    ("I still have 8 minutes a day", {"minutes": 8}, "what there still is"),
    ("I can spare twenty minutes", {"minutes": 20}, "in words"),
    ("not 20 minutes, more like 5 minutes", {"minutes": 5}, "the first is refused"),
    ("20 minutes is too much, 8 minutes max", {"minutes": 8}, "the first is refused behind it"),
    ("5-10 minutes is what I have", {"minutes": 7}, "a range goes down"),
    ("my low back hurts and I have 5 minutes a day", {"minutes": 5}, "an act of its own"),
    ("my low back hurts, I have 5 minutes a day", {"minutes": 5}, "a clause of its own"),
    ("my back aches when I stand. 15 minutes.", {"minutes": 15}, "last of all, by itself"),
    (
        "Standing is worse. 12 minutes. I'm 44",
        {"minutes": 12},
        "a sentence of its own, not the last",
    ),
    ("desk work 9 hours. 8 minutes", {"minutes": 8}, "hours beside it are of another matter"),
    ("I can sit. 20 minutes. Then it starts", {}, "the next sentence goes on with it"),
    ("Sitting 20 minutes and it starts.", {}, "how long until it starts, and no chair to do it on"),
    ("Sitting 20 minutes and it starts. 8 minutes", {"minutes": 8}, "the other is how long until"),
    ("driving 30 mins then my back aches", {}, "how long until it starts"),
    ("More than ten minutes on my feet and it starts", {}, "how long until it starts"),
    ("20 minutes in the car is enough", {}, "what brings it on"),
    ("worse when I sit. Ten minutes would be fine.", {"minutes": 10}, "what would do"),
    ("I have maybe 3 minutes when she naps", {"minutes": 3}, "when somebody is free"),
    ("10 mins max if she sleeps", {"minutes": 10}, "if somebody is free"),
    ("only chair in office", {"place": frozenset({"chair"})}, "in few words"),
    ("my back aches. 8 minutes in the evening on a mat", {"minutes": 8}, "with its hour and place"),
    ("between patients there's maybe 8 minutes", {"minutes": 8}, "a gap at work"),
    ("Realistically I'd stick to 5 minutes", {"minutes": 5}, "what would be kept to"),
    ("my back aches. 20 minutes is no problem", {"minutes": 20}, "a problem it is not"),
    (
        "I stand all day. I can only do it sitting in the van, 5 minutes",
        {"minutes": 5},
        "a way to do it",
    ),
    ("I have 5 minutes when she sleeps before my back goes", NOTHING, "until it hurts"),
    ("30 minutes in the evening, then it locks", NOTHING, "how long it takes to hurt"),
    ("20 minutes at work and I'm sore", NOTHING, "how long it takes to hurt"),
    ("I walk. 30 minutes. Then it aches", NOTHING, "in the middle of a story"),
    ("pain for 20 minutes", NOTHING, "how long it hurts"),
    ("it lasts about 10 minutes", NOTHING, "how long it lasts"),
    ("stiff for 30 minutes every morning", NOTHING, "morning stiffness"),
    ("I can only sit for 10 minutes", NOTHING, "how long sitting goes"),
    ("I can manage 15 minutes of walking", NOTHING, "how far walking goes"),
    ("I walk 20 minutes a day", NOTHING, "a habit"),
    ("5 minutes ago", NOTHING, "when"),
    ("after 5 minutes my leg tingles", NOTHING, "when it begins"),
    ("my commute is 40 minutes each way", NOTHING, "a journey"),
    ("it's 5 years", NOTHING, "no minutes"),
    ("5", NOTHING, "a number without its unit or its question"),
    ("the pain is 5", NOTHING, "a rating"),
    ("it wears off in 10 minutes", NOTHING, "how long it takes"),
    ("my husband has 5 minutes", NOTHING, "somebody else's time"),
    ("I did 10 minutes yesterday", NOTHING, "what was done"),
    ("is 5 minutes enough", NOTHING, "a question"),
    ("will 5 minutes a day help", NOTHING, "a question"),
    ("I've been doing 20 minutes of yoga a day", NOTHING, "a habit"),
    ("got about ten minutes before handover so be quick pls", NOTHING, "the time of this talk"),
    ("the orthopaedist gave me 3 minutes", NOTHING, "the time of a visit"),
    ("that clinic gave me 3 minutes and a leaflet", NOTHING, "given by whomever"),
    ("give me a minute", NOTHING, "a pause"),
    ("one minute", NOTHING, "a pause"),
    ("2 hours", NOTHING, "hours alone are of sitting"),
    ("exercise for 10 minutes makes it worse", NOTHING, "what hurts"),
    ("whatever fits in 8 minutes", {"minutes": 8}, "a limit"),
]
TIMES_GONE = [
    ("no time yesterday", NOTHING, "a day that is over"),
    ("had no time this week", NOTHING, "a week that is over"),
    ("I had no time at all since Monday", NOTHING, "days that are over"),
    ("no time today", {"shorter": True}, "the day that is on"),
    ("no time for the checks", {"shorter": True, "no_checks": True}, "of the checks"),
]
PLACES = [
    ("something I can do at my desk", {"place": "desk"}, "a wish and a place"),
    ("at my desk please", {"place": "desk"}, "alone"),
    ("can I do these at work?", {"place": "desk"}, "at work is at the desk"),
    ("desk exercises", {"place": "desk"}, "a kind of exercise"),
    ("I sit at my desk all day", NOTHING, "a habit"),
    ("I sit at a desk for work, anything I can do at my desk?", {"place": "desk"}, "both"),
    ("it hurts at my desk", NOTHING, "where it hurts"),
    ("I work from an office and have low back pain", NOTHING, "a job"),
    ("not at my desk", NOTHING, "denied"),
    ("my desk is too low", NOTHING, "furniture"),
    ("no floor exercises please", {"place": "no_floor"}, "no floor"),
    ("my knee doesn't like the mat on the floor", {}, "a knee, and no place"),
    ("no floor work", {"place": "no_floor"}, "no floor"),
    ("8 minutes, no floor work", {"minutes": 8, "place": "no_floor"}, "two wishes"),
    ("I can't get down on the floor", {"place": "no_floor"}, "the floor is out of reach"),
    ("I can't get up off the floor any more", {"place": "no_floor"}, "the way up"),
    ("nothing on the floor please", {"place": "no_floor"}, "nothing on it"),
    ("tower block, third floor, lift is broken", NOTHING, "a storey"),
    ("I do yoga on the floor", NOTHING, "a habit"),
    ("I fell on the floor", NOTHING, "a fall"),
    ("picking things up off the floor hurts", NOTHING, "bending"),
    ("my pelvic floor is weak", NOTHING, "a muscle"),
    ("I don't mind the floor", NOTHING, "the floor is fine"),
    ("something in bed before I get up", {"place": "bed"}, "a wish and a place"),
    ("in bed please", {"place": "bed"}, "alone"),
    ("I only have the kitchen and a chair", {"place": "chair"}, "all there is"),
    ("exercises I can do lying in bed", {"place": "bed"}, "a wish before the place"),
    ("my bed is soft", NOTHING, "furniture"),
    ("it hurts when I turn in bed", NOTHING, "where it hurts"),
    ("been in bed all week", NOTHING, "a story"),
    ("I can't get out of bed", NOTHING, "a difficulty"),
    ("only standing", {"place": "standing"}, "alone"),
    ("standing exercises only", {"place": "standing"}, "a kind of exercise"),
    ("something I can do standing up", {"place": "standing"}, "a wish and a place"),
    ("only standing helps", NOTHING, "what eases"),
    ("standing hurts", NOTHING, "what hurts"),
    ("I stand all day", NOTHING, "a habit"),
    ("I'm in a wheelchair", {"place": "chair"}, "a chair always"),
    ("seated exercises please", {"place": "chair"}, "a kind of exercise"),
    ("can I do it sitting down?", {"place": "chair"}, "sitting"),
    ("will I end up in a wheelchair", NOTHING, "a fear"),
    ("fell off a chair", NOTHING, "a fall"),
    ("my office chair is rubbish", NOTHING, "furniture"),
    ("can I do it while sitting at my desk", {"place": "chair desk"}, "both hold"),
    ("lying in bed, what can I do", {"place": "bed"}, "a part of its own beside a wish"),
    ("can they be done standing?", {"place": "standing"}, "asked for"),
    ("getting to the floor is hard for me", {"place": "no_floor"}, "out of reach"),
    ("sitting is agony so standing only", {"place": "standing"}, "a wish behind its reason"),
    ("stuck in bed today, give me something", {"place": "bed"}, "a wish beside it"),
    ("I was in a wheelchair for a month", NOTHING, "the past"),
    ("I work in an office", NOTHING, "a job"),
    ("how do I get comfortable in bed", NOTHING, "a question of sleep"),
    ("the back pain is there while sitting only", NOTHING, "what hurts"),
    ("floor and a chair, no mat", NOTHING, "the floor is there"),
    ("my dad's in a wheelchair", NOTHING, "somebody else"),
    ("I use the chair at work all day", NOTHING, "a habit"),
    ("I don't want to lie on the carpet", {"place": "no_floor"}, "a carpet is the floor"),
    ("can't get down on the rug", {"place": "no_floor"}, "a rug is the floor"),
    ("I hate lying on the hotel carpet", {"place": "no_floor"}, "whose it is, between"),
    ("I refuse to lie on that carpet", {"place": "no_floor"}, "another word of refusing"),
    ("the carpet is disgusting", {"place": "no_floor"}, "what it is like"),
    ("I do yoga on the carpet", NOTHING, "a habit"),
    ("I'd rather lie on the mat", NOTHING, "wanted"),
    ("I tripped on the rug", NOTHING, "a fall"),
    ("I hate hoovering the carpet", NOTHING, "housework"),
    ("it would need to be in a chair", {"place": "chair"}, "what the place has to be"),
    ("I'd rather use a chair", {"place": "chair"}, "rather"),
    ("I'd rather sit in a chair than on the sofa", NOTHING, "how somebody sits"),
    (
        "5 minutes standing up is best for me",
        {"place": "standing"},
        "where, beside how long",
    ),
    ("5 minutes standing up is best for my back", NOTHING, "what eases"),
]


@pytest.mark.parametrize(("text", "told", "reason"), [*MINUTES, *TIMES_GONE, *PLACES])
def test_wishes_of_time_and_place_are_read(text: str, told: dict[str, Any], reason: str) -> None:
    assert read_wishes(text) == wish(**told), reason


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
