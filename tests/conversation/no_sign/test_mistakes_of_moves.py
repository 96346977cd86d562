"""What is told of moves, of what they did and of what was left out of them is no sign."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.known_mistakes import without_known_mistakes
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Kind
from tests.conversation.no_sign.flags_left import AT_A_MOVE, ELSEWHERE, flags_left

LEFT_OUT = "without the stretch for the side of the neck, "


@pytest.mark.parametrize(
    ("text", "raised", "reason"),
    [
        ("there was a little cracking noise in my neck, is that serious?", False, "a noise"),
        ("a small crack in my back when I turned, no pain and no fall", False, "all denied"),
        ("my neck clicks when I turn my head, it doesn't hurt", False, "with each turn"),
        ("a cracking noise in my back, and it hurts since", True, "it hurts"),
        ("I had a fall and a cracking noise in my back", True, "a fall"),
        ("lifted a crate, a small crack in my back", True, "a load"),
        ("coughed and there was a cracking noise", True, "a cough"),
        ("a little crack in my back, I have osteoporosis", True, "thin bones"),
        ("felt a crack in my back, I'm 80", True, "no noise, no move"),
    ],
)
def test_known_mistakes_a_crack_that_does_not_hurt_is_no_fracture(
    text: str, raised: bool, reason: str
) -> None:
    told = Turn(understand(text), "inform", text=text, of_a_move=ELSEWHERE)
    left = without_known_mistakes(told).findings
    assert bool({one.value for one in left.of(Kind.SIGN)} & {"bone_crack"}) is raised, reason


def test_known_mistakes_a_crack_is_heard_in_a_move_too() -> None:
    text = "I heard a crack in my neck, is that bad?"
    for of_a_move in (AT_A_MOVE, ELSEWHERE):
        told = Turn(understand(text), "inform", text=text, of_a_move=of_a_move)
        left = without_known_mistakes(told).findings.of(Kind.SIGN)
        assert bool(left) is (not of_a_move)


@pytest.mark.parametrize(
    ("text", "raised", "reason"),
    [
        ("low back after butterfly, arching hurts. 20 minutes, mat, ball.", False, "a list"),
        ("low back hurts. mat, ball.", False, "a list behind pain"),
        ("back pain, kit: ball, mat", False, "the other way round"),
        ("sore back. ball and band at home", False, "and"),
        ("back hurts, 10 minutes, a ball", False, "behind the minutes"),
        ("low back pain, one ball is swollen and sore", True, "it is swollen"),
        ("groin pain and one ball hurts, I was on my mat", True, "it hurts, whatever is near"),
        ("left ball and low back pain came on suddenly", True, "a side"),
        ("sore back and my balls ache since this morning", True, "one's own"),
    ],
)
def test_known_mistakes_a_ball_of_kit_is_no_testicle(text: str, raised: bool, reason: str) -> None:
    assert ("testicular" in flags_left(text)) is raised, reason


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        (f"{LEFT_OUT}that one made me dizzy last time I did it at the gym", False),
        (f"{LEFT_OUT}it made me dizzy at the gym", False),
        (f"{LEFT_OUT}it made me dizzy at the gym and I am dizzy now", True),
        ("my neck hurts suddenly and I got dizzy with a drooping face", True),
    ],
)
def test_known_mistakes_a_move_done_before_is_not_now(text: str, stands: bool) -> None:
    assert understand(text).of(Kind.FLAG), "the words alone sound like a sign"
    assert bool(flags_left(text)) is stands


@pytest.mark.parametrize(
    ("text", "of_a_move", "fever", "reason"),
    [
        ("it shoots down to the ankle at about 40 degrees", AT_A_MOVE, False, "an angle"),
        ("about 40 degrees", AT_A_MOVE, False, "the answer alone"),
        ("my leg comes up 38 degrees or so", AT_A_MOVE, False, "how far it comes"),
        ("about 40 degrees", ELSEWHERE, True, "nothing is moved, so it is asked about"),
        ("I've got 39 degrees and it pulls", AT_A_MOVE, True, "somebody has it"),
        ("it stops at 40 degrees, and I have a temperature", AT_A_MOVE, True, "both told"),
        ("39 degrees C this morning", AT_A_MOVE, True, "of a thermometer"),
        ("she is 39 degrees and shivering", AT_A_MOVE, True, "somebody is ill"),
    ],
)
def test_known_mistakes_an_angle_is_no_fever(
    text: str, of_a_move: bool, fever: bool, reason: str
) -> None:
    assert ("fever" in flags_left(text, of_a_move)) is fever, reason


@pytest.mark.parametrize(
    ("text", "of_a_move", "stands"),
    [
        ("done but I nearly toppled over", AT_A_MOVE, False),
        ("I lost my balance a couple of times but managed all of them", AT_A_MOVE, False),
        ("managed it, I lost my balance and my hands are clumsy", AT_A_MOVE, True),
        ("I lose my balance when I walk lately", AT_A_MOVE, True),
        ("I lost my balance a couple of times but managed", ELSEWHERE, True),
    ],
)
def test_known_mistakes_a_balance_lost_in_a_move(text: str, of_a_move: bool, stands: bool) -> None:
    assert understand(text).of(Kind.FLAG), "the words alone sound like a sign"
    assert ("myelopathy" in flags_left(text, of_a_move)) is stands


@pytest.mark.parametrize(
    ("text", "stands", "reason"),
    [
        ("you ignored me leg again. and who said chair?", False, "the guide did"),
        ("you are not listening to my leg pain", False, "the guide does not listen"),
        ("you keep dropping my left leg", False, "it was left out of the answer"),
        ("my leg got no answer", False, "nobody answered about it"),
        ("you never respond to my leg question", False, "a question about it"),
        ("you dropped my arm again, I told you it hurts", False, "an arm"),
        ("my leg ignores me", True, "the leg does"),
        ("my leg ignored me again on the stairs", True, "the leg does, again"),
        ("you forgot my leg, it has gone weak", True, "weakness beside the complaint"),
        ("you ignored that my foot drags", True, "what was ignored is the sign"),
        ("you dropped my arm again and now i cant lift it", True, "an arm that fails"),
    ],
)
def test_known_mistakes_a_part_the_guide_passed_over(text: str, stands: bool, reason: str) -> None:
    assert bool(flags_left(text)) is stands, reason


@pytest.mark.parametrize(
    ("text", "offered", "stands", "reason"),
    [
        ("later, I'm off to work. I'll do it tonight", True, False, "the routine that is offered"),
        ("I'll do it tonight", True, False, "the same, alone"),
        ("I'll do it tonight", False, True, "nothing is offered"),
        ("I'll do it tonight, with my tablets", True, True, "by what is done for it"),
        ("I'll do it tonight. goodbye", True, True, "a farewell"),
        ("I want to die. I'll do it tonight", True, True, "a wish to die"),
    ],
)
def test_known_mistakes_a_routine_put_off_is_no_plan_of_death(
    text: str, offered: bool, stands: bool, reason: str
) -> None:
    assert ("suicide_distress" in flags_left(text, of_an_offer=offered)) is stands, reason


@pytest.mark.parametrize(
    ("text", "stands", "reason"),
    [
        ("the plank against the wall feels like nothing", False, "a move that is too easy"),
        ("the bridge does nothing for me", False, "the same"),
        ("after the plank my saddle area feels like nothing", True, "the seat"),
        ("between my legs it feels like nothing since the plank", True, "the seat, and how long"),
    ],
)
def test_known_mistakes_a_move_that_feels_like_nothing(
    text: str, stands: bool, reason: str
) -> None:
    assert bool(flags_left(text)) is stands, reason
