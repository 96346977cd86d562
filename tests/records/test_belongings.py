"""Taking everything out, putting it back, deleting it, and what time deletes."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import inspect, text

from bot.records import KEPT_DAYS, PersonRecords, Purged, Records, RestoreRefused
from bot.records.models import Base
from tests.records import story
from tests.records.clock import SetClock


@pytest.fixture
def full(person: PersonRecords, clock: SetClock) -> PersonRecords:
    """Somebody with something in every table, and a second episode."""
    story.tell_everything(person, clock.now)
    person.close_episode()
    clock.pass_time(days=2)
    person.save_episode(story.FACTS, "intake")
    person.save_routine(story.ROUTINE)
    person.log_session(story.session_at(clock.now))
    return person


@pytest.fixture(scope="module")
def exported_text(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The export of somebody with something in every table, made once."""
    clock = SetClock()
    records = Records(f"sqlite:///{tmp_path_factory.mktemp('exported')}/records.sqlite", clock)
    person = records.by_id("e" * 64)
    story.tell_everything(person, clock.now)
    clock.pass_time(days=1)
    person.log_session(story.session_at(clock.now))
    exported = json.dumps(person.export())
    records.close()
    return exported


@pytest.fixture
def other(records: Records, clock: SetClock) -> PersonRecords:
    """Somebody else with something in every table, kept before."""
    neighbour = records.for_person("telegram", "neighbour")
    story.tell_everything(neighbour, clock.now - timedelta(days=1))
    return neighbour


def every_row(records: Records) -> dict[str, list[tuple[Any, ...]]]:
    """Read every table there is, not only those the models know."""
    with records._database.reading() as session:
        tables = inspect(session.connection()).get_table_names()
        return {
            name: [tuple(row) for row in session.execute(text(f'SELECT * FROM "{name}"'))]
            for name in tables
            if name != "alembic_version"
        }


def test_belongings_story_fills_every_table(full: PersonRecords) -> None:
    tables = full.export()["tables"]
    assert set(tables) == set(Base.metadata.tables)
    assert all(tables.values())


def test_belongings_export_round_trips_into_an_empty_database(
    other: PersonRecords, full: PersonRecords, tmp_path: Path
) -> None:
    exported = full.export()
    elsewhere = Records(f"sqlite:///{tmp_path}/elsewhere.sqlite")
    assert elsewhere.restore(json.loads(json.dumps(exported))) == full.id
    restored = elsewhere.by_id(full.id)
    assert restored.export() == exported
    assert restored.last_visit() == full.last_visit()
    assert restored.open_safety_flags() == full.open_safety_flags()
    assert restored.sessions() == full.sessions()


def test_belongings_export_restores_beside_others(
    records: Records, other: PersonRecords, full: PersonRecords
) -> None:
    exported, others = full.export(), other.export()
    full.delete()
    records.restore(exported)
    assert full.export() == exported
    assert other.export() == others


def test_belongings_export_restores_under_another_id(records: Records, full: PersonRecords) -> None:
    exported = full.export()
    moved = records.for_person("slack", "the same person")
    assert records.restore(exported, as_person=moved.id) == moved.id
    assert moved.export() == {**exported, "person": moved.id}


def test_belongings_safety_events_alone_are_restored(
    records: Records, person: PersonRecords
) -> None:
    person.record_safety_event("aaa", "E", "shown")
    exported = person.export()
    person.delete()
    records.restore(exported)
    assert person.open_safety_flags() == ("aaa",)


