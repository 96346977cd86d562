"""The zone of a person's clock from the place they name."""

from __future__ import annotations

import pytest

from bot.knowledge.staying.zone_names import load_zone_names
from bot.reminders.local_time import zone_of
from bot.reminders.told_zone import country_of_zone, place_of, told_zone, zone_of_country


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("London", "Europe/London"),
        ("I live near Manchester", "Europe/London"),
        ("new york city", "America/New_York"),
        ("I've moved to Tokyo", "Asia/Tokyo"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("Port-au-Prince", "America/Port-au-Prince"),
        ("somewhere nice and warm, Sao Paulo", "America/Sao_Paulo"),
    ],
)
def test_told_zone_of_a_place(text: str, zone: str) -> None:
    assert told_zone(text) == zone


@pytest.mark.parametrize("text", ["yes", "a village", "../../etc/passwd", "Nowhere/Land"])
def test_told_zone_of_no_place(text: str) -> None:
    assert told_zone(text) is None


@pytest.mark.parametrize(
    "text",
    [
        *("I'm away at Christmas", "off at Easter", "back at the sports center", "I wake at 7"),
        *(
            "at midway through the week",
            "staying in a reunion hall",
            "we're up north",
            "in the west",
        ),
        *("out at Stanley's house", "an oral exam"),
    ],
)
def test_told_zone_of_a_feast_a_person_or_a_plain_word_is_none(text: str) -> None:
    assert told_zone(text) is None


@pytest.mark.parametrize(
    ("country", "zone"),
    [("gb", "Europe/London"), ("jp", "Asia/Tokyo"), ("us", None), (None, None), ("zz", None)],
)
def test_told_zone_of_a_country_only_where_it_has_one(country: str | None, zone: str) -> None:
    assert zone_of_country(country) == zone


@pytest.mark.parametrize(
    ("zone", "country"), [("Europe/London", "GB"), ("America/Denver", "US"), (None, None)]
)
def test_told_zone_has_its_country(zone: str | None, country: str | None) -> None:
    assert country_of_zone(zone) == country


def test_told_zone_names_are_zones() -> None:
    assert all(zone_of(row.zone) for row in load_zone_names().values())


def test_told_zone_is_said_by_its_place() -> None:
    assert place_of("America/New_York") == "New York"
