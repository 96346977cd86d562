"""A person with something in every table."""

from __future__ import annotations

from datetime import datetime

from bot.language.facts import Facts
from bot.language.findings import Findings, Kind, Mention, Status
from bot.records import (
    AnsweredCheckIn,
    KeptAdverseEvent,
    KeptPattern,
    KeptReminder,
    KeptRoutine,
    LoggedSession,
    PersonRecords,
)
from bot.records.pushes import PushAddress
from bot.records.reminder_queue import ReminderQueue, Verdict
from bot.routine.shown.plan_changes import told
from bot.routine.weeks.progression import Progression

FACTS = Facts(regions=("low_back", "buttock"), side="left", nrs=6, lifestyle=("sitting",))
FINDINGS = Findings(
    (
        Mention(Kind.REGION, "low_back", 3, 13, "lower back", "region.low_back"),
        Mention(Kind.NRS, "nrs", 20, 23, "six", "nrs.words", number=6),
        Mention(Kind.FLAG, "fever", 40, 45, "fever", "fever", Status.DENIED, ("no",)),
    )
)
PATTERNS = (
    KeptPattern("hip_flexor_glute", "likely", 6.5, ({"rule": "ST03", "weight": 3},)),
    KeptPattern("trunk", "possible", 2.0),
)
ROUTINE = KeptRoutine(
    name="hips and bridge",
    items=(
        {"exercise": "P01", "reps": 8, "why": "wakes the seat"},
        {"exercise": "T01", "hold": 30},
    ),
    minutes=5,
    phase=1,
    trace=({"item": "P01", "reason": "the top weak muscle"},),
)


def session_at(start: datetime, done: tuple[str, ...] = ("P01",)) -> LoggedSession:
    return LoggedSession(
        start, None, done, {"P01": "easy"}, nrs_before=5, nrs_after=4, rating=8, effort="right"
    )


def tell_everything(person: PersonRecords, start: datetime) -> None:
    """Fill every table for this person."""
    person.give_consent("2026-01")
    person.save_place("en-GB", "GB")
    person.save_findings(FINDINGS)
    person.save_episode(FACTS, left_off="closing")
    person.record_safety_event("ces_bladder", "E", "shown", by="screen")
    person.save_check("ST03", "loose", 12.5)
    person.save_assessment(PATTERNS)
    person.save_routine(ROUTINE)
    person.log_session(session_at(start))
    person.keep_surface("5" * 64, ("telegram", "77"))
    person.keep_conversation({"slots": {"side": "left"}, "loop": "intake_form"})
    person.save_check_in("better", nrs=4, nrs_worst=6, days_done=3)
    tell_of_weeks(person, start)


def tell_of_weeks(person: PersonRecords, start: datetime) -> None:
    """Fill the tables of what stays over weeks."""
    number = person.set_activity("carry the shopping up the stairs")
    person.keep_check_in(AnsweredCheckIn(7, 4, {number: 3}, "yes", 5))
    person.keep_adverse_event(KeptAdverseEvent(start, "P01", rise=2, hours=6))
    person.begin_flare()
    person.write_flare_plan("a warm bath, then the floor")
    person.keep_question("could an injection help?")
    day = start.date()
    person.keep_progression(Progression(day, day, day, steps={"P01": 1}), (told("stays"),))
    person.keep_push(PushAddress(f"https://push.example/{person.id}", "point", "secret"))
    reminder = KeptReminder(person.id, "telegram", "77", "Europe/Paris", 8, 30, 22, 7, start)
    person.keep_reminder(reminder)
    records = person._database
    ReminderQueue(records).claim(start, lambda *_: Verdict(send_on=day, next_at=start))
