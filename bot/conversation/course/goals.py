"""Goals in the person's own words: where one ends and the next begins."""

from __future__ import annotations

from bot.knowledge.staying.check_ins import load_change_limits
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import says_only

LONGEST = 120  # characters of one goal
_BETWEEN, _BEFORE = spoken("between_goals"), spoken("before_a_goal")


def told_goals(text: str) -> tuple[str, ...]:
    """Return the goals a text tells of, three at most, each on one line; empty for "nothing"."""
    if says_only(text, "nothing_told"):
        return ()
    parts = (_BEFORE.sub("", part.strip()).strip(" .!?") for part in _BETWEEN.split(text))
    goals = [" ".join(part.split())[:LONGEST] for part in parts]
    return tuple(dict.fromkeys(goal for goal in goals if len(goal) > 2))[
        : load_change_limits().most_activities
    ]
