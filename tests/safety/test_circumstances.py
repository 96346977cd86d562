"""What stands before a sign in the same breath (a time, an errand, a worry) does not silence it."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged

SIGNS = [
    "i can't feel when i wipe",
    "i cannot pee at all",
    "i've wet myself and didn't feel it",
    "numb between my legs since this morning",
    "i've lost control of my bowels",
    "worst headache of my life, came in seconds",
    "one side of my face has dropped",
    "tearing pain through to my chest, i nearly passed out",
]
BEFORE = [
    ("My back went when i was lifting my son, and now", "'my back when I was' is no old story"),
    ("Something went in my back when I was lifting a box,", "the same, within a clause"),
    ("I hurt my lower back when we moved house and", "'back when we'"),
    ("Bad back for years, now", "the back is long known, the sign is new"),
    ("I've had back pain since 2015, but since this morning", "a turn to now"),
    ("Chronic low back pain for ten years and today", "a turn to now"),
    ("On and off for years, but now", "a turn to now"),
    ("Had back trouble all my life, never this:", "'never this' denies nothing"),
    ("Had it before kids, never like this:", "kids tell a time"),
    ("Ever since I came back from holiday", "somebody came back, no feeling did"),
    ("I don't want to make a fuss,", "manners deny nothing"),
    ("I don't normally complain but", "manners deny nothing"),
    ("I'm not one for hospitals.", "manners deny nothing"),
    ("I'd had two beers, no more, and", "'no more' counts beers"),
    ("My wife is a nurse and she is worried because", "she worries about the writer"),
    ("My dad had a slipped disc years ago. Me,", "his was long ago"),
    ("I was watching a film last night when", "the film tells nothing"),
    ("It's probably nothing but", "a guess"),
    ("I used to play rugby. Now", "the rugby is over"),
    ("The physio worked on my back and the next day", "looked at before the sign"),
    ("I had an operation in 2019 and was fine. Today", "old and over"),
    ("No fever, no weight loss, but", "denials of others"),
    ("I used to be able to walk for miles and", "what one could do was no sign"),
    ("I used to play five-a-side and", "a statement in the present ends what once was"),
    ("You asked about signs:", "what stands behind the colon is the answer"),
]
AFTER = [
    (", like last year's but worse.", "a likeness, not a time"),
    (". It went away on its own last time.", "another time ended, this one did not"),
    (". Last time it cleared up in a day.", "the same, told the other way round"),
    (". I had a scan in 2019.", "the scan is old, not the sign"),
    (", but I've always been a worrier.", "what somebody always was is not how long it is known"),
    (", before I was always fit.", "the same"),
    (", is this common with a bad back?", "asked of what was just told"),
    (", which my wife says is nothing.", "somebody's guess"),
    (" since I started at the gym.", "a beginning"),
    (" and the app says I should keep moving.", "advice"),
    (" (my mother had the same).", "hers was besides"),
    (". Everything else is ok.", "everything else"),
]
TODAY = [
    "it burns when i pee and my side aches under the ribs and i've been shivering",
    "i've got a row of blisters in a band round one side of my chest",
    "my calf is swollen on one side",
    "i had a steroid injection in my spine last week and the back pain is much worse since",
    "calf is hard and warm, one leg thicker than the other since the flight",
]
HARMLESS = [
    ("my low back aches after digging the garden", "an ache"),
    ("numb with boredom at work, back stiff", "a manner of speaking"),
    ("my uncle had a heart attack, i just have a sore upper back", "no attack on anybody"),
    ("my neck is stiff from the pillow", "a stiff neck"),
    ("i sneezed and my back twinged, gone now", "over"),
]
BESIDE = [
    "It was getting better until {}.",
    "By the way {}.",
    "{}. My friend had that and it was a trapped nerve.",
    "{}. It went away on its own last time.",
    "{}, but I've always been a worrier.",
    "I did the stretches you gave me and {}.",
]


def test_circumstances_make_no_sign_of_a_fall_of_somebody_else() -> None:
    text = "It's about my mother, she is 80, she fell with a kitchen chair this morning"
    assert judged(f"{text} and her lower back hurts").flags_other == (), "no bladder was told"


@pytest.mark.parametrize(
    ("texts", "level"),
    [
        (("they put a needle in my lower back last week", "hot and cold all night"), "E"),
        (("I had an epidural on the 3rd, it's more sore than before", "my temp is 38.4"), "E"),
        (("bad sciatica in the left leg", "and now that foot is cold and chalk white"), "E"),
        (("I'm booked for an injection in my back", "shivering since last night"), "S"),
        (("I had a jab in the arm last week", "shivering last night"), "S"),
    ],
)
def test_circumstances_in_two_messages_weigh_as_in_one(texts: tuple[str, ...], level: str) -> None:
    assert judged(*texts).level.value == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("a flat hand, and now I have pain in my leg", "none"),
        ("a flat hand, but my left hand is going weak now", "E"),
        ("since this morning I can't make a fist, my hand stays flat", "E"),
    ],
)
def test_circumstances_of_a_flat_hand_as_a_measure(text: str, level: str) -> None:
    assert judged(text).level.value == level


def test_circumstances_of_effort_alone_are_asked_about() -> None:
    read = judged("out of breath after the bridge")
    assert (read.level.value, read.ask) == ("none", ("lung_pe",)), "at rest too?"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("the kids are in bed, my husband is on nights. Can he look at me when he's home at 7?", 0),
        ("my husband comes home from nights and hits me", 1),
    ],
)
def test_circumstances_of_a_shift_are_no_violence(text: str, asked: int) -> None:
    read = judged(text)
    assert [*read.ask, *read.flags, *read.flags_other].count("violence") == asked


@pytest.mark.parametrize("text", ["won't stop talking while I type", "won't wake up"])
def test_circumstances_of_a_child_who_chats_are_no_emergency(text: str) -> None:
    assert bool(judged(f"my daughter {text}").flags_other) is (text == "won't wake up")


@pytest.mark.parametrize(("before", "reason"), BEFORE)
def test_circumstances_leave_a_sign_an_emergency(before: str, reason: str) -> None:
    lost = [sign for sign in SIGNS if judged(f"{before} {sign}.").level.value != "E"]
    assert lost == [], reason


@pytest.mark.parametrize(("after", "reason"), AFTER)
def test_circumstances_behind_leave_a_sign_an_emergency(after: str, reason: str) -> None:
    lost = [sign for sign in SIGNS if judged(f"{sign}{after}").level.value != "E"]
    assert lost == [], reason


@pytest.mark.parametrize(("after", "reason"), AFTER)
def test_circumstances_leave_a_sign_for_today(after: str, reason: str) -> None:
    lost = [sign for sign in TODAY if judged(f"{sign}{after}").level.value not in "SE"]
    assert lost == [], reason


@pytest.mark.parametrize(("text", "reason"), HARMLESS)
def test_circumstances_make_no_sign(text: str, reason: str) -> None:
    read = {beside: judged(beside.format(text)) for beside in BESIDE}
    assert [one for one, found in read.items() if found.level.value in "SE"] == [], reason
    assert [one for one, found in read.items() if found.ask] == [], reason
