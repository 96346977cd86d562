"""The weeks so far as a conversation knows them: what is kept, goals, check-ins, the reminder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

from bot.clock import utc_now
from bot.conversation import slots
from bot.conversation.value_readings import read_once_a_value
from bot.records import PersonRecords
from bot.records.kept_weeks import before_newest_flare, kept_history
from bot.records.reminder_queue import KeptReminder
from bot.reminders.local_time import zone_of
from bot.reminders.quiet_hours import usual_quiet
from bot.reminders.zone_of_now import zone_name_at
from bot.routine import KeptHistory
from bot.routine.weeks.history_state import history_as_dict, history_from_dict
from bot.routine.weeks.kept_history import FlareSpell, Rating, newest_of_each_day

TOLD = "told"  # value of the slot `goal` once one was
MOST_QUESTIONS = 4  # the newest; the paper is one page
ANYWHERE = "UTC"  # the days of somebody whose zone nobody has told


@dataclass(frozen=True)
class Goal:
    """What the person wants to do again; `number` is that of its row, 0 where none is kept."""

    words: str
    number: int = 0


@dataclass(frozen=True)
class ReminderSetting:
    """The reminder that is on, on the person's own clock."""

    hour: int
    minute: int
    zone: str
    days_off: tuple[int, ...] = ()  # weekdays without one, 0 is Monday
    quiet: tuple[int, int] = field(default_factory=usual_quiet)
    home: str | None = None  # the zone that holds again after a while elsewhere

    def is_at(self, wish: Mapping[str, Any]) -> bool:
        """Whether a wish is for the hour and the days at which it comes already."""
        told = (wish["hour"], wish["minute"], tuple(wish.get("days_off") or ()))
        return told == (self.hour, self.minute, self.days_off)


@dataclass(frozen=True)
class Weeks:
    """What earlier days hold.

    `last_check_in` is the newest of the days that was answered, `last_check_in_on` when that was.
    `plan_before` is the history as it stood before the first plan of the day `planned_on`,
    `before_flare` the plan as it stood before a flare that lasts or was ended today.
    """

    history: KeptHistory
    goals: tuple[Goal, ...] = ()
    last_check_in: int | None = None
    zone: str = ANYWHERE
    reminder: ReminderSetting | None = None
    flare_words: str = ""  # what the person wrote on a good day for a bad one
    last_check_in_on: date | None = None
    questions: tuple[str, ...] = ()  # what the person wants to ask a clinician
    planned_on: date | None = None
    plan_before: KeptHistory | None = None
    before_flare: KeptHistory | None = None

    @property
    def has_plan(self) -> bool:
        """Whether there is a plan from before."""
        return self.history.progression is not None

    @property
    def in_flare(self) -> bool:
        """Whether a flare has begun and nobody has said that it is over."""
        flares = self.history.flares
        return bool(flares) and flares[-1].ended is None

    def day_of(self, moment: datetime) -> date:
        """Return the day of a moment on the person's own clock."""
        return moment.astimezone(zone_of(self.zone) or UTC).date()

    def scores_of(self, goal: Goal) -> tuple[Rating, ...]:
        """Return how a goal was scored, oldest first."""
        return tuple(self.history.activities.get(key_of(goal), ()))

    def unscored(self) -> Goal | None:
        """Return the first goal nobody has scored yet."""
        return next((goal for goal in self.goals if not self.scores_of(goal)), None)

    def without_plan_of(self, today: date) -> Weeks:
        """Return the weeks as if no plan had been made today; what was done and rated stays."""
        before = self.plan_before
        if self.planned_on != today or before is None:
            return self
        return self._with(progression=before.progression, last_routine=before.last_routine)

    def with_flare(self, today: date) -> Weeks:
        """Return the weeks with a flare that begins today; one that lasts goes on."""
        if self.in_flare:
            return self
        return self._with(flares=(*self.history.flares, FlareSpell(today)))

    def without_flare(self, today: date) -> Weeks:
        """Return the weeks with the flare that lasts ended today."""
        ended = tuple(
            one if one.ended else replace(one, ended=today) for one in self.history.flares
        )
        return self._with(flares=ended)

    def as_before_flare(self) -> Weeks | None:
        """Return the weeks as if the newest flare had been none; None where that is too late."""
        stood = self.before_flare
        if stood is None or not self.history.flares:
            return None
        left = replace(self, planned_on=None, plan_before=None, before_flare=None)
        return left._with(
            progression=stood.progression,
            last_routine=stood.last_routine,
            flares=self.history.flares[:-1],
        )

    def with_score(self, goal: Goal, score: int, today: date) -> Weeks:
        """Return the weeks with one more score of a goal; of a day the newest stands."""
        scored = newest_of_each_day((*self.scores_of(goal), Rating(today, score)))
        return self._with(activities={**self.history.activities, key_of(goal): scored})

    def with_pain(self, nrs: int, today: date) -> Weeks:
        """Return the weeks with one more rating of the pain."""
        return self._with(pain=(*self.history.pain, Rating(today, nrs)))

    def _with(self, **parts: Any) -> Weeks:
        return replace(self, history=replace(self.history, **parts))

    def as_dict(self) -> dict[str, Any]:
        """Return a JSON-ready mapping that `from_dict` reads back."""
        return {
            "history": history_as_dict(self.history),
            "goals": [[goal.words, goal.number] for goal in self.goals],
            "last_check_in": self.last_check_in,
            "zone": self.zone,
            "reminder": vars(self.reminder) if self.reminder else None,
            "flare_words": self.flare_words,
            "last_check_in_on": self.last_check_in_on.isoformat()
            if self.last_check_in_on
            else None,
            "questions": list(self.questions),
            "planned_on": self.planned_on.isoformat() if self.planned_on else None,
            "plan_before": history_as_dict(self.plan_before) if self.plan_before else None,
            **({"before_flare": history_as_dict(self.before_flare)} if self.before_flare else {}),
        }

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Weeks:
        """Read a mapping made by `as_dict`."""
        return cls(
            history=history_from_dict(raw["history"]),
            goals=tuple(Goal(*one) for one in raw["goals"]),
            last_check_in=raw["last_check_in"],
            zone=raw["zone"],
            reminder=_reminder_in(raw["reminder"]) if raw["reminder"] else None,
            flare_words=raw["flare_words"],
            # neither is in a talk that was left before an upgrade
            last_check_in_on=date.fromisoformat(on)
            if (on := raw.get("last_check_in_on"))
            else None,
            questions=tuple(raw.get("questions", ())),
            planned_on=date.fromisoformat(day) if (day := raw.get("planned_on")) else None,
            plan_before=history_from_dict(was) if (was := raw.get("plan_before")) else None,
            before_flare=history_from_dict(was) if (was := raw.get("before_flare")) else None,
        )


