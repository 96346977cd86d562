"""The words in which this person told a sign of danger, to be read out to those who help."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from bot.conversation.safety.rows_ticked import is_rows_ticked
from bot.conversation.turn import Turn
from bot.knowledge.conversation.reply_limits import is_within
from bot.language.danger.agreement import of_the_wording
from bot.language.findings import Kind, Mention, Status

_TOLD = (Status.PRESENT, Status.OTHER_PERSON)
_ENDS = re.compile(r"[.!?;,\n]")


def told_words(turns: Sequence[Turn]) -> Mapping[str, tuple[str, ...]]:
    """Return the clauses that tell each sign, oldest first.

    What the overall wording alone made of a message is told in no words of its own, nor are rows
    that were ticked.
    """
    told: dict[str, list[str]] = {}
    for turn in (one for one in turns if not is_rows_ticked(one)):
        for mention in turn.findings.of(Kind.FLAG):
            if mention.status in _TOLD and not of_the_wording(mention):
                _add(told.setdefault(mention.value, []), clause_around(turn.text, mention))
    return {slug: tuple(clauses) for slug, clauses in told.items()}


def _add(clauses: list[str], clause: str) -> None:
    """Keep a clause that is short enough, and of two that hold each other the longer one."""
    if not clause or not is_within(clause, "quoted_clause"):
        return
    if all(clause not in one for one in clauses):
        clauses[:] = [*(one for one in clauses if one not in clause), clause]


def clause_around(text: str, mention: Mention) -> str:
    """Return the clause around a mention, as it was written."""
    if text[mention.start : mention.end] != mention.text:
        return mention.text.strip()
    before = [found.end() for found in _ENDS.finditer(text, 0, mention.start)]
    behind = _ENDS.search(text, mention.end)
    start, end = before[-1] if before else 0, behind.start() if behind else len(text)
    clause = text[start:end].strip()
    return clause if is_within(clause, "quoted_clause") else mention.text.strip()
