"""What befalls an animal, or somebody in a film or a book: no emergency of anybody's.

The frames and the wording hear it as somebody else's. It is none where an animal, a film or a book
is named before it, in its sentence or the one before, and no person besides. What they hear as the
writer's is an animal's or a film's where one is told of in that sentence and neither an "I" nor a
"now" stands between. Who took their life is dead: the word for it tells of nobody's wish.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.safety.danger_net import load_danger_net_settings
from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.word_lists import words
from bot.language.danger.agreement import as_idioms
from bot.language.findings import Kind, Mention, Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.message import Message

readings = PatternGroups("nobody", partial(reading_lines, "nobody"))
_OF_NOW = reader_words("nobody_here", "of_now")
_OPEN = frozenset((Status.PRESENT, Status.UNCERTAIN))
_UNDOUBTED = frozenset(load_danger_net_settings().undoubted)
_BEFALLS = frozenset((Kind.FLAG, Kind.CONDITION))
NOBODY = "an animal, or somebody in a film or a book"  # cue of what is no person's


def nobodys_set_aside(message: Message, held: Iterable[Mention]) -> list[Mention]:
    """Return what holds; what befalls an animal or is in a film is nobody's emergency."""
    told = list(held)
    if not any(one.kind in _BEFALLS for one in told) or not readings.found(message):
        return told
    return as_idioms(told, NOBODY, lambda one: one.kind in _BEFALLS and _is_none(message, one))


def _is_none(message: Message, mention: Mention) -> bool:
    if _is_of_the_dead(message, mention):
        return True
    if mention.status is Status.OTHER_PERSON:
        return _is_nobodys(message, mention)
    return mention.status in _OPEN and _is_told_of_one(message, mention)


def _is_of_the_dead(message: Message, mention: Mention) -> bool:
    """Whether the words of a mention only tell how somebody died."""
    first, last = message.span(mention.start, mention.end)
    told = readings.hits(message, "bereaved")
    return mention.value in _UNDOUBTED and any(
        one.first <= first and last <= one.last for one in told
    )


def _is_told_of_one(message: Message, mention: Mention) -> bool:
    first, last = message.span(mention.start, mention.end)
    begin, _ = message.sentence_range(first)
    ends = words("first_person") | _OF_NOW
    beside = [hit.last for hit in readings.within(message, "beside_animal", begin, last)]
    return any(
        not any(word.norm in ends for word in message.words[hit.last : last])
        for name in ("animal", "fiction")
        for hit in readings.within(message, name, begin, last)
        if not any(hit.first < end <= hit.last for end in beside)
    )


def _is_nobodys(message: Message, mention: Mention) -> bool:
    first, last = message.span(mention.start, mention.end)
    sentence = message.sentence_of[first]
    begin = message.sentences[max(0, sentence - 1)][0]
    named = any(readings.within(message, name, begin, last) for name in ("animal", "fiction"))
    fiction = readings.within(message, "fiction", begin, last)
    people = words("persons")
    person = any(word.norm in people for word in message.words[begin:last])
    return named and (bool(fiction) or not person)
