"""What befalls an animal, or somebody in a film or a book: no emergency of anybody's.

The frames and the wording hear it as somebody else's. It is none where an animal, a film or a book
is named before it, in its sentence or the one before, and no person besides.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from bot.knowledge.pain.times import reading_lines
from bot.knowledge.vocabulary.word_lists import words
from bot.language.findings import Kind, Mention, Status
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.message import Message

readings = PatternGroups("nobody", partial(reading_lines, "nobody"))
NOBODY = "an animal, or somebody in a film or a book"  # cue of what is no person's


def nobodys_set_aside(message: Message, held: Iterable[Mention]) -> list[Mention]:
    """Return what holds; what befalls an animal or is in a film is nobody's emergency."""
    told = list(held)
    theirs = [one for one in told if one.kind == Kind.FLAG and one.status is Status.OTHER_PERSON]
    if not theirs or not readings.found(message):
        return told
    return [
        replace(one, status=Status.IDIOM, cues=(*one.cues, NOBODY))
        if one in theirs and _is_nobodys(message, one)
        else one
        for one in told
    ]


def _is_nobodys(message: Message, mention: Mention) -> bool:
    first, last = message.span(mention.start, mention.end)
    sentence = message.sentence_of[first]
    begin = message.sentences[max(0, sentence - 1)][0]
    named = any(readings.within(message, name, begin, last) for name in ("animal", "fiction"))
    fiction = readings.within(message, "fiction", begin, last)
    people = words("persons")
    person = any(word.norm in people for word in message.words[begin:last])
    return named and (bool(fiction) or not person)
