"""The look back at a return: trouble at once, growth once a week (clinical 8.3)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_pacing, load_weekly_rules
from bot.knowledge.routine.routine_rules import (
    load_selection,
    shortest_minutes,
    usual_minutes,
)
from bot.routine.amount import plan_for
from bot.routine.codes import never_grows
from bot.routine.dose import is_full, scaled
from bot.routine.kept_history import DoneSession, KeptHistory
from bot.routine.plan_changes import Causes, Kind, PlanChange, told
from bot.routine.progress import ItemChange, ItemWeek, in_turn, progress, too_much, weekly
from bot.routine.progression import Progression
from bot.routine.routine import RoutineItem
from bot.routine.week_done import is_little_done, item_weeks, left_out, week_effort

DAY = timedelta(days=1)


@dataclass
class Look:
    """One look back: the state as it becomes, the causes, and what is wanted to grow.

    `codes` are those of the person, `dose_keys` and `age` say where doses start and end, `first`
    what answers a check. `grown` are those that may grow, in the order of their turn; they are
    taken up only where the plan does not get longer. `was_hard`: most of the week was told to be
    hard; `was_lighter`: the week that is over was a lighter one. `asks_screen`: the safety
    questions come before anything.
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
    was_hard: bool = False
    was_lighter: bool = False
    asks_screen: bool = False

    @property
    def before(self) -> tuple[RoutineItem, ...] | None:
        """The items of the last plan; None before the first."""
        return self.history.last_routine if self.history.progression is not None else None

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

    def take_back_what_was_shrunk(self) -> None:
        """Doses that were halved for some days come back."""
        self._let_back_what_hurt()
        state = self.state
        due = [
            key for key, day in state.shrunk_until.items() if date.fromisoformat(day) <= self.today
        ]
        if not due:
            return
        steps = {**state.steps, **{key: state.shrunk_from[key] for key in due}}
        for key in due:
            self.causes.moves[key] = told("shrink_over", key, "more")
        self.state = replace(
            state,
            steps=steps,
            shrunk_until={key: day for key, day in state.shrunk_until.items() if key not in due},
            shrunk_from={key: step for key, step in state.shrunk_from.items() if key not in due},
        )

    def _let_back_what_hurt(self) -> None:
        """What hurt twice and was out for weeks may come back, at half its start."""
        rests = self.state.rests_until
        back = {key for key, day in rests.items() if date.fromisoformat(day) <= self.today}
        if back:
            self.state = replace(
                self.state,
                out={key: why for key, why in self.state.out.items() if key not in back},
                rests_until={key: day for key, day in rests.items() if key not in back},
                reached={
                    **self.state.reached,
                    **{key: self._half_of_its_start(key) for key in back},
                },
            )

    def _half_of_its_start(self, key: str) -> dict[str, Any]:
        start = plan_for(load_exercises()[key], self.dose_keys, self.age).start
        return scaled(start, load_pacing().shrink_to).model_dump(exclude_defaults=True)

    def answer_trouble(self) -> None:
        """What was too much or sent the pain further out is answered at once."""
        since = self.today - timedelta(days=load_weekly_rules().week_days)
        weeks = self._weeks(max(since, self.state.started - DAY), self.today)
        troubled = [week for week in weeks if week.spread or too_much(week)]
        heaviest = self._heaviest(troubled) if self._was_bad_before() else None
        for week in troubled:
            again = week.exercise_id == heaviest and not week.spread
            self._answer(progress(replace(week, earlier_too_much=1) if again else week), week)

    def _was_bad_before(self) -> bool:
        """Whether a bad next day of which no move is named came within weeks of another.

        It is answered once.
        """
        since = self.today - timedelta(days=load_weekly_rules().bad_days_within)
        bad = [one for one in self.history.worse_after if since < one.on <= self.today]
        if len({one.on for one in bad}) < 2 or bad[-1].exercise_id is not None:
            return False
        return all(date.fromisoformat(on) < bad[-1].on for on in self.state.acted.values())

    def _heaviest(self, weeks: Collection[ItemWeek]) -> str | None:
        """Of moves that train and were too much, the one that loads the back most."""
        library, here = load_exercises(), {week.exercise_id for week in weeks}
        trains = [one for one in self.history.last_routine if one.exercise_id in here]
        trains = [one for one in trains if library[one.exercise_id].kind == "strength"]
        loads = load_selection().heaviest_first
        place = {key: len(loads) - n for n, key in enumerate(loads)}
        trains.sort(key=lambda one: (place.get(one.exercise_id, 0), library[one.exercise_id].level))
        return trains[-1].exercise_id if trains else None

    def pass_over_trouble(self) -> None:
        """In a flare what was too much is known already: it is not answered again later."""
        days = {item.exercise_id: self.today.isoformat() for item in self.history.last_routine}
        self.state = replace(self.state, acted={**self.state.acted, **days})

    def review(self, *, may_grow: bool) -> None:
        """Look at the week that is over, and begin the next one."""
        rules, state = load_weekly_rules(), self.state
        since, until = state.week_began - DAY, self.today - DAY
        lighter_every = load_selection().deload_every
        was_lighter = self.was_lighter = state.since_break % lighter_every == 0
        little = is_little_done(self.history, state, self.today)
        weeks = item_weeks(self.history, state, since, until, self.codes)
        self.was_hard = week_effort(self._sessions(since, until)) == "hard"
        self.state = state = replace(
            state,
            hard_weeks=state.hard_weeks + 1 if self.was_hard else 0,
            eased=state.eased and self.was_hard,
        )
        self.causes.add("week_on")
        self.reviewed = True
        climbs = state.coming_back is not None
        self.state = replace(
            state,
            week=state.week + 1,
            since_break=1 if climbs else state.since_break + 1,
            week_began=self.today,
            varied=frozenset(),
        )
        if not self.state.phase:
            pass  # a quiet plan has nothing to make lighter
        elif self.is_lighter:
            self.causes.add("lighter_week")
        elif was_lighter:
            self.causes.add("lighter_over")
        again = rules.hurts_again_counts_as
        hurt = frozenset(
            week.exercise_id
            for week in weeks
            if (week.pain or 0) >= again and not self._is_rest(week.exercise_id)
        )
        self.state = replace(self.state, flared=hurt)
        self._lighten()
        if little and not never_grows(self.codes):  # resting is right for who pays for effort
            if state.phase:  # a quiet plan is as small as it gets
                self._little_was_done((self.today - state.week_began).days // rules.week_days)
            return
        self.state = replace(self.state, thin_weeks=0)
        if self.state.fewer:
            self.state = replace(self.state, fewer=False)
            self._tell_grown_back()
            may_grow = False
        steady = [week for week in weeks if week.done / week.planned >= rules.seldom_below]
        self._leave_out(since, until)
        troubled = {key for key, day in self.state.acted.items() if date.fromisoformat(day) > since}
        self._grow(steady, may_grow=may_grow and not was_lighter and not troubled)

    @property
    def hard_for_long(self) -> bool:
        """Whether it has been hard for weeks though the pain is mild: pain alone decides then."""
        return self._is_mild and self.state.hard_weeks >= load_weekly_rules().hard_weeks

    @property
    def _is_mild(self) -> bool:
        """Whether the usual pain of the week is known and mild."""
        rules = load_weekly_rules()
        usual = self.history.usual_pain(self.today + DAY, rules.week_days)
        return usual is not None and usual <= rules.mild_pain_to

    def _lighten(self) -> None:
        """What was hard for weeks starts smaller once, and climbs back in a few days."""
        if self.hard_for_long and not self.state.eased:
            days = timedelta(days=load_weekly_rules().return_step_days)
            self.state = replace(self.state, coming_back=self.today - days, eased=True)
            self.causes.add("hard_for_long")

    def _little_was_done(self, weeks: int) -> None:
        """Note weeks in which little was done; after some of them the plan is cut down."""
        rules, thin = load_weekly_rules(), self.state.thin_weeks + weeks
        cut = self.state.fewer or thin >= rules.thin_weeks
        self.state = replace(self.state, thin_weeks=thin, fewer=cut, same_weeks=0)
        self.causes.plan = [one for one in self.causes.plan if one.rule != "came_back"]
        if cut:
            self._tell_little_done()
        else:
            self.causes.add("little_done_once")

    def _tell_little_done(self) -> None:
        most = load_pacing().fewer_items
        if len(self.history.last_routine) > most:
            self.causes.add("little_done", days=most)
        else:
            self.causes.add("little_done_short")

    def _tell_grown_back(self) -> None:
        minutes = self.history.minutes
        if minutes > shortest_minutes():
            self.causes.add("grown_back")
        else:  # "no time" was told: one move at most, and no full plan
            self.causes.add("grown_back_short", minutes=minutes, usual=usual_minutes())

    def _grow(self, weeks: list[ItemWeek], *, may_grow: bool) -> None:
        """Note what may grow; exercises at their full dose count their weeks there."""
        top, right = dict(self.state.top_weeks), dict(self.state.right_weeks)
        counted = []
        for week in weeks:
            full = self._is_full(week)
            top[week.exercise_id] = week.top_weeks + 1 if full else 0
            just_right = week.effort == "right" and self._is_mild
            right[week.exercise_id] = week.right_weeks + 1 if just_right else 0
            weeks_of = (top[week.exercise_id], right[week.exercise_id])
            counted.append(replace(week, top_weeks=weeks_of[0], right_weeks=weeks_of[1]))
        self.state = replace(self.state, top_weeks=top, right_weeks=right)
        number = self.state.since_break if may_grow else load_selection().deload_every
        at_goal = {week.exercise_id for week in counted if self._is_full(week)}
        for change in in_turn(weekly(counted, number), self.first):
            if change.change == "harder" or change.exercise_id not in at_goal:
                self.grown[change.exercise_id] = change

    def _sessions(self, since: date, until: date) -> list[DoneSession]:
        return [one for one in self.history.sessions if since < one.on <= until]

    def _is_full(self, week: ItemWeek) -> bool:
        exercise = load_exercises()[week.exercise_id]
        return is_full(plan_for(exercise, self.dose_keys, self.age), week.step)

    def _leave_out(self, since: date, until: date) -> None:
        here = self._sessions(since, until)
        items = self.history.last_routine
        keys = {item.exercise_id for item in items if left_out(item, here)}
        for key in keys:
            self.causes.moves[key] = told("left_out_most_days", key, "out")
        self.state = replace(self.state, disliked=self.state.disliked | keys)

    def _answer(self, change: ItemChange, week: ItemWeek) -> None:
        """Stop, swap or halve one move; only what came after the last answer counts."""
        state, key = self.state, change.exercise_id
        if self._is_rest(key):
            return
        acted = {**state.acted, key: self._last_day(key).isoformat()}
        if change.change == "stop":
            self.asks_screen = True
            self.causes.moves[key] = told_by(change, "out")
            self.state = replace(state, acted=acted, out={**state.out, key: "out_stopped"})
        elif change.change == "swap":
            self.causes.moves[key] = told_by(change, "out")
            self.state = replace(state, acted=acted, out={**state.out, key: "out_swapped"})
        elif (week.pain or 0) >= load_weekly_rules().hurts_again_counts_as and self._is_about(key):
            self._rest(key, acted)
        else:
            days = load_pacing().shrink_days
            own = self._is_about(key)
            rule = "shrink" if own else "shrunk_with_others"
            self.causes.moves[key] = told(rule, key, "less", days=days)
            until = (self.today + timedelta(days=days)).isoformat()
            before = state.shrunk_from.get(key, state.steps.get(key, 0))
            counted = state.too_much.get(key, 0) + (1 if own else 0)
            self.state = replace(
                state,
                acted=acted,
                steps={**state.steps, key: -1},
                too_much={**state.too_much, key: counted},
                shrunk_until={**state.shrunk_until, key: until},
                shrunk_from={**state.shrunk_from, key: max(before, 0)},
            )

    def _rest(self, key: str, acted: dict[str, str]) -> None:
        """Leave out for weeks what hurt on two days; the doses it had reached are forgotten."""
        state = self.state
        until = self.today + timedelta(days=load_weekly_rules().hurt_twice_days)
        self.causes.moves[key] = told("hurt_twice", key, "out")
        self.state = replace(
            state,
            acted=acted,
            out={**state.out, key: "out_hurt_twice"},
            rests_until={**state.rests_until, key: until.isoformat()},
            steps={**state.steps, key: 0},
            too_much={**state.too_much, key: state.too_much.get(key, 0) + 1},
            reached={one: dose for one, dose in state.reached.items() if one != key},
        )

    def _is_rest(self, key: str) -> bool:
        """Whether it is rest or breathing, no load that was too much, and nobody said it hurt."""
        kind = load_exercises()[key].kind
        return kind not in load_selection().load_kinds and not self._is_about(key)

    def _weeks(self, since: date, until: date) -> tuple[ItemWeek, ...]:
        """The weeks of the items, each from the day up to which trouble has been acted on."""
        found: list[ItemWeek] = []
        for item in self.history.last_routine:
            acted = self.state.acted.get(item.exercise_id)
            own = max(since, date.fromisoformat(acted)) if acted else since
            one = replace(self.history, last_routine=(item,))
            found += item_weeks(one, self.state, own, until, self.codes)
        return tuple(found)

    def _last_day(self, key: str) -> date:
        days = [one.on for one in self.history.sessions if key in one.feedback or key in one.done]
        days += [one.on for one in self.history.worse_after if one.exercise_id in (key, None)]
        days += [one.on for one in self.history.pain if one.on <= self.today]
        return min(max(days, default=self.today), self.today)

    def _is_about(self, key: str) -> bool:
        """Whether the person said of this very move that it hurt or made it worse."""
        acted = self.state.acted.get(key)
        since = date.fromisoformat(acted) if acted else self.state.started - DAY
        hurt = any(
            one.feedback.get(key) == "hurts" for one in self.history.sessions if one.on > since
        )
        return hurt or any(
            one.exercise_id == key for one in self.history.worse_after if one.on > since
        )


def told_by(change: ItemChange, kind: Kind) -> PlanChange:
    """Return what the weekly rules say of a move."""
    return PlanChange(change.exercise_id, kind, change.rule, change.say)
