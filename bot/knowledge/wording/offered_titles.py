"""What is offered to press: its words are a choice, however they are written."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from bot.knowledge.loading.language import RESPONSES, SHOWN
from bot.knowledge.loading.texts import load_texts
from bot.knowledge.loading.yaml_file import read_mapping
from bot.knowledge.wording.apostrophes import as_heard

TITLE = "title"
_MARKS = " .!?,"


def is_offered(text: str) -> bool:
    """Whether the words are those of a button or of a sentence that is shown."""
    return plain_title(text) in _offered()


@cache
def _offered() -> frozenset[str]:
    responses = (read_mapping(path) for path in sorted(RESPONSES.glob("*.yml")))
    titles = (title for one in responses for title in _titles(one))
    files = sorted((SHOWN / "said").glob("*.yml"))
    said = (entry.text for path in files for entry in load_texts(path).values())
    return frozenset(map(plain_title, (*titles, *said)))


def _titles(held: Any) -> Iterator[str]:
    """Yield every title in a response, however deep it stands."""
    if isinstance(held, dict):
        for key, value in held.items():
            if key == TITLE and isinstance(value, str):
                yield value
            yield from _titles(value)
    elif isinstance(held, list):
        for one in held:
            yield from _titles(one)


def plain_title(text: str) -> str:
    """Return words as a title is known again: small letters, no marks around them."""
    return as_heard(text).strip(_MARKS)
