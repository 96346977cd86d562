"""What only sounds like danger beside a move, a wish or a denial raises nothing; signs stay."""

from __future__ import annotations

import pytest

from bot.conversation.no_sign.mistaken_for_signs import without_mistaken
from bot.conversation.turn import Turn
from bot.language import understand
from bot.language.findings import Findings, Kind, Status

MOVE, ELSEWHERE = True, False
STANDS = (Status.PRESENT, Status.UNCERTAIN)


def flags(text: str, of_a_move: bool) -> set[str]:
    turn = without_mistaken(Turn(understand(text), text=text, of_a_move=of_a_move))
    return {one.value for one in turn.findings.of(Kind.FLAG, *STANDS)}


@pytest.mark.parametrize(
    ("text", "of_a_move", "reason"),
    [
        ("done that ten each leg it felt alright bit wobbly on the left", MOVE, "a report"),
        ("did eight on each leg, a bit shaky on the right one", MOVE, "a report"),
        ("I missed yesterday, shall I do it twice today", ELSEWHERE, "a day, and no step"),
        ("missed Monday, is twice today ok?", ELSEWHERE, "the same"),
        ("not breathing, CHIN TUCK", ELSEWHERE, "the other exercise is meant"),
        ("leg shaky after this one, ok tho", MOVE, "after a move of this talk"),
        ("I can get me hand in flat and a bit more, not a fist", MOVE, "a hand measures a gap"),
        ("legs shaking from holding it", MOVE, "from a hold"),
        ("both my legs are burning a little, is that ok?", MOVE, "muscles at work"),
        ("that was a good burn in the thighs", MOVE, "muscles at work"),
        ("done. bum is burning, muscle I suppose?", MOVE, "a muscle at work"),
        ("my left leg was trembling at the end", MOVE, "a muscle that tires"),
        ("the head, it must touch the wall or only be near?", MOVE, "the wall of a check"),
        ("Done, three rounds, holding the wall", MOVE, "a hand on the wall, as the step says"),
        (
            "8 minutes, not on the floor. I told you I can't get up. I have a kitchen chair.",
            ELSEWHERE,
            "a wish",
        ),
        ("I can't get up off the FLOOR easy, my knees are bad. I stand all right", MOVE, "knees"),
        ("I meant I can't stand up from the floor, bad knees. I walk fine", ELSEWHERE, "knees"),
        ("I can't get down on the floor, or rather not up from it after", MOVE, "a wish"),
        (
            "No! My foot fell asleep because I sat on it. Nothing is numb between my legs.",
            ELSEWHERE,
            "denied beside what was meant",
        ),
        ("I could lose a stone but not in the way you mean", ELSEWHERE, "weight that is to go"),
        ("I've always had a weak bladder since the kids, nothing new", ELSEWHERE, "since births"),
        ("I should lose a few kilos, the doctor says", ELSEWHERE, "the same"),
        ("lost 4 kilos but with the diet, I wanted it", ELSEWHERE, "lost on purpose"),
        (
            "It stays in the neck, and at times it creeps up to the back of my head. "
            "What have you written on my paper?",
            ELSEWHERE,
            "a question of the paper",
        ),
        ("he can't tell me if he's numb, he doesn't speak", ELSEWHERE, "he cannot say"),
        ("mum could not tell us whether it went numb", ELSEWHERE, "she cannot say"),
        ("lower back again, isn't life grand", ELSEWHERE, "said in jest"),
        ("in the car, can't stand at a wall! skip that", MOVE, "the place keeps them from it"),
        ("I cannot stand up now, I am in a meeting", MOVE, "others are there"),
        ("cant stand against anything, on the train", MOVE, "a place without a wall"),
        ("more than yesterday. I do not feel weak. Only pain.", ELSEWHERE, "weak is denied"),
        ("I don't feel sick at all", ELSEWHERE, "sick is denied"),
        ("why this one, i do that all day on a roof", MOVE, "where somebody works"),
        ("I stand on the roof all day, laying slates", ELSEWHERE, "where somebody works"),
    ],
)
def test_mistaken_for_signs_is_left_out(text: str, of_a_move: bool, reason: str) -> None:
    assert not flags(text, of_a_move), reason


