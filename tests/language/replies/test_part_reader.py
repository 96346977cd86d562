"""What a part of a message does at the open question is read from many labelled turns."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.knowledge.conversation.part_reading import load_part_reading
from bot.language.replies.part_reader import load_part_reader


@pytest.mark.parametrize(
    ("parts", "asked", "asks", "reason"),
    [
        (("About a six.", "Is that a lot?"), "nrs", (False, True), "an answer and a question"),
        (("both sides",), "side", (False,), "an answer in two words"),
        (("why do you want to know that",), "sit_hours", (True,), "a question without its mark"),
    ],
)
def test_part_reader_tells_questions_apart(
    parts: tuple[str, ...], asked: str, asks: tuple[bool, ...], reason: str
) -> None:
    least = load_part_reading().asks_from
    assert tuple(one.asks >= least for one in load_part_reader().read(parts, asked)) == asks, reason


@pytest.mark.parametrize(
    ("parts", "asked", "silent", "reason"),
    [
        (("Three weeks.", "Thanks for asking."), "duration_days", (False, True), "thanks"),
        (("the left", "you did not listen to me"), "side", (False, True), "a complaint"),
        (("none of these",), slots.SCREEN_NERVES, (False,), "it answers the list"),
    ],
)
def test_part_reader_knows_what_tells_nothing(
    parts: tuple[str, ...], asked: str, silent: tuple[bool, ...], reason: str
) -> None:
    below = load_part_reading().tells_nothing_below
    found = tuple(one.tells < below for one in load_part_reader().read(parts, asked))
    assert found == silent, reason


def test_part_reader_reads_no_two_questions_alike() -> None:
    at_side, at_none = (load_part_reader().read(("right",), at)[0] for at in ("side", None))
    assert at_side.tells > at_none.tells


def test_part_reader_reads_words_it_never_saw() -> None:
    (reading,) = load_part_reader().read(("qqq zzz",), "nrs")
    assert 0 <= reading.asks <= 1
    assert 0 <= reading.tells <= 1
