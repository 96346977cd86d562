"""What is known to sound like a sign raises nothing; the sign itself beside it does."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.known_mistakes import without_known_mistakes
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Kind
from tests.conversation.no_sign.flags_left import AT_A_MOVE, ELSEWHERE, flags_left


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
    assert ("ces_saddle" in flags_left(text, of_a_move)) is stands, reason


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
    assert bool(flags_left(text)) is raised


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
    assert ("med_harm" in flags_left(text)) is stands, reason


def test_known_mistakes_a_button_is_left_alone() -> None:
    text = "low back hurts. mat, ball."
    pressed = Turn(understand(text), "inform", text=text, button=True)
    assert without_known_mistakes(pressed) is pressed


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
    assert bool(flags_left(text)) is stands, reason


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
    assert bool(flags_left(text, AT_A_MOVE)) == raised, reason


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
    assert ("ces_bladder" in flags_left(text)) is stands, reason
