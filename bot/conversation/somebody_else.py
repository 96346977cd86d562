"""A story that is about somebody else's back."""

from __future__ import annotations

from bot.conversation.advice import advice_for_them
from bot.language.assertion.whose_back import back_of_another
from bot.language.findings import Findings
from bot.safety.triage import triage


def tells_of_somebody_else(findings: Findings) -> bool:
    """Return True when a place of pain is named that is somebody else's, and none of one's own."""
    return back_of_another(findings.mentions) is not None


def words_about_them(findings: Findings, advice_line: str) -> str:
    """Return what their signs call for, "" when nothing does; emergencies are told before."""
    return advice_for_them(triage([findings]).flags_other, advice_line)
