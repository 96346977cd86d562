"""What a reply to a direct safety question means."""

from __future__ import annotations

from dataclasses import dataclass

from bot.language.findings import Findings, Kind, Status

_BY_INTENT = {"affirm": "yes", "deny": "no", "unsure": "unsure"}


@dataclass(frozen=True)
class Turn:
    """One message of the person: what was found in it and what it was for."""

    findings: Findings
    intent: str | None = None
    button: bool = False  # pressed, not written


def yes_no(turn: Turn, slug: str) -> str | None:
    """Return yes, no or unsure as an answer about this flag; None when it is neither.

    A present mention of the flag is a yes whatever else is said ("no change, still can't feel").
    """
    if turn.button:
        return _BY_INTENT.get(turn.intent or "")
    statuses = {m.status for m in turn.findings.of(Kind.FLAG) if m.value == slug}
    if Status.PRESENT in statuses:
        return "yes"
    said = turn.findings.values(Kind.YES_NO)
    if said:
        return "unsure" if "unsure" in said else said[0]
    if Status.DENIED in statuses:
        return "no"
    return _BY_INTENT.get(turn.intent or "")
