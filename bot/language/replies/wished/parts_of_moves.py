"""Which part of the body a move is wished for, in whatever words that is said."""

from __future__ import annotations

from bot.knowledge.vocabulary.spoken_patterns import group_told, spoken


def part_that_works(words: str) -> str:
    """Return the part that a move is to work ("something that works my bum"), "" for none."""
    told = spoken("one_that_works_a_part").search(words)
    return group_told(told, "part") if told else ""


def part_in_its_place(words: str) -> str:
    """Return the part that what comes in the place of a move is for ("a buttock exercise")."""
    told = spoken("move_of_a_part").search(words)
    return group_told(told, "part") if told else part_that_works(words)
