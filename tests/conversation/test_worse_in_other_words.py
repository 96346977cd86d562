"""What makes it worse or eases it in other words; what is no course and rates no pain."""

from __future__ import annotations

import pytest

from bot.conversation.intake.readback import sentence
from tests.conversation.test_worse_as_told import heard

IN_OTHER_WORDS = [
    ("The worst thing is bending.", "Bending makes it worse", "named as the worst"),
    ("I find lifting hard.", "Lifting makes it worse", "found hard"),
    ("My back hates driving.", "Driving makes it worse", "the back does not like it"),
    ("It doesn't like standing.", "Standing makes it worse", "nor does it"),
    ("Sitting is bad and so is driving.", "Sitting and driving make it worse", "so is"),
    (
        "Driving and getting out of the car hurt.",
        "Driving and getting in or out of the car",
        "list",
    ),
    ("It doesn't hurt when I sit.", "Sitting eases it", "denied, so no harm"),
    ("No pain when I walk.", "Walking eases it", "denied, so no harm"),
    ("It hurts when I sit and not when I walk.", "Sitting makes it worse, walking", "the one"),
    ("It's not too bad when I walk, but sitting is awful.", "Sitting makes it worse, walk", "but"),
    ("better when I walk but not when I sit", "Sitting makes it worse, walking", "not better"),
    ("My low back hurts, resting in the bath helps.", "Low back, rest and warmth ease it", "far"),
    ("Low back, lying on my front takes the pain away.", "Low back, lying on your front", "away"),
    ("My low back hurts. The rest is right.", "Low back.", "what is left, and no resting"),
    ("Bending, lifting and sitting make my low back worse", "Low back, bending, sit", "three"),
    ("sitting and standing makes my neck worse", "Neck, sitting and standing make it", "one place"),
    ("driving makes my left hip ache", "Hip, left side, driving makes it worse", "ache"),
    ("looking down makes my neck stiff", "Stiff neck, looking down makes it worse", "stiff"),
    ("vacuuming makes my lower back hurt", "Low back, housework makes it worse", "hurt"),
    ("standing makes my poor old back worse", "Standing makes it worse", "old"),
    ("lifting makes my bad lower back even worse", "Low back, lifting makes it worse", "even"),
    ("sitting makes my right buttock burn", "Buttock, right side, sitting makes", "burn"),
    ("driving and coughing make my low back ache", "Low back, driving", "two"),
    ("Worse in the morning but also at night.", "Worse in the morning and at night", "also"),
]


@pytest.mark.parametrize(("text", "shown", "reason"), IN_OTHER_WORDS)
def test_worse_and_better_are_heard_in_other_words(text: str, shown: str, reason: str) -> None:
    assert sentence(heard(text)).startswith(shown), reason


@pytest.mark.parametrize(
    ("text", "course", "reason"),
    [
        ("low back, it gets worse when I sit", None, "when it hurts, not how it goes"),
        ("low back, it gets worse with bending", None, "the same"),
        ("low back, when I drive it gets worse", None, "told before"),
        ("low back, it flares up when I lift", None, "no coming and going"),
        ("low back, it gets worse with every week", "worsening", "how it goes"),
        ("low back, it is getting worse", "worsening", "how it goes"),
        ("low back, it's not getting worse", None, "denied"),
        ("low back, it gets worse in the afternoon", None, "a time of the day"),
        ("low back, it flares up now and then", "episodic", "how it goes"),
    ],
)
def test_worse_at_something_is_no_course(text: str, course: str | None, reason: str) -> None:
    assert heard(text).course == course, reason


@pytest.mark.parametrize(
    ("text", "rated", "reason"),
    [
        ("I put the kids to bed at eight", None, "an hour of the day"),
        ("We eat at seven", None, "an hour of the day"),
        ("my son is 8", None, "an age"),
        ("the pain is at 7", 7, "of the pain"),
        ("I'd put it at eight", 8, "of the pain"),
        ("sitting at a 6", 6, "a number of its own"),
    ],
)
def test_worse_is_rated_by_no_hour(text: str, rated: int | None, reason: str) -> None:
    assert heard(text).nrs == rated, reason
