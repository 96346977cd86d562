"""Whose an emergency is: the writer's own, or that of somebody who is named or spoken of."""

from __future__ import annotations

import re

from bot.knowledge.conversation.relations import PRONOUNS, UNNAMED, relation_of
from bot.knowledge.vocabulary.word_lists import words
from bot.knowledge.wording.apostrophes import without_apostrophes
from bot.language.findings import Findings, Kind, Status
from bot.safety.triage import Triage, triage

_WORD = re.compile(r"[a-z]+")


def told_of_another(findings: Findings) -> Triage:
    """Return the verdict on what is told of somebody else; without a sign it is an empty one."""
    signs = any(findings.of(kind, Status.OTHER_PERSON) for kind in (Kind.FLAG, Kind.SIGN))
    return triage([findings]) if signs else Triage()


def speaks_of_another(text: str) -> bool:
    """Whether somebody else is spoken of and the writer is not: "my mate", "he won't go"."""
    said = words_of(text)
    named = relation_of(tuple(said)).id != UNNAMED or bool(words("one_other") & set(said))
    own = [
        word
        for number, word in enumerate(said)
        if word in words("the_writer")
        and relation_of(tuple(said[number + 1 : number + 2])).id == UNNAMED
    ]
    return named and not own


def is_told_of_another(text: str) -> bool:
    """Whether "he", "she" or "my gran" comes first and nothing behind it is the writer's own.

    "There are spots on her legs, they stay when I press" is hers; "she said it's numb" is not.
    """
    said = words_of(text)
    others = words("one_other")
    at = next((place for place, word in enumerate(said) if word in others), None)
    own = words("the_writer") - words("the_writer_acts")
    return at is not None and not own & set(said) and not words("reporting") & set(said[at:])


def whose_it_is(text: str) -> str:
    """Return the one relation that the words name, the one without a name for none or several."""
    called = {relation_of((word,)).id for word in words_of(text)} - {UNNAMED}
    named = called.difference(PRONOUNS) or called
    return named.pop() if len(named) == 1 else UNNAMED


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters, without apostrophes."""
    return _WORD.findall(without_apostrophes(text.casefold()))


def of_oneself(findings: Findings) -> bool:
    """Whether the words tell of a place of pain or a sign that is the writer's own."""
    told = (*findings.of(Kind.REGION, Status.PRESENT), *findings.of(Kind.FLAG, Status.PRESENT))
    return bool(told)
