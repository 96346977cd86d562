"""The words in which a sign was told are read out, and nothing that nobody said."""

from __future__ import annotations

import pytest

from bot.conversation.safety.help.told_words import told_words
from bot.conversation.turn import Turn
from bot.language.findings import Findings, Kind, Mention, Status


def told(
    text: str, words: str, rule: str = "ces_saddle.wipe", status: Status = Status.PRESENT
) -> Turn:
    start = text.index(words)
    mention = Mention(Kind.FLAG, "ces_saddle", start, start + len(words), words, rule, status)
    return Turn(Findings((mention,)), text=text)


@pytest.mark.parametrize(
    ("turns", "said"),
    [
        (
            [told("low back, numb round my seat since Friday", "numb round")],
            ("numb round my seat since Friday",),
        ),
        (
            [told("hi. when I wipe I can't feel it. ok?", "wipe I can't")],
            ("when I wipe I can't feel it",),
        ),
        ([told("numb there", "numb"), told("numb there still", "numb")], ("numb there still",)),
        (
            [told("numb there", "numb"), told("can't feel paper", "can't")],
            ("numb there", "can't feel paper"),
        ),
        ([told("I pee fine", "pee", status=Status.DENIED)], ()),
        ([told("numb in 2015", "numb", status=Status.PAST)], ()),
        ([told("little blisters", "little", rule="two_witnesses.ces_saddle")], ()),
        ([told("odd day", "odd", rule="danger_net")], ()),
        ([told("he is numb there", "numb", status=Status.OTHER_PERSON)], ("he is numb there",)),
        ([told("well " * 20 + "numb", "numb")], ("numb",)),
        (
            [told("back pain, fever of 38.8 and night sweats", "fever of 38")],
            ("fever of 38.8 and night sweats",),
        ),
        ([told("temp 38,5 since today, sore", "38")], ("temp 38,5 since today",)),
        ([told("numb since 2. pee is odd", "numb")], ("numb since 2",)),
    ],
    ids=[
        "clause",
        "stops",
        "same once",
        "both",
        "denied",
        "past",
        "net",
        "net asks",
        "theirs",
        "story",
        "decimal point",
        "decimal comma",
        "a number at the end",
    ],
)
def test_told_words_are_the_clauses_that_tell_a_sign(
    turns: list[Turn], said: tuple[str, ...]
) -> None:
    assert told_words(turns).get("ces_saddle", ()) == said


LONG = f"{'well ' * 20}can't pee and it's numb between my legs {'so ' * 20}and I am cold"


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        pytest.param(
            LONG,
            ("can't pee", "pee and it's numb", "numb between my legs"),
            ("can't pee and it's numb between my legs",),
            id="scraps that overlap are one quote",
        ),
        pytest.param(
            LONG,
            ("can't pee", "and it's numb"),
            ("can't pee and it's numb",),
            id="touching ones too",
        ),
        pytest.param(
            LONG, ("can't pee", "cold"), ("can't pee", "cold"), id="what stands apart stays apart"
        ),
        pytest.param(
            "can't pee, numb between my legs",
            ("can't pee", "numb"),
            ("can't pee", "numb between my legs"),
            id="two clauses are two",
        ),
        pytest.param(
            "fever of 38.8 and night sweats since yesterday",
            ("fever of 38", "38.8", "8 and night sweats since yesterday"),
            ("fever of 38.8 and night sweats since yesterday",),
            id="a number is not cut",
        ),
    ],
)
def test_told_words_of_one_message_never_overlap(
    text: str, words: tuple[str, ...], said: tuple[str, ...]
) -> None:
    mentions = tuple(one for word in words for one in told(text, word).findings.mentions)
    assert told_words([Turn(Findings(mentions), text=text)])["ces_saddle"] == said
