"""What is kept about the person of this conversation, where they agreed to it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.safety_state import SafetyState
from bot.records import ConsentMissing, PersonRecords, RecordsUnavailable, own_records

AGREED = "agreed"
CONSENT_VERSION = "1"
log = logging.getLogger(__name__)


def attempt[T](talk: Talk, work: Callable[[PersonRecords], T], tell: bool = True) -> T | None:
    """Ask the person's records for something.

    When they cannot be reached None is returned and the conversation goes on in memory. The person
    is told once, in one sentence, unless `tell` is False (nothing of theirs was to be kept).
    """
    try:
        return work(own_records().for_person(*_sender(talk)))
    except RecordsUnavailable as error:
        log.warning("records: %s", error)
        if tell:
            _say_away(talk)
        return None


def keep(talk: Talk, work: Callable[[PersonRecords], object]) -> None:
    """Store health facts, now or when the records are back; nothing unless the person agreed."""
    if talk.values.get(slots.CONSENT) != AGREED:
        return

    def write(records: PersonRecords) -> None:
        try:
            work(records)
        except ConsentMissing:  # the consent itself could not be stored, or was withdrawn elsewhere
            records.give_consent(CONSENT_VERSION)
            work(records)

    _write(talk, write)


def keep_consent(talk: Talk) -> None:
    """Record that the person agreed, and what they had told before."""
    _write(talk, lambda records: records.give_consent(CONSENT_VERSION))
    keep_facts(talk)
    keep_safety_events(talk)


def keep_safety_events(talk: Talk) -> None:
    """Store what became of signs of danger: held until the person agrees, dropped if they do not.

    In an emergency nothing is said of records that cannot be reached.
    """
    state = SafetyState.from_dict(talk.values.get(slots.SAFETY))
    consent = talk.values.get(slots.CONSENT)
    events = (*state.held, *state.unrecorded)
    held = events if consent is None else ()
    talk.set(**{slots.SAFETY: replace(state, unrecorded=(), held=held).as_dict()})
    if consent == AGREED and events:
        _note_signs(talk, [dict(event) for event in events])


def keep_facts(talk: Talk) -> None:
    """Store the facts as they stand and the findings of this message (never its words)."""
    facts, findings = talk.facts, talk.turn.findings
    keep(talk, lambda records: records.save_episode(facts))
    if findings.mentions:
        keep(talk, lambda records: records.save_findings(findings))


def delete_all(talk: Talk) -> bool:
    """Delete everything of the person; False where the records cannot be reached."""
    try:
        own_records().delete(*_sender(talk))
    except RecordsUnavailable as error:
        log.warning("records: %s", error)
        return False
    return True


def _note_signs(talk: Talk, signs: list[dict[str, str]]) -> None:
    """Record what became of signs of danger, now or later; nothing is said of it."""
    try:
        person = own_records().for_person(*_sender(talk)).id
    except RecordsUnavailable as error:  # no usable key: nobody's records can be told apart
        log.warning("records: %s", error)
        return
    own_records().note_signs(person, signs)


def _write(talk: Talk, write: Callable[[PersonRecords], object]) -> None:
    try:
        person = own_records().for_person(*_sender(talk)).id
    except RecordsUnavailable as error:
        log.warning("records: %s", error)
        _say_away(talk)
        return
    if not own_records().later.write(person, write):
        _say_away(talk)


def _sender(talk: Talk) -> tuple[str, str]:
    return talk.channel, str(talk.tracker.sender_id)


def _say_away(talk: Talk) -> None:
    if not talk.values.get(slots.RECORDS_DOWN):
        talk.set(**{slots.RECORDS_DOWN: True})
        talk.say(response="utter_records_unavailable")
