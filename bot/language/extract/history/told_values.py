"""Facts of which one value of a few is told ("i am a side sleeper"), by patterns alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from bot.knowledge.pain.times import reading_lines
from bot.language.assertion.span_assertion import assertion_of
from bot.language.facts import Facts
from bot.language.findings import Kind, Mention
from bot.language.match.pattern_groups import PatternGroups
from bot.language.text.message import Message

TOLD = "told_"  # an entry of answer_readings.yml begins so that is read in any message
_FACTS = tuple(field.name for field in fields(Facts))


def _lines() -> tuple[tuple[str, str], ...]:
    return tuple(line for line in reading_lines("answer") if line[0].startswith(TOLD))


_readings = PatternGroups("told values", _lines)


def told_values(message: Message) -> Iterator[Mention]:
    """Yield each value told, as "fact=value"."""
    for hit in _readings.in_order(message):
        name = hit.value.removeprefix(TOLD)
        fact = next(fact for fact in _FACTS if name.startswith(f"{fact}_"))
        status, cues = assertion_of(message, hit.first, hit.last)
        value = f"{fact}={name.removeprefix(f'{fact}_')}"
        yield message.mention(
            Kind.TOLD, value, hit.first, hit.last, hit.value, status=status, cues=cues
        )
