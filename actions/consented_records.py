"""What is kept about the person of this conversation, where they agreed to it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence

from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.intake.consent_given import history_given
from bot.records import (
    ConsentMissing,
    HistoryNotAgreed,
    PersonRecords,
    RecordsUnavailable,
    own_records,
)

CONSENT_VERSION = "2"
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
    """Store health facts, now or when the records are back."""
    history = history_given(talk.values)

    def write(records: PersonRecords) -> None:
        try:
            work(records)
        except ConsentMissing:  # the consent itself could not be stored, or was withdrawn elsewhere
            records.give_consent(CONSENT_VERSION, history)
            work(records)
        except HistoryNotAgreed:  # taken back on another device meanwhile
            log.info("A day was not kept: its history is not agreed to any more.")

    try:
        person = own_records().for_person(*_sender(talk)).id
    except RecordsUnavailable as error:
        log.warning("records: %s", error)
        _say_away(talk)
        return
    if not own_records().later.write(person, write):
        _say_away(talk)


def note_signs(talk: Talk, signs: Sequence[Mapping[str, str]]) -> None:
    """Record what became of signs of danger, now or later; nothing is said of it."""
    try:
        person = own_records().for_person(*_sender(talk)).id
    except RecordsUnavailable as error:  # no usable key: nobody's records can be told apart
        log.warning("records: %s", error)
        return
    own_records().note_signs(person, [dict(sign) for sign in signs])


def delete_all(talk: Talk) -> bool:
    """Delete everything of the person; False where the records cannot be reached."""
    try:
        own_records().delete(*_sender(talk))
    except RecordsUnavailable as error:
        log.warning("records: %s", error)
        return False
    return True


def _sender(talk: Talk) -> tuple[str, str]:
    return talk.channel, talk.person


def _say_away(talk: Talk) -> None:
    if not talk.values.get(slots.RECORDS_DOWN):
        talk.set(**{slots.RECORDS_DOWN: True})
        talk.say(response="utter_records_unavailable")
