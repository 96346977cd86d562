"""Words that say only where it hurts and since when: they are no reason to ask of danger."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.conversation.safety_answers import Turn
from bot.knowledge.vocabulary.word_lists import words
from bot.language.danger.agreement import wording_asks
from bot.language.findings import Findings, Kind, Mention

WHEN = (Kind.DURATION, Kind.STAGE, Kind.NUMBER)
_WORD = re.compile(r"[a-z]+")


def without_bare_questions(turn: Turn) -> Turn:
    """Return the turn without what its wording alone asks, where it tells place and time alone."""
    asked = [one for one in turn.findings.of(Kind.FLAG) if wording_asks(one)]
    if not asked or carries_sense(turn.text, turn.findings.mentions, 0, len(turn.text)):
        return turn
    return replace(
        turn,
        findings=Findings(tuple(one for one in turn.findings.mentions if one not in asked)),
    )


def carries_sense(text: str, mentions: Iterable[Mention], start: int, end: int) -> bool:
    """Whether a stretch of a text has words beside places, times and little words."""
    left = list(text)
    for one in mentions:
        if one.kind in WHEN:
            left[one.start : one.end] = " " * (one.end - one.start)
    said = _WORD.findall("".join(left[start:end]).casefold().replace("'", ""))
    return not words("without_sense").issuperset(said)