def change(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    """Return a change of exported data at `table.row.column` or a top-level key."""

    def apply(data: dict[str, Any]) -> None:
        *way, last = path.split(".")
        place: Any = data["tables"] if way else data
        for step in way:
            place = place[int(step) if step.isdigit() else step]
        if value is KeyError:
            del place[last]
        else:
            place[last] = value

    return apply


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (change("format", 2), "not a file of exported records"),
        (change("format", KeyError), "not a file of exported records"),
        (change("person", "ann"), "whose"),
        (change("tables", []), "Only these tables"),
        (change("tables", {"passwords": []}), "Only these tables"),
        (change("tables", {"finding": [{}]}), "never agreed"),
        (lambda data: data["tables"].update(consent=[]), "never agreed"),
        (lambda data: data["tables"].update(finding=5), "list of rows"),
        (lambda data: data["tables"].update(finding=["low back"]), "'finding'"),
        (change("finding.0.episode_id", 99), "'finding'"),  # points nowhere
        (change("finding.0.episode_id", [1]), "'finding'"),
        (change("finding.0.value", "my back is killing me"), "'finding'"),  # text
        (change("finding.0.value", None), "'finding'"),
        (change("finding.0.number", "six"), "'finding'"),
        (change("finding.0.words", "x"), "'finding'"),  # unknown column
        (change("finding.0.kind", KeyError), "'finding'"),
        (change("finding.0.at", "yesterday"), "'finding'"),
        (change("finding.0.at", "2026-03-01T10:00:00"), "'finding'"),  # no zone
        (change("finding.0.at", 5), "'finding'"),
        (change("episode.0.facts", ["low_back"]), "'episode'"),
        (change("session_log.0.done", "P01"), "'session_log'"),
        (change("routine.0.items", [{"reps": 8}]), "'routine'"),
        (change("routine.0.trace", "because"), "'routine'"),
        (change("check_in.0.nrs", 11), "'check_in'"),
        (change("check_in.0.nrs", True), "'check_in'"),
        (change("session_log.1.started_at", "2026-03-01T18:30:00+00:00"), "'session_log'"),
    ],
)
def test_belongings_restore_refuses_what_does_not_fit(
    records: Records, exported_text: str, spoil: Callable[[dict[str, Any]], None], why: str
) -> None:
    exported = json.loads(exported_text)
    spoil(exported)
    with pytest.raises(RestoreRefused, match=why):
        records.restore(exported)
    assert not any(every_row(records).values()), "all or nothing"


@pytest.mark.parametrize("data", [None, [], "records", 5, {}])
def test_belongings_restore_refuses_other_files(records: Records, data: Any) -> None:
    with pytest.raises(RestoreRefused, match="not a file of exported records"):
        records.restore(data)


def test_belongings_restore_refuses_to_mix(records: Records, full: PersonRecords) -> None:
    exported = full.export()
    with pytest.raises(RestoreRefused, match="already has records"):
        records.restore(exported)
    assert full.export() == exported


def test_belongings_delete_leaves_no_row_and_touches_nobody_else(
    records: Records, other: PersonRecords, full: PersonRecords
) -> None:
    others = other.export()
    kept = sum(len(rows) for rows in full.export()["tables"].values())
    assert full.delete() == kept
    assert not full.is_known()
    assert full.id not in repr(every_row(records))
    assert other.export() == others
    assert full.delete() == 0


def test_belongings_delete_leaves_nothing_in_the_files(
    full: PersonRecords, data_dir: Path, records: Records
) -> None:
    marks = [full.id.encode(), b"hips and bridge", b"low_back"]
    full.save_check("ST03", "loose")
    written = b"".join(path.read_bytes() for path in data_dir.iterdir())
    assert all(mark in written for mark in marks)
    full.delete()
    left = b"".join(path.read_bytes() for path in data_dir.iterdir())
    assert not any(mark in left for mark in marks)


def test_belongings_delete_also_without_consent(agreed: PersonRecords, records: Records) -> None:
    agreed.save_episode(story.FACTS)
    agreed.withdraw()
    assert agreed.delete() == 3
    stranger = records.for_person("web", "stranger")
    stranger.record_safety_event("aaa", "E", "shown")
    assert stranger.delete() == 1
    assert not any(every_row(records).values())


def test_retention_deletes_who_has_not_been_back(
    records: Records, other: PersonRecords, clock: SetClock
) -> None:
    stranger = records.for_person("web", "stranger")
    stranger.record_safety_event("aaa", "E", "shown")
    clock.pass_time(days=KEPT_DAYS, hours=-1)
    assert records.purge() == Purged(0, 0)
    regular = records.for_person("web", "regular")
    regular.give_consent("1")
    clock.pass_time(hours=2)
    assert records.purge() == Purged(people=1, safety_events=1)
    assert regular.is_known()
    assert not other.is_known()
    assert not stranger.is_known()


def test_retention_keeps_old_safety_events_of_who_comes_back(
    records: Records, agreed: PersonRecords, clock: SetClock
) -> None:
    agreed.record_safety_event("aaa", "E", "shown")
    clock.pass_time(days=20)
    agreed.save_check_in("same")
    assert records.purge(older_than_days=10) == Purged(0, 0)
    assert agreed.open_safety_flags() == ("aaa",)


def test_retention_refuses_less_than_a_day(records: Records) -> None:
    with pytest.raises(ValueError, match="at least 1 day"):
        records.purge(0)
