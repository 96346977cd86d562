"""A history of the days is agreed to apart from the answers, and can be taken back alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.records import HistoryNotAgreed, KeptAdverseEvent, PersonRecords
from bot.records.consents import OF_DAYS
from bot.routine.weeks.progression import Progression
from tests.records import story
from tests.records.clock import SUNDAY

DAY = SUNDAY.date()
KEEPING: dict[str, Callable[[PersonRecords], Any]] = {
    "session": lambda person: person.log_session(story.session_at(SUNDAY)),
    "check_in": lambda person: person.save_check_in("worse", nrs=7),
    "flare": lambda person: person.begin_flare(),
    "flare_plan": lambda person: person.write_flare_plan("a warm bath"),
    "own_question": lambda person: person.keep_question("can I swim?"),
    "activity": lambda person: person.set_activity("walk the dog"),
    "adverse_event": lambda person: person.keep_adverse_event(KeptAdverseEvent(SUNDAY, "P01")),
    "progression": lambda person: person.keep_progression(Progression(DAY, DAY, DAY), ()),
}


@pytest.mark.parametrize("what", KEEPING)
def test_history_is_not_kept_of_who_agreed_to_answers_only(
    person: PersonRecords, what: str
) -> None:
    person.give_consent("1", history=False)
    with pytest.raises(HistoryNotAgreed):
        KEEPING[what](person)
    person.give_consent("1")
    KEEPING[what](person)


def test_history_answers_are_kept_without_it(person: PersonRecords) -> None:
    person.give_consent("1", history=False)
    person.save_episode(story.FACTS, "intake")
    for _ in range(3):
        person.save_routine(story.ROUTINE)
    assert person.facts() == story.FACTS
    assert len(person.export()["tables"]["routine"]) == 1  # no history of routines either
    consent = person.consent()
    assert consent is not None
    assert (consent.version, consent.history) == ("1", False)


def test_history_is_deleted_alone(person: PersonRecords) -> None:
    story.tell_everything(person, SUNDAY)
    before = {name: len(rows) for name, rows in person.export()["tables"].items()}
    assert all(before[model.__tablename__] for model in OF_DAYS)
    person.drop_history("1")
    after = {name: len(rows) for name, rows in person.export()["tables"].items()}
    assert not any(after[model.__tablename__] for model in OF_DAYS)
    assert {"episode", "check_result", "routine", "reminder", "push_subscription"} <= {
        name for name, count in after.items() if count
    }
    reminder = person.reminder()
    assert reminder is not None
    assert reminder.next_at is not None
    with pytest.raises(HistoryNotAgreed):
        person.begin_flare()
