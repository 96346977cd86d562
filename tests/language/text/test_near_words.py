"""What the speller builds at once for all words is what it would build word by word."""

from __future__ import annotations

import random
import string

import pytest
from symspellpy import SymSpell, Verbosity

from bot.language.pipeline import engine
from bot.language.text.near_words import NearWords
from bot.language.text.sounds import sound_of, sounds_of

COUNTS = {"numb": 9, "number": 30, "thumb": 7, "tumble": 7, "bladder": 5, "ladder": 5, "madder": 4}


@pytest.mark.parametrize(
    ("written", "edits", "found", "reason"),
    [
        ("nubm", 1, ["numb"], "two letters changed over are one edit"),
        ("thmb", 1, ["thumb"], "a letter left out"),
        ("zadder", 1, ["ladder", "madder"], "equally near: the more frequent first"),
        ("bladdre", 2, ["bladder"], "the end lies behind the beginning that is compared"),
        ("tmbl", 2, ["tumble"], "two letters left out"),
        ("zzzzzz", 2, [], "nothing is near"),
        ("", 2, [], "nothing is written"),
    ],
)
def test_near_words_are_found(written: str, edits: int, found: list[str], reason: str) -> None:
    assert [*NearWords(COUNTS).nearest(written, edits)] == found, reason


def test_near_words_are_those_of_symspell() -> None:
    by_chance = random.Random(15)
    words = by_chance.sample(sorted(engine().speller.targets), 2_000)
    counts = {word: by_chance.randrange(1, 4) for word in words}
    symspell = SymSpell(max_dictionary_edit_distance=2, prefix_length=6)
    for word in sorted(counts):
        symspell.create_dictionary_entry(word, counts[word])
    near = NearWords(counts)
    for _ in range(2_000):
        written = _misspelt(by_chance.choice(words), by_chance)
        for edits in (1, 2):
            theirs = symspell.lookup(written, Verbosity.CLOSEST, max_edit_distance=edits)
            assert [*near.nearest(written, edits)] == [one.term for one in theirs], written


def _misspelt(word: str, by_chance: random.Random) -> str:
    for _ in range(by_chance.choice((0, 1, 1, 2, 2, 3))):
        at, letter = by_chance.randrange(len(word)), by_chance.choice(string.ascii_lowercase)
        before, behind = word[:at], word[at + 1 :]
        left_out, put_in = before + behind, before + letter + word[at:]
        turned = before + behind[:1] + word[at] + behind[1:]
        word = by_chance.choice((left_out or letter, put_in, before + letter + behind, turned))
    return word


def test_sounds_of_many_words_are_those_of_each() -> None:
    words = sorted(engine().speller.targets)
    assert sounds_of(words) == [sound_of(word) for word in words]
