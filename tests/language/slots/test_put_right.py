"""What is put right in the same breath is read as if it alone had been said, whatever its field."""

from __future__ import annotations

from datetime import date

import pytest

from bot.language import understand
from bot.language.context import Context
from bot.language.facts import Facts
from bot.language.folding import fold
from bot.language.pipeline import engine
from bot.language.slots.put_right import in_one_breath

TODAY = Context(today=date(2026, 11, 20))

PUT_RIGHT = [
    ("more on left, no, not left, right side, left was my knee", "side", "right", "denied again"),
    ("low back aches for two months on the left, no wait, right, since May", "side", "right",
     "needs no odds"),
    ("pain in my neck left, sorry, right side, four weeks of desk work", "side", "right", "sorry"),
    ("its the lower back. Left. Not left, I always mix these up. Right. Six weeks.", "side",
     "right", "a sentence away"),
    ("it goes into the left leg, no the right one, behind the thigh, from the low back", "side",
     "right", "the leg stays"),
    ("my upper back, well no, more the lower back hurts when I bend over the sink", "regions",
     ("low_back",), "a place"),
    ("neck pain, hang on, not neck, between my shoulder blades, for six weeks now", "regions",
     ("upper_back",), "a place denied again"),
    ("low back pain, been like that for two weeks, I mean three", "duration_days", 21,
     "the unit of the other"),
    ("It started about four months ago, sorry, four weeks ago, low in the back", "duration_days",
     28, "another unit"),
    ("I am 61, no, 62 since last week, and my low back hurts", "age", 62, "an age"),
    ("today it is a four out of ten, or no, rather a six, in the lower back", "nrs", 6, "a rating"),
    ("I sit eight hours a day, no, nine, and my neck is sore", "sit_hours", 9, "hours"),
    ("my low back hurts and I sleep on my back, no wait thats not true, on my stomach",
     "sleep_position", "front", "how somebody lies"),
    ("it hurts low down when I lift, I mean when I bend, lifting is fine", "worse_with",
     ("bending",), "a movement"),
    ("it came on suddenly, well, not suddenly, bit by bit over the winter, in my neck", "onset",
     "gradual", "how it began"),
    ("I fell asleep, no I mean I fell down the stairs three weeks ago, low back since", "trigger",
     "fall", "what began it"),
    ("I got a desk job, well, used to, now I drive a taxi all day, low back is bad", "lifestyle",
     ("driving",), "the work of now"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fact", "value", "reason"), PUT_RIGHT)
def test_put_right_what_stands_behind_the_correction_holds(
    text: str, fact: str, value: object, reason: str
) -> None:
    assert getattr(fold(Facts(), understand(text, TODAY)), fact) == value, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("pain on the left, no pain on the right", "a denial"),
        ("low back hurts on the left side, no right leg pain, no numbness", "a denial"),
        ("worse when I sit, no problem walking", "a denial"),
        ("left hip pain, sorry for my English, right knee was operated", "of the English"),
        ("sitting no, standing yes, lifting no, bending yes", "each is answered"),
        ("Sitting? no, walking? no, driving? yes", "each is answered"),
        ("my neck hurts, and no, my shoulders don't", "joined to it"),
        ("I mean my neck hurts and also my low back", "nothing before it"),
        ("my lower back aches and my neck too, I mean both hurt", "both"),
        ("left knee is fine, actually right hip is sore", "another part"),
        ("I can't sit, wait for the bus 20 minutes and stand", "a wait"),
        ("massage made it a lot better for two days, on Sunday", "made better"),
        ("my left side, being honest, hurts more than my right", "compared"),
        ("it used to be on the right, now it's on the left", "of then"),
        ("three under five, so forgive typos, one is on my lap", "typos of the writer"),
    ],
)
def test_put_right_leaves_look_alikes(text: str, reason: str) -> None:
    assert not in_one_breath(engine().parse(text)).put_right, reason


def test_put_right_keeps_every_character_in_its_place() -> None:
    text = "low back left, no wait, right, for two weeks, I mean three, says my wife"
    meant = in_one_breath(engine().parse(text)).message.text
    assert len(meant) == len(text)
    assert meant.index("right") == text.index("right")
    assert meant.endswith(", says my wife")
    assert "three weeks" in meant


def test_put_right_takes_what_was_told_before_out() -> None:
    known = Facts(regions=("neck",))
    told = understand("the neck, no, sorry, not the neck, my low back it is", TODAY)
    assert fold(known, told).regions == ("low_back",)
