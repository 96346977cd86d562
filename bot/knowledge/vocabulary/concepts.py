"""Concept classes: what people call a thing (architecture, "How language is understood", 1)."""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, Any

from pydantic import BeforeValidator

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import HEARD


def split_terms(value: Any) -> Any:
    """Read terms written as one text, parted by commas or line ends, as a tuple of terms."""
    if not isinstance(value, str):
        return value
    parts = (" ".join(part.split()) for part in value.replace("\n", ",").split(","))
    return tuple(part for part in parts if part)


Terms = Annotated[tuple[str, ...], BeforeValidator(split_terms)]


class Concept(Entry):
    """One class of words and phrases, in the notation of `bot.language.match.notation`.

    `includes` adds the terms of other classes. A `mask` is an idiom or a look-alike: other
    classes are not matched inside it. A `standing` class tells of a standing condition and of
    nothing else; the classifier of danger does not see it, so words added need no learning.
    """

    terms: Terms = ()
    includes: tuple[str, ...] = ()
    mask: bool = False
    standing: bool = False


@lru_cache(maxsize=1)
def load_concepts() -> dict[str, Concept]:
    """Return every concept class by id. Raises `KnowledgeError` for a double or unknown id."""
    concepts: dict[str, Concept] = {}
    for path in sorted((HEARD / "vocabulary" / "concepts").glob("*.yml")):
        for concept_id, concept in read_entries(path, Concept).items():
            if concept_id in concepts:
                raise KnowledgeError(path, concept_id, "the class stands in two files")
            concepts[concept_id] = concept
    for concept_id, concept in concepts.items():
        for other in concept.includes:
            if other not in concepts:
                problem = f"includes the class '{other}', which does not exist"
                raise KnowledgeError("concepts", concept_id, problem, sorted(concepts))
    return concepts


@lru_cache(maxsize=1)
def standing_classes() -> frozenset[str]:
    """Return the ids of the classes that tell of a standing condition and of nothing else."""
    return frozenset(one.id for one in load_concepts().values() if one.standing)


def all_terms(concept_id: str, concepts: dict[str, Concept]) -> tuple[str, ...]:
    """Return the terms of a class together with those of the classes it includes."""
    seen: dict[str, None] = {}
    terms: dict[str, None] = {}
    waiting = [concept_id]
    while waiting:
        current = waiting.pop()
        if current not in seen:
            seen[current] = None
            terms.update(dict.fromkeys(concepts[current].terms))
            waiting.extend(concepts[current].includes)
    return tuple(terms)
