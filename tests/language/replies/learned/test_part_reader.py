"""What the parts of a message do at the open question is read from many labelled turns."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.knowledge.conversation.part_reading import load_part_reading
from bot.language.replies.learned.part_reader import load_part_reader, places_of_parts


def parts(text: str, asked: str | None) -> list[tuple[str, bool, bool]]:
    """Return the words of each part, whether it asks, and whether it tells nothing."""
    settings = load_part_reading()
    return [
        (
            text[one.start : one.end],
            one.reading.asks >= settings.asks_from,
            one.reading.tells < settings.tells_nothing_below,
        )
        for one in load_part_reader().read(text, asked)
    ]


@pytest.mark.parametrize(
    ("text", "asked", "found", "reason"),
    [
        (
            "About a six. Is that a lot?",
            "nrs",
            [("About a six.", False, False), ("Is that a lot?", True, True)],
            "an answer and a question",
        ),
        ("both sides", "side", [("both sides", False, False)], "an answer in two words"),
        (
            "why do you want to know that",
            "sit_hours",
            [("why do you want to know that", True, True)],
            "a question without its mark",
        ),
        (
            "Three weeks. Lovely weather for it.",
            "duration_days",
            [("Three weeks.", False, False), ("Lovely weather for it.", False, True)],
            "talk of the weather",
        ),
        (
            "none of these",
            slots.SCREEN_NERVES,
            [("none of these", False, False)],
            "it answers the list",
        ),
        (
            "about a 4 can a bad chair do this to you",
            "nrs",
            [("about a 4", False, False), ("can a bad chair do this to you", True, True)],
            "no stop between an answer and a question",
        ),
    ],
)
def test_part_reader_finds_parts_and_what_they_do(
    text: str, asked: str, found: list[tuple[str, bool, bool]], reason: str
) -> None:
    assert parts(text, asked) == found, reason


def test_part_reader_reads_no_two_questions_alike() -> None:
    at_side, at_none = (load_part_reader().read("right", at)[0].reading for at in ("side", None))
    assert at_side.of("answer") > at_none.of("answer")


@pytest.mark.parametrize(
    "text", ["", "?!", "\u4f60\u597d", "qqq zzz", "x" * 500, "caf\u00e9 \u2019tis"]
)
def test_part_reader_reads_whatever_is_written(text: str) -> None:
    for one in load_part_reader().read(text, "nrs"):
        assert 0 <= one.start < one.end <= len(text)
        assert 0 <= one.reading.asks <= 1 + 1e-6
        assert -1e-6 <= one.reading.tells <= 1


def test_part_reader_takes_the_sentences_of_a_story_as_its_parts() -> None:
    story = "My back hurts since May. " * 60
    assert len(places_of_parts(story)) == 60
