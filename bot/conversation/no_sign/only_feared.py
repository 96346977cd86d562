"""A cancer that is only feared ("so scared it's cancer") is none that somebody has or had."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety.safety_answers import Turn
from bot.knowledge.vocabulary.word_lists import words
from bot.language.findings import Findings, Kind, Mention, Status

CANCER = "cancer_history"


def without_feared(turn: Turn) -> Turn:
    """Return the turn with a cancer supposed that stands behind words of fear and nowhere else."""
    told = [m for m in turn.findings.of(Kind.FLAG, Status.PRESENT) if m.value == CANCER]
    if not told or not all(_is_feared(turn.text, mention) for mention in told):
        return turn
    supposed = tuple(
        replace(one, status=Status.HYPOTHETICAL) if one in told else one
        for one in turn.findings.mentions
    )
    return replace(turn, findings=Findings(supposed))


def _is_feared(text: str, mention: Mention) -> bool:
    before = " ".join(text[: mention.start].casefold().replace("\u2019", "'").split())
    return before.endswith(tuple(words("fears_it_is")))
