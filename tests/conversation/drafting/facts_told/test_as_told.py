"""What set it off, what makes it worse and the side are read back as they were told."""

from __future__ import annotations

import pytest

from bench.first_stories import noted
from bot.conversation.intake.readback import sentence

FINER = [
    (
        "Low back sore since I dug the borders on Sunday.",
        "after you dug the borders",
        "the work in own words",
    ),
    ("Low back, two weeks, mowing did it.", "after mowing", "named as the cause"),
    (
        "Low back since I picked my daughter up on Monday.",
        "after you picked your daughter up",
        "who it was",
    ),
    ("Low back since Sunday's tennis.", "with playing racket sports", "which sport"),
    ("Low back since I hoovered on Sunday.", "after you hoovered", "nothing finer"),
    (
        "Low back since I lifted a crate. I garden too.",
        "after you lifted a crate",
        "finer of another",
    ),
]


@pytest.mark.parametrize(("text", "said", "why"), FINER)
def test_as_told_what_set_it_off_is_read_back_as_told(text: str, said: str, why: str) -> None:
    assert said in sentence(noted(text)).lower(), why


WORSE = [
    ("Low back. Getting going in the morning takes me forever.", "worse in the morning", "takes"),
    ("Low back. Mornings I need twenty minutes to get going.", "worse in the morning", "needs"),
    ("Whole back, some stiffness in the morning.", "worse in the morning", "a noun"),
    ("Neck is sore every morning.", "worse in the morning", "without when"),
    ("Neck. Worse: computer, driving.", "working at a screen and driving make", "a list"),
    ("Neck. Slumping makes it twice as bad.", "slouching makes it worse", "how much"),
    ("Mid back, bad when I wake up.", "worse on waking", "behind a word of worse"),
    ("Low back. Sitting in the theatre is dreadful.", "sitting makes it worse", "with its place"),
    (
        "Low back. After three hours in the cab it gets bad.",
        "driving makes it worse",
        "by its seat",
    ),
    ("Low back. Better flat on the floor.", "lying down eases it", "a position"),
    ("Low back, easier after an hour of walking.", "walking eases it", "better, and how long"),
    ("Neck. Both shoulders, a little more on the left.", "both sides", "the worse of two"),
    ("shoulder r 4 days", "right side", "a letter"),
]
NO_WORSE = [
    ("Low back. It takes me an hour to drive to my mum.", "driving makes", "the way"),
    ("Low back, it flares after heavy shifts.", "heavy things", "a day"),
    ("Neck since Monday, I can't turn round.", "after a twist", "what cannot be done"),
    ("Neck. Both my kids are ill. More on the left.", "both sides", "two of something else"),
]


@pytest.mark.parametrize(("text", "said", "why"), WORSE)
def test_as_told_what_makes_it_worse_is_read_back_as_told(text: str, said: str, why: str) -> None:
    assert said in sentence(noted(text)).lower(), why


@pytest.mark.parametrize(("text", "not_said", "why"), NO_WORSE)
def test_as_told_what_is_no_worsening_is_not_read_back(text: str, not_said: str, why: str) -> None:
    assert not_said not in sentence(noted(text)).lower(), why


GOES = [
    ("Neck for a week, it creeps up over my head.", "travels into the head", "no arm"),
    ("Stiff neck, and with it I often get headaches.", "headaches with it", "beside the neck"),
    ("Low back, it shoots into my right buttock.", "travels to the buttock", "within the trunk"),
    ("Low back, it runs round into the groin.", "travels to the groin", "by its region"),
]
STAYS = [
    ("Low back for a week. I get headaches as well.", "headache", "not of the back"),
    ("Neck for a week, no headaches.", "headache", "denied"),
    ("Neck for a week. My son gets headaches.", "headache", "somebody else's"),
]


@pytest.mark.parametrize(("text", "said", "why"), GOES)
def test_as_told_where_it_goes_is_read_back(text: str, said: str, why: str) -> None:
    assert said in sentence(noted(text)).lower(), why


@pytest.mark.parametrize(("text", "not_said", "why"), STAYS)
def test_as_told_what_goes_nowhere_is_not_read_back(text: str, not_said: str, why: str) -> None:
    assert not_said not in sentence(noted(text)).lower(), why


def test_as_told_a_headache_leaves_the_arm_to_be_asked() -> None:
    assert noted("Stiff neck, and with it I often get headaches.").radiation is None
