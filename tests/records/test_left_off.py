from __future__ import annotations

from datetime import timedelta

import pytest

from bot.records import ConsentMissing, PersonRecords
from bot.records.left_off import LEFT
from tests.records.clock import SetClock

STATE = {"slots": {"side": "left", "nrs": 4}, "loop": "intake_form"}


def test_left_off_is_found_again(agreed: PersonRecords) -> None:
    assert agreed.conversation() is None
    agreed.keep_conversation({"slots": {}})
    agreed.keep_conversation(STATE)
    assert agreed.conversation() == STATE
    assert len(agreed.export()["tables"]["conversation"]) == 1


def test_left_off_is_sealed(agreed: PersonRecords) -> None:
    agreed.keep_conversation(STATE)
    assert "left" not in repr(agreed.export()["tables"]["conversation"])


def test_left_off_ends_after_a_day(agreed: PersonRecords, clock: SetClock) -> None:
    agreed.keep_conversation(STATE)
    clock.now += LEFT + timedelta(seconds=1)
    assert agreed.conversation() is None


def test_left_off_needs_consent(person: PersonRecords) -> None:
    with pytest.raises(ConsentMissing):
        person.keep_conversation(STATE)
    person.give_consent("1")
    person.keep_conversation(STATE)
    person.withdraw()
    assert person.conversation() is None


def test_left_off_is_deleted_with_the_rest(agreed: PersonRecords) -> None:
    agreed.keep_conversation(STATE)
    agreed.delete()
    agreed.give_consent("1")
    assert agreed.conversation() is None
