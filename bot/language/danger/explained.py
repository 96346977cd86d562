"""A sign that its own sentence explains is none, while nothing more is told.

Legs that burn after squats, a hand on the wall that a move asks for, a breath that jeans take away,
nappies of a baby: the words are those of signs. They are set aside, whoever heard them, where what
explains them is told in their sentence or the one beside it, and nothing says more: that it stays,
is numb, fails, or came of itself. More is said there too, or in a sentence that names a body or a
sign or goes on about it; "we are still at the old flat" says nothing of legs. Which flags:
`explained_signs.yml`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.safety.explained_signs import ExplainedSign, load_explained_signs
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.language.assertion.body_named import names_body
from bot.language.danger.agreement import ASKS, as_idioms
from bot.language.findings import Kind, Mention, Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.message import Message

readings = PatternGroups("explained", partial(reading_lines, "explained"))
EXPLAINED = "its own sentence explains it"  # cue of what is set aside for that
_OPEN = frozenset((Status.PRESENT, Status.UNCERTAIN))
_URGENT = ("E", "S")
_GOES_ON = reader_words("explained", "goes_on")
_OPENING = limit("goes_on_opening")  # words with which a sentence opens


def explained_set_aside(message: Message, held: Iterable[Mention]) -> list[Mention]:
    """Return what holds; what its own sentence explains is no sign."""
    told = list(held)
    if not any(_is_open(one) or _is_theirs(one) for one in told):
        return told
    found = readings.found(message)
    for sign in load_explained_signs().values():
        there = all(group in found for group in (sign.told, *sign.anywhere))
        if there and not _more_is_told(message, told, sign):
            told = _without(message, told, sign)
    return told


def _more_is_told(message: Message, told: Sequence[Mention], sign: ExplainedSign) -> bool:
    """Whether something tells more than what explains it, in a sentence that may be about it."""
    hits = readings.found(message)
    names = hits[sign.told].hits if sign.by_name else ()
    firsts = [
        hit.first
        for group in sign.beyond
        if group in hits
        for hit in hits[group].hits
        if not any(name.first <= hit.first and hit.last <= name.last for name in names)
    ]
    if not firsts:
        return False
    about = set[int]()
    for one in told:
        if one.kind == Kind.FLAG:
            first, last = message.span(one.start, one.end)
            begin, end = message.sentence_of[first], message.sentence_of[last - 1]
            about.update(range(begin - 1, end + 2))
    return any(
        message.sentence_of[first] in about or _goes_on(message, message.sentence_of[first])
        for first in firsts
    )


def _goes_on(message: Message, sentence: int) -> bool:
    """Whether a sentence may be about what was told: a body is named, or "it" opens it."""
    begin, end = message.sentences[sentence]
    norms = [word.norm for word in message.words[begin:end]]
    return any(map(names_body, norms)) or not _GOES_ON.isdisjoint(norms[:_OPENING])


def _without(message: Message, told: Sequence[Mention], sign: ExplainedSign) -> list[Mention]:
    """Return what is told, less what a way explains; all where another urgent sign is told."""
    maybe = [one for one in told if _may_be(one, sign)]
    flags = load_red_flags()
    others = (one for one in told if _is_open(one) and one not in maybe)
    if not sign.whatever_else and any(flags[one.value].level in _URGENT for one in others):
        return list(told)
    return as_idioms(told, EXPLAINED, lambda one: one in maybe and _explains(message, one, sign))


def _is_open(mention: Mention) -> bool:
    return mention.kind == Kind.FLAG and mention.status in _OPEN


def _is_theirs(mention: Mention) -> bool:
    return mention.kind == Kind.FLAG and mention.status is Status.OTHER_PERSON


def _may_be(mention: Mention, sign: ExplainedSign) -> bool:
    if not (_is_open(mention) or (sign.theirs and _is_theirs(mention))):
        return False
    return mention.value in sign.flags or (sign.asked and mention.rule == ASKS)


def _explains(message: Message, mention: Mention, sign: ExplainedSign) -> bool:
    first, last = message.span(mention.start, mention.end)
    begin, end = message.sentence_range(first)[0], message.sentence_range(last - 1)[1]
    if not readings.within(message, sign.told, begin, end):
        return False
    if sign.beside is None:
        return True
    before = message.sentence_range(max(0, begin - 1))[0]
    behind = message.sentence_range(min(len(message.words) - 1, end))[1]
    return bool(readings.within(message, sign.beside, before, behind))
