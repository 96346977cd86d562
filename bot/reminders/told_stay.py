"""Where somebody is, and until when: "in New York for a week", "back in London"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.knowledge.safety.emergency_numbers import find_country
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.language.replies.told.lengths_told import length_told, whole_days
from bot.reminders.told_zone import told_zone, zone_of_country, zones_of_country


@dataclass(frozen=True)
class ToldStay:
    """A zone, and the day on which the clock of before holds again; None where none is told."""

    zone: str
    until: date | None = None


def clocks_told(text: str) -> str | None:
    """Return the country of several clocks that somebody says they are in, no city beside it."""
    for at in spoken("is_at_a_place").finditer(text):
        country = find_country(at["place"] or at["clock"])
        if country and told_zone(text) is None and len(zones_of_country(country)) > 1:
            return country
    return None


def stay_told(text: str, today: date) -> ToldStay | None:
    """Return where somebody says they are now, or None: no known city, no land of one clock."""
    for at in spoken("is_at_a_place").finditer(text):
        place = at["place"] or at["clock"]
        zone = told_zone(place) or zone_of_country(find_country(place))
        if zone is not None:
            length = length_told(text, today)
            days = whole_days(length) if length is not None else 0
            ends = date.fromordinal(today.toordinal() + days) if days > 1 else None
            return ToldStay(zone, ends)
    return None
