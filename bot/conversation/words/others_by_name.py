"""Somebody who was introduced with a name is somebody else from then on, before and behind.

"My brother Con", and then "Con is on blood thinners, he's full of bruises": none of it is the
writer's. What the writer tells of themselves in another piece of the message stays theirs.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.conversation.turn import Turn
from bot.conversation.words.pieces_of_telling import of_another, pieces
from bot.knowledge.safety.word_patterns import plain_words
from bot.knowledge.vocabulary.spoken_patterns import group_told, spoken
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.apostrophes import straightened
from bot.language.findings import Findings, Mention, Status

THEIRS = (Status.PRESENT, Status.UNCERTAIN, Status.PAST)  # what can be told of a person


def names_introduced(turns: Iterable[Turn]) -> frozenset[str]:
    """Return the names of people that were introduced in a talk, as they are written."""
    written = (one.text for one in turns if not one.button)
    hits = (hit for text in written for hit in spoken("other_by_name").finditer(text))
    names = (group_told(hit, "name") for hit in hits)
    return frozenset(one for one in names if one.casefold() not in words("leads_a_piece"))


def told_by_name[T: Turn](turn: T, names: Iterable[str]) -> T:
    """Return the turn with what is told of one of these people as somebody else's."""
    if turn.button or not turn.findings.mentions:
        return turn
    if spoken("shared_with_another").search(straightened(turn.text)) is not None:
        return turn  # "Con has it and so do I"
    theirs = _pieces_about(turn.text, frozenset(names))
    if not theirs:
        return turn

    def meant(one: Mention) -> Mention:
        of_them = any(first <= one.start < last for first, last in theirs)
        alone = words("the_writer").isdisjoint(plain_words(one.text).split())
        if one.status in THEIRS and of_them and alone:
            return replace(one, status=Status.OTHER_PERSON)
        return one

    return replace(turn, findings=Findings(tuple(map(meant, turn.findings.mentions))))


def _pieces_about(text: str, names: frozenset[str]) -> list[tuple[int, int]]:
    """Return where the pieces stand that have a named person, or "he" behind one, as subject."""
    theirs: list[tuple[int, int]] = []
    about = False
    for first, last in pieces(text):
        said = text[first:last]
        if not said.strip():
            continue
        about = _has_as_subject(said, names) or (about and of_another(said))
        if about:
            theirs.append((first, last))
    return theirs


def _has_as_subject(said: str, names: frozenset[str]) -> bool:
    told = said.split()
    led = next((at for at, one in enumerate(told) if one.casefold() not in _leads()), len(told))
    left = " ".join(told[led:])
    own = words("acted_on") & {one.casefold() for one in told}
    name = next((one for one in names if left.startswith(one)), None)
    if name is None or own:
        return False
    return spoken("does_it_themselves").match(left[len(name) :]) is not None


def _leads() -> frozenset[str]:
    return words("leads_a_piece")
