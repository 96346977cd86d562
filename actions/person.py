"""What is kept about the person of this conversation, where they agreed to it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.safety_state import SafetyState
from bot.records import ConsentMissing, PersonRecords, Records, RecordsUnavailable

AGREED = "agreed"
CONSENT_VERSION = "1"
log = logging.getLogger(__name__)


@lru_cache(maxsize=1)
def all_records() -> Records:
    """Return the records of this installation, opened once."""
    return Records()


def attempt[T](talk: Talk, work: Callable[[PersonRecords], T], tell: bool = True) -> T | None:
    """Run one piece of work on the person's records.

    When they cannot be reached None is returned and the conversation goes on in memory. The person
    is told once, in one sentence, unless `tell` is False (nothing of theirs was to be kept).
    """
    try:
        return work(all_records().for_person(talk.channel, talk.tracker.sender_id))
    except RecordsUnavailable as error:
        log.warning("records: %s", error)
        if tell and not talk.values.get(slots.RECORDS_DOWN):
            talk.set(**{slots.RECORDS_DOWN: True})
            talk.say(response="utter_records_unavailable")
        return None


def keep(talk: Talk, work: Callable[[PersonRecords], object]) -> None:
    """Run work that stores health facts; nothing happens unless the person agreed."""
    if talk.values.get(slots.CONSENT) != AGREED:
        return
    try:
        attempt(talk, work)
    except ConsentMissing:  # the consent itself could not be stored, or was withdrawn elsewhere
        attempt(talk, lambda records: records.give_consent(CONSENT_VERSION))
        attempt(talk, work)


def keep_consent(talk: Talk) -> None:
    """Record that the person agreed, and what they had told before."""
    attempt(talk, lambda records: records.give_consent(CONSENT_VERSION))
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
    if consent != AGREED or not events:
        return

    def store(records: PersonRecords) -> None:
        for event in events:
            records.record_safety_event(
                event["flag"], event["level"], event["event"], rule=event.get("rule", "")
            )

    attempt(talk, store, tell=False)


def keep_facts(talk: Talk) -> None:
    """Store the facts as they stand and the findings of this message (never its words)."""
    facts, findings = talk.facts, talk.turn.findings
    keep(talk, lambda records: records.save_episode(facts))
    if findings.mentions:
        keep(talk, lambda records: records.save_findings(findings))
