"""Whether pain is told to have gone further out into a limb, in the words of a session."""

from __future__ import annotations

import pytest

from bot.language.replies.told.spreading import has_spread


@pytest.mark.parametrize(
    "text",
    [
        "done but its gone dwn to me calf now bit",
        "done but it's gone down into my calf now",
        "done, a bit of pain down in the calf now",
        "pain has moved into my foot",
        "it shoots down the leg",
        "it spread to my thigh",
        "now it's in my calf too",
        "my calf aches now",
        "it goes further down the leg now",
        "runs into my hand",
        "it crept down past the knee",
        "the pain went to my toes",
        "it's lower than before. further down my leg",
        "it's gone into the arm now",
        "it went down the leg a bit",
        "calf hurts as well",
        "pain going into left foot",
        "now pain down the leg",
        "it is going down my right leg",
        "that one sent it into my calf",
        "it sent the pain right down to my foot",
        "that brought a twinge into my left calf",
    ],
)
def test_spreading_hears_pain_that_goes_further_out(text: str) -> None:
    assert has_spread(text)


@pytest.mark.parametrize(
    "text",
    [
        "done",
        "I feel the stretch going down into my calf",
        "leg goes down slowly",
        "it doesn't go into the leg",
        "no pain in my foot",
        "i went down on my knee",
        "pain went up from the calf to the thigh",
        "it moved out of the leg",
        "does it go down the leg?",
        "a pull in my calf now",
        "it's gone from my leg now",
        "only to the knee now",
        "hand on the wall now",
        "put my foot down now",
        "my hand is in the pocket now",
        "done both legs now",
        "did the leg one now",
        "foot on the chair now",
        "8 with each leg",
        "can i go to my knees",
        "it no longer goes into my foot",
        "leg pain is less now",
        "it is out of my leg now",
        "pain in my knee now from kneeling",
        "the calf stretch is done now",
        "it's less in the calf now",
    ],
)
def test_spreading_leaves_stretches_limbs_that_move_and_denials(text: str) -> None:
    assert not has_spread(text)
