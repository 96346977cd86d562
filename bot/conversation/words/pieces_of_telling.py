"""The pieces of a message, between commas, stops, "and" and "but", and of whom one tells."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.knowledge.conversation.reply_limits import enough
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.apostrophes import as_heard

WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each piece of a text begins and ends."""
    start = 0
    for joint in spoken("piece_of_telling").finditer(text):
        yield start, joint.start()
        start = joint.end()
    yield start, len(text)


def piece_of(text: str, start: int, end: int) -> str:
    """Return the piece of a text that a stretch stands in."""
    first, last = bounds_of(text, start, end)
    return text[first:last]


def bounds_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the piece of a text begins and ends that a stretch stands in."""
    parted = spoken("piece_of_telling")
    begin, last = stretch_around(text, start, end)
    first = max((one.end() for one in parted.finditer(text, begin, start)), default=begin)
    after = parted.search(text, end, last)
    return first, after.start() if after else last


def stretch_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return how far what surrounds a stretch is looked at, where no mark parts a long text."""
    far = limit("sentence_without_marks")
    return max(0, start - far), min(len(text), end + far)


def of_another(said: str) -> bool:
    """Whether the subject of a piece is somebody else ("my husband drives", "the dog's hip")."""
    told = [as_heard(word[0]) for word in WORD.finditer(said)]
    led = next((at for at, one in enumerate(told) if one not in words("leads_a_piece")), 0)
    subject = [one.removesuffix("'s") for one in told[led : led + int(enough("person_within"))]]
    if not subject:
        return False
    if words("acted_on").intersection(told[led + 1 :]):
        return False  # "he shoved me", "bro my neck is cooked"
    persons = words("persons")
    if subject[0] in words("before_another"):
        named = persons | words("not_the_writer")
        at = next((n for n, one in enumerate(subject) if n and one in named), None)
        return at is not None and led + at + 1 < len(told)  # "20 a day man" is the writer
    of_whom = subject[1] if len(subject) > 1 else ""
    mother_of = of_whom in words("own_child_behind")
    return subject[0] in words("another_as_subject") or (subject[0] in persons and not mother_of)
