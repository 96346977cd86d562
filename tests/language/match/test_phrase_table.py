"""Phrases are found wherever they stand in a row of words, with the classes they belong to."""

from __future__ import annotations

import pytest

from bot.language.match.lexicon import Lexicon
from bot.language.match.phrase_table import PhraseTable
from bot.language.text.content_words import load_content_words
from bot.language.text.message import Message

ADDED = (
    (("numb",), ("numbness",)),
    (("numb", "foot"), ("foot_numb",)),
    (("numb", "foot", "since", "monday"), ("dated",)),
    (("foot", "since"), ("dated", "aged")),
    (("numb", "foot"), ("a_leg", "foot_numb")),
)


def table() -> PhraseTable:
    phrases = PhraseTable()
    for row, names in ADDED:
        phrases.add([row], names)
    return phrases


@pytest.mark.parametrize(
    ("words", "found", "reason"),
    [
        ("numb", [(0, 1, ("numbness",))], "one word"),
        (
            "a numb foot",
            [(1, 2, ("numbness",)), (1, 3, ("foot_numb", "a_leg"))],
            "short before long; of one added twice what was added first",
        ),
        (
            "numb foot since monday",
            [
                (0, 1, ("numbness",)),
                (0, 2, ("foot_numb", "a_leg")),
                (0, 4, ("dated",)),
                (1, 3, ("dated", "aged")),
            ],
            "one over another",
        ),
        ("numb foot since tuesday", [(0, 1), (0, 2), (1, 3)], "another end"),
        ("numb foot since", [(0, 1), (0, 2), (1, 3)], "cut off before the end"),
        ("foot", [], "the beginning of a phrase is none"),
        ("", [], "nothing"),
    ],
)
def test_phrase_table_finds(words: str, found: list[tuple[object, ...]], reason: str) -> None:
    told = table().find(words.split())
    assert [row[: len(one)] for row, one in zip(told, found, strict=True)] == found, reason


def test_phrase_table_names_classes_in_order() -> None:
    phrases = table()
    phrases.sort_names()
    assert phrases.find(["numb", "foot"])[1] == (0, 2, ("a_leg", "foot_numb"))
    assert phrases.find(["foot", "since"]) == [(0, 2, ("aged", "dated"))]


TERMS = {
    "numb [in] [the] (foot|leg)": ["limb", "numb"],
    "foot in mouth": ["idiom"],
    "a sharp pain": ["idiom", "pain"],
    "not able to (feel|move)": ["cannot"],
    "# of the days": ["days"],
}


@pytest.mark.parametrize(
    ("text", "found", "reason"),
    [
        ("numb leg", {"limb", "numb"}, "what may be left out is"),
        ("numb in the foot", {"limb", "numb"}, "an article does not matter"),
        ("a really numb foot", {"limb", "numb"}, "what carries nothing does not matter"),
        ("sharp pain", {"pain"}, "an article does not matter, but in an idiom"),
        ("a sharp pain", {"idiom"}, "the idiom hides the class in its place"),
        ("cant move", {"cannot"}, "ways of saying one thing are one"),
        ("3 days", set(), "the words around a number count"),
        ("3 of days", {"days"}, "a number"),
    ],
)
def test_lexicon_seeks_a_term(text: str, found: set[str], reason: str) -> None:
    lexicon = Lexicon(TERMS, {"idiom"}, load_content_words())
    assert {*lexicon.read(Message.read(text)).by_class} == found, reason
