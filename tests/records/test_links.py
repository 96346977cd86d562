"""Codes that join surfaces, and what they join."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.records import ConsentMissing, PersonRecords, Records
from bot.records.identity import person_id
from bot.records.links import CODE_MINUTES, code_mark
from bot.records.models import Link
from tests.records.clock import SetClock

HOME = ("web", "0123abcd")


def test_links_a_code_is_good_once(agreed: PersonRecords, records: Records) -> None:
    agreed.keep_code(code_mark("ABCD2345"), HOME)
    assert records.links().take_code(code_mark("ABCD2346")) is None
    assert records.links().take_code(code_mark("ABCD2345")) == HOME
    assert records.links().take_code(code_mark("ABCD2345")) is None


def test_links_a_code_is_good_for_minutes_only(
    agreed: PersonRecords, records: Records, clock: SetClock
) -> None:
    agreed.keep_code(code_mark("A"), HOME)
    clock.now += timedelta(minutes=CODE_MINUTES)
    assert records.links().take_code(code_mark("A")) is None


def test_links_a_new_code_ends_the_one_before(agreed: PersonRecords, records: Records) -> None:
    agreed.keep_code(code_mark("A"), HOME)
    agreed.keep_code(code_mark("B"), HOME)
    assert records.links().take_code(code_mark("A")) is None
    assert records.links().take_code(code_mark("B")) == HOME


def test_links_lead_a_surface_to_its_conversation_until_it_parts(
    agreed: PersonRecords, records: Records
) -> None:
    surface = person_id("telegram", "77")
    assert records.links().home_of(surface) is None
    agreed.keep_surface(surface, HOME)
    assert records.links().home_of(surface) == HOME
    assert records.links().take_code(surface) is None
    records.links().part(surface)
    assert records.links().home_of(surface) is None


def test_links_are_not_kept_before_consent(person: PersonRecords) -> None:
    with pytest.raises(ConsentMissing):
        person.keep_code(code_mark("A"), HOME)
    with pytest.raises(ConsentMissing):
        person.keep_surface(person_id("telegram", "77"), HOME)


def test_links_hold_neither_code_nor_sender(agreed: PersonRecords) -> None:
    agreed.keep_code(code_mark("ABCD2345"), HOME)
    agreed.keep_surface(person_id("telegram", "77"), HOME)
    told = repr(agreed.export()["tables"]["link"])
    for word in ("ABCD2345", "'web", "0123abcd", "telegram"):
        assert word not in told
    with pytest.raises(ValueError, match="sealed"):
        Link(home="my back hurts")


def test_links_sealed_elsewhere_lead_nowhere(
    agreed: PersonRecords, records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    agreed.keep_surface("5" * 64, HOME)
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "another key, of another place")
    assert records.links().home_of("5" * 64) is None


def test_links_deleting_takes_along_what_the_surface_had_kept(
    agreed: PersonRecords, records: Records
) -> None:
    other = records.for_person("telegram", "77")
    other.give_consent("2026-01")
    agreed.keep_surface(other.id, HOME)
    agreed.delete()
    assert not other.is_known()
    assert not agreed.is_known()
    assert records.links().home_of(other.id) is None
