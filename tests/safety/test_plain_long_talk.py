"""One word that may mean danger, in long talk that is plain otherwise, asks and calls nothing."""

from __future__ import annotations

import pytest

from bot.language import understand
from bot.safety.triage import triage

AROUND = (
    "I am a tailor from Leeds and sit bent over the machine for most of the day. {} The ache is "
    "low down on the left, it has been there for about ten days, it comes after an hour of "
    "sitting and goes when I walk to the shop and back. I sleep well and the leg is fine. Which "
    "chair would you take, and what could I stretch in the lunch break?"
)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("Hemming forty curtains is a slow death.", "a word of dying"),
        ("My wife dragged me in for a check of my heart on Monday, all well.", "no violence"),
        ("The cat jumped, the tea went over the silk and that was that.", "nobody was attacked"),
        ("When I bent one more time I thought I'd die, so silly did I look.", "a figure of speech"),
        ("At the office I have to ask them: any fever, any numbness, any cancer?", "what is asked"),
        (
            "My daughter's school project is on red flags: numb saddle, both legs.",
            "what is learned",
        ),
    ],
)
def test_plain_long_talk_is_answered_as_such(said: str, why: str) -> None:
    told = triage([understand(AROUND.format(said))])
    assert (told.level.value, told.ask) == ("none", ()), why


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("Most nights I think it would be best if I didn't wake up.", "a wish to die"),
        ("My husband dragged me by the hair on Monday.", "violence"),
        ("Since Monday I have no feeling between my legs when I wipe.", "the saddle"),
        ("They ask me about numbness: yes, both my legs are numb since Monday.", "an answer"),
    ],
)
def test_plain_long_talk_hides_no_sign(said: str, why: str) -> None:
    told = triage([understand(AROUND.format(said))])
    assert told.level.value in ("E", "S") or told.ask, why


def test_plain_long_talk_fall_of_the_year_breaks_no_bone() -> None:
    said = "I am 81, and the doctor looks my back over every fall and says carry on."
    assert triage([understand(AROUND.format(said))]).level.value == "none"
    fell = "I am 81, and I had a fall in the kitchen on Monday."
    assert triage([understand(AROUND.format(fell))]).level.value in ("E", "S")


def test_plain_long_talk_threat_with_an_if_is_asked_about() -> None:
    told = triage([understand("if I have one more night of this pain I jump off the bridge")])
    assert "suicide_distress" in (*told.ask, *told.flags)


@pytest.mark.parametrize(
    "text",
    [
        "no walls here, worst headache of my life just started",
        "no mat please, crushing pain in my chest",
        "no time today, my face is drooping on one side",
    ],
)
def test_plain_long_talk_what_is_not_at_hand_denies_no_sign(text: str) -> None:
    assert triage([understand(text)]).level.value == "E"


@pytest.mark.parametrize(
    ("said", "level", "why"),
    [
        ("The cancer is in two of my vertebrae now, radiotherapy again.", "S", "spread"),
        ("I had breast cancer last year.", "S", "not long ago"),
    ],
)
def test_plain_long_talk_cancer_counts_by_when_and_what_was_found(
    said: str, level: str, why: str
) -> None:
    assert triage([understand(AROUND.format(said))]).level.value == level, why


def test_plain_long_talk_cancer_of_long_ago_that_was_looked_at_is_let_be() -> None:
    said = (
        "I am 66 and keep bees. Twelve years ago I had a bowel cancer, early, cut out, no chemo, "
        "and after five years they discharged me with a handshake. The reason I write is another: "
        "I bought a new hive stand and want to know how high it should be, as my low back gets "
        "tired by evening when I work bent over the low ones, and is fine in the morning. Which "
        "height would you take, and is there a stretch for the afternoon?"
    )
    assert triage([understand(said)]).level.value == "none"