@pytest.mark.parametrize(
    ("text", "of_a_move", "slug", "reason"),
    [
        ("both my legs went numb and shaky", MOVE, "ces_bilateral_legs", "numb"),
        ("both my legs are burning and tingling", MOVE, "ces_bilateral_legs", "tingling"),
        ("I missed yesterday, my knee buckled twice", ELSEWHERE, "leg_motor", "a knee"),
        (
            "I missed the session, my shoulder won't go up at all, tried twice",
            ELSEWHERE,
            "arm_motor",
            "a shoulder",
        ),
        (
            "missed yesterday as my knee kept giving out, twice today",
            ELSEWHERE,
            "leg_motor",
            "it gave out",
        ),
        ("bum is burning and numb", MOVE, "ces_saddle", "numb"),
        ("bum is burning, feels odd between my legs", MOVE, "ces_saddle", "between the legs"),
        ("ten each leg and both legs gave way, shaking", MOVE, "ces_bilateral_legs", "gave way"),
        (
            "my hands have gone clumsy, I can't do up buttons and my legs feel unsteady",
            MOVE,
            "myelopathy",
            "hands, and no report of the move",
        ),
        ("my legs are both shaky since breakfast", MOVE, "ces_bilateral_legs", "another time"),
        ("both legs are shaky and weak since yesterday", ELSEWHERE, "ces_bilateral_legs", "told"),
        ("I can't get up off the floor", ELSEWHERE, "severe_unmanageable", "it may be now"),
        ("can't stand up, in the car, my back locked", MOVE, "severe_unmanageable", "the back"),
        ("at work, can't stand up any more", MOVE, "severe_unmanageable", "it began"),
        ("I cannot stand up now, I am in a meeting", ELSEWHERE, "severe_unmanageable", "no move"),
        ("I do not feel my legs", ELSEWHERE, "ces_bilateral_legs", "no feeling"),
        ("I don't feel ill, I don't feel when I pee", ELSEWHERE, "ces_bladder", "told beside it"),
        ("the car ended up on its roof", ELSEWHERE, "major_trauma", "of the car"),
        ("our van landed on the roof, neck sore", ELSEWHERE, "major_trauma", "of the van"),
        ("I fell off the roof", ELSEWHERE, "major_trauma", "a fall"),
        (
            "my back went and I can't get up off the floor again",
            ELSEWHERE,
            "severe_unmanageable",
            "the back",
        ),
        (
            "the pain is so bad I can't get up, not on the floor, not from bed",
            ELSEWHERE,
            "severe_unmanageable",
            "the pain",
        ),
        (
            "my foot fell asleep, and now I am numb between my legs",
            ELSEWHERE,
            "ces_saddle",
            "a sign beside what is none",
        ),
        (
            "weak bladder since the kids, and since yesterday I can't feel it",
            ELSEWHERE,
            "ces_bladder",
            "new beside what is old",
        ),
        ("I lost a stone without trying", ELSEWHERE, "weight_loss", "it is gone"),
        (
            "Since today I can't feel when I pee. What is written on my paper?",
            ELSEWHERE,
            "ces_bladder",
            "told beside a question of the paper",
        ),
        ("I can't tell if I'm numb between my legs", ELSEWHERE, "ces_saddle", "of oneself"),
        ("isn't life just not worth living", ELSEWHERE, "suicide_distress", "no jest"),
        ("not breathing, chin is blue", ELSEWHERE, "other_emergency", "somebody, no exercise"),
        ("isn't life grand, I want to die", ELSEWHERE, "suicide_distress", "no jest beside it"),
    ],
)
def test_mistaken_for_signs_lets_signs_stand(
    text: str, of_a_move: bool, slug: str, reason: str
) -> None:
    assert slug in flags(text, of_a_move), reason


def test_mistaken_for_signs_a_childs_broken_wrist_is_no_thin_bone() -> None:
    text = "I broke my wrist when I was twelve"
    turn = Turn(understand(text), text=text)
    assert turn.findings.of(Kind.SIGN)
    assert not without_mistaken(turn).findings.of(Kind.SIGN)


def test_mistaken_for_signs_a_button_is_left_as_it_is() -> None:
    turn = Turn(Findings(), text="/affirm", button=True)
    assert without_mistaken(turn) == turn


@pytest.mark.parametrize(
    ("text", "stays", "reason"),
    [
        ("what do you do with my data if I die", False, "what becomes of the answers"),
        ("I want to die, what happens to my data when I'm dead", True, "the wish beside it"),
        ("delete my data, I don't want to live any more", True, "no question of the answers"),
    ],
)
def test_answers_after_a_death_are_no_wish_to_die(text: str, stays: bool, reason: str) -> None:
    assert ("suicide_distress" in flags(text, ELSEWHERE)) is stays, reason
