"""Patterns of what people write lie in content, and each of them is asked for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.knowledge.safety.mistaken_signs import load_mistaken_signs
from bot.knowledge.vocabulary.reader_words import load_reader_words
from bot.knowledge.vocabulary.spoken_patterns import first_told, load_spoken_patterns, spoken

ROOT = Path(__file__).parents[3]
ASKED = re.compile(r"\bspoken\([\"'](\w+)[\"']\)")
READ = re.compile(r"\b(?:reader_words|words_in_order)\(\s*\"(\w+)\",\s*\"(\w+)\"\s*\)")


def test_spoken_patterns_each_is_asked_for() -> None:
    code = "\n".join(path.read_text("utf-8") for path in (ROOT / "bot").rglob("*.py"))
    entries = {name for one in load_mistaken_signs().values() for name in one.patterns}
    assert {*ASKED.findall(code), *entries} == set(load_spoken_patterns())


def test_reader_words_each_are_asked_for_by_their_reader() -> None:
    asked = {
        (path.stem, *told)
        for path in (ROOT / "bot" / "language").rglob("*.py")
        for told in READ.findall(path.read_text("utf-8"))
    }
    assert {(reader, name) for _, reader, name in asked} == {
        (reader, name) for reader, one in load_reader_words().items() for name in one.lists
    }
    assert {(stem, reader) for stem, reader, _ in asked if stem != reader} == set()


@pytest.mark.parametrize(
    ("name", "text", "found", "reason"),
    [
        ("takes_back", "nothing", False, "another word"),
        ("takes_back", "Sorry actually middle", True, "put right"),
        ("a_rating", "About 7/10", True, "case does not count"),
        ("a_rating", "7 weeks", False, "a time"),
        ("both_sides", "both of them hurt", False, "two things"),
        ("option_by_place", "Option B", True, "a row by its letter"),
        ("begins_yes", "yesterday", False, "another word"),
        ("for_today", "I have 5 minutes left", True, "what is left of the time"),
        ("for_today", "10 mins is all the time left", True, "named behind"),
        ("for_today", "make it 10 minutes lying on my left", False, "the left side"),
        ("for_today", "only do 5 minutes on the left", False, "the same"),
        ("body_told_fine", "my knee is worse but the back is fine", True, "with its verb"),
        ("body_told_fine", "double shifts all week, back okay considering", True, "at a beginning"),
        ("body_told_fine", "is my back ok", False, "asked"),
        ("body_told_fine", "I went back okay", False, "the way home"),
        ("tells_too_easy", "i could do more", True, "strength to spare"),
        ("tells_too_easy", "i could take more tablets", False, "tablets are no moves"),
        ("tells_too_easy", "i could do more with the ibuprofen", False, "of tablets too"),
    ],
)
def test_spoken_patterns_fit_what_is_written(
    name: str, text: str, found: bool, reason: str
) -> None:
    pattern = spoken(name)
    whole = name in ("a_rating", "option_by_place")
    match = pattern.fullmatch(text) if whole else pattern.search(text)
    assert (match is not None) is found, reason


@pytest.mark.parametrize(
    ("text", "told", "reason"),
    [
        ("in ten", "ten", "the first group"),
        ("for six", "six", "the second, where the first does not fit"),
        ("now", "", "no group of it"),
    ],
)
def test_first_told_is_the_first_group_that_fits(text: str, told: str, reason: str) -> None:
    found = re.fullmatch(r"in (?P<one>\w+)|for (?P<other>\w+)|now", text)
    assert found is not None
    assert first_told(found) == told, reason
