"""Pain over six weeks that gets no better, as people tell it; and what only sounds like it."""

from __future__ import annotations

import pytest

from tests.safety.reading import judged

FLAG = "not_improving"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "I've been laid low with back pain that's grown worse all through the past half year. "
            "Physical therapy didn't do much.",
            "grown, and care did little",
        ),
        ("Back pain for 4 years now. Morphine and Norco help for a time.", "strong, and short"),
        ("Back pain for years, the injections help for a few weeks", "the same of injections"),
        (
            "For several years I've woken with agonizing pain in the back, and it stays all day",
            "cruel, and of years",
        ),
        ("Hurt my back eight months ago, it just hasn't gone away. PT did zilch.", "not gone"),
        ("It has been 12 weeks and the ache in my shoulder blade just won't subside", "will not"),
        ("It is seven months now. Naproxen only takes the edge off my back pain.", "the edge"),
        ("Sciatica since April. Chiro, acupuncture, gabapentin, none of it helped.", "none of it"),
        ("My neck has been sore for nine weeks, nothing I do makes a dent.", "no dent"),
        ("Tailbone sore for 5 months, tried every cream, zero improvement", "zero"),
        ("Sciatica for five months, the stretches made it worse", "worse by care"),
        (
            "My GP gave me stretches and said it would be gone in a few weeks. I do them and it "
            "has just got worse.",
            "the promised day is past",
        ),
        ("It's been 11 weeks since I hurt my back, it's just not resolving", "not resolving"),
        ("To this day there's the sharp pain on the right when I squat", "to this day"),
        ("Low back sore for 4 months and it's exactly where it was in week two.", "where it was"),
        ("Ten weeks of a stiff neck. Heat, tablets, massage, none of it has shifted it.", "no"),
        ("Sciatica for nine weeks now, if anything a bit worse than at first.", "if anything"),
        ("My hip has hurt since spring, 5 months, and I'm no further with it.", "no further"),
        ("Shoulder blade sore for three months, I'm not an inch better.", "not an inch"),
        ("Back pain for 12 weeks, it isn't budging and I do the exercises.", "not budging"),
        ("It's the same ache it was 3 months ago in my low back.", "the same ache"),
        ("Tailbone for 10 weeks, it keeps creeping up and lasts longer each time.", "longer"),
    ],
)
def test_still_there_months_without_getting_better_are_heard(text: str, why: str) -> None:
    verdict = judged(text)
    assert FLAG in verdict.flags, why
    assert verdict.level.value == "R", why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Had a bad back for eight months, PT did nothing at first but now it's gone", "over"),
        ("My neck was sore for nine weeks and finally better", "better"),
        ("Seven months of back pain, PT did little, but I'm pain free now", "free of it"),
        ("Pain for 12 weeks, slowly easing, walking helps a lot", "it eases"),
        ("We bought the pillow two months back. Day four, no let-up yet.", "four days"),
        ("Sore back for five days, no relief yet", "five days"),
        ("It's been three weeks and the tablets only take the edge off", "three weeks"),
        ("Doctor said it should settle in a few weeks, it's been ten days", "not past yet"),
        ("10 years of scoliosis, and I haven't done a thing to hurt myself", "done no harm"),
        (
            "Low back aches after long drives, has for years, ibuprofen helps for a few hours and "
            "that's all I need",
            "as a painkiller does",
        ),
        (
            "For 8 months my back never let up. Daily walks changed all that and now I barely "
            "notice it.",
            "barely noticed now",
        ),
        (
            "Still struggling with the exercises after nine weeks, but the back itself is good",
            "the exercises",
        ),
        ("My low back has been stiff in the mornings for years, same as ever", "a habit"),
        ("Stiff neck on and off for months, it never stays long", "on and off"),
        ("To this day I love running; back is stiff after 10k", "a love"),
        ("My mum has had back pain for years and nothing has helped her", "somebody else's"),
        ("Low back sore for 3 weeks and it's exactly where it was.", "three weeks"),
        ("Nine weeks of a stiff neck, much better now; the sofa is where it was.", "better"),
        ("Back pain for 5 months, if anything a bit better by now.", "better"),
        ("My boss changed it again, nothing has moved at work, back fine mostly for years", "work"),
        ("Stiff back on and off for two years, never gets worse than it was", "never worse"),
    ],
)
def test_still_there_what_is_over_short_or_a_habit_is_not(text: str, why: str) -> None:
    assert FLAG not in judged(text).flags, why
