"""Ratings that are none of now: denied, or two far apart, each of what the person does."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.knowledge.conversation.reply_limits import enough
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Status


def without_rating(before: Facts, facts: Facts, findings: Findings, text: str) -> Facts:
    """Return the facts without a rating that is not of now.

    "Not 5 out of 10" tells none; "6ish when driving, 2 when I'm up" tells two, and none of now.
    """
    out = {one.number for one in findings.of(Kind.NRS) if one.status is Status.DENIED}
    if facts.nrs in out:
        return replace(facts, nrs=None)
    apart = ratings_apart(text)
    return facts if apart is None or facts.nrs not in apart else replace(facts, nrs=before.nrs)


def ratings_apart(text: str) -> tuple[int, int] | None:
    """Return two ratings, the lower first, each told of its own movement; None for others."""
    return far_apart(spoken("ratings_by_movement").search(text.casefold()))


def far_apart(told: re.Match[str] | None) -> tuple[int, int] | None:
    """Return the ratings `one` and `other` of a pattern, the lower first, where they are so far."""
    if told is None:
        return None
    low, high = sorted(int(told[name]) for name in ("one", "other"))
    return (low, high) if high - low >= enough("ratings_apart") else None
