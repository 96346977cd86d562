"""Every number that somebody may call was seen on a page that its entry names."""

from __future__ import annotations

import re

import pytest

from bot.knowledge.safety.emergency_numbers import (
    UNKNOWN,
    EmergencyNumbers,
    load_emergency_numbers,
)

OF_A_COUNTRY = [entry for country, entry in load_emergency_numbers().items() if country != UNKNOWN]
A_NUMBER = re.compile(r"\d[\d -]*\d")


def numbers_in(text: str) -> set[str]:
    """Return the numbers of a text, each without the gaps in which it is written."""
    return {re.sub(r"\D", "", one) for one in A_NUMBER.findall(text)}


@pytest.mark.parametrize("entry", OF_A_COUNTRY, ids=lambda entry: entry.id)
def test_verified_numbers_names_the_page_of_each_number(entry: EmergencyNumbers) -> None:
    assert entry.verified
    lines = (entry.emergency, entry.advice_line, entry.crisis_line, entry.violence_line)
    shown = set().union(*(numbers_in(line) for line in (*lines, entry.by_text or "")))
    seen = {
        number for said in re.findall(r"\(([^)]*)\)", entry.source) for number in numbers_in(said)
    }
    assert "http" in entry.source
    missing = {one for one in shown if not any(other.endswith(one[-9:]) for other in seen)}
    assert missing == set(), "no page is named that shows it"
