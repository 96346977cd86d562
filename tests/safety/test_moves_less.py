"""An unborn child that moves less than it did is an emergency, in whatever words it is told."""

from __future__ import annotations

import pytest

from bot.labels.reading import read_message


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "31 wks pregnant and baby hasnt done her usual kicking since yesterday, my back is "
            "aching low",
            "what is usual is not done",
        ),
        (
            "30 weeks. She usually does somersaults after my tea. Last night and today nothing "
            "much at all. Low back sore.",
            "over three sentences",
        ),
        (
            "baby has been so calm today, 36 weeks, normally a right wriggler, backs aching",
            "the week in between",
        ),
        (
            "little one normally wakes me up with her feet, today not one nudge. 38 weeks, back "
            "ache",
            "the week behind it",
        ),
        ("37+2 and fewer movements than normal, low back ache", "weeks and days"),
        (
            "my bump is 34 weeks and I've been poking him and he won't poke back today. Back has "
            "been sore from the sofa.",
            "no answer to a poke",
        ),
        ("baby hardly moves since yesterday, 34 weeks, back ache", "hardly"),
        ("baby has gone very still today, 36 weeks", "very still"),
        ("pregnant 28 weeks, reduced movements since this morning, sore back", "a midwife's words"),
    ],
)
def test_moves_less_is_called(text: str, reason: str) -> None:
    read = read_message(text)
    assert (read["level"], "pregnancy" in read["flags"]) == ("E", True), reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("I'm 32 weeks, baby kicking away all day as usual, low back aches standing", "as usual"),
        (
            "31 weeks. Baby's movements are lovely, her usual gymnastics at night. My low back "
            "aches.",
            "what is usual is done",
        ),
        ("I'm 34 weeks, movements are normal, no fewer kicks than usual. Low back ache.", "denied"),
        ("30 weeks, baby kicks as usual, my back hurts.", "the usual"),
        ("baby kicks all day and my back aches at 34 weeks", "all day"),
        ("im 38 weeks and baby is lying still back to back, my back aches", "how it lies"),
        ("34 weeks, baby is still kicking a lot today, low back sore", "still so"),
        (
            "29 weeks pregnant with an aching low back. I move less than before because of the "
            "ache, hardly any walks.",
            "the writer moves less",
        ),
        (
            "I have had back pain 24 weeks and fewer movements of my back than normal.",
            "weeks of a pain",
        ),
        (
            "I am in week 24 of my strength plan and usually roll out my back, today not once. "
            "It's a bit stiff.",
            "weeks of a plan",
        ),
    ],
)
def test_moves_less_leaves_plain_talk(text: str, reason: str) -> None:
    assert read_message(text)["level"] != "E", reason
