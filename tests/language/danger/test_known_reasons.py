"""A sign with a reason that is known: an illness, a medicine, a run, the cold; until it changes."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("my mum takes warfarin, she took it twice today", "med_harm"),
        ("my dad is on warfarin and fell on his back an hour ago", "med_harm"),
        ("my wife takes apixaban and her leg has gone weak", "leg_motor"),
    ],
)
def test_what_happened_to_who_takes_a_medicine_is_theirs(text: str, flag: str) -> None:
    assert flag in judged(text).flags_other


@pytest.mark.parametrize(
    ("text", "called", "reason"),
    [
        (
            "I take apixaban for the fib. My back started up on Saturday for no reason, and since"
            " last night the inside of my left thigh has gone dead to touch. Is it a nerve?",
            True,
            "a part gone dead is no medicine only taken",
        ),
        ("I take apixaban. My low back aches since Saturday.", False, "only taken"),
    ],
)
def test_explained_medicine_is_only_taken_where_nothing_fails(
    text: str, called: bool, reason: str
) -> None:
    assert (judged(text).level.value == "E") is called, reason


@pytest.mark.parametrize(
    ("text", "level", "reason"),
    [
        (
            "known heart failure, short of breath as always, nothing new. My upper back aches",
            "none",
            "a heart that is known, and the same as ever",
        ),
        ("I have COPD and am breathless as usual, low back ache", "none", "lungs that are known"),
        ("heart failure, short of breath as always, but worse since yesterday", "E", "worse"),
        ("COPD, breathless as usual, chest pain since this morning", "E", "the chest hurts"),
        ("heart failure, short of breath as always, and a new pain in my chest", "E", "a new pain"),
        ("short of breath as always, upper back pain", "E", "nothing is known of it"),
        ("heart failure and short of breath, upper back hurts", "E", "not told as the same"),
    ],
)
def test_known_breathlessness_is_no_clot_until_it_changes(
    text: str, level: str, reason: str
) -> None:
    assert judged(text).level.value == level, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("in bed with my back since yesterday, nothing in legs", "a bed to rest in"),
        ("low back ache, nothing down the leg. 5 minutes in bed", "a bed to exercise in"),
    ],
)
def test_bed_that_somebody_rests_in_tells_of_no_lover(text: str, reason: str) -> None:
    assert judged(text).level.value == "none", reason


@pytest.mark.parametrize(
    ("text", "asked", "reason"),
    [
        ("haven't been for four days, I blame the codeine, low back aches", False, "the tablet"),
        ("bunged up thanks to my iron tablets, low back aches", False, "as above"),
        (
            "bunged up, must be the codeine, and I can't feel when I pee. low back aches",
            True,
            "the bladder beside it",
        ),
        ("I lost my left arm years ago, only one arm, and my neck aches", False, "long missing"),
        ("I've one arm. The right hand went numb and weak today, neck aches", True, "the other"),
        ("my right foot drops the beat when I drum, back aches", False, "a drummer's words"),
        ("my right foot drops when I drum and feels numb since Monday", True, "no beat is dropped"),
    ],
)
def test_what_is_known_to_do_it_is_no_sign(text: str, asked: bool, reason: str) -> None:
    verdict = judged(text)
    assert bool(verdict.ask or verdict.level.value in "ES") is asked, reason


@pytest.mark.parametrize(
    ("text", "asked", "reason"),
    [
        ("yes i was breathless, i'd run for the train. fine by the next stop", False, "ran for it"),
        ("puffed from the stairs, got my breath back after a minute, low back ok", False, "stairs"),
        ("ran for the bus and I'm still short of breath an hour later", True, "it lasts"),
        ("short of breath since the flight, fine after a rest", True, "nobody ran"),
        (
            "tight chest in the spring, ecg and bloods perfect, it was not my heart, just a rib. "
            "upper back sore from rowing",
            False,
            "tested and found sound",
        ),
        (
            "chest tight and pain down my left arm in spring, ecg and bloods fine, heart sound, "
            "but it's back again today",
            True,
            "it is back",
        ),
        ("the dentist froze half my face at noon so I'm dribbling, stiff neck", False, "a filling"),
        ("dentist's injection yesterday, now half my face droops, arm weak", True, "an arm"),
        ("kegels: i can't tell if im doing it, feels like nothing", False, "a squeeze"),
        ("kegels done, it's numb when I wipe, feels like nothing", True, "numb"),
        ("i lose my balance every time, can't hold it 5 secs", False, "a move on one leg"),
        ("i lose my balance walking in the dark, and my hands are clumsy", True, "walking"),
        (
            "she asked whether I leak, have I numbness in the saddle, have I lost weight. "
            "No, no and no. Low back stiff from the lawn",
            False,
            "no to each",
        ),
        (
            "she asked whether I leak, have I pins and needles in both legs. No, no, no. "
            "Yes both legs tingle",
            True,
            "yes to one",
        ),
        (
            "from codein i have constipation, but i not feel when poop come, back pain",
            True,
            "no tablet takes the feeling",
        ),
    ],
)
def test_what_is_told_of_a_run_a_dentist_or_a_move(text: str, asked: bool, reason: str) -> None:
    verdict = judged(text)
    assert bool(verdict.ask or verdict.level.value in "ES") is asked, reason


@pytest.mark.parametrize(
    ("text", "called"),
    [
        (
            "On Saturday I did the ice plunge. I couldn't feel my legs or my bum when I got out. "
            "Half an hour after all the feeling was back. My low back is sore since the race.",
            False,
        ),
        (
            "On Saturday I did the ice plunge. I couldn't feel my legs or my bum when I got out. "
            "Half an hour after the feeling was back. Today I am numb there again.",
            True,
        ),
    ],
)
def test_explained_numb_from_cold_water_until_it_is_warm(text: str, called: bool) -> None:
    assert (judged(text).level.value == "E") is called


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        (
            "I had polio in 1951, so my left leg is thin and weak and the foot hangs. Nothing has "
            "changed in ten years. My low back aches in the evening.",
            False,
        ),
        (
            "I had polio in 1951, so my left leg is thin and weak, that never changed. Since "
            "Tuesday the good leg is weak and the foot drops.",
            True,
        ),
    ],
)
def test_explained_leg_of_polio_as_it_always_was(text: str, heard: bool) -> None:
    verdict = judged(text)
    assert ("leg_motor" in (*verdict.flags, *verdict.ask)) is heard
