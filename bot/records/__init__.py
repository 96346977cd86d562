"""What is remembered about a person, with their consent; see `docs/records.md`."""

from bot.records.assessments import KeptPattern, kept_patterns
from bot.records.consents import GivenConsent, KnownPlace
from bot.records.course_records import KeptActivity, KeptFlare
from bot.records.errors import (
    ConsentMissing,
    HistoryNotAgreed,
    RecordsUnavailable,
    RestoreRefused,
)
from bot.records.left_check_ins import AnsweredCheckIn, KeptAdverseEvent, LeftCheckIn, WorseTold
from bot.records.records import PersonRecords, Records, own_records
from bot.records.reminder_queue import KeptReminder
from bot.records.retention import KEPT_DAYS, Purged
from bot.records.routines import KeptRoutine, LoggedSession
from bot.records.safety_events import SafetyOutcome
from bot.records.visits import PainRating, Visit

__all__ = [
    "KEPT_DAYS",
    "AnsweredCheckIn",
    "ConsentMissing",
    "GivenConsent",
    "HistoryNotAgreed",
    "KeptActivity",
    "KeptAdverseEvent",
    "KeptFlare",
    "KeptPattern",
    "KeptReminder",
    "KeptRoutine",
    "KnownPlace",
    "LeftCheckIn",
    "LoggedSession",
    "PainRating",
    "PersonRecords",
    "Purged",
    "Records",
    "RecordsUnavailable",
    "RestoreRefused",
    "SafetyOutcome",
    "Visit",
    "WorseTold",
    "kept_patterns",
    "own_records",
]
