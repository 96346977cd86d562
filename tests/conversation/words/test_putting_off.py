"""Whether words put the moves off, or name a day of something else."""

from __future__ import annotations

import pytest

from bot.conversation.words.putting_off import puts_off


@pytest.mark.parametrize(
    ("text", "later", "reason"),
    [
        ("later please", True, "the word itself"),
        ("not now", True, "the word itself"),
        ("tomorrow", True, "a day alone"),
        ("tonight when I'm home", True, "a day and when on it"),
        ("I'd rather do them tonight", True, "a day of the moves"),
        ("let's do it tomorrow morning", True, "a day of the moves"),
        ("tomorrow then, I have to run", True, "a piece of its own"),
        ("I'll do it tonight after my shift", True, "when on that day"),
        ("I'll have a go this evening once the dogs are fed", True, "in other words"),
        ("doing it tonight when the kids are in bed", True, "the same"),
        ("I have a long flight tomorrow", False, "a day of a journey"),
        ("party tonight, can I carry the crates?", False, "a day of a party"),
        ("can I still play at the wedding tonight", False, "a day of a wedding"),
        ("go on then", False, "no day at all"),
        ("doing it alone, thanks", True, "nobody is wanted beside"),
        ("ok thanks will do", True, "a farewell"),
        ("will do, thank you", True, "the same the other way round"),
        ("will do the first one with you", False, "wanted beside"),
        ("what will doing it alone change", False, "asked"),
    ],
)
def test_putting_off(text: str, later: bool, reason: str) -> None:
    assert puts_off(text) is later, reason
