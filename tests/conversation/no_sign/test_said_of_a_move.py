"""Who feels nothing in a move is not numb; who is numb stays so."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.said_of_a_move import (
    without_a_pang_of_the_seat,
    without_getting_up_from_a_move,
    without_nothing_felt_in_a_move,
    without_sides_that_are_done,
)
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Findings, Kind, Mention, Status


def left(
    text: str, of_a_move: bool = True, slug: str = "ces_saddle", rule: str = "two_witnesses.x"
) -> bool:
    """Whether a sign of numbness stands that the wording alone finds, or the words of `rule`."""
    found = Findings((Mention(Kind.FLAG, slug, 0, 4, "felt", rule),))
    turn = Turn(found, text=text, of_a_move=of_a_move)
    return bool(without_nothing_felt_in_a_move(turn).findings.mentions)


def stands_in(text: str, of_a_move: bool = True) -> bool:
    """Whether a sign that may be stands, of all that is read in the words."""
    turn = Turn(understand(text), text=text, of_a_move=of_a_move)
    told = without_nothing_felt_in_a_move(turn).findings
    return bool(told.of(Kind.FLAG, Status.PRESENT, Status.UNCERTAIN))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Felt nothing, should it be in my stomach?", "a report and a question"),
        ("didn't really feel anything to be honest, tummy or back", "with a small word"),
        ("honestly I feel not a lot there", "not a lot"),
        ("This week? Done the breathing anyway, didn't feel much", "a week is no wee"),
        ("ten done, couldn't feel it working", "of the move"),
        ("no feeling in it at all, next", "the same"),
        ("no sensation of a stretch really", "the same"),
    ],
)
def test_nothing_felt_in_a_move_is_no_numbness(text: str, reason: str) -> None:
    assert not left(text), reason


@pytest.mark.parametrize(
    ("text", "of_a_move", "reason"),
    [
        ("I felt nothing when I wiped", True, "the toilet"),
        ("felt nothing, my bum has gone numb", True, "numb"),
        ("I don't feel anything between my legs", True, "the place"),
        ("felt nothing down there since Monday", True, "another time"),
        ("felt nothing, should it be in my stomach?", False, "no move is open"),
        ("I wet myself and didn't feel a thing", True, "wet"),
        ("couldn't feel my private parts after the bridge", True, "the place"),
        ("did the stretch and have not felt it since", True, "another time"),
        ("ten done, fine", True, "no word of nothing felt"),
        (f"felt nothing, {'and I told you more of it ' * 5}", True, "a story"),
    ],
)
def test_nothing_felt_in_a_move_leaves_what_may_be_numbness(
    text: str, of_a_move: bool, reason: str
) -> None:
    assert left(text, of_a_move), reason


@pytest.mark.parametrize(
    ("text", "of_a_move", "stands", "reason"),
    [
        ("Did the bridge, couldn't feel my buttocks working", True, False, "a muscle at work"),
        ("did the bridge, barely felt my glutes firing", False, False, "named, none is open"),
        ("Did the bridge, can't feel my buttocks", True, True, "the seat itself"),
        (
            "couldn't feel my bum working, and I can't feel when I wipe either",
            True,
            True,
            "the toilet beside it",
        ),
        ("Done that one, I wet myself and didn't feel a thing", True, True, "told in words"),
        (
            "This week? I only started five minutes ago. "
            "Done the breathing anyway, didn't feel much",
            True,
            False,
            "the wording alone",
        ),
        ("did the hold, can't feel my legs", True, True, "limbs"),
    ],
)
def test_nothing_felt_in_a_move_as_it_is_read(
    text: str, of_a_move: bool, stands: bool, reason: str
) -> None:
    assert stands_in(text, of_a_move) is stands, reason


def test_nothing_felt_leaves_limbs_that_are_named() -> None:
    assert left("did the march, felt nothing in my legs", True, "ces_bilateral_legs")
    assert not left("did the march, felt nothing", True, "ces_bilateral_legs")
    assert not left("did the march, felt nothing in my legs", True, "ces_bladder")


def test_nothing_felt_leaves_what_words_tell() -> None:
    assert left("did the bridge, felt nothing", True, rule="ces_saddle.numb")


@pytest.mark.parametrize(
    ("text", "of_a_move", "stays", "reason"),
    [
        ("both legs done, pain 2", True, False, "the sides of a move"),
        ("did it with both legs, pain is a 3", True, False, "the same, turned round"),
        ("both legs done in, pain is bad", True, True, "worn out"),
        ("both legs done, both feel weak", True, True, "of the limbs"),
        ("done both legs, pain in the left foot", True, True, "a limb is named"),
        ("both legs done, pain 2", False, True, "no move is open"),
    ],
)
def test_said_of_a_move_both_sides_are_done(
    text: str, of_a_move: bool, stays: bool, reason: str
) -> None:
    found = Findings((Mention(Kind.FLAG, "ces_bilateral_legs", 0, len(text), "pain", "x"),))
    turn = Turn(found, text=text, of_a_move=of_a_move)
    assert bool(without_sides_that_are_done(turn).findings.mentions) is stays, reason


@pytest.mark.parametrize(
    ("text", "of_a_move", "stands", "reason"),
    [
        ("zing in the bum each side, gone now", True, False, "a pang that passed"),
        ("twinge in both cheeks, went away", True, False, "the same"),
        ("zing in the bum each side", True, True, "it has not gone"),
        ("zing in the bum, gone now, numb between my legs", True, True, "numb beside it"),
        ("zing in the bum each side, gone now, legs feel weak", True, True, "limbs beside it"),
        ("zing in the bum each side, gone now", False, True, "of no move"),
    ],
)
def test_said_of_a_move_a_pang_of_the_seat_that_passed_is_no_sign(
    text: str, of_a_move: bool, stands: bool, reason: str
) -> None:
    found = Findings((Mention(Kind.FLAG, "ces_saddle", 0, 4, "felt", "two_witnesses.x"),))
    turn = without_a_pang_of_the_seat(Turn(found, text=text, of_a_move=of_a_move))
    assert bool(turn.findings.mentions) == stands, reason


@pytest.mark.parametrize(
    ("text", "of_a_move", "stands", "reason"),
    [
        ("too hard, I can't get up again from that", True, False, "of the move"),
        ("can't get up from this one", True, False, "the same"),
        ("cant stand up from that position", True, False, "of its position"),
        ("I can't get up from the floor once I'm down", True, False, "a thing of every day"),
        ("I can't get up off the mat easily", True, False, "not easily"),
        ("I can't get up", True, True, "nothing says that it is the move"),
        ("I can't get up from the floor", True, True, "somebody may lie there now"),
        ("I can't get up from that, my back has locked", True, True, "held by something"),
        ("can't get up from this one, the pain is unbearable", True, True, "a pain"),
        ("can't get up from that, my legs are weak", True, True, "a limb"),
        ("can't get up from that chair any more", True, True, "a chair of every day"),
        ("too hard, I can't get up again from that", False, True, "no move is open"),
    ],
)
def test_said_of_a_move_getting_up_from_it_is_no_pain_past_bearing(
    text: str, of_a_move: bool, stands: bool, reason: str
) -> None:
    turn = Turn(understand(text), text=text, of_a_move=of_a_move)
    told = without_getting_up_from_a_move(turn).findings
    flags = [one.value for one in told.of(Kind.FLAG, Status.PRESENT, Status.UNCERTAIN)]
    assert ("severe_unmanageable" in flags) is stands, reason
