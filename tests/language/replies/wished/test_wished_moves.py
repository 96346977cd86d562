"""Another move for a part of the body is wished for: which part, and what only sounds so."""

from __future__ import annotations

import pytest

from bot.language.replies.wished.wished_moves import part_wished_for


@pytest.mark.parametrize(
    ("text", "part", "reason"),
    [
        ("another one for my neck maybe", "neck", "with a doubt behind it"),
        ("another move pls, smth for neck", "neck", "in the words of a phone"),
        ("ok and the neck move??", "neck", "asked for again"),
        ("give me one more stretch for the hips", "hips", "a stretch"),
        ("have you got something for tight shoulders", "shoulders", "as a question"),
        ("an extra neck exercise please", "neck", "the part before the word"),
        ("I want another move for my upper back too", "upper back", "two words"),
        ("the neck move was fine", "", "a report"),
        ("something for my neck pain at night", "", "no move"),
        ("is one for the neck dangerous", "", "a question of danger"),
        ("swap the neck one", "", "a swap"),
    ],
)
def test_part_wished_for_names_the_part(text: str, part: str, reason: str) -> None:
    assert part_wished_for(text) == part, reason
