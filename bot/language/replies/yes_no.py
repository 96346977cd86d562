"""Short answers: yes, no, unsure."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.findings import Kind, Mention, Status
from bot.language.parsed import ParsedMessage

_CLASSES = {"answer_unsure": "unsure", "answer_no": "no", "answer_yes": "yes"}
_ALONE = {"answer_no_verb": "no", "answer_yes_verb": "yes"}
_ENDS = frozenset((",", ".", ";", ":", "-", "?", "but", "and", "since", "though"))
LEADS_WITHIN = 2  # content words before which an answer must stand


def yes_or_no(parsed: ParsedMessage) -> Iterator[Mention]:
    """Yield the answer with which a message begins ("nope", "yeah defo", "not really")."""
    best = None
    for concept, value in {**_CLASSES, **_ALONE}.items():
        for match in parsed.concepts.get(concept, ()):
            if concept in _ALONE and not _stands_alone(parsed, match.end):
                continue
            if parsed.layout.lean_before[match.start] < LEADS_WITHIN:
                key = (match.start, -(match.end - match.start))
                if best is None or key < best[0]:
                    best = (key, match, value, concept)
    if best:
        _, match, value, concept = best
        yield parsed.mention(Kind.YES_NO, value, match.start, match.end, concept, Status.PRESENT)


def _stands_alone(parsed: ParsedMessage, end: int) -> bool:
    """Return whether no content word follows before the clause ends."""
    lean = parsed.layout.lean_before
    for index in range(end, len(parsed.norms)):
        if parsed.norms[index] in _ENDS:
            return True
        if lean[index + 1] > lean[end]:
            return False
    return True
