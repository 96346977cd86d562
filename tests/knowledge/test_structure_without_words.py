"""What is shown stands in the words of a language alone: another language then has it all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.knowledge.loading.language import CONTENT
from tests.yaml_file import read_yaml

# Rooms that hold words of several languages on purpose, or words of English beside structure.
ROOMS_OF_WORDS = {"en", "language", "languages"}
# Read by whoever works on the content, never shown; names of sources and of codes are the same
# in every language.
TABLES = {"seeds.yml"}  # which sentence of the seeds leads where: for docs/seeds.md
NOT_SHOWN = {"source", "reason", "note", "name", "display", "seed_name", "advice_tel"}
A_SENTENCE = 4  # words from which text is taken for a sentence, not for a key or a list of keys


def sentences(node: Any, place: str) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key not in NOT_SHOWN:
                yield from sentences(value, f"{place}.{key}")
    elif isinstance(node, list):
        for value in node:
            yield from sentences(value, place)
    elif isinstance(node, str) and len(node.split()) >= A_SENTENCE:
        yield f"{place}: {node}"


def test_structure_holds_no_sentence_that_is_shown() -> None:
    found = [
        sentence
        for path in sorted(CONTENT.rglob("*.yml"))
        if path.relative_to(CONTENT).parts[0] not in ROOMS_OF_WORDS and path.name not in TABLES
        for sentence in sentences(read_yaml(path), str(path.relative_to(CONTENT)))
    ]
    assert not found, "\n".join(found)
