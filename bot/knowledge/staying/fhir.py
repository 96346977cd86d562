"""Codes, words and demands of the document for a clinician's program (HL7 FHIR R4, 4.0.1)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.language import CONTENT, SHOWN

STAYING = CONTENT / "staying"


class FhirCode(Entry):
    """A code with its system and the name it has there."""

    system: str
    code: str
    display: str


class SignAnswer(Entry):
    """How a warning sign was answered; `open` while nobody has cleared it."""

    say: str
    open: bool


class RiskWords(Entry):
    """The most urgent open sign in words."""

    say: str


class Demands(Entry):
    """What a resource must have, and the codes that are allowed, by path."""

    must: tuple[str, ...]
    codes: Mapping[str, tuple[str, ...]]


@lru_cache
def load_fhir_codes(path: Path = STAYING / "fhir_codes.yml") -> dict[str, FhirCode]:
    """Return the codes. Raises `KnowledgeError` when the file is refused."""
    return read_entries(path, FhirCode)


@lru_cache
def load_sign_answers(path: Path = SHOWN / "staying" / "sign_answers.yml") -> dict[str, SignAnswer]:
    """Return the answers to warning signs. Raises `KnowledgeError`."""
    return read_entries(path, SignAnswer)


@lru_cache
def load_risk_words(path: Path = SHOWN / "staying" / "risk_words.yml") -> dict[str, RiskWords]:
    """Return the words by level. Raises `KnowledgeError`."""
    return read_entries(path, RiskWords)


@lru_cache
def load_demands(path: Path = STAYING / "fhir_demands.yml") -> dict[str, Demands]:
    """Return what each resource must have. Raises `KnowledgeError`."""
    return read_entries(path, Demands)
