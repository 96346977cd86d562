"""Replies to the asked screen."""

from __future__ import annotations

import pytest

from bot.conversation.safety.safety_list.screen import read_screen
from bot.conversation.safety.safety_list.screen_rows import screen_items
from bot.conversation.turn import UserTurn
from bot.language import understand
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Mention

LOW_BACK = Facts(regions=("low_back",))
ITEMS = screen_items("nerves", LOW_BACK)


def turn(text: str, yes_no: str | None = None, intent: str | None = None) -> UserTurn:
    said = (Mention(Kind.YES_NO, yes_no, 0, 2, text, "yes_no"),) if yes_no else ()
    return UserTurn(Findings(said), intent, text=text, confidence=1.0, number=1)


@pytest.mark.parametrize(
    ("said", "ticked"),
    [
        pytest.param(turn("1"), ["bladder_bowel"], id="a number"),
        pytest.param(turn("2 and 5"), ["saddle", "accident"], id="two numbers"),
        pytest.param(
            turn("2, but that's from my old operation in 2015"),
            ["saddle"],
            id="behind a row that leads a year is no row",
        ),
        pytest.param(turn("5, I'm only 48"), ["accident"], id="nor is an age"),
        pytest.param(turn("3, 8"), ["both_legs", "fever"], id="numbers with a comma"),
        pytest.param(turn("Fever, chills or sweats"), ["fever"], id="a row as ticked on the page"),
        pytest.param(turn("Fever, chills"), ["fever"], id="a part of a row, copied"),
        pytest.param(turn("my leg is weak"), ["weak_limb"], id="a key word"),
        pytest.param(turn("two and five"), ["saddle", "accident"], id="numbers in letters"),
        pytest.param(turn("none except the fever"), ["fever"], id="an exception to none"),
        pytest.param(turn("no, only 8", yes_no="no"), ["fever"], id="no, and a number"),
    ],
)
def test_screen_reads_ticks(said: UserTurn, ticked: list[str]) -> None:
    assert [item.id for item in read_screen(said, ITEMS).ticked] == ticked


@pytest.mark.parametrize(
    ("said", "condition"),
    [
        ("Blood thinners", "anticoagulant"),
        ("I take apixaban", "anticoagulant"),
        ("Steroid tablets for months", "steroids"),
        ("prednisolone", "steroids"),
    ],
)
def test_screen_takes_a_blood_thinner_for_no_steroid_nor_the_other_way(
    said: str, condition: str
) -> None:
    rows = screen_items("general", LOW_BACK)
    (ticked,) = read_screen(turn(said), rows).ticked
    assert ticked.sets == {"conditions": (condition,)}


@pytest.mark.parametrize(
    "said",
    [
        "not really, just a bit odd when i sat on the bike",
        "no, only sometimes a funny feeling",
        "nope, a little maybe",
        "no but my feet feel strange on and off",
        "no, used to though",
        "nah just when i cough",
        "none, though slightly",
        "no, once last week",
    ],
)
def test_screen_a_no_with_something_behind_it_is_not_settled(said: str) -> None:
    asked = UserTurn(understand(said), "deny", text=said, confidence=1.0, number=1)
    reply = read_screen(asked, ITEMS)
    assert reply.unsure or reply.ticked, reply
    assert not reply.none


@pytest.mark.parametrize(
    "said",
    ["no, none of those", "no just the back", "nope, all fine", "none thank god", "no nothing",
     "not really", "no, only back pain"],
)  # fmt: skip
def test_screen_a_no_with_nothing_behind_it_is_settled(said: str) -> None:
    assert read_screen(
        UserTurn(understand(said), "deny", text=said, confidence=1.0, number=1), ITEMS
    ).none


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(turn("none"), id="none"),
        pytest.param(turn("None of these"), id="the button's words"),
        pytest.param(turn("no", yes_no="no"), id="no"),
        pytest.param(turn("nope none of that", intent="deny"), id="a denial"),
    ],
)
def test_screen_reads_none(said: UserTurn) -> None:
    reply = read_screen(said, ITEMS)

    assert reply.none
    assert not reply.ticked


def test_screen_not_sure_is_neither() -> None:
    reply = read_screen(turn("not sure", yes_no="unsure", intent="unsure"), ITEMS)

    assert reply.unsure
    assert not reply.understood


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("42", id="no such row"),
        pytest.param("actually it's 3 weeks, wrong above", id="a correction of the time"),
        pytest.param("it is a 7/10 today", id="a rating"),
        pytest.param("i am 5 months along", id="another amount"),
    ],
)
def test_screen_a_number_that_is_no_row_is_not_understood(said: str) -> None:
    assert not read_screen(turn(said), ITEMS).understood


@pytest.mark.parametrize(
    ("text", "ticked", "none", "reason"),
    [
        ("only that tingling in the right foot, no weakness, none of the rest", [], True, "one"),
        ("none. legs strong, only right foot tingling", [], True, "one foot, strong"),
        ("only my foot is weak, nothing else", ["weak_limb"], False, "weak"),
        ("none but the foot has gone numb", [], False, "numb is more than a tingle"),
        ("none, only both feet tingle", [], False, "both"),
    ],
)
def test_screen_one_limb_that_tingles_is_no_row(
    text: str, ticked: list[str], none: bool, reason: str
) -> None:
    reply = read_screen(
        UserTurn(understand(text), "inform", text=text, confidence=0.5, number=1), ITEMS
    )

    assert ([item.id for item in reply.ticked], reply.none) == (ticked, none), reason


@pytest.mark.parametrize(
    "said",
    [
        "not that one",
        "no, not this one",
        "not the first",
        "number 3 is a no",
        "8? no",
        "no to 3",
        "nope to number four",
        "the last one, no",
        "oh no not the second one sorry",
        "not those two",
    ],
)
def test_screen_takes_the_denial_of_one_row_for_no_denial_of_all(said: str) -> None:
    reply = read_screen(turn(said, intent="deny"), ITEMS)

    assert not reply.understood, said


@pytest.mark.parametrize(
    "said",
    [
        "none, not even that one",
        "not one",
        "no, not me",
        "not that i know",
        "7 and 8 dont apply to a man, the rest is no",
        "1 no 2 no 3 no 4 no 5 no 6 no 7 no 8 no 9 no",
        "not these ones",
        "no not that",
    ],
)
def test_screen_still_hears_a_denial_of_every_row(said: str) -> None:
    assert read_screen(turn(said, intent="deny"), ITEMS).none, said


@pytest.mark.parametrize(
    ("said", "ticked", "reason"),
    [
        ("none of those. The tablets are just amlodipine, not blood thinners.", [], "no row"),
        ("no, no thinners, no steroids", [], "a no to all, then two rows"),
        ("just blood thinners, not steroid tablets", ["thinners"], "one of two"),
        ("none except blood thinners", ["thinners"], "an exception"),
        ("Blood thinners", ["thinners"], "the row itself"),
    ],
)
def test_screen_ticks_no_medicine_that_is_denied_where_it_is_named(
    said: str, ticked: list[str], reason: str
) -> None:
    asked = UserTurn(understand(said), "inform", text=said, confidence=0.5, number=1)
    reply = read_screen(asked, screen_items("general", LOW_BACK))
    assert [item.id for item in reply.ticked] == ticked, reason
    assert reply.none is not bool(ticked), reason
