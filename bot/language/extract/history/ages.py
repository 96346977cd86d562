"""The ages told in a message, as triage needs them, and whose they are: "my 12 year old"."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import limit
from bot.knowledge.vocabulary.word_forms import load_spoken_numbers
from bot.knowledge.vocabulary.word_lists import words
from bot.language.assertion.owners import owners_of
from bot.language.assertion.self_described import describes_writer
from bot.language.extract.history.numbers_as_ages import (
    DECADES,
    MARKS,
    SAYS_SELF,
    age_at,
    decade_at,
)
from bot.language.extract.times.clock_hours import is_clock_time
from bot.language.findings import Kind, Mention, Status
from bot.language.text.message import Message

YOUNGEST_WRITER = limit("youngest_writer")
_WHO, _WHOS = reader_words("ages", "who"), reader_words("ages", "whos")
_ABOUT_A_CHILD = reader_words("ages", "about_a_child")
_WHOSE = reader_words("ages", "whose")
_WITH_A_CHILD = reader_words("ages", "with_a_child")


def is_bare_number(text: str) -> bool:
    """Whether words are a number and nothing else ("14", "fourteen", "seventy-four")."""
    said = text.casefold().replace("-", " ").split()
    return bool(said) and all(one.isdecimal() or one in load_spoken_numbers() for one in said)


def ages(message: Message) -> Iterator[Mention]:
    """Yield the ages told in a message, the writer's and other people's."""
    norms = message.tokens.norms
    behind, own, known = 0, 0, load_spoken_numbers().keys() | DECADES.keys()
    for index in [at for at, norm in enumerate(norms) if norm in known or norm.isdecimal()]:
        if index < behind or "'" in message.tokens.written[index] or is_clock_time(norms, index):
            continue  # "5'4" is a height
        found = age_at(norms, index)
        if found is None:
            continue
        behind_it = range(found.end, min(found.end + 2, len(norms)))
        named = next((at for at in behind_it if norms[at] in words("persons")), None)
        after = "" if named is None or _describes(norms, named) else norms[named]
        owner = "" if norms[found.start] in SAYS_SELF else owners_of(message)[index]
        person = owner or after or _child_of(norms, found.start)  # "my 12 year old daughter"
        if found.years < YOUNGEST_WRITER:
            person = person or "toddler"
        status = Status.OTHER_PERSON if person else Status.PRESENT
        if not person and found.years < own and decade_at(norms, index) is not None:
            continue  # "54, lost my hand in my twenties"
        own = own if person else found.years
        cues = (person,) if person else ()
        yield message.mention_of_tokens(
            Kind.AGE, str(found.years), *found[:2], "age", status, cues, float(found.years)
        )
        behind = found.end


def _describes(norms: tuple[str, ...], index: int) -> bool:
    """Whether a word for a person tells what the writer is ("19 years old, student")."""
    trade = norms[index] in words("age_trades") and norms[index - 1] in MARKS
    return trade or describes_writer(norms, index)


def _child_of(norms: tuple[str, ...], start: int) -> str:
    """The word that makes "my 3 year old" somebody else's age, "" when it is the writer's."""
    before = norms[start - 1] if start else ""
    earlier = norms[start - 2] if start > 1 else ""
    if not _WHO.isdisjoint((before, earlier)) or before in _WHOS:  # "my daughter, who is nine"
        return before if before in _WHO | _WHOS else earlier
    if before in MARKS and earlier in words("not_the_writer"):  # "our cat, twelve years old"
        return earlier
    if before in _ABOUT_A_CHILD:
        before = earlier
    if " ".join((earlier, before)) in _WITH_A_CHILD:  # "up with a two year old"
        return before
    return before if before in _WHOSE else ""
