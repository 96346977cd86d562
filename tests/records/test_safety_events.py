"""Signs of danger: what is open, what is cleared."""

from __future__ import annotations

import pytest

from bot.records import PersonRecords, Records, SafetyOutcome
from tests.records.conftest import SetClock

Event = tuple[str, str, str]


@pytest.mark.parametrize(
    ("events", "still_open", "cleared"),
    [
        ([], (), ()),
        ([("ces_bladder", "E", "shown")], ("ces_bladder",), ()),
        ([("fever", "S", "shown")], (), ()),  # only emergencies stay open
        ([("aaa", "E", "shown"), ("aaa", "E", "cleared_checked")], (), ("aaa",)),
        ([("aaa", "E", "shown"), ("aaa", "E", "cleared_denied")], (), ("aaa",)),
        (  # shown again after it was cleared: open again
            [("aaa", "E", "shown"), ("aaa", "E", "cleared_denied"), ("aaa", "E", "shown")],
            ("aaa",),
            (),
        ),
        (  # clearing one sign clears no other
            [("aaa", "E", "shown"), ("ces_saddle", "E", "shown"), ("aaa", "E", "cleared_checked")],
            ("ces_saddle",),
            ("aaa",),
        ),
        ([("fever", "S", "shown"), ("fever", "S", "cleared_checked")], (), ("fever",)),
        ([("aaa", "E", "cleared_denied")], (), ("aaa",)),  # asked and denied, never shown
    ],
)
def test_safety_events_before_consent(
    person: PersonRecords,
    events: list[Event],
    still_open: tuple[str, ...],
    cleared: tuple[str, ...],
) -> None:
    for flag, level, event in events:
        person.record_safety_event(flag, level, event)
    assert person.open_safety_flags() == still_open
    assert set(person.cleared_safety_flags()) == set(cleared)
    kept = person.export()["tables"]
    assert len(kept.pop("safety_event")) == len(events)
    assert not any(kept.values())


def test_safety_events_open_by_level(person: PersonRecords) -> None:
    for flag, level in (("aaa", "E"), ("fever", "S"), ("weight_loss", "D")):
        person.record_safety_event(flag, level, "shown")
    person.record_safety_event("fever", "S", "cleared_denied")
    assert person.open_safety_flags() == ("aaa",)
    assert person.open_safety_flags(("E", "S", "D")) == ("aaa", "weight_loss")


def test_safety_events_say_since_when_a_sign_is_open(
    agreed: PersonRecords, clock: SetClock
) -> None:
    agreed.record_safety_event("fever", "S", "shown")
    agreed.record_safety_event("fever", "S", "cleared_denied")
    clock.pass_time(hours=24)
    first = clock.now
    agreed.record_safety_event("fever", "S", "shown")
    clock.pass_time(hours=24)
    agreed.record_safety_event("fever", "S", "shown")
    assert agreed.open_safety_flags_since() == {"fever": first}


def test_safety_events_say_how_a_sign_was_cleared(person: PersonRecords) -> None:
    person.record_safety_event("fever", "S", SafetyOutcome.CLEARED_DENIED)
    person.record_safety_event("aaa", "E", SafetyOutcome.CLEARED_CHECKED, by="clinician")
    person.record_safety_event("weight_loss", "D", SafetyOutcome.ASKED)
    assert person.cleared_safety_flags() == {"fever": "cleared_denied", "aaa": "cleared_checked"}
    assert person.raised_safety_flags() == {"fever", "aaa", "weight_loss"}


@pytest.mark.parametrize(
    "values",
    [
        ("ces_bladder", "E", "seen", "person"),
        ("i can't feel when i pee", "E", "shown", "person"),
        ("ces_bladder", "very urgent", "shown", "person"),
        ("ces_bladder", "E", "cleared_checked", "Dr Smith, on Tuesday"),
    ],
)
def test_safety_events_hold_no_text(
    person: PersonRecords, values: tuple[str, str, str, str]
) -> None:
    with pytest.raises(ValueError, match=r"never text|SafetyOutcome"):
        person.record_safety_event(*values)
    assert not person.is_known()


def test_safety_events_belong_to_one_person(records: Records, person: PersonRecords) -> None:
    person.record_safety_event("aaa", "E", "shown")
    assert records.for_person("web", "somebody else").open_safety_flags() == ()