def key_of(goal: Goal) -> str:
    """Return the key of a goal among the scored activities."""
    return str(goal.number) if goal.number else goal.words


def weeks_in(values: Mapping[str, Any], person: str = "") -> Weeks:
    """Return the weeks that slot values hold; of somebody new they are empty."""
    raw = values.get(slots.WEEKS)
    return _weeks_read(raw) if raw else Weeks(KeptHistory(person=person))


_weeks_read = read_once_a_value(Weeks.from_dict)


def _reminder_in(raw: Mapping[str, Any]) -> ReminderSetting:
    quiet = {"quiet": tuple(raw["quiet"])} if raw.get("quiet") else {}
    return ReminderSetting(**{**raw, **quiet, "days_off": tuple(raw.get("days_off", ()))})


def _setting_of(kept: KeptReminder) -> ReminderSetting:
    zone = zone_name_at(kept, utc_now())
    return ReminderSetting(
        kept.hour,
        kept.minute,
        zone,
        tuple(sorted(kept.days_off)),
        (kept.quiet_from, kept.quiet_to),
        kept.home_zone if zone == kept.zone else None,
    )


def kept_weeks(records: PersonRecords) -> Weeks:
    """Return the weeks as they are kept. Raises `RecordsUnavailable`."""
    kept = records.reminder()
    there = zone_name_at(kept, utc_now()) if kept else ANYWHERE
    zone = there if zone_of(there) else ANYWHERE
    answered = records.last_check_in_at()
    on = kept is not None and kept.next_at is not None
    return Weeks(
        history=kept_history(records, zone=zone_of(zone) or UTC),
        goals=tuple(Goal(one.words, one.number) for one in records.activities()),
        last_check_in=records.last_check_in_day(),
        zone=zone,
        reminder=_setting_of(kept) if kept and on else None,
        flare_words=records.flare_plan(),
        last_check_in_on=answered.astimezone(zone_of(zone) or UTC).date() if answered else None,
        questions=records.questions()[-MOST_QUESTIONS:],
        before_flare=before_newest_flare(records, zone=zone_of(zone) or UTC),
    )
