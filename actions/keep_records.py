"""Writes down what the plan keeps of this turn, now or when the records are back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from actions.guide_action import GuideAction
from actions.records import CONSENT_VERSION, keep, note_signs
from actions.talk import Talk
from bot.assessment import Assessment
from bot.conversation import slots
from bot.conversation.session import routine_of
from bot.conversation.session_log import session_log
from bot.records import KeptRoutine
from bot.records.assessments import kept_patterns
from bot.routine import Routine

Told = Mapping[str, Any]


class KeepRecords(GuideAction):
    """Answers and results, never words; the plan names them only where the person agreed."""

    def name(self) -> str:
        """Return the name in the domain."""
        return "action_keep_records"

    def act(self, talk: Talk) -> None:
        """Write each entry in order."""
        for what, told in talk.plan.keep:
            ENTRIES[what](talk, told)


def _consent(talk: Talk, told: Told) -> None:
    keep(talk, lambda records: records.give_consent(CONSENT_VERSION))


def _facts(talk: Talk, told: Told) -> None:
    facts, findings = talk.facts, talk.turn.findings
    keep(talk, lambda records: records.save_episode(facts))
    if findings.mentions:
        keep(talk, lambda records: records.save_findings(findings))


def _left_off(talk: Talk, told: Told) -> None:
    facts, step = talk.facts, str(told["step"])
    keep(talk, lambda records: records.save_episode(facts, left_off=step))


def _check(talk: Talk, told: Told) -> None:
    keep(talk, lambda records: records.save_check(told["key"], told["said"]))


def _check_in(talk: Talk, told: Told) -> None:
    keep(talk, lambda records: records.save_check_in(change=told["change"], nrs=told["nrs"]))


def _place(talk: Talk, told: Told) -> None:
    keep(talk, lambda records: records.save_place(country=told["country"]))


def _assessment(talk: Talk, told: Told) -> None:
    assessment = Assessment.from_dict(talk.values[slots.ASSESSMENT_SHOWN])
    keep(talk, lambda records: records.save_assessment(kept_patterns(assessment)))


def _routine(talk: Talk, told: Told) -> None:
    routine = routine_of(talk.values)
    if routine is not None:
        kept = _as_kept(routine)
        keep(talk, lambda records: records.save_routine(kept))


def _session(talk: Talk, told: Told) -> None:
    logged = session_log(talk.values, datetime.now(UTC))
    keep(talk, lambda records: records.log_session(logged))


def _safety(talk: Talk, told: Told) -> None:
    note_signs(talk, told["events"])


ENTRIES: Mapping[str, Callable[[Talk, Told], None]] = {
    "consent": _consent,
    "facts": _facts,
    "left_off": _left_off,
    "check": _check,
    "check_in": _check_in,
    "place": _place,
    "assessment": _assessment,
    "routine": _routine,
    "session": _session,
    "safety": _safety,
}


def _as_kept(routine: Routine) -> KeptRoutine:
    plain = routine.as_dict()
    return KeptRoutine(
        name=routine.name,
        items=tuple(plain["items"]),
        minutes=routine.minutes,
        phase=routine.phase,
        trace=tuple(plain["trace"]),
    )
