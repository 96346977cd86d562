"""Which pieces of an answer about goals tell something that is done."""

from __future__ import annotations

import pytest

from bot.conversation.course.goal_pieces import asks, is_no_deed, leads_in, rated_apart
from bot.conversation.course.goals import scores_told, told_goals

BAGS = ("carry the bags", "stand the full shift", "put on my boots")


@pytest.mark.parametrize(
    ("text", "goals", "reason"),
    [
        ("I'm not pregnant ahah, delivery of compost, a truck!", (), "a denial explained"),
        ("Not a birth, a truck. Hard: lifting bags, a shift", ("lifting bags", "a shift"), "led"),
        ("my sister says I moan too much", (), "somebody else"),
        ("carry the bags, is swimming ok now", ("carry the bags",), "asked without a mark"),
        ("climb the stairs, may I run", ("climb the stairs",), "the same"),
        ("lift my grandson and can I run already", ("lift my grandson",), "asked behind an and"),
        ("God no. Anyway, golf", ("golf",), "small words"),
        ("I'm just fed up. Sleeping through would do me", ("Sleeping through",), "a feeling"),
        ("I don't want to run a marathon, walking the dog", ("walking the dog",), "not wanted"),
        ("I just want it gone", (), "the pain is to go"),
        ("you got my age wrong", (), "of the guide"),
        ("my cat, she's 14 now", (), "who is no deed"),
        ("what's hard is carrying, sewing", ("carrying", "sewing"), "led in by a verb"),
        ("bags 5, boots 7", ("bags", "boots"), "the numbers are scores"),
        ("get up at 6, play with the little one", ("get up at 6", "play with the little one"), "-"),
        (
            "I can't lift my lad and I miss the choir",
            ("I can't lift my lad", "I miss the choir"),
            "-",
        ),
        ("do an hour on the model", ("do an hour on the model",), "no question"),
        ("it would be nice to ski", ("it would be nice to ski",), "a wish"),
        ("my garden, the school run", ("my garden", "the school run"), "things alone"),
        ("the stairs are the worst", ("the stairs are the worst",), "what is hard"),
        ("no more limping", ("no more limping",), "what is to end"),
        (
            "do a full morning of weeding and get up off the ground",
            ("do a full morning of weeding", "get up off the ground"),
            "getting up from somewhere is a deed of its own",
        ),
        ("play on the floor and get up again", ("play on the floor and get up again",), "one"),
        ("only two days so far, today not yet", (), "days of practice"),
        ("4 of the 7 days", (), "the same"),
        ("walk two days a week", ("walk two days a week",), "a deed on days"),
        (
            "dig the allotment, do a full shift, lift my grandson",
            ("dig the allotment", "do a full shift", "lift my grandson"),
            "three at once",
        ),
        (
            "Cook a proper dinner, hoover upstairs and do my nine hours at the till",
            ("Cook a proper dinner", "hoover upstairs", "do my nine hours at the till"),
            "the last behind and",
        ),
        (
            "two things: hold the baby and weed the borders",
            ("hold the baby", "weed the borders"),
            "each with a thing of its own",
        ),
        (
            "first, walk round the lake. second, pick up my granddaughter",
            ("walk round the lake", "pick up my granddaughter"),
            "counted in words",
        ),
        ("put the bins out", ("put the bins out",), "no correction"),
        ("low back on the left for 3 months, I'm 44", (), "the pain once more"),
        ("stand on the left leg for 3 minutes", ("stand on the left leg for 3 minutes",), "a deed"),
        ("kneel down and play with her", ("kneel down and play with her",), "what is done there"),
        ("pick him up and carry him", ("pick him up and carry him",), "with the same"),
        ("walk to the shop and get the paper", ("walk to the shop and get the paper",), "errand"),
        ("wash and dress my mother", ("wash and dress my mother",), "two deeds of one thing"),
        ("play with my son and my daughter", ("play with my son and my daughter",), "two people"),
    ],
)
def test_goal_pieces_are_what_is_done(text: str, goals: tuple[str, ...], reason: str) -> None:
    assert told_goals(text) == goals, reason


@pytest.mark.parametrize(
    ("piece", "words", "score"),
    [
        ("boots 7", "boots", 7),
        ("golf I'd give a 2", "golf", 2),
        ("Bags I would say 5", "Bags", 5),
        ("get up at 6", "get up at 6", None),
        ("walk the dog", "walk the dog", None),
    ],
)
def test_goal_pieces_end_with_their_score(piece: str, words: str, score: int | None) -> None:
    assert rated_apart(piece) == (words, score)


@pytest.mark.parametrize(
    ("text", "told", "reason"),
    [
        (
            "get through a service upright, thats a 4, and reach the top shelf, 3",
            {"get through a service upright": 4, "reach the top shelf": 3},
            "each right behind its goal",
        ),
        (
            "carry the bags. That's a 3. Drive to my sister, which is about a 5",
            {"carry the bags": 3, "Drive to my sister": 5},
            "in sentences of their own",
        ),
        ("walk the dog, 5, maybe 6", {"walk the dog": 5}, "the first number stays"),
        ("dance again, pain 5", {}, "a number of something else"),
        ("swim, 3 times a week", {}, "a count of times"),
        ("walk the kids to school, at 8", {}, "a time of the day"),
        ("walk the kids to school, I'd put at 8", {"walk the kids to school": 8}, "a rating"),
        ("walk the kids to school, it is 8", {"walk the kids to school": 8}, "of it"),
    ],
)
def test_goal_pieces_are_rated_right_behind(text: str, told: dict[str, int], reason: str) -> None:
    assert scores_told(told_goals(text), text) == told, reason


def test_goal_pieces_tell_no_rating_as_a_goal() -> None:
    assert told_goals("dig the beds, thats a 4, and dance, its a 2") == ("dig the beds", "dance")
    assert told_goals("thats") == ()


def test_goal_pieces_are_rated_by_the_name_alone() -> None:
    told = scores_told(BAGS, "Bags I would say 5, standing 6, boots 7, pain 3")
    assert told == dict(zip(BAGS, (5, 6, 7), strict=True))


@pytest.mark.parametrize(
    ("text", "leads", "reason"),
    [
        ("No, not that, the three things are: bags, boots", True, "counted"),
        ("What is hard still: the stairs", True, "what is hard"),
        ("the goal is going well", False, "how it goes"),
        ("it's hard to get my socks on", False, "a goal of its own"),
    ],
)
def test_goal_pieces_may_be_led_in(text: str, leads: bool, reason: str) -> None:
    assert leads_in(text) is leads, reason


def test_goal_pieces_ask_nothing_where_something_is_done() -> None:
    assert not asks("do an hour on the model")
    assert asks("do my knees matter?")
    assert is_no_deed("anyway")
