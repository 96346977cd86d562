"""Nothing is kept before consent, nothing used after it was withdrawn."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.language.facts import Facts
from bot.records import ConsentMissing, KnownPlace, PersonRecords, Records
from bot.records.models import Base
from tests.records import story
from tests.records.clock import SUNDAY, SetClock

KEEPING: dict[str, Callable[[PersonRecords], Any]] = {
    "save_place": lambda person: person.save_place("en-GB", "GB"),
    "save_episode": lambda person: person.save_episode(story.FACTS, "intake"),
    "close_episode": lambda person: person.close_episode(),
    "save_findings": lambda person: person.save_findings(story.FINDINGS),
    "save_check": lambda person: person.save_check("ST03", "loose"),
    "save_assessment": lambda person: person.save_assessment(story.PATTERNS),
    "save_routine": lambda person: person.save_routine(story.ROUTINE),
    "log_session": lambda person: person.log_session(story.session_at(SUNDAY)),
    "save_setting": lambda person: person.save_setting({"place": ["desk"]}),
    "save_check_in": lambda person: person.save_check_in("worse", nrs=7),
}
SAFETY = "record_safety_event"
STEPS = (*KEEPING, SAFETY, "give_consent", "withdraw")


def rows(path: Path) -> dict[str, int]:
    """Count the rows of every table, past the code that is tested."""
    names = list(Base.metadata.tables)
    counts = ", ".join(f'(SELECT count(*) FROM "{name}")' for name in names)
    with closing(sqlite3.connect(path)) as database:
        return dict(zip(names, database.execute(f"SELECT {counts}").fetchone(), strict=True))


def test_consents_table_of_keeping_methods_is_complete() -> None:
    starts = ("save_", "log_", "close_")
    methods = {name for name in dir(PersonRecords) if name.startswith(starts)}
    assert methods == set(KEEPING)


@pytest.mark.parametrize("method", KEEPING)
def test_consents_refuse_before_consent(person: PersonRecords, method: str) -> None:
    with pytest.raises(ConsentMissing):
        KEEPING[method](person)
    assert not person.is_known()


@given(steps=st.lists(st.sampled_from(STEPS), max_size=12))
@settings(max_examples=25, suppress_health_check=list(HealthCheck))
def test_consents_hold_in_any_order_of_steps(
    steps: list[str], migrated_file: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(migrated_file, tempfile.mkdtemp(dir=tmp_path)))
    records = Records(f"sqlite:///{path}", SetClock())
    person = records.for_person("web", "somebody")
    agreed = ever_agreed = False
    for step in steps:
        before = rows(path)
        if step == SAFETY:
            person.record_safety_event("fever", "S", "shown")
            before["safety_event"] += 1
            assert rows(path) == before
        elif step in KEEPING and agreed:
            KEEPING[step](person)
        elif step in KEEPING:
            with pytest.raises(ConsentMissing):
                KEEPING[step](person)
            assert rows(path) == before
        else:
            person.give_consent("1") if step == "give_consent" else person.withdraw()
            agreed = step == "give_consent"
            ever_agreed = ever_agreed or agreed
        assert (person.consent() is not None) == agreed
        if not ever_agreed:
            kept = rows(path)
            kept.pop("safety_event")
            assert not any(kept.values())
        if not agreed:
            assert person.last_visit() is None
            assert person.facts() is None
    records.close()


def test_consents_tell_when_and_to_what(person: PersonRecords, clock: SetClock) -> None:
    assert person.consent() is None
    person.give_consent("2026-01")
    clock.pass_time(days=1)
    person.give_consent("2026-01")
    given_consent = person.consent()
    assert given_consent is not None
    assert (given_consent.given_at, given_consent.version) == (SUNDAY, "2026-01")
    person.give_consent("2026-02")
    renewed = person.consent()
    assert renewed is not None
    assert (renewed.given_at, renewed.version) == (clock.now, "2026-02")


def test_consents_withdrawn_end_keeping_and_using(
    agreed: PersonRecords, database_file: Path
) -> None:
    story.tell_everything(agreed, SUNDAY)
    agreed.withdraw()
    assert agreed.consent() is None
    assert agreed.last_visit() is None
    assert agreed.facts() is None
    assert agreed.routine() is None
    assert agreed.patterns() == agreed.sessions() == agreed.pain_ratings() == ()
    assert dict(agreed.check_answers()) == {}
    assert agreed.place() == KnownPlace(None, None)
    assert agreed.open_safety_flags() == ("ces_bladder",), "safety does not depend on consent"
    with pytest.raises(ConsentMissing):
        agreed.save_episode(Facts())
    assert rows(database_file)["episode"] == 1, "what was kept waits for the person to delete it"


def test_consents_given_again_bring_back_what_was_kept(agreed: PersonRecords) -> None:
    agreed.save_episode(story.FACTS)
    agreed.withdraw()
    agreed.give_consent("2026-01")
    assert agreed.facts() == story.FACTS


def test_consents_of_one_person_do_not_open_anothers_records(
    records: Records, agreed: PersonRecords
) -> None:
    with pytest.raises(ConsentMissing):
        records.for_person("telegram", "somebody").save_episode(story.FACTS)


def test_consents_place_keeps_what_is_not_told_again(agreed: PersonRecords) -> None:
    agreed.save_place("en-GB", "GB")
    agreed.save_place(country="IE")
    assert agreed.place() == KnownPlace("en-GB", "IE")
