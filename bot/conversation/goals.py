"""Goals in the person's own words: where one ends and the next begins."""

from __future__ import annotations

import re

from bot.knowledge.staying.check_ins import load_change_limits
from bot.knowledge.vocabulary.word_lists import words

LONGEST = 120  # characters of one goal
_BETWEEN = re.compile(r"\s*(?:[;\n]|\d[.)]\s|,\s(?:and\s)?|\band then\b|\.\s)\s*")
_BEFORE = re.compile(
    r"^(?:(?:and|to|also|well|um|i(?:'d| would)? (?:want|like|love|need|wish)(?: to)?"
    r"|my goals? (?:is|are|would be)(?: to)?|be able to|to be able to|get back to)\s+)+",
    re.IGNORECASE,
)


def told_goals(text: str) -> tuple[str, ...]:
    """Return the goals a text tells of, three at most, each on one line; empty for "nothing"."""
    if text.strip().strip(".!").casefold() in words("nothing_told"):
        return ()
    parts = (_BEFORE.sub("", part.strip()).strip(" .!?") for part in _BETWEEN.split(text))
    goals = [" ".join(part.split())[:LONGEST] for part in parts]
    return tuple(dict.fromkeys(goal for goal in goals if len(goal) > 2))[
        : load_change_limits().most_activities
    ]
