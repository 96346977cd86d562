"""The tables. `docs/records.md` says what each column is for and how long it is kept."""

from bot.records.models.base import Base
from bot.records.models.conversation import Conversation
from bot.records.models.episode import CheckResult, Episode, Finding, Pattern
from bot.records.models.link import Link
from bot.records.models.person import Consent, Person
from bot.records.models.push import PushSubscription
from bot.records.models.reminder import Reminder, ReminderSent
from bot.records.models.routine import CheckIn, Routine, SessionLog
from bot.records.models.safety_event import SafetyEvent
from bot.records.models.staying import Activity, ActivityScore, AdverseEvent, Flare, Progression

__all__ = [
    "Activity",
    "ActivityScore",
    "AdverseEvent",
    "Base",
    "CheckIn",
    "CheckResult",
    "Consent",
    "Conversation",
    "Episode",
    "Finding",
    "Flare",
    "Link",
    "Pattern",
    "Person",
    "Progression",
    "PushSubscription",
    "Reminder",
    "ReminderSent",
    "Routine",
    "SafetyEvent",
    "SessionLog",
]
