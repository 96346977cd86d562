"""One look back at a return: what is known, what becomes of it, and why."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.knowledge.routine.progression_rules import load_weekly_rules
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.routine import RoutineItem
from bot.routine.shown.plan_changes import Causes
from bot.routine.weeks.kept_history import KeptHistory
from bot.routine.weeks.progress import ItemChange
from bot.routine.weeks.progression import Progression

DAY = timedelta(days=1)


@dataclass
class Look:
    """One look back: the state as it becomes, the causes, and what is wanted to grow.

    `codes` are those of the person, `dose_keys` and `age` say where doses start and end, `first`
    what answers a check. `grown` are those that may grow, in the order of their turn; they are
    taken up only where the plan does not get longer. `was_hard`: most of the week was told to be
    hard; `was_lighter`: the week that is over was a lighter one. `may_change`: a week is over
    after which something new may come. `asks_screen`: the safety questions come before anything.
    """

    history: KeptHistory
    state: Progression
    today: date
    codes: Collection[str] = ()
    age: int | None = None
    first: frozenset[str] = frozenset()
    dose_keys: frozenset[str] = frozenset()
    causes: Causes = field(default_factory=Causes)
    grown: dict[str, ItemChange] = field(default_factory=dict)
    reviewed: bool = False
    may_change: bool = False
    was_hard: bool = False
    was_lighter: bool = False
    asks_screen: bool = False

    @property
    def before(self) -> tuple[RoutineItem, ...] | None:
        """The items of the last plan; None before the first."""
        return self.history.last_routine if self.history.progression is not None else None

    @property
    def has_begun(self) -> bool:
        """Whether there has been a plan since an earlier day."""
        return self.before is not None and self.state.started < self.today

    @property
    def is_lighter(self) -> bool:
        """Whether this week is a lighter one: the fifth since the last break."""
        return self.state.since_break % load_selection().deload_every == 0

    @property
    def was_long_away(self) -> bool:
        """Whether nothing has been heard for so long that old findings are asked again."""
        seen = self.history.last_seen(self.today)
        if self.history.progression is None or seen is None:
            return False
        return (self.today - seen).days >= load_weekly_rules().break_days

    @property
    def was_off(self) -> bool:
        """Whether the doses start smaller after a break, known by its silence or told."""
        return self.was_long_away or self.history.days_off >= load_weekly_rules().told_break_days

    @property
    def hard_for_long(self) -> bool:
        """Whether it has been hard for weeks though the pain is mild: pain alone decides then."""
        return self.is_mild and self.state.hard_weeks >= load_weekly_rules().hard_weeks

    @property
    def is_mild(self) -> bool:
        """Whether the usual pain of the week is known and mild."""
        rules = load_weekly_rules()
        usual = self.history.usual_pain(self.today + DAY, rules.week_days)
        return usual is not None and usual <= rules.mild_pain_to
