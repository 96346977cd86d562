"""Brings back what is kept of a person who agreed to it before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from actions.person import AGREED, attempt
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.checks import remembered
from bot.conversation.returning import visit_words
from bot.language.facts import Facts
from bot.records import KeptRoutine, PersonRecords, Visit

EARLIER = "earlier"  # a step that was done at an earlier visit


def recall(talk: Talk) -> None:
    """Set the slots from the last visit; a stranger, or unreachable records, changes nothing.

    The short safety screen is put again at every visit; after 30 days everything is (clinical
    2.4). An emergency that was shown and never cleared is asked about first.
    """
    kept = attempt(talk, _kept, tell=False)
    if kept is None:
        return
    visit, facts, routine, country, open_flags, checked = kept
    talk.set(**{slots.CONSENT: AGREED, slots.SCREEN_FLAGS: list(open_flags) or None})
    if country:
        talk.set(**{slots.COUNTRY: country})
    if visit is None:
        return
    now = datetime.now(UTC)
    words = visit_words(visit, facts, now)
    talk.set_facts(_newer(talk.facts, facts))
    talk.set(**{slots.RETURNING: words, slots.STORY: "told"})
    if routine and not words["long_ago"]:
        talk.set(
            **{
                slots.READBACK: EARLIER,
                slots.SKIPPED: list(slots.INTAKE_QUESTIONS),
                slots.SCREEN_GENERAL: EARLIER,
                slots.CHECKS: [],
                slots.CHECK_RESULTS: remembered(checked),
                slots.ASSESSMENT_SHOWN: {EARLIER: True},
                slots.MINUTES: routine.minutes,
            }
        )


Kept = tuple[
    Visit | None, Facts, KeptRoutine | None, str | None, tuple[str, ...], Mapping[str, str]
]


def _kept(records: PersonRecords) -> Kept | None:
    if records.consent() is None:
        return None
    facts = records.facts() or Facts()
    country = records.place().country
    flags, checked = records.open_safety_flags(), records.check_answers()
    return records.last_visit(), facts, records.routine(), country, flags, checked


def _newer(said: Facts, kept: Facts) -> Facts:
    """The kept facts, with what this conversation has already said on top."""
    told = {name: value for name, value in said.as_dict().items() if value not in (None, [], False)}
    return Facts.from_dict({**kept.as_dict(), **told})
