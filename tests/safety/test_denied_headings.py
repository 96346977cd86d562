"""Lists that a heading denies, and people in made-up stories: nobody here has those signs."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("not had any of these: leaking pee, numb bum, weak legs", "had none"),
        (
            "things i dont have: numb legs, wet bed, no feeling down below. just an ache after "
            "gardening",
            "an item holds a 'no' of its own",
        ),
        (
            "i checked the list, none: cant pee, numb between legs, weak leg, fever. only low back "
            "ache",
            "an answer before the list",
        ),
        ("no to all these: numb bum, wetting myself, leg weakness", "answered at once"),
        (
            "None of the following: saddle numbness; loss of bladder control; foot drop; fever.",
            "parted by semicolons",
        ),
        (
            "Here is what I don't have:\n- numbness between legs\n- bladder leaking\n- weak legs"
            "\n\nJust an ache",
            "in lines",
        ),
        ("i haven't got any of these: numb bum, can't pee, fever, just a stiff back", "then told"),
        (
            "novelist here. my character has numb legs and wets himself, how long till surgery",
            "a character",
        ),
        (
            "student nurse here, revising cauda equina: numb saddle, cant pee, weak legs. my back "
            "aches from sitting",
            "a list that is learnt",
        ),
    ],
)
def test_denied_headings_raise_nothing(text: str, why: str) -> None:
    assert judged(text).level.value == "none", why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "i haven't got any of these: numb bum, weak legs, fever, but i can't pee since last "
            "night",
            "excepted",
        ),
        ("things i dont have: fever, rash, weight loss. numb between my legs though", "behind it"),
        ("none of these: fever, cough, rash, and now i can't feel my bum", "the writer again"),
        ("i dont have it easy - numb bum, cant pee, legs weak", "no heading"),
        ("i dont have a fever - numb bum, cant pee, weak legs", "one thing is denied"),
        ("yes to these: numb bum, can't pee, weak legs", "had all"),
        (
            "Here is what I don't have:\n- a fever\n- a cough\n- a rash\n\nWhat I have:\n- numb bum"
            "\n- cant pee",
            "two lists",
        ),
        ("its not in my character to moan but my bum is numb and i cant pee", "one's own nature"),
        ("my character is strong but cant pee and legs numb since last night", "the writer's"),
        ("the hero gets shot. i cant feel my legs since this morning", "the writer"),
        ("been revising red flags and realised i cant pee and my bum is numb", "the learner"),
    ],
)
def test_what_no_heading_denies_is_called(text: str, why: str) -> None:
    assert judged(text).level.value == "E", why
