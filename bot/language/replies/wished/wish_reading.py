"""The patterns of wishes, and whether one is denied."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.wishes.wish_readings import wish_lines
from bot.language.assertion.part_assertion import status_of
from bot.language.findings import Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.match.pattern_set import PatternSpan
from bot.language.text.message import Message
from bot.language.text.sentence_ends import Range

readings = PatternGroups("wish", wish_lines)
_JOINTS = reader_words("wish_reading", "joints")
DENIED_WITHIN = limit("wish_denied")
_NOT_OWN = (Status.OTHER_PERSON, Status.PAST, Status.HYPOTHETICAL, Status.IDIOM)


def said(message: Message, name: str) -> bool:
    """Whether one of the patterns of a group fits anywhere."""
    return name in readings.found(message)


def denied(message: Message, first: int) -> bool:
    """Whether what begins at a word is denied ("don't make it shorter", not "why not ...")."""
    begin, _ = message.clause_range(first)
    start = max(begin, first - DENIED_WITHIN)
    denials = readings.within(message, "denies", start, first)
    harmless = readings.within(message, "denies_nothing", begin, first)
    return any(not any(one.first <= hit.first < one.last for one in harmless) for hit in denials)


def meant(message: Message, name: str) -> list[PatternSpan]:
    """Return where the patterns of a group fit and are not denied."""
    return [hit for hit in readings.hits(message, name) if not denied(message, hit.first)]


def status_in(message: Message, hit: PatternSpan) -> Status:
    """Return how what fits is meant: told of now, denied, of then, of somebody else, supposed."""
    words = message.words
    if not message.tokens.starts:
        return Status.PRESENT
    place = message.tokens.around(words[hit.first].start, words[hit.last - 1].end)
    return status_of(message, *place)[0]


def is_own(message: Message, hit: PatternSpan) -> bool:
    """Whether what is named is the writer's own, and now."""
    return status_in(message, hit) not in _NOT_OWN


def moves_in(message: Message) -> Iterator[tuple[str, PatternSpan]]:
    """Yield each move of the library whose name stands in the words, and where."""
    for move in load_exercises():
        for hit in readings.hits(message, f"move_{move}"):
            yield move, hit


def words_said(message: Message) -> int:
    """Return how many words a message has, without signs."""
    return sum(not word.is_sign and not word.is_break for word in message.words)


def part_of(message: Message, place: int) -> Range:
    """Return the part of the clause around a word, between "and" and "so"."""
    begin, end = message.clause_range(place)
    joints = [at for at in range(begin, end) if message.words[at].norm in _JOINTS]
    return (
        max((at + 1 for at in joints if at < place), default=begin),
        min((at for at in joints if at > place), default=end),
    )
