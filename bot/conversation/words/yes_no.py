"""What a short reply says to a question of yes or no, the same for every question."""

from __future__ import annotations

from bot.language.findings import Findings, Kind

_BY_INTENT = {"affirm": "yes", "deny": "no", "unsure": "unsure"}


def yes_no_of(findings: Findings, intent: str | None) -> str | None:
    """Return yes, no or unsure; the words count before the intent. None when it is neither."""
    said = findings.values(Kind.YES_NO)
    if said:
        return "unsure" if "unsure" in said else said[0]
    return _BY_INTENT.get(intent or "")
