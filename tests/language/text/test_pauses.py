"""Points, line ends and fillers inside a sentence."""

from __future__ import annotations

import pytest

from bot.language.pipeline import engine
from bot.language.text.pauses import PAUSE, is_broken_to_fit

LETTER = (
    "good evening, i have had pain in the low of my back\n"
    "for about three weeks and since last night i cannot\n"
    "feel anything when i wipe, is that the disc pressing\n"
    "on something or is it only the sitting?"
)
LIST = "numb foot\nleft leg weak since tuesday\nno fever\nback pain for three weeks now"


@pytest.mark.parametrize(
    ("text", "pauses", "reason"),
    [
        ("i can't... feel my legs", 3, "no statement ends with can't"),
        ("pain in my… chest", 1, "points that are one mark"),
        ("my bum... went numb", 3, "no statement begins with went"),
        ("no fever... my legs are numb", 0, "a denial ends there"),
        ("it hurts... then my leg gave in", 0, "two statements"),
        ("it goes down my\nleg", 1, "a line end behind my"),
        ("numb foot\nleft leg weak", 0, "lines of a list"),
        ("weak leg\n\nof course i rest", 0, "a new paragraph begins"),
        ("pain in my leg.", 0, "a point alone ends a sentence"),
        ("i ache in my.", 0, "nothing comes behind it"),
        ("...", 0, "nothing but points"),
        ("my like whole leg is numb", 1, "nothing is compared"),
        ("i can't like feel it", 1, "nothing is compared"),
        ("i have like a belt round me", 0, "it is compared with a belt"),
        ("i can't like it", 0, "a verb"),
        ("it feels like my leg is wood", 0, "a comparison"),
    ],
)
def test_pauses_are_marked(text: str, pauses: int, reason: str) -> None:
    assert engine().parse(text).tokens.norms.count(PAUSE) == pauses, reason


def test_pauses_keep_a_sentence_whole() -> None:
    message = engine().parse("i can't... feel my legs")
    assert len(message.tokens.sentences) == 1
    assert len(message.sentences) == 1


@pytest.mark.parametrize(
    ("text", "broken", "reason"),
    [
        (LETTER, True, "every line is full"),
        (LIST, False, "lines of their own lengths"),
        (LETTER + "\n\n" + LETTER, True, "each paragraph by itself"),
        (LETTER + "\n\n" + LIST, False, "one paragraph is a list"),
        ("my leg\nis numb", False, "too narrow for a page"),
    ],
)
def test_pauses_tell_lines_that_were_broken_to_fit(text: str, broken: bool, reason: str) -> None:
    assert is_broken_to_fit(text) is broken, reason
