"""A part of the body that is called well, with a sign of it behind that: no "none" to a list.

"None, well my chest is fine sitting but it gets tight when I walk up the hill".
"""

from __future__ import annotations

from bot.knowledge.vocabulary.spoken_patterns import spoken


def part_with_a_sign(text: str) -> str:
    """Return the words of the part that is called well and has a sign all the same, "" for none."""
    told = spoken("well_but").search(text)
    return "" if told is None else f"{told['part']} {told['sign']}".casefold()
