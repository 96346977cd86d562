"""What a reply to an urgent answer is: a relative's view, waiting, a question, an "on my way"."""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.conversation.safety_answers import Turn, yes_no
from bot.knowledge.safety.follow_ups import Talk, follow_up_patterns, load_follow_ups

SURE_INTENT = 0.5  # below this an intent says nothing about the kind
# "No car" and "no, I'm not going" are no answers to a question about the sign.
OTHER_MATTERS = frozenset(
    (
        "alone",
        "cannot_go",
        "coming",
        "cost",
        "doubts",
        "family",
        "going",
        "here",
        "leaves",
        "no_phone",
        "not_seen",
        "not_yet",
        "police",
        "refuses",
        "waits",
        "worse",
    )
)
_CLAUSE_ENDS = re.compile(r"[.!?;:,\n]+|\bbut\b")


def read_follow_up(turn: Turn, talk: Talk, without: Collection[str] = ()) -> str | None:
    """Return the kind of reply in this talk, None when it is none of those known.

    `without` names kinds that cannot be meant.
    """
    known = {
        kind: entry
        for kind, entry in load_follow_ups().items()
        if talk in entry.talk and kind not in without
    }
    if not turn.button:
        for kind in known:
            if _says(turn.text, kind):
                return kind
    if turn.button or turn.confidence >= SURE_INTENT:
        for kind, entry in known.items():
            if turn.intent in entry.intents:
                return kind
    return None


def kinds_in(turn: Turn, talk: Talk) -> frozenset[str]:
    """Return every kind whose words are in the reply."""
    known = (kind for kind, entry in load_follow_ups().items() if talk in entry.talk)
    return frozenset(kind for kind in known if _says(turn.text, kind))


def plain_answer(turn: Turn, slug: str) -> str | None:
    """Return yes, no or unsure about the sign; None for a "no" that is about something else."""
    answer = yes_no(turn, slug)
    if answer != "no" or turn.button:
        return answer
    if not turn.findings.mentions and turn.confidence < SURE_INTENT:
        return None
    return None if kinds_in(turn, "emergency") & OTHER_MATTERS else answer


def _says(text: str, kind: str) -> bool:
    """Whether the text says it: what can be taken back is read clause by clause."""
    clauses = _CLAUSE_ENDS.split(text) if load_follow_ups()[kind].unless else (text,)
    return follow_up_patterns()[kind].said_in([_words(clause) for clause in clauses])


def _words(text: str) -> str:
    plain = text.lower().replace("\u2019", "'").replace("'", "")
    return "".join(f"{word} " for word in re.findall(r"[a-z0-9&]+", plain))
