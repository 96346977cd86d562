"""What befalls an animal or somebody in a film is no emergency of a person."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Our cat went off her back legs on Tuesday and couldn't pee, the vet kept her in. "
            "I've slept on the floor beside her basket since and my low back is stiff.",
            "a cat",
        ),
        (
            "Dog had a stroke, vet says. He drags his left side and he's wet the bed twice. I'm "
            "fine, low back aches from lifting him into the car, nothing in my legs.",
            "a dog, told on in the next sentence",
        ),
        (
            "Watched a documentary on a climber who lost his bladder and his legs after a fall, "
            "horrible. I climb indoors, just a tight mid back here.",
            "a film",
        ),
        (
            "saw a reel where a girl's face dropped after a neck crack, now scared of mine "
            "clicking. no symptoms, only clicks and a bit stiff",
            "a film with a person in it",
        ),
        (
            "Hooked on that hospital drama all week, the one where a surgeon is hit by a train and "
            "somebody is poisoned. My low back is stiff from the sofa.",
            "a series, told on in its sentence",
        ),
    ],
)
def test_nobodys_emergency_is_none(text: str, reason: str) -> None:
    verdict = judged(text)
    assert not verdict.flags_other, reason
    assert verdict.level.value == "none", reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("my husband fell off his horse and can't feel his legs", "a person beside the animal"),
        ("my mum was walking the dog and collapsed, she won't wake up", "the same"),
        (
            "The dog is howling beside Arthur. He's grey and he won't wake up",
            "the dog does nothing",
        ),
    ],
)
def test_nobody_here_a_person_beside_an_animal_counts(text: str, reason: str) -> None:
    assert judged(text).flags_other, reason


@pytest.mark.parametrize(
    "text",
    [
        "the dog pulled me over and now both my legs are numb",
        "fell off my horse an hour ago and I can't feel my legs",
        "watched a film on the sofa and now I can't pee and I'm numb between the legs",
    ],
)
def test_nobody_here_the_writers_own_sign_counts(text: str) -> None:
    assert judged(text).level.value == "E"


def test_nobody_here_an_animals_medicine_is_no_condition_of_the_writer() -> None:
    assert not judged("The dog's on steroids, I lift him into the car").ask
    assert judged("The dog's fine. I'm on steroids, back pain since a small fall").flags


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "The area where I'd sit on a horse has gone to sleep and won't wake. Bad back.",
            "what one sits on does nothing",
        ),
        (
            "right sciatica from low back, and the calf has no push, can't do a single heel raise",
            "a calf is a part of the leg",
        ),
    ],
)
def test_nobody_here_leaves_what_is_the_writers(text: str, reason: str) -> None:
    assert judged(text).level.value == "E", reason


@pytest.mark.parametrize(
    "text",
    [
        "We lost our Tom to suicide in February. I run the walk for him and my hips ache after it.",
        "My friend died by suicide last year, I sit a lot since and my low back is stiff.",
    ],
)
def test_nobodys_wish_to_die_is_told_of_the_dead(text: str) -> None:
    verdict = judged(text)
    assert (verdict.level.value, verdict.flags_other) == ("none", ())


@pytest.mark.parametrize(
    "text",
    [
        "we lost our tom to suicide and I want to join him",
        "he took his own life and now I want to do the same",
        "My brother died in February. I want to follow him.",
        "since my husband passed away I want to go where he is",
    ],
)
def test_nobodys_wish_to_die_beside_it_is_heard(text: str) -> None:
    assert "suicide_distress" in judged(text).flags
