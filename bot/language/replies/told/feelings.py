"""The feeling that a message tells of the writer: grief, fear, anger, and so on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from bot.knowledge.conversation.feeling_words import load_feelings
from bot.knowledge.pain.times import reading_lines
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.assertion.part_assertion import status_of
from bot.language.assertion.span_assertion import assertion_of
from bot.language.findings import Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message

GRIEF = "grief"
_LOSS = "loss"  # told of others and felt by the writer
_HARMLESS = "harmless"
_LONG_AGO = "long_ago"
_OWN_WITHIN = limit("own_feeling")
_OWN = reader_words("feelings", "own")
_SUPPOSED = reader_words("feelings", "supposed")
_readings = PatternGroups("feeling", partial(reading_lines, "feeling"))


@dataclass(frozen=True)
class Feeling:
    """A kind of feeling and where it stands in the message (characters, end exclusive)."""

    kind: str
    start: int
    end: int
    text: str


def read_feeling(text: str) -> Feeling | None:
    """Return the feeling that weighs most of those that the writer has now, or None.

    What is denied, over, supposed or somebody else's is none; a loss is told of others and is the
    writer's own grief.
    """
    return feeling_in(Message.read(text))


def feeling_in(message: Message) -> Feeling | None:
    """Return the same from a message that has been read."""
    harmless = _readings.hits(message, _HARMLESS)
    for kind in load_feelings():
        found = [*(_readings.hits(message, _LOSS) if kind == GRIEF else ())]
        found = [hit for hit in found if not _readings.hits(message, _LONG_AGO)]
        found += [hit for hit in _readings.hits(message, kind) if _is_felt(message, hit)]
        for hit in found:
            if not any(_covers(other, hit) for other in harmless):
                return _as_feeling(message, kind, hit)
    return None


def _is_felt(message: Message, hit: PatternSpan) -> bool:
    status = assertion_of(message, hit.first, hit.last)[0]
    if status is Status.PRESENT and _is_of_then(message, hit):
        return False  # "in 2015 I cried for days", "that was another story, with much crying"
    if status in (Status.HYPOTHETICAL, Status.INFO_QUESTION):  # "what if it stays, I'm so scared"
        before = {word.norm for word in message.before(hit.first, _OWN_WITHIN)}
        return bool(before & _OWN) and not before & _SUPPOSED
    return status is Status.PRESENT


def _is_of_then(message: Message, hit: PatternSpan) -> bool:
    """Whether the cues of the sentence put it into the past."""
    if not message.tokens.starts:
        return False
    start, end = message.words[hit.first].start, message.words[hit.last - 1].end
    told = (spoken("told_as_over").search(message.text, 0, start)) is not None
    return told or status_of(message, *message.tokens.around(start, end))[0] is Status.PAST


def _covers(harmless: PatternSpan, hit: PatternSpan) -> bool:
    return harmless.first < hit.last and hit.first < harmless.last


def _as_feeling(message: Message, kind: str, hit: PatternSpan) -> Feeling:
    start, end = message.words[hit.first].start, message.words[hit.last - 1].end
    return Feeling(kind, start, end, message.text[start:end])
