"""Mentions as entity mappings and back, so that findings travel on a message."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from bot.language.findings import Findings, Mention


def entity_of(mention: Mention) -> dict[str, Any]:
    """Return the entity mapping of a mention; `findings_of` reads it back."""
    plain = mention.as_dict()
    return {"entity": plain.pop("kind"), **plain}


def findings_of(entities: Iterable[Mapping[str, Any]]) -> Findings:
    """Return the findings that a message's entities carry; entities of others are passed over."""
    return Findings.of_mentions(
        Mention.from_dict({"kind": entity["entity"], **entity})
        for entity in entities
        if "status" in entity and "rule" in entity
    )
