"""Short replies in other languages ("nein", "izquierda", "seit 3 Wochen") in English.

Only where they are the whole of a message: a reply to a question that was understood.
"""

from __future__ import annotations

import re
from functools import cache

from bot.knowledge.languages.other_languages import load_language_words
from bot.knowledge.languages.short_reply_words import load_short_replies
from bot.knowledge.wording.apostrophes import as_heard
from bot.language.other_languages.foreign_words import unmarked

_MOST = 60  # characters of a short reply
_EDGES = " \t\n.,;:!?¡¿。！"
_AMOUNT = re.compile(
    r"(?P<since>[^\d]*?)\s*(?P<number>\d{1,3})\s*(?P<unit>[^\d\s]+(?:\s[^\d\s]+)?)"
)


def in_english(text: str) -> str | None:
    """Return a short reply in English, None where it is none in another language."""
    said = " ".join(as_heard(text).replace(",", " ").split()).strip(_EDGES)
    if not said or len(said) > _MOST:
        return None
    return _replies().get(said) or _amount(said)


def _amount(said: str) -> str | None:
    told = _AMOUNT.fullmatch(said)
    if told is None:
        return None
    unit = _units().get(told["unit"])
    return f"{told['number']} {unit}" if unit and told["since"] in _since() else None


@cache
def _replies() -> dict[str, str]:
    """Return English by reply, with and without accents; what English has as well says nothing."""
    english = load_language_words()["en"].words
    found: dict[str, str] = {}
    for language in load_short_replies().values():
        for meaning, replies in language.says.items():
            for reply in replies:
                plain = " ".join(map(unmarked, reply.split()))
                found |= {one: meaning for one in (reply, plain) if one not in english}
    return found


@cache
def _units() -> dict[str, str]:
    languages = load_short_replies().values()
    return {name: unit for one in languages for unit, names in one.units.items() for name in names}


@cache
def _since() -> frozenset[str]:
    return frozenset(("", *(word for one in load_short_replies().values() for word in one.since)))
