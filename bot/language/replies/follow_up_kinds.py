"""Which kinds of reply the patterns of words find in a message."""

from __future__ import annotations

import re

from bot.knowledge.safety.follow_ups import Talk, follow_up_patterns, load_follow_ups

_CLAUSE_ENDS = re.compile(r"[.!?;:,\n]+|\bbut\b")


def kinds_said(text: str, talk: Talk) -> frozenset[str]:
    """Return every kind of this talk whose words are in the text."""
    known = (kind for kind, entry in load_follow_ups().items() if talk in entry.talk)
    return frozenset(kind for kind in known if says_kind(text, kind))


def says_kind(text: str, kind: str) -> bool:
    """Whether the text says it: what can be taken back is read clause by clause."""
    clauses = _CLAUSE_ENDS.split(text) if load_follow_ups()[kind].unless else (text,)
    return follow_up_patterns()[kind].said_in([_words(clause) for clause in clauses])


def _words(text: str) -> str:
    plain = text.lower().replace("\u2019", "'").replace("'", "")
    return "".join(f"{word} " for word in re.findall(r"[a-z0-9&]+", plain))
