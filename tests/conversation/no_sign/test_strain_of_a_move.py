"""What limbs do at work in a check or a move is no sign; a nerve, lost strength or a fall is."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.mistaken_for_signs import without_mistaken
from bot.conversation.turn import Turn
from bot.language import understand
from bot.safety.levels import Level
from bot.safety.triage import triage


def level(text: str, of_a_move: bool = True) -> Level:
    """Return how urgent a message is, written while a check or a move is open or not."""
    turn = Turn(understand(text), "inform", text=text, of_a_move=of_a_move)
    verdict = triage([without_mistaken(turn).findings])
    return Level.S if verdict.ask else verdict.level


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("yes, both legs ok but shaky on the left", "both legs answer a check on one leg"),
        ("could stand on both, but the left leg feels weaker", "one side against the other"),
        ("right leg fine, left leg a bit weak", "a bit"),
        ("both legs alright, a little unsteady on the right", "unsteady on one leg"),
        ("done, legs are heavy", "tired"),
        ("my right arm is weaker at pushing", "an arm"),
        ("the last two left me a bit out of breath", "breath"),
        ("couldn't balance on the left, nearly went over", "not held by it"),
    ],
)
def test_strain_of_a_move_is_no_sign(text: str, reason: str) -> None:
    assert level(text) is Level.NONE, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("both legs are weak and numb now", "numb"),
        ("my legs gave way and I fell", "they gave way"),
        ("legs are getting weaker every day", "another time"),
        ("my hand has gone weak, I keep dropping things", "gone weak"),
        ("suddenly both legs very weak, cannot stand", "sudden"),
        ("both feet went tingly and my legs feel weak", "tingling"),
        ("I'm breathless even sitting still", "breathless at rest"),
        ("chest feels tight and I'm out of breath", "the chest"),
        ("my legs won't hold me up any more", "they do not hold"),
    ],
)
def test_strain_of_a_move_lets_signs_stand(text: str, reason: str) -> None:
    assert level(text).rank >= Level.S.rank, reason


def test_strain_of_a_move_is_one_only_in_a_move() -> None:
    assert level("both legs ok but shaky on the left", of_a_move=False) is not Level.NONE


@pytest.mark.parametrize(
    ("text", "feared", "reason"),
    [
        ("my balance is fine, I am only afraid of falling", True, "feared"),
        ("worried I might fall again on the stairs", True, "it might be"),
        ("I am afraid of falling, I fell on Monday", False, "it was"),
        ("I fell in the garden and I am scared", False, "no fear of it"),
    ],
)
def test_fall_that_is_feared_is_no_fall(text: str, feared: bool, reason: str) -> None:
    left = without_mistaken(Turn(understand(text), "inform", text=text)).findings
    assert ("minor_trauma" not in left.values("sign")) is feared, reason


@pytest.mark.parametrize(
    ("text", "held", "reason"),
    [
        ("worse at night when I get up, but lying on the other side is ok", False, "a side"),
        ("I didn't say no position eases it, lying on the right is fine", False, "never said"),
        ("it wakes me every night and no position helps", True, "none does"),
        ("wakes me every night, sitting in the chair helps a bit, not much", True, "hardly"),
    ],
)
def test_nights_that_a_position_eases_are_no_sign(text: str, held: bool, reason: str) -> None:
    left = without_mistaken(Turn(understand(text), "inform", text=text)).findings
    assert ("night_pain" in left.values("flag")) is held, reason
