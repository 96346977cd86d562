"""A sign of danger told in two halves ("cant feel" / "when i wipe i mean"), read as one."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.safety_answers import Turn
from bot.language import understand
from bot.language.findings import Findings, Kind, Mention
from bot.safety.levels import Level
from bot.safety.triage import triage

MOST_WORDS = 8  # a longer message stands for itself
SHORT_REPLIES = ("affirm", "deny", "unsure")


def with_half_before(turn: Turn, before: Turn | None) -> Turn:
    """Return the turn with the emergencies that it tells only together with the one before."""
    if before is None or not _half(turn) or not _half(before):
        return turn
    together = understand(f"{before.text} {turn.text}")
    if triage([together]).level is not Level.E:
        return turn
    alone = {*before.findings.values(Kind.FLAG), *turn.findings.values(Kind.FLAG)}
    told = [m for m in together.present(Kind.FLAG) if m.value not in alone]
    added = tuple(_in(turn, mention) for mention in told)
    return replace(turn, findings=Findings((*turn.findings.mentions, *added))) if added else turn


def _half(turn: Turn) -> bool:
    words = turn.text.split()
    answer = turn.intent in SHORT_REPLIES or turn.findings.values(Kind.YES_NO)
    return not turn.button and not answer and 0 < len(words) <= MOST_WORDS


def _in(turn: Turn, mention: Mention) -> Mention:
    return replace(mention, start=0, end=len(turn.text), text=turn.text)
