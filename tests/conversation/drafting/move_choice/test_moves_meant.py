"""A move is meant by a part of its name, also where a word of it tells little by itself."""

from __future__ import annotations

import pytest

from bot.conversation.drafting.move_choice.moves_meant import Named, moves_meant

LISTED = (Named("P09", "supine"), Named("T01", "kneel"))  # T01: Half-kneeling hip stretch


@pytest.mark.parametrize(
    ("thing", "moves", "reason"),
    [
        ("half kneeling stretch", ("T01",), "without the word between"),
        ("half-kneeling hip stretch", ("T01",), "the whole name"),
        ("kneeling one", ("T01",), "its position"),
        ("hip flexor stretch", (), "another stretch: a word is of no move of the list"),
    ],
)
def test_moves_meant_by_a_part_of_the_name(thing: str, moves: tuple[str, ...], reason: str) -> None:
    assert moves_meant(thing, LISTED).moves == moves, reason
