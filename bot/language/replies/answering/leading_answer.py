"""Short answers: yes, no, unsure."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.findings import Kind, Mention
from bot.language.match.lexicon import classes_in
from bot.language.replies.answering.answer_words import first_hit
from bot.language.text.content_words import content_before
from bot.language.text.message import Message

_CLASSES = {"answer_unsure": "unsure", "answer_no": "no", "answer_yes": "yes"}
_ALONE = {"answer_no_verb": "no", "answer_yes_verb": "yes"}
_NO_IN_FULL = "no_in_full"
_ENDS = reader_words("leading_answer", "ends")
LEADS_WITHIN = limit("leading_answer")


def yes_or_no(message: Message) -> Iterator[Mention]:
    """Yield the answer with which a message begins ("nope", "yeah defo", "not really")."""
    best = None
    by_class, lean = classes_in(message).by_class, content_before(message)
    for concept, value in {**_CLASSES, **_ALONE}.items():
        for match in by_class.get(concept, ()):
            if concept in _ALONE and not _stands_alone(message, match.end):
                continue
            if lean[match.start] < LEADS_WITHIN:
                key = (match.start, -(match.end - match.start))
                if best is None or key < best[0]:
                    best = (key, match, value, concept)
    full = first_hit(_NO_IN_FULL, message)
    if full and lean[full.first] < LEADS_WITHIN and (best is None or full.first <= best[0][0]):
        yield message.mention(Kind.YES_NO, "no", full.first, full.last, _NO_IN_FULL)
    elif best:
        _, match, value, concept = best
        yield message.mention_of_tokens(Kind.YES_NO, value, match.start, match.end, concept)


def _stands_alone(message: Message, end: int) -> bool:
    """Return whether no content word follows before the clause ends."""
    lean, norms = content_before(message), message.tokens.norms
    for index in range(end, len(norms)):
        if norms[index] in _ENDS:
            return True
        if lean[index + 1] > lean[end]:
            return False
    return True
