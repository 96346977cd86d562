"""The words in which this person told a sign of danger, to be read out to those who help."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from bot.conversation.safety.safety_list.rows_ticked import is_rows_ticked
from bot.conversation.turn import Turn
from bot.knowledge.conversation.reply_limits import is_within
from bot.language.danger.agreement import of_the_wording
from bot.language.findings import Kind, Mention, Status

_TOLD = (Status.PRESENT, Status.OTHER_PERSON)
_ENDS = re.compile(r"[!?;\n]|[.,](?!(?<=\d.)\d)")  # "38.8" is one number


def told_words(turns: Sequence[Turn]) -> Mapping[str, tuple[str, ...]]:
    """Return the clauses that tell each sign, oldest first.

    What the overall wording alone made of a message is told in no words of its own, nor are rows
    that were ticked.
    """
    told: dict[str, list[str]] = {}
    for turn in (one for one in turns if not is_rows_ticked(one)):
        found: dict[str, list[Mention]] = {}
        for mention in turn.findings.of(Kind.FLAG):
            if mention.status in _TOLD and not of_the_wording(mention):
                found.setdefault(mention.value, []).append(mention)
        for slug, mentions in found.items():
            for clause in _clauses(turn.text, mentions):
                _add(told.setdefault(slug, []), clause)
    return {slug: tuple(clauses) for slug, clauses in told.items()}


def _clauses(text: str, mentions: Sequence[Mention]) -> Iterator[str]:
    """Yield the clauses around mentions; what overlaps or touches is one quote.

    "Can't pee" and "pee and it's numb" of one message are "can't pee and it's numb". Where that
    would be too long to read out, what overlaps what was quoted before is left out.
    """
    yield from (one.text.strip() for one in mentions if not _stands(text, one))
    places = sorted(_place_of_clause(text, one) for one in mentions if _stands(text, one))
    joined: list[tuple[int, int]] = []
    for start, end in places:
        first, last = joined[-1] if joined else (start, start)
        if not joined or text[last:start].strip():
            joined.append((start, end))
        elif is_within(text[first : max(last, end)].strip(), "quoted_clause"):
            joined[-1] = (first, max(last, end))
        elif start >= last:
            joined.append((start, end))
    yield from (text[start:end].strip() for start, end in joined)


def _add(clauses: list[str], clause: str) -> None:
    """Keep a clause that is short enough, and of two that hold each other the longer one."""
    if not clause or not is_within(clause, "quoted_clause"):
        return
    if all(clause not in one for one in clauses):
        clauses[:] = [*(one for one in clauses if one not in clause), clause]


def clause_around(text: str, mention: Mention) -> str:
    """Return the clause around a mention, as it was written."""
    if not _stands(text, mention):
        return mention.text.strip()
    start, end = _place_of_clause(text, mention)
    return text[start:end].strip()


def _stands(text: str, mention: Mention) -> bool:
    """Whether a mention stands in the text in the words it was read in."""
    return text[mention.start : mention.end] == mention.text


def _place_of_clause(text: str, mention: Mention) -> tuple[int, int]:
    """Return where the clause stands, or the mention alone where the clause is a story."""
    before = [found.end() for found in _ENDS.finditer(text, 0, mention.start)]
    behind = _ENDS.search(text, mention.end)
    start, end = before[-1] if before else 0, behind.start() if behind else len(text)
    told = is_within(text[start:end].strip(), "quoted_clause")
    return (start, end) if told else (mention.start, mention.end)
