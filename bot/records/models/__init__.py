"""The tables. `docs/records.md` says what each column is for and how long it is kept."""

from bot.records.models.base import Base
from bot.records.models.conversation import Conversation
from bot.records.models.course import (
    Activity,
    ActivityScore,
    AdverseEvent,
    BadDayPlan,
    Flare,
    OwnQuestion,
    ProgressionRow,
)
from bot.records.models.episode import CheckResult, Episode, Finding, PatternRow
from bot.records.models.link import Link
from bot.records.models.person import Consent, Person
from bot.records.models.push import PushSubscription
from bot.records.models.reminder import Reminder, ReminderSent
from bot.records.models.routine_row import CheckIn, RoutineRow, SessionLog
from bot.records.models.safety_event import SafetyEvent

__all__ = [
    "Activity",
    "ActivityScore",
    "AdverseEvent",
    "BadDayPlan",
    "Base",
    "CheckIn",
    "CheckResult",
    "Consent",
    "Conversation",
    "Episode",
    "Finding",
    "Flare",
    "Link",
    "OwnQuestion",
    "PatternRow",
    "Person",
    "ProgressionRow",
    "PushSubscription",
    "Reminder",
    "ReminderSent",
    "RoutineRow",
    "SafetyEvent",
    "SessionLog",
]
