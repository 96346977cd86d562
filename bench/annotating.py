"""Labelled messages as training examples with entity marks, for a model that learns spans.

The labels name no words. Where Plumbline reads the labelled value, the words it read it from are
marked; values it does not read stay unmarked, as an annotator in doubt would leave them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.labels.explanation import KINDS
from bot.labels.gold import Gold
from bot.language import understand
from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Status
from bot.language.folding import fold

SEPARATOR = "."  # between field and value in the name of an entity


def marked(message: Gold) -> str:
    """Return the text with `[words](field.value)` where a labelled value is told."""
    text, last = [], 0
    for start, end, entity in sorted(_spans(message)):
        if start < last:
            continue  # the first of two that overlap
        text.append(f"{_plain(message.text[last:start])}[{_plain(message.text[start:end])}]")
        text.append(f"({entity})")
        last = end
    text.append(_plain(message.text[last:]))
    return "".join(text).replace("\n", " ")


def labels_of_entities(entities: Iterable[dict[str, str]]) -> dict[str, object]:
    """Return labels, JSON-ready, of entities named `field.value`; single values: the first."""
    told: dict[str, list[str]] = {}
    for entity in entities:
        field, _, value = entity["entity"].partition(SEPARATOR)
        if value not in told.setdefault(field, []):
            told[field].append(value)
    single = {name: next(iter(told.get(name, ())), None) for name in KINDS if name not in _LISTS}
    lists = {name: told.get(name, []) for name in _LISTS}
    rest = {"region_vague": False, "flags_other": [], "ask": [], "level": "none"}
    return {**single, **lists, **rest}


_LISTS = ("regions", "lifestyle", "flags")


def _spans(message: Gold) -> Iterator[tuple[int, int, str]]:
    findings = understand(message.text)
    for field, kinds in {**KINDS, "flags": (Kind.FLAG,)}.items():
        wanted = getattr(message, field)
        for kind in kinds:
            for mention in findings.of(kind, Status.PRESENT, Status.DENIED):
                value = _value(field, Findings((mention,)), mention.value)
                if value in (wanted if isinstance(wanted, tuple) else (wanted,)):
                    yield mention.start, mention.end, f"{field}{SEPARATOR}{value}"


def _value(field: str, findings: Findings, value: str) -> str | None:
    """Return a mention's value as the label schema has it (durations become stages)."""
    if field in ("stage", "radiation"):
        told: str | None = getattr(fold(Facts(), findings), field)
        return told
    return value


def _plain(text: str) -> str:
    return text.translate(str.maketrans("[](){}", "      "))
