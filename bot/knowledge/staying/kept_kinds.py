"""What the kinds of record are called where somebody is told what is kept."""

from __future__ import annotations

from collections.abc import Iterable

from bot.knowledge.loading.language import SHOWN
from bot.knowledge.loading.texts import filled

KEPT_KINDS = SHOWN / "staying" / "kept_kinds.yml"


def kept_kinds(tables: Iterable[str]) -> list[str]:
    """Return the plain words for tables of the records, each once. Raises `KeyError`."""
    return list(dict.fromkeys(filled(KEPT_KINDS, name) for name in tables))
