"""No words of a language stand in code; content by language fits its structure."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from bench.english_in_code import (
    ROOT,
    english,
    lists_of_grammar,
    strings,
    words_compared,
    words_of_patterns,
)
from bot.knowledge.loading.language import CONTENT, HEARD, SHOWN
from bot.knowledge.loading.texts import load_texts

SPOKEN = re.compile(r"speak\(\s*\"(\w+)\",\s*\"(\w+)\"")


@pytest.mark.slow
def test_english_in_code_stands_in_no_code() -> None:
    assert [f"{one.file}:{one.line}: {one.text}" for one in english()] == []


@pytest.mark.parametrize(
    ("source", "found", "reason"),
    [
        ('x = "Do it together now"', 1, "a label"),
        ('x = f"about {n} minutes"', 1, "words around what is put in"),
        ('x = "Skip"', 1, "a word of a button"),
        ('x = "region_words"', 0, "an id"),
        ('"""Return the words of it."""', 0, "a docstring"),
        ('raise ValueError("there is no such thing")', 0, "said to who wrote the content"),
        ('logger.error("A file was not taken")', 0, "read by operators"),
        ('x = "<path class=\\"soft line\\" d="', 0, "markup"),
    ],
)
def test_strings_are_words_of_a_language(source: str, found: int, reason: str) -> None:
    assert len(strings(ast.parse(source))) == found, reason


@pytest.mark.parametrize(
    ("source", "found", "reason"),
    [
        (r're.compile(r"\bribs?\b")', 1, "a word of the body"),
        (r're.search(r"[,;]|\band\b", text)', 1, "a joint of sentences"),
        (r're.compile(rf"(the )?{word}( one)?")', 1, "words around what is put in"),
        (r're.compile(r"[a-z]+|\d+")', 0, "classes of letters"),
        (r're.compile(r"(?P<hour>\d{1,2})(?!\w)")', 0, "the name of a group"),
        (r're.compile(spoken("leads_to_a_time").pattern)', 0, "asked for by name"),
    ],
)
def test_words_of_patterns_are_found(source: str, found: int, reason: str) -> None:
    assert len(words_of_patterns(ast.parse(source))) == found, reason


@pytest.mark.parametrize(
    ("source", "found", "reason"),
    [
        ('_JOINS = frozenset(("and", "but", "so"))', 1, "words that join"),
        ('if norm in ("im", "am"):\n    pass', 1, "in the middle of a line"),
        ('if tail == ["and", "half"]:\n    pass', 1, "words behind each other"),
        ('SIDES = ("left", "right", "both")', 0, "ids"),
        ('x = words("joins")', 0, "asked for by name"),
        ('said = ("utter_ask", "and")', 0, "an id among them"),
    ],
)
def test_lists_of_grammar_are_found(source: str, found: int, reason: str) -> None:
    assert len(lists_of_grammar(ast.parse(source))) == found, reason


@pytest.mark.parametrize(
    ("source", "found", "reason"),
    [
        ('x = norm == "my"', 1, "a word of grammar"),
        ('x = "and" in between', 1, "one that is looked for"),
        ('x = side == "left"', 0, "an id"),
        ("x = norm in _MY", 0, "asked for by name"),
    ],
)
def test_words_compared_are_found(source: str, found: int, reason: str) -> None:
    assert len(words_compared(ast.parse(source))) == found, reason


@pytest.mark.parametrize("folder", [SHOWN, HEARD], ids=["shown", "heard"])
def test_words_stand_alone_with_their_source_or_beside_structure(folder: Path) -> None:
    """A file of words that has no structure beside it says where its words are from."""
    files = folder.rglob("*.yml")
    alone = [path for path in files if not (CONTENT / path.relative_to(folder)).exists()]
    assert alone
    assert [path.name for path in alone if "source:" not in path.read_text(encoding="utf-8")] == []


def test_speaking_every_sentence_asked_for_exists_and_is_used() -> None:
    """A key that is asked for stands in the file of its room, and none lies there for nothing."""
    asked = set()
    for path in [*ROOT.glob("actions/*.py"), *ROOT.glob("bot/**/*.py")]:
        asked |= set(SPOKEN.findall(path.read_text(encoding="utf-8")))
    known = {
        (path.stem, key) for path in (SHOWN / "said").glob("*.yml") for key in load_texts(path)
    }
    assert asked == known
