"""What is known to sound like a sign raises nothing; the sign itself beside it does."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.known_mistakes import without_known_mistakes
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Kind, Status

AT_A_MOVE, ELSEWHERE = True, False
LEFT_OUT = "without the stretch for the side of the neck, "


def flags(text: str, of_a_move: bool = ELSEWHERE, of_an_offer: bool = False) -> list[str]:
    """Return the flags that are left of a message."""
    told = Turn(
        *(understand(text), "inform"), text=text, of_a_move=of_a_move, of_an_offer=of_an_offer
    )
    left = without_known_mistakes(told).findings.of(Kind.FLAG)
    return [one.value for one in left if one.status is not Status.DENIED]


@pytest.mark.parametrize(
    ("text", "raised", "reason"),
    [
        ("chair only, I can't stand for long", False, "where the moves are to be done"),
        ("8 minutes, chair only, I can't stand for long", False, "with the minutes"),
        ("something seated please, I can't stand for long", False, "asked for"),
        ("only chair exercises, I cannot stand for very long", False, "only"),
        ("seated ones please, can't stand long", False, "of moves"),
        ("I'd rather do it sitting, I can't stand for too long", False, "rather"),
        ("I can't stand for long", True, "nothing is asked for"),
        ("fell last week and I can't stand for long", True, "after a fall"),
        ("since the fall I can't stand for long, lying down helps", True, "a fall and lying"),
        ("agony standing, only lying down helps, on a chair please", True, "agony"),
    ],
)
def test_known_mistakes_a_seat_asked_for_is_no_fracture(
    text: str, raised: bool, reason: str
) -> None:
    told = Turn(understand(text), "inform", text=text, of_a_move=ELSEWHERE)
    left = without_known_mistakes(told).findings
    signs = {one.value for one in left.of(Kind.FLAG) + left.of(Kind.SIGN)}
    assert bool(signs & {"fragility_fracture", "eased_lying"}) is raised, reason


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
    assert ("testicular" in flags(text)) is raised, reason


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
    assert bool(flags(text)) is stands


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
    assert ("fever" in flags(text, of_a_move)) is fever, reason


@pytest.mark.parametrize(
    ("text", "of_a_move", "stands", "reason"),
    [
        ("I can get down there but getting up again is a performance", AT_A_MOVE, False, "floor"),
        ("once I'm down there it takes me twice as long to get up", AT_A_MOVE, False, "floor"),
        ("getting down there and up again, awkward", AT_A_MOVE, False, "the floor"),
        ("down there on the carpet it is awkward", AT_A_MOVE, False, "the floor by its name"),
        ("something weird down there and up my back", AT_A_MOVE, True, "weird"),
        ("it has gone numb down there again", AT_A_MOVE, True, "a word of feeling"),
        ("I got down there and it feels weird between my legs", AT_A_MOVE, True, "the seat"),
        ("something is different down there this week", AT_A_MOVE, True, "nothing of the floor"),
        ("something is different down there this week", ELSEWHERE, True, "no check is open"),
    ],
)
def test_known_mistakes_the_floor_is_not_between_the_legs(
    text: str, of_a_move: bool, stands: bool, reason: str
) -> None:
    assert understand(text).of(Kind.FLAG), "the words alone sound like a sign"
    assert ("ces_saddle" in flags(text, of_a_move)) is stands, reason


@pytest.mark.parametrize(
    ("text", "raised"),
    [
        ("Let's do it together now, she's just gone down!", False),
        ("she's just gone down on the stairs, let's do it together now", True),
        ("she's just gone down and won't wake up, start now", True),
        ("she's just gone down", True),
        ("she's just gone down and I can't get a word out of her, let's go", True),
        ("he's just dropped off, done mine", False),
        ("he's gone down for his nap", False),
        ("she's just gone down for her nap and her breathing is funny", True),
        ("my son dropped his face on one side, done mine", True),
    ],
)
def test_known_mistakes_a_child_put_to_bed_is_not_ill(text: str, raised: bool) -> None:
    assert understand(text).of(Kind.FLAG), "the words alone sound like an emergency"
    assert bool(flags(text)) is raised


@pytest.mark.parametrize(
    ("text", "stands", "reason"),
    [
        (
            "I take aspirin for my heart, would that be a blood thinner? the rest is no",
            False,
            "kind",
        ),
        ("I take aspirin, is that a blood thinner?", False, "what kind it is"),
        ("I take a baby aspirin, does it count as a blood thinner", False, "what it counts as"),
        ("is my prednisolone a steroid", False, "another kind"),
        ("I'm on warfarin and banged my head, is that a blood thinner?", True, "a knock"),
        ("I take warfarin, is that a blood thinner? I get nosebleeds", True, "a bleed"),
        ("I take aspirin and ibuprofen, would that be a blood thinner?", True, "two that mix"),
    ],
)
def test_known_mistakes_the_kind_of_a_medicine_is_no_harm(
    text: str, stands: bool, reason: str
) -> None:
    assert ("med_harm" in flags(text)) is stands, reason


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
    assert ("myelopathy" in flags(text, of_a_move)) is stands


def test_known_mistakes_a_button_is_left_alone() -> None:
    text = "low back hurts. mat, ball."
    pressed = Turn(understand(text), "inform", text=text, button=True)
    assert without_known_mistakes(pressed) is pressed


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
    assert bool(flags(text)) is stands, reason


@pytest.mark.parametrize(
    ("text", "stands", "reason"),
    [
        ("please leave the walk, after 12 hours on ward I cannot walk again", False, "a wish"),
        ("no walking please. after the shift i can't stand any longer", False, "before the reason"),
        (
            "can you remove the walk, i cannot walk again after ten hours on my feet",
            False,
            "behind",
        ),
        ("I'm too tired after my shift to walk, I can't walk any more after work", False, "tired"),
        ("I cannot walk since this morning", True, "no work before it"),
        ("leave out the walk, i cannot walk since this morning", True, "a wish, with a beginning"),
        ("after my shift i cannot walk for the pain, drop the walk", True, "the pain stops it"),
        ("after work my legs buckle and I can't stand, no walk please", True, "the legs do"),
        ("after my shift last night i could not walk and still can't", True, "it has lasted"),
    ],
)
def test_known_mistakes_spent_after_a_day(text: str, stands: bool, reason: str) -> None:
    assert bool(flags(text)) is stands, reason


@pytest.mark.parametrize(
    ("text", "raised", "reason"),
    [
        ("wait i go back to number one, i forgot the other leg", False, "the first move"),
        ("wait i go back to number one, i can't hold my pee", True, "a word of the toilet"),
        ("done, he did it too, he found it harder than me", False, "somebody moved along"),
        ("he did it too and then he hit me", True, "a word of harm"),
        ("My hip twinged for a second but went off again at once", False, "a pang that went"),
        ("my hip twinged, went off again, but the leg gave way", True, "a leg that gives way"),
    ],
)
def test_known_mistakes_number_company_and_pang_are_no_sign(
    text: str, raised: bool, reason: str
) -> None:
    assert bool(flags(text, AT_A_MOVE)) == raised, reason


@pytest.mark.parametrize(
    ("text", "stands", "reason"),
    [
        ("i'll do them on my own, no need to go through it", False, "through a list"),
        ("no need to go over that again", False, "over it"),
        ("i don't need to go to work tomorrow", False, "to work"),
        ("no need to go to the loo since yesterday", True, "the toilet"),
        ("i have no need to go any more, all day", True, "no urge"),
        ("no need to go through it, but i can't feel when i pee", True, "the bladder beside it"),
    ],
)
def test_known_mistakes_no_need_to_go_through_it(text: str, stands: bool, reason: str) -> None:
    assert ("ces_bladder" in flags(text)) is stands, reason


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
    assert ("suicide_distress" in flags(text, of_an_offer=offered)) is stands, reason


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
    assert bool(flags(text)) is stands, reason
