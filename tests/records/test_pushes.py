"""Browsers that take notes: kept with consent, sealed, one owner each, gone with the person."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import text

from bot.records import PersonRecords, Records
from bot.records.errors import ConsentMissing
from bot.records.pushes import MOST_BROWSERS, PushAddress

ONE = PushAddress("https://push.example/one", "point", "secret")


def numbered(number: int) -> PushAddress:
    return PushAddress(f"https://push.example/{number}", "point", "secret")


def test_pushes_need_consent(records: Records) -> None:
    nobody = records.for_person("web", "nobody")
    with pytest.raises(ConsentMissing):
        nobody.keep_push(ONE)
    assert nobody.pushes() == []


def test_pushes_are_sealed_and_read_back(records: Records, person: PersonRecords) -> None:
    person.give_consent("1")
    person.keep_push(ONE)
    assert person.pushes() == [ONE]
    with records._database.reading() as session:
        (row,) = session.execute(text("SELECT * FROM push_subscription")).all()
    assert "push.example" not in str(tuple(row))


def test_pushes_of_a_browser_belong_to_who_used_it_last(
    records: Records, person: PersonRecords
) -> None:
    other = records.for_person("web", "other")
    for one in (person, other):
        one.give_consent("1")
        one.keep_push(ONE)
    assert person.pushes() == []
    assert other.pushes() == [ONE]
    person.drop_push(ONE.endpoint)
    assert other.pushes() == [ONE]


def test_pushes_are_a_few_and_the_newest(person: PersonRecords) -> None:
    person.give_consent("1")
    for number in range(MOST_BROWSERS + 2):
        person.keep_push(numbered(number))
    assert person.pushes() == [numbered(number) for number in range(2, MOST_BROWSERS + 2)]


def test_pushes_end_with_consent_and_go_with_everything(person: PersonRecords) -> None:
    person.give_consent("1")
    person.keep_push(ONE)
    person.withdraw()
    assert person.pushes() == []
    person.delete()
    assert not person.is_known()


def test_pushes_of_an_export_are_no_use_elsewhere(
    records: Records, person: PersonRecords, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.give_consent("1")
    person.keep_push(ONE)
    exported = json.loads(json.dumps(person.export()))
    assert "push.example" not in json.dumps(exported)
    monkeypatch.setenv("PLUMBLINE_SECRET_KEY", "the key of another installation")
    moved = records.by_id(records.restore(exported, as_person="d" * 64))
    assert moved.pushes() == []
