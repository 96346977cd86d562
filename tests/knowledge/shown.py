"""Every text that people may be shown, with where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.knowledge.loading.language import RESPONSES, SHOWN
from tests.yaml_file import read_yaml

# What stands beside shown words and is never said.
NOT_SHOWN = {
    *("source", "sources", "numeric", "payload", "condition", "style", "type", "slot", "card"),
    *("session", "fallback", "kind"),
}
# Names of places and their numbers, as they are called there.
FOREIGN = ("emergency_numbers",)


def shown_texts() -> Iterator[tuple[str, str]]:
    """Yield (place, text) of all that is said: content by language and the domain's responses."""
    for path in sorted(SHOWN.rglob("*.yml")):
        raw = read_yaml(path)
        for entry, value in raw.items() if path.stem not in FOREIGN else ():
            yield from _strings(f"{path.stem}/{entry}", value)
    for path in sorted(RESPONSES.glob("*.yml")):
        responses = read_yaml(path).get("responses") or {}
        for name, variants in responses.items():
            for variant in variants:
                yield from _strings(f"domain/{name}", variant)


def _strings(place: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if str(key) not in NOT_SHOWN:
                yield from _strings(f"{place}.{key}", inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(place, inner)
