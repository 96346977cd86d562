"""One piece of evidence, and the reading of what home checks gave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.knowledge.assessment.evidence_weights import load_evidence_weights


@dataclass(frozen=True)
class Evidence:
    """One piece of evidence that holds for a person.

    `key` is an entry of evidence_weights.yml, `by` is "told" or "check", `where` is "yes",
    "left", "right" or "both", and `words` finishes "You told me that ...".
    """

    key: str
    by: str
    where: str
    words: str


def gathered_evidence(given: Mapping[str, str]) -> tuple[Evidence, ...]:
    """Return evidence given by key with where it was found, in the order of the weights file.

    Raises `ValueError` for a key that is in no entry.
    """
    known = load_evidence_weights()
    for key in given:
        if key not in known:
            raise ValueError(f"there is no evidence '{key}'; known: {', '.join(known)}")
    return tuple(
        Evidence(key, entry.by, given[key], _words(key, given[key]))
        for key, entry in known.items()
        if key in given
    )


def _words(key: str, where: str) -> str:
    entry = load_evidence_weights()[key]
    if entry.says_without_number:
        return entry.says_without_number
    if entry.says_without_side and where not in ("left", "right"):
        return entry.says_without_side
    return entry.says.format(side=where)
