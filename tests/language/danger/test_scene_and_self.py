"""A dream, and a scene whose writer says that he is well himself, are no signs; what is real is."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message

_BACK = (
    " My lower back is a bit stiff from the garden and better with a walk. Which stretch do you "
    "do before a long drive, and for how long do you hold it?"
)


@pytest.mark.parametrize(
    ("scene", "reason"),
    [
        (
            "I had this weird dream last night. I was at the cheese counter and couldn't feel my "
            "legs, and I sat in a puddle. Then the shop was a boat. I woke up and ran on the spot.",
            "up to who is awake",
        ),
        (
            "Each evening I clutch my chest, go grey and collapse on stage, matinees too. I've no "
            "trouble with my real heart.",
            "a part, and what is real is well",
        ),
        (
            "I work as a simulated patient. From nine to twelve I have a numb backside and can't "
            "wee, and eighteen students must find out. My waters are working, I feel everything.",
            "a part told as had",
        ),
        (
            "I have an essay due on red flags. I've done saddle anaesthesia, urinary retention, "
            "foot drop and bilateral sciatica. I'm not ill, by the way.",
            "learned, and nobody is ill",
        ),
    ],
)
def test_scene_of_who_is_well_is_not_called(scene: str, reason: str) -> None:
    assert read_message(scene + _BACK)["level"] not in "ES", reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "I had this dream that I couldn't feel my legs. I woke up and I can't feel my legs, "
            "and the bed is wet.",
            "so awake as well",
        ),
        (
            "What a nightmare of a week. I can't feel my legs and I wet myself on Tuesday. I woke "
            "up at three in agony.",
            "no dream",
        ),
        (
            "I've landed my dream job. I can't pee and I'm numb between the legs. I woke up "
            "like that and went in anyway.",
            "a dream that is none",
        ),
        (
            "I'm a ballet teacher. My right heel simply refuses to leave the floor. Otherwise "
            "everything works.",
            "not all works",
        ),
        (
            "On stage I die of a broken heart each night. Since this morning I have a crushing "
            "pain in my chest and the left arm. I can feel my legs very well.",
            "of today",
        ),
        (
            "I work as a simulated patient. I can't wee since last night and my backside is numb. "
            "I'm fine in my own head.",
            "since last night",
        ),
        (
            "I teach drama. I fell off the stage on to my back on Friday and couldn't feel my "
            "legs. Now I can't wee. My own face is fine.",
            "it went wrong",
        ),
        (
            "My essay is due. My face droops on one side and my speech is slurred. I'm not ill, "
            "am I?",
            "asked, and there",
        ),
    ],
)
def test_what_is_real_beside_a_scene_is_called(text: str, reason: str) -> None:
    assert read_message(text + _BACK)["level"] == "E", reason
