"""Each side of a reply to a check speaks for itself, and a "not" denies what it stands before."""

from __future__ import annotations

import pytest

from bot.conversation.checks.check_clauses import clauses_of, versions
from tests.conversation.checks.test_check_replies import answer_to


@pytest.mark.parametrize(
    ("question", "said", "meant", "reason"),
    [
        ("ST06.gap", "left reaches, right doesn't", "right", "a verb that stands for the last"),
        ("ST06.gap", "my left won't get near, the right does", "left", "the same, turned round"),
        ("ST06.gap", "can't get either heel anywhere near", "both", "either, denied"),
        ("ST06.gap", "left doesn't get there and neither does the right", "both", "neither too"),
        ("ST06.gap", "both heels reach easily", "none", "two at ease"),
        ("ST06.gap", "only my left", "left", "the one"),
        (
            "ST04.thigh",
            "neither of them reaches the bed",
            "both_up",
            "neither, where ease is asked",
        ),
        ("ST04.thigh", "left hovers and so does the right", "both_up", "so does"),
        ("ST04.thigh", "only the left one drops", "right_up", "only"),
        ("ST04.thigh", "it comes down, doesn't it", None, "of which side is not said"),
        ("ST04.thigh", "the left", None, "a side alone may be up or down"),
        ("ST04.knee", "the left stays bent, the right doesn't", "right_straight", "a verb"),
        ("ST04.drift", "not the right, just the left", "left_out", "denied, then told"),
        ("ST07.knee", "pulls a lot on the right, hardly on the left", "right", "hardly"),
        ("ST07.knee", "they are both up, the left more", None, "both or the left"),
        ("ST03.height", "right's lower", "left", "measured by the other"),
        ("ST03.height", "it isn't the left, the other one is higher", "right", "the other"),
        ("ST10.side", "10 on the left and 12 on the right", "both", "two numbers below the bound"),
        ("ST10.side", "neither lasted 15", "both", "a bound that is not reached"),
        ("ST04.thigh", "yes, flat, both", "both_down", "the sides behind what is told"),
        ("ST14.turn", "can't see as far over my left", "left", "seen less far, not unseen"),
        ("ST10.side", "both went past 15", "neither", "above it"),
        ("ST10.side", "right went after 9, left held 20", "right", "one below it"),
        ("ST13.balance", "6 left, 7 right", "steady", "two numbers without a unit"),
        ("ST13.balance", "left I can do, right I can't", "short", "one of two is not enough"),
        ("ST14.turn", "right side is better than left", "left", "measured by the other"),
        ("ST14.tilt", "left nothing, right yes", "right", "yes is what is asked for"),
        ("ST20.gap", "5 fingers right, 2 left", "right", "a unit said once"),
        ("ST20.gap", "neither lies flat", "both", "neither, of ease"),
        ("ST14.armpit", "neither realy", "neither", "a word that nobody knows beside it"),
        ("ST14.armpit", "neither, i think", "neither", "the same"),
        ("ST14.armpit", "neither tbh", "neither", "the same"),
        ("ST14.tilt", "neither one honestly", "neither", "the same"),
        ("ST14.turn", "neither side imo", "alike", "the same, of a turn"),
        ("ST20.gap", "neither afaict", "low", "the same, of a gap"),
        ("ST14.tilt", "neither as such", "neither", "the same"),
        ("ST14.armpit", "niether, well neither", "neither", "misspelt, then told"),
        ("ST14.armpit", "either really", "both", "no denial: twin"),
        ("ST14.armpit", "neither side pulls", "neither", "with a verb: as before"),
        ("ST15.turn", "about 30 degrees each way", "little", "a number of both"),
    ],
)
def test_check_sides_speak_for_themselves(
    question: str, said: str, meant: str | None, reason: str
) -> None:
    assert answer_to(question, said) == meant, reason


@pytest.mark.parametrize(
    ("question", "said", "meant", "reason"),
    [
        ("ST08.hold", "25 I thought but checked again, 15", "short", "measured anew"),
        ("ST08.hold", "not 20, more like 35", "middle", "a number denied"),
        ("ST17.distance", "7, no 9 actually", "usual", "put right by a no"),
        ("ST11.hold", "a quarter of a minute", "middle", "a part of a unit"),
        ("ST00.low_back", "arched, no hang on, that's my cushion. I slump", "slumped", "anew"),
        ("ST01.waist", "fist is too much, the palm goes in", "hand", "denied without a not"),
        ("ST01.shoulders", "neither is off the wall", "near", "one of two answers denied"),
        ("ST02.upper_back", "not rounded at all", "straight", "the same"),
        ("ST19.floor", "no trouble at all", "able", "a no that denies nothing"),
        ("ST19.floor", "down yes, but my son hauls me up", "unable", "a bare yes says less"),
        ("ST16.forward", "from a 5 to a 3", "better", "two ratings"),
        ("ST16.forward", "3 before, 5 after", "worse", "two ratings"),
        ("ST16.forward", "doesn't hurt as much now", "better", "a pain that is less"),
        ("ST08.hold", "didn't have a watch so no clue", "not_sure", "nothing to measure with"),
        ("ST14.tilt", "I honestly can't say", "not_sure", "in other words"),
        ("ST04.thigh", "new hip, my surgeon said not to", "cannot", "advice"),
        ("ST07.knee", "which ankle counts as the stiff one", None, "asked back"),
    ],
)
def test_check_sides_leave_the_rest_of_a_reply_as_it_is_meant(
    question: str, said: str, meant: str | None, reason: str
) -> None:
    assert answer_to(question, said) == meant, reason


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("40, no wait, misread it, 14", ["14", "40"]),
        ("had to hold on to the chair", ["had to hold on to the chair"]),
        ("no change", ["no change"]),
    ],
)
def test_check_clauses_begin_anew_where_it_is_put_right(text: str, told: list[str]) -> None:
    assert [one.strip(" ,") for one in versions(text)] == told


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("25 left 25 right", [{"left"}, {"right"}]),
        ("l is fine, the other sticks up", [{"left"}, {"right"}]),
        ("left and right stay put", [{"left", "right"}]),
        ("tight on the right when I lean left", [{"right"}]),
        ("the right one. it kicks out", [{"right"}, {"right"}]),
        ("a right angle", [set()]),
        ("the left knee sticks right up", [{"left"}]),
        ("left goes right down, right stays up", [{"left"}, {"right"}]),
    ],
)
def test_check_clauses_know_the_sides_they_speak_of(text: str, sides: list[set[str]]) -> None:
    assert [set(one.of) for one in clauses_of(text)] == sides
