"""What a reply to a direct safety question means."""

from __future__ import annotations

from bot.conversation.turn import Turn
from bot.conversation.words.yes_no import yes_no_of
from bot.language.findings import Findings, Kind, Status
from bot.language.text.question_start import is_question


def yes_no(turn: Turn, slug: str) -> str | None:
    """Return yes, no or unsure as an answer about this flag; None when it is neither.

    A present mention of the flag is a yes whatever else is said ("no change, still can't feel").
    A message that asks or tells another sign answers by its words, never by its intent alone.
    """
    if turn.button:
        return yes_no_of(Findings(), turn.intent)
    flags = turn.findings.of(Kind.FLAG)
    statuses = {m.status for m in flags if m.value == slug}
    if Status.PRESENT in statuses:
        return "yes"
    if Status.DENIED in statuses and not turn.findings.values(Kind.YES_NO):
        return "no"
    other = any(m.value != slug and m.status is Status.PRESENT for m in flags)
    return yes_no_of(turn.findings, None if other or asks(turn) else turn.intent)


def asks(turn: Turn) -> bool:
    """Whether the words are a question."""
    return is_question(turn.text)
