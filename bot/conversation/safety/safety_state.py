"""What the safety screen remembers between turns of one conversation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.conversation import slots
from bot.knowledge.conversation.relations import UNNAMED
from bot.safety.cautions import cautions_of as cautions_of_conditions
from bot.safety.confirmed import rule_of_yes
from bot.safety.levels import Level

# A sign told as old: the flag, the user turn, days since it began, whether it was looked at.
type Known = tuple[str, int, float, bool]
OTHER = -1  # a question about a flag that is none of its list
SEEN = -2  # whether a flag of an earlier visit was looked at since


DENIED = "denied"  # how a flag is cleared: "no" to its question, or what it names is not so


@dataclass(frozen=True)
class SafetyState:
    """The safety side of one conversation, kept in the slot `safety`.

    `cleared` maps a flag to the number of the user turn that cleared it and how: "checked" (a
    clinician has checked this symptom) or "denied" (answered "no" to the confirm question).
    `unrecorded` holds events the records have not been told yet, without any text; `held` those
    of before the answer to the consent question.
    """

    level: str = Level.NONE.value
    flags: tuple[str, ...] = ()  # present, most urgent first
    cautions: tuple[str, ...] = ()  # exclusion codes
    confirmed: tuple[str, ...] = ()  # answered "yes" to the confirm question
    unsure: tuple[str, ...] = ()  # answered "not sure"
    began: float | None = None  # days since the open emergency began, where its message told
    known_since: tuple[Known, ...] = ()  # signs of an emergency that were told as old afterwards
    replies: tuple[int, ...] = ()  # user turns that answered an open question in few words
    counts: tuple[int, ...] = ()  # user turns with a number, where one was asked for
    asked: tuple[str, ...] = ()  # confirm question was put
    shown: tuple[str, ...] = ()  # advice was given, as "slug:level"
    cleared: tuple[tuple[str, int, str], ...] = ()  # (slug, user turn, checked|denied)
    locked: str | None = None  # the flag of the emergency the conversation stays at
    page_stands: bool = False  # the page of an emergency, while another sign of it is asked about
    asking: str | None = None  # the flag whose confirm question is open
    asking_part: int = 0  # which of its questions; OTHER for one outside the list
    confirmed_at: tuple[tuple[str, str], ...] = ()  # (flag, level) where a "yes" weighs otherwise
    asking_how: str = "denied"  # how a "no" to it clears: denied, or checked when unchanged
    asking_release: bool = False  # "when, by whom, what was said" is open
    release_heard: tuple[str, ...] = ()  # what has been told of the check
    look_days: float | None = None  # how many days ago a clinician looked, as told
    help_from: str | None = None  # "coming" (on the way) or "here", while an emergency is open
    for_another: bool = False  # the whole talk is about somebody else
    theirs: str | None = None  # the flag of somebody else's emergency, or of what is for today
    theirs_since: int = 0  # the user turn that told it
    theirs_level: str = Level.E.value  # E, or S where it is one for today
    theirs_who: str = UNNAMED  # who they are, a relation
    talk: str | None = None  # distress or violence: what is talked about before all else
    asking_safe: bool = False  # "are you safe right now" is open
    said_safe: bool = False
    unseen: tuple[tuple[str, int], ...] = ()  # flags of earlier visits that nobody looked at; days
    country: str | None = None  # told in words, a key of the numbers
    by_text: bool = False  # cannot hear or speak on the phone
    trace: tuple[str, ...] = ()  # readable lines of the last triage
    waits: tuple[int, ...] = ()  # turns whose question waits for the sign to be settled
    unrecorded: tuple[Mapping[str, str], ...] = ()
    held: tuple[Mapping[str, str], ...] = ()  # the same, until the person agrees to be remembered

    def as_dict(self) -> dict[str, Any]:
        """Return a JSON-ready mapping that `from_dict` reads back."""
        return dict(vars(self))

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any] | None) -> SafetyState:
        """Read a mapping made by `as_dict`; None is a fresh conversation."""
        if not raw:
            return cls()
        values: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value
            for key, value in raw.items()
            if key in cls.__dataclass_fields__
        }
        for pairs in ("cleared", "confirmed_at", "known_since", "unseen"):
            values[pairs] = tuple(tuple(entry) for entry in values.get(pairs, ()))
        return cls(**values)

    def of_an_earlier_run(self) -> SafetyState:
        """Return the state for a talk whose messages are counted from one again.

        What was cleared, told as old or told of somebody else stands, and lies before every message
        to come: a sign that is told now is told anew.
        """
        return replace(
            self,
            cleared=tuple((slug, 0, how) for slug, _, how in self.cleared),
            known_since=tuple((slug, 0, days, seen) for slug, _, days, seen in self.known_since),
            replies=(),
            counts=(),
            theirs_since=0,
        )

    def unasked(self, queue: Sequence[str] | None) -> tuple[str, ...]:
        """Return the flags of a queue whose confirm question has not been put."""
        return tuple(slug for slug in queue or () if slug not in self.asked)

    def cleared_slugs(self) -> frozenset[str]:
        """Return the flags that are cleared."""
        return frozenset(slug for slug, _, _ in self.cleared)

    def was_checked(self, slug: str) -> bool:
        """Whether a clinician has checked this sign."""
        return any(entry == slug and how == "checked" for entry, _, how in self.cleared)

    def clear(self, slugs: tuple[str, ...], turn: int, how: str) -> SafetyState:
        """Return the state with the flags cleared as of this user turn, for the record too.

        A sign for today that is told anew after that is new: its advice counts as not given.
        """
        kept = tuple(entry for entry in self.cleared if entry[0] not in slugs)
        advice = {f"{slug}:{Level.S.value}" for slug in slugs}
        return replace(
            self,
            shown=tuple(one for one in self.shown if one not in advice),
            cleared=kept + tuple((slug, turn, how) for slug in slugs),
            confirmed=tuple(slug for slug in self.confirmed if slug not in slugs),
            confirmed_at=tuple(pair for pair in self.confirmed_at if pair[0] not in slugs),
            unsure=tuple(slug for slug in self.unsure if slug not in slugs),
        ).noted(*(_event(slug, self.level, f"cleared_{how}") for slug in slugs))

    def show(self, slug: str, level: Level, rule: str = rule_of_yes()) -> SafetyState:
        """Return the state with this advice given, for the record too; `rule` says why."""
        shown = replace(self, shown=(*self.shown, f"{slug}:{level.value}"))
        return shown.noted(_event(slug, level.value, "shown", rule))

    def ask(self, slug: str, part: int = 0) -> SafetyState:
        """Return the state with a question about the flag open, for the record too."""
        asked = replace(self, asking=slug, asking_part=part, asked=(*self.asked, slug))
        return asked.noted(_event(slug, self.level, "asked"))

    def answered(self, slug: str, answer: str) -> SafetyState:
        """Return the state with the answer (yes, no, unsure) noted for the record."""
        return self.noted(_event(slug, self.level, f"answered_{answer}"))

    def noted(self, *events: Mapping[str, str]) -> SafetyState:
        """Return the state with events for the record."""
        return replace(self, unrecorded=(*self.unrecorded, *events))


def _event(slug: str, level: str, event: str, rule: str = "") -> Mapping[str, str]:
    return {"flag": slug, "level": level, "event": event, "rule": rule}


def cautions_of(values: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the exclusion codes that hold for this person, in the order of the screen.

    Those of a condition hold as long as it is among the facts: taken out there, it is out.
    """
    of_signs = SafetyState.from_dict(values.get(slots.SAFETY)).cautions
    return tuple(
        dict.fromkeys((*of_signs, *cautions_of_conditions(values.get("conditions") or ())))
    )
