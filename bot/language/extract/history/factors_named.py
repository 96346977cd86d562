"""Movements that are named as a reply to what makes it worse, each with where it stands."""

from __future__ import annotations

from bot.knowledge.vocabulary.reader_words import reader_words
from bot.knowledge.vocabulary.reading_limits import window
from bot.language.assertion.span_assertion import assertion_of
from bot.language.extract.history.factor_marks import FactorMarks
from bot.language.extract.history.named_descriptions import (
    NamedDescription,
    named_descriptions,
)
from bot.language.extract.history.no_factor import changes_nothing, denied_behind, of_another_matter
from bot.language.extract.history.pain_descriptions import turned
from bot.language.findings import Kind, Status
from bot.language.text.message import Message

_DENIALS = reader_words("factors_named", "denials")
_PUTS_RIGHT = reader_words("factors_named", "puts_right")
_RIGHT_WITHIN = window("put_right_before")


def factors_named(message: Message) -> dict[str, tuple[str, ...]]:
    """Return movement and kinds of what is named as a reply to what makes it worse.

    What is denied or called fine is left out ("not sitting, standing").
    """
    return {movement: hit.values for movement, hit in _named_factors(message)}


def factor_places(message: Message) -> dict[str, tuple[int, int]]:
    """Return the characters of the last place where each movement is named as such a reply."""
    words = message.words
    return {
        movement: (words[hit.first].start, words[hit.last - 1].end)
        for movement, hit in _named_factors(message)
    }


def _named_factors(message: Message) -> list[tuple[str, NamedDescription]]:
    told = named_descriptions(message)
    marks, hits = FactorMarks.of(message, told), [hit for hit in told if hit.movement]
    fine = [
        hit
        for hit in hits
        if _denied(message, hit)
        or denied_behind(message, hit, marks)
        or changes_nothing(message, hit)
        or marks.painless.issuperset(range(hit.first, hit.last))
    ]
    put_right = {hit.movement: hit.first for hit in fine if _puts_right(message, hit)}
    return [
        (hit.movement, hit)
        for hit in hits
        if hit.movement
        and hit not in fine
        and hit.first >= put_right.get(hit.movement, 0)
        and not of_another_matter(message, hit)
        and not _eased_before(message, hit, marks)
        and not turned(message, hit, hit.kind, marks)
    ]


def _puts_right(message: Message, hit: NamedDescription) -> bool:
    """Whether what is called fine was named before ("walking the dog, no, walking's fine")."""
    return any(word.norm in _PUTS_RIGHT for word in message.before(hit.first, _RIGHT_WITHIN))


def _eased_before(message: Message, hit: NamedDescription, marks: FactorMarks) -> bool:
    """Tell whether words of better lead it and none of worse follow ("better when I sit")."""
    eased = marks.leading(message, hit.first)[0] == Kind.EASED_BY
    return eased and not turned(message, hit, Kind.EASED_BY, marks)


def _denied(message: Message, hit: NamedDescription) -> bool:
    before = message.words[hit.first - 1].norm if hit.first else ""
    status, _ = assertion_of(message, hit.first, hit.last)
    return status is Status.DENIED or before in _DENIALS
