"""Numbers to call, by country (clinical 11.4)."""

from __future__ import annotations

import re
from functools import lru_cache

from pydantic import model_validator

from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.loading.spoken_fields import Heard, Shown

UNKNOWN = "unknown"


class EmergencyNumbers(Entry):
    """The numbers of one country, as they are put into sentences.

    The id is the two-letter code in lower case ("gb"); `names` are further ways to say the
    country, `towns` its towns and regions, some of which are names of people too, `article` stands
    before its name in a sentence; `languages` are languages spoken in this country alone.
    `by_text` says how somebody who cannot hear or speak reaches help there, in words that go on
    after "you can"; None where nothing is known. `advice_tel` is the number of the advice line as
    it is dialled, where the whole country has one; `crisis_sms` the number that takes texts in
    `crisis_line`, with the word to begin with as `?body=WORD`. `verified` is false until somebody
    has checked the numbers with the source.
    """

    name: Shown
    article: Shown = ""
    emergency: Shown
    advice_line: Shown
    advice_tel: str = ""
    crisis_line: Shown
    crisis_sms: str = ""
    violence_line: Shown
    by_text: Shown | None = None
    languages: tuple[str, ...] = ()
    names: tuple[Heard, ...] = ()
    towns: tuple[Heard, ...] = ()
    verified: bool = False

    @model_validator(mode="after")
    def _told_as_it_is_dialled(self) -> EmergencyNumbers:
        if self.advice_tel not in self.advice_line:
            raise ValueError("'advice_tel' must stand in 'advice_line'")
        if any(part not in self.crisis_line for part in self.crisis_sms.split("?body=")):
            raise ValueError("'crisis_sms' must stand in 'crisis_line'")
        return self

    @property
    def called(self) -> str:
        """The name as it stands in a sentence."""
        return f"{self.article} {self.name}".strip()


@lru_cache(maxsize=1)
def load_emergency_numbers() -> dict[str, EmergencyNumbers]:
    """Return the numbers by country code. Raises `KnowledgeError` when there is no fallback."""
    table = read_entries(CONTENT / "safety" / "emergency_numbers.yml", EmergencyNumbers)
    if UNKNOWN not in table:
        raise KnowledgeError(
            CONTENT / "safety" / "emergency_numbers.yml", UNKNOWN, "the fallback entry is missing"
        )
    return table


def numbers_for(country: str | None) -> EmergencyNumbers:
    """Return the numbers of a country code or name; the fallback when it is not known.

    Where only the number to call was told, that number stands in the fallback.
    """
    table = load_emergency_numbers()
    wanted = (country or "").strip().lower() or UNKNOWN
    if wanted in table:
        return table[wanted]
    found = table[find_country(wanted) or UNKNOWN]
    return found.model_copy(update={"emergency": wanted}) if wanted in known_numbers() else found


@lru_cache(maxsize=1)
def known_numbers() -> frozenset[str]:
    """Return every number that some country calls in an emergency."""
    said = (entry.emergency for entry in load_emergency_numbers().values())
    return frozenset(one for line in said for one in re.findall(r"\b\d+\b", line))


def find_country(text: str) -> str | None:
    """Return the code of the country named in a text, None when none is."""
    words = _spaced(text)
    return next((code for name, code in _names() if name in words), None)


@lru_cache
def _names() -> tuple[tuple[str, str], ...]:
    """Every name of a country between spaces, with its code, in the order of the file."""
    return tuple(
        (_spaced(name), code)
        for code, entry in load_emergency_numbers().items()
        if code != UNKNOWN
        for name in (entry.name, *entry.names)
    )


def _spaced(text: str) -> str:
    return f" {re.sub(r'[^a-z]+', ' ', text.lower()).strip()} "


def country_of_locale(tag: str | None) -> str | None:
    """Return the country of a language setting, None when it names none.

    "en-GB" names a country; "en" or "de" alone does not, "pl" does, as it is spoken in one.
    """
    if not tag:
        return None
    parts = re.split(r"[-_]", tag.strip().lower())
    table = load_emergency_numbers()
    for region in parts[1:]:
        if region != UNKNOWN and region in table:
            return region
    if len(parts) > 1:
        return None
    return next((code for code, entry in table.items() if parts[0] in entry.languages), None)
