"""The zone of a person's clock, from a place they name or the country that is known."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources
from zoneinfo import available_timezones

from bot.knowledge.staying.zone_names import load_zone_names
from bot.knowledge.vocabulary.word_lists import words
from bot.reminders.local_time import zone_of

_AREAS = (
    *("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia"),
    *("Europe", "Indian", "Pacific"),
)


def told_zone(text: str) -> str | None:
    """Return the IANA zone of the place that a text names, or None: the longest name counts.

    An island called Christmas is none: "away at Christmas" tells of a day.
    """
    wanted = text.strip()
    if "/" in wanted and zone_of(wanted) is not None:
        return wanted
    said = f" {' '.join(re.findall(r'[a-z]+', text.casefold()))} "
    known = _by_name()
    found = [name for name in known if f" {name} " in said]
    return known[max(found, key=len)] if found else None


def zone_of_country(country: str | None) -> str | None:
    """Return the zone of a country that has one only, by its two letters; else None."""
    zones = zones_of_country(country)
    return zones[0] if len(zones) == 1 else None


def zones_of_country(country: str | None) -> tuple[str, ...]:
    """Return the zones of a country by its two letters, () for one that is not known."""
    return _by_country().get((country or "").upper(), ())


def country_of_zone(zone: str | None) -> str | None:
    """Return the two letters of the country that a zone is of, None for one that is of none."""
    return next((code for code, zones in _by_country().items() if zone in zones), None)


def place_of(zone: str) -> str:
    """Return the name of a zone as it is said: "Europe/London" is "London"."""
    return zone.rpartition("/")[2].replace("_", " ")


@lru_cache(maxsize=1)
def _by_name() -> dict[str, str]:
    names = {
        place_of(zone).casefold().replace("-", " "): zone
        for zone in sorted(available_timezones())
        if zone.split("/")[0] in _AREAS
    }
    own = {name: row.zone for row in load_zone_names().values() for name in row.names}
    places = {name: names[name] for name in names.keys() - words("zones_of_other_words")}
    return places | own


@lru_cache(maxsize=1)
def _by_country() -> dict[str, tuple[str, ...]]:
    table = resources.files("tzdata").joinpath("zoneinfo/zone.tab").read_text(encoding="utf-8")
    zones: dict[str, tuple[str, ...]] = {}
    for line in table.splitlines():
        if line and not line.startswith("#"):
            country, _, zone = line.split("\t")[:3]
            zones[country] = (*zones.get(country, ()), zone)
    return zones
