"""Brings back what is kept of a person who agreed to it before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from actions.guide_action import GuideAction
from actions.records import attempt
from actions.talk import Talk
from bot.conversation import slots
from bot.conversation.checks import remembered
from bot.conversation.consent_given import AGREED
from bot.conversation.returning import visit_words
from bot.language.facts import Facts
from bot.records import KeptRoutine, PersonRecords, Visit

EARLIER = "earlier"  # a step that was done at an earlier visit


class Recall(GuideAction):
    """Before the first plan of a conversation: is this somebody we know?"""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_recall"

    def act(self, talk: Talk) -> None:
        """Set the slots from the last visit; a stranger, or unreachable records, change nothing.

        The short safety screen is put again at every visit; after 30 days everything is (clinical
        2.4). An emergency that was shown and never cleared is asked about first.
        """
        kept = attempt(talk, _kept, tell=False)
        if kept is None:
            return
        talk.set(**{slots.CONSENT: AGREED, slots.SCREEN_FLAGS: list(kept.open_flags) or None})
        if kept.country:
            talk.set(**{slots.COUNTRY: kept.country})
        if kept.visit is not None:
            _set_visit(talk, kept, kept.visit)


@dataclass(frozen=True)
class Kept:
    """What the records hold of a person who agreed."""

    visit: Visit | None
    facts: Facts
    routine: KeptRoutine | None
    country: str | None
    open_flags: tuple[str, ...]
    checked: Mapping[str, str]
    sessions: int


def _set_visit(talk: Talk, kept: Kept, visit: Visit) -> None:
    words = visit_words(visit, kept.facts, datetime.now(UTC))
    talk.set_facts(_newer(talk.facts, kept.facts))
    talk.set(**{slots.RETURNING: words, slots.STORY: "told", slots.SESSIONS_DONE: kept.sessions})
    if kept.routine and not words["long_ago"]:
        talk.set(
            **{
                slots.READBACK: EARLIER,
                slots.SKIPPED: list(slots.INTAKE_QUESTIONS),
                slots.SCREEN_GENERAL: EARLIER,
                slots.CHECKS: [],
                slots.CHECK_RESULTS: remembered(kept.checked),
                slots.ASSESSMENT_SHOWN: {EARLIER: True},
                slots.MINUTES: kept.routine.minutes,
            }
        )


def _kept(records: PersonRecords) -> Kept | None:
    if records.consent() is None:
        return None
    return Kept(
        visit=records.last_visit(),
        facts=records.facts() or Facts(),
        routine=records.routine(),
        country=records.place().country,
        open_flags=records.open_safety_flags(),
        checked=records.check_answers(),
        sessions=len(records.sessions()),
    )


def _newer(said: Facts, kept: Facts) -> Facts:
    """The kept facts, with what this conversation has already said on top."""
    told = {name: value for name, value in said.as_dict().items() if value not in (None, [], False)}
    return Facts.from_dict({**kept.as_dict(), **told})
