"""The words in which a sign was told are read out, and nothing that nobody said."""

from __future__ import annotations

import pytest

from bot.conversation.safety.told_words import told_words
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
    ],
)
def test_told_words_are_the_clauses_that_tell_a_sign(
    turns: list[Turn], said: tuple[str, ...]
) -> None:
    assert told_words(turns).get("ces_saddle", ()) == said
