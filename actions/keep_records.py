"""Writes down what the plan keeps of this turn, now or when the records are back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from actions.consented_records import CONSENT_VERSION, attempt, keep, note_signs
from actions.days_kept import keep_days, log_days, put_days_right, put_report_right
from actions.guide_action import GuideAction
from actions.talk import Talk
from bot.assessment import Assessment
from bot.clock import utc_now
from bot.conversation import slots
from bot.conversation.course.weeks import kept_weeks
from bot.conversation.session.session import routine_of
from bot.conversation.session.session_log import session_log
from bot.records import (
    AnsweredCheckIn,
    KeptAdverseEvent,
    KeptRoutine,
    PersonRecords,
    WorseTold,
)
from bot.records.assessments import kept_patterns
from bot.routine import Routine, Setting
from bot.routine.shown.plan_changes import PlanChange
from bot.routine.weeks.progression import Progression

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
        if any(what in OF_WEEKS for what, _ in talk.plan.keep):
            weeks = attempt(talk, kept_weeks, tell=False)
            if weeks is not None:
                talk.set(**{slots.WEEKS: weeks.as_dict()})


def _consent(talk: Talk, told: Told) -> None:
    keep(talk, lambda records: records.give_consent(CONSENT_VERSION, history=told["history"]))


def _facts(talk: Talk, told: Told) -> None:
    facts, findings = talk.facts, talk.turn.findings
    keep(talk, lambda records: records.save_episode(facts))
    if findings.mentions:
        keep(talk, lambda records: records.save_findings(findings))


def _setting(talk: Talk, told: Told) -> None:
    setting = Setting.from_dict(talk.values.get(slots.SETTING) or {}).kept().as_dict()
    keep(talk, lambda records: records.save_setting(setting))


def _left_off(talk: Talk, told: Told) -> None:
    facts, step = talk.facts, str(told["step"])
    keep(talk, lambda records: records.save_episode(facts, left_off=step))


def _check(talk: Talk, told: Told) -> None:
    keep(talk, lambda records: records.save_check(told["key"], told["said"]))


def _check_in(talk: Talk, told: Told) -> None:
    keep(talk, lambda records: records.save_check_in(change=told["change"], nrs=told["nrs"]))


def _due_check_in(talk: Talk, told: Told) -> None:
    answered, window = _answered(told), int(told["window"])
    keep(talk, lambda records: keep_days(records, answered, window))


def _check_in_begun(talk: Talk, told: Told) -> None:
    answered = replace(_answered(told), left_open=told["left"])
    keep(talk, lambda records: records.keep_check_in(answered))


def _answered(told: Told) -> AnsweredCheckIn:
    return AnsweredCheckIn(
        due_day=told["day"],
        nrs=told["nrs"],
        scores={int(number): score for number, score in told["scores"].items()},
        worse_after=told["worse_after"],
        days_done=told["days"],
        worse=WorseTold(**told["worse"]) if told["worse"] else None,
    )


def _practised(talk: Talk, told: Told) -> None:
    days, window, today = int(told["days"]), int(told["window"]), bool(told["today"])
    dated = bool(told["dated"])
    keep(talk, lambda records: log_days(records, days, window, today=today, dated=dated))


def _days_put_right(talk: Talk, told: Told) -> None:
    days, window = int(told["days"]), int(told["window"])
    keep(talk, lambda records: put_days_right(records, days, window))


def _report_put_right(talk: Talk, told: Told) -> None:
    moves = [str(move) for move in told["moves"]]
    keep(talk, lambda records: put_report_right(records, moves, str(told["went"])))


def _adverse_event(talk: Talk, told: Told) -> None:
    event = KeptAdverseEvent(
        at=utc_now(),
        exercise=told.get("exercise"),
        hours=told.get("hours"),
        spread=told.get("spread") or "no",
    )
    keep(talk, lambda records: records.keep_adverse_event(event))


def _flare(talk: Talk, told: Told) -> None:
    keep(talk, lambda records: records.begin_flare(told["by"]))


def _flare_over(talk: Talk, told: Told) -> None:
    keep(talk, lambda records: records.end_flare())


def _flare_misread(talk: Talk, told: Told) -> None:
    keep(talk, lambda records: records.drop_flare())


def _flare_plan(talk: Talk, told: Told) -> None:
    keep(talk, lambda records: records.write_flare_plan(told["words"]))


def _own_question(talk: Talk, told: Told) -> None:
    keep(talk, lambda records: records.keep_question(told["words"]))


def _own_questions_over(talk: Talk, told: Told) -> None:
    keep(talk, lambda records: records.drop_questions())


def _activity(talk: Talk, told: Told) -> None:
    keep(talk, lambda records: records.set_activity(told["words"]))


def _activity_over(talk: Talk, told: Told) -> None:
    if told["number"]:
        keep(talk, lambda records: records.end_activity(told["number"]))


def _activity_score(talk: Talk, told: Told) -> None:
    """Keep a score; a goal that was told in the same turn is known by its words alone."""

    def score(records: PersonRecords) -> None:
        new = (one.number for one in records.activities() if one.words == told["words"])
        number = told["number"] or next(new, 0)
        if number:  # 0: the goal itself could not be kept
            records.score_activity(number, told["score"])

    keep(talk, score)


def _progression(talk: Talk, told: Told) -> None:
    state = Progression.from_dict(told["state"])
    changes = [PlanChange(**change) for change in told["changes"]]
    keep(talk, lambda records: records.keep_progression(state, changes))


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
    logged = session_log(talk.values, utc_now())
    keep(talk, lambda records: records.log_session(logged))


def _safety(talk: Talk, told: Told) -> None:
    note_signs(talk, told["events"])


ENTRIES: Mapping[str, Callable[[Talk, Told], None]] = {
    "consent": _consent,
    "facts": _facts,
    "setting": _setting,
    "left_off": _left_off,
    "check": _check,
    "check_in": _check_in,
    "due_check_in": _due_check_in,
    "check_in_begun": _check_in_begun,
    "practised": _practised,
    "days_put_right": _days_put_right,
    "report_put_right": _report_put_right,
    "adverse_event": _adverse_event,
    "flare": _flare,
    "flare_over": _flare_over,
    "flare_misread": _flare_misread,
    "flare_plan": _flare_plan,
    "own_question": _own_question,
    "own_questions_over": _own_questions_over,
    "activity": _activity,
    "activity_over": _activity_over,
    "activity_score": _activity_score,
    "progression": _progression,
    "place": _place,
    "assessment": _assessment,
    "routine": _routine,
    "session": _session,
    "safety": _safety,
}
# After these the weeks are read anew, so that the conversation goes on from what is kept.
OF_WEEKS = frozenset(
    {
        *(
            "due_check_in",
            "practised",
            "days_put_right",
            "report_put_right",
            "adverse_event",
            "flare",
            "flare_over",
            "activity",
            "activity_score",
            "activity_over",
        ),
        *("progression", "session", "check_in", "flare_plan", "flare_misread"),
        *("own_question", "own_questions_over"),
    }
)


def _as_kept(routine: Routine) -> KeptRoutine:
    plain = routine.as_dict()
    return KeptRoutine(
        name=routine.name,
        items=tuple(plain["items"]),
        minutes=routine.minutes,
        phase=routine.phase,
        trace=tuple(plain["trace"]),
    )
