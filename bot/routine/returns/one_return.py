"""One return: the state of the rules is brought on to today, then the plan is built from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import (
    load_pacing,
    load_weekly_rules,
)
from bot.routine.growth.held_back import (
    climb_paused,
    light_week_is_over,
    minutes_kept,
    stands,
    walks_held,
)
from bot.routine.growth.look_back import Look
from bot.routine.growth.trouble_answered import (
    answer_trouble,
    answer_what_was_too_hard,
    pass_over_trouble,
    take_back_what_was_shrunk,
    without_what_is_back,
)
from bot.routine.growth.weekly_look import review_week
from bot.routine.minutes.walk import walks_no_longer
from bot.routine.returns.plan_building import PlanBuilder
from bot.routine.returns.return_plan import NextPlan
from bot.routine.returns.stage_of_return import AFTER_REST, StageNow
from bot.routine.routine import Routine
from bot.routine.shown.hold_rules import MINUTES_WAIT
from bot.routine.shown.plan_changes import differences
from bot.routine.situation.codes import never_grows
from bot.routine.situation.inputs import PlanInputs
from bot.routine.situation.told_mark import mark_of
from bot.routine.weeks.birth_past import BIRTHS
from bot.routine.weeks.due_date import PREGNANCY
from bot.routine.weeks.flares_before import flare_now, flare_steps, helped_before
from bot.routine.weeks.progression import Progression
from bot.routine.weeks.week_done import week_is_over

CLEARED = "operation_cleared"
GROWS_BACK = ("lighter_over", "came_back")  # amounts that would be back, were nothing held


class OneReturn:
    """One return that may train: the state is brought on, then the plan is built from it."""

    def __init__(self, look: Look, inputs: PlanInputs, told: PlanInputs, *, held: str) -> None:
        """`held` says why nothing grows though the plan goes on: a sign is open; else "".

        `told` are the inputs as they were told, with every way of bending that hurt.
        """
        self.look = look
        self.inputs = inputs
        self.told = told
        self.held = held
        self.stands = stands(held, look)
        self.stage = StageNow(look, inputs, held)
        self._goes_on = True

    def plan(self, reasons: tuple[str, ...]) -> NextPlan:
        """Return the plan; `reasons` say why a clinician should look."""
        look, before = self.look, self.look.state
        if self.stands:
            self._keep_minutes(before)
        elif look.history.minutes > before.minutes:  # more minutes were asked for: they are filled
            look.state = replace(look.state, reached={})
        flare = flare_now(look.history, look.today)
        self._come_back(before, in_flare=flare is not None)
        look.causes.usual = {key: Dose(**dose) for key, dose in before.reached.items()}
        take_back_what_was_shrunk(look)
        if flare:
            pass_over_trouble(look)
        else:
            answer_trouble(look)
            answer_what_was_too_hard(look)
        if self.stands:
            look.state = climb_paused(look.state, before, look.today)
        scale = self._scale()
        may_grow = not (
            self.held
            or flare
            or scale < 1
            or look.asks_screen
            or never_grows(look.codes)
            or self.stage.is_worse_today()
        )
        if week_is_over(look.state, look.today) and flare is None and before.phase is not None:
            review_week(look, may_grow=may_grow)
        self.stage.inputs = self.inputs
        phase = self.stage.of(before, in_flare=flare is not None)
        self._leave_quiet(before, phase)
        scale = self._scale()
        goes_on = self._goes_on = before.told == mark_of(self.told)
        if not goes_on or phase[0] not in (0, before.phase):
            look.state = replace(look.state, gave_way=frozenset())  # another plan: all may come
        no_more = self.stands and not self.stage.leaves_quiet(before)
        routine = PlanBuilder(look, self.inputs, phase, scale, goes_on=goes_on, held=no_more).plan()
        held = self.held and not light_week_is_over(look)
        if phase[0] < (before.phase or 0) or held or self._same_week(before, phase, scale):
            routine = walks_no_longer(routine, look.history.last_routine)
        if (
            no_more and routine.phase and not light_week_is_over(look)
        ):  # quiet days hold their own amounts
            routine = walks_held(routine, look)
        look.causes.correct_grown_back(look.history.last_routine, routine)
        self._tell_phase(before, phase, in_flare=flare is not None)
        self._tell_rest(before)
        shown_small = {key: Dose(**dose) for key, dose in look.state.shrunk_dose.items()}
        look.causes.from_before = shown_small
        look.state = without_what_is_back(look.state)
        state = replace(
            look.state,
            seen=look.today,
            phase=before.phase if flare else routine.phase,
            told=mark_of(self.told),
            fingerprint=routine.session_fingerprint,
            minutes=self.inputs.minutes if self.stands else look.history.minutes,
            held=self.held if self.stands else "",
            **self._of_a_usual_week(routine, scale),
        )
        done = (one.on for one in look.history.sessions if one.done)
        practised = {on for on in done if on < look.today}  # a day stays what it is once done
        routine = routine.other_day() if len(practised) % 2 and routine.in_turn else routine
        return NextPlan(
            routine=routine,
            changes=differences(look.before, routine, look.causes),
            progression=state,
            reasons=reasons,
            flare=flare_steps(look.history, flare, look.today, known=before.in_flare)
            if flare
            else None,
            helped_before=helped_before(look.history) if flare else (),
            flare_is_over=before.in_flare and flare is None,
            asks_screen=look.asks_screen,
            asks_barrier=look.state.fewer and look.reviewed and routine.phase > 0,
            is_weekly_look=look.reviewed,
        )

    def _same_week(self, before: Progression, phase: tuple[int, str], scale: float) -> bool:
        """Whether this is a day within a week, on which nothing lets a walk get longer."""
        look = self.look
        back = any(one.rule == "came_back" for one in look.causes.plan)
        same = self._goes_on and phase[0] == before.phase and scale == 1 and not back
        return same and not look.reviewed and not look.causes.moves

    def _of_a_usual_week(self, routine: Routine, scale: float) -> Mapping[str, Any]:
        """The moves and doses of a usual week: not those of a quiet, lighter or small plan."""
        state = self.look.state
        lighter = scale < 1 or self.look.is_lighter
        if routine.phase == 0 or lighter or state.fewer or self.stands:
            return {}
        session = {
            item.exercise_id: item.dose.model_dump(exclude_defaults=True)
            for item in routine.items
            if load_exercises()[item.exercise_id].in_session
        }
        now = {key: dose for key, dose in session.items() if state.steps.get(key, 0) >= 0}
        return {"reached": {**state.reached, **now}, "full": frozenset(session)}

    # What holds while nothing is added.

    def _keep_minutes(self, before: Progression) -> None:
        """More minutes than the plan had wait, and that is said."""
        asked = self.inputs.minutes
        self.inputs = minutes_kept(self.inputs, before)
        self.told = replace(self.told, minutes=self.inputs.minutes)
        if asked > self.inputs.minutes:
            self.look.causes.add(MINUTES_WAIT, minutes=asked, less=self.inputs.minutes)

    # What the days since the last look bring.

    def _come_back(self, before: Progression, *, in_flare: bool) -> None:
        """After rest, a flare or a break the doses start smaller, and the week begins anew."""
        look = self.look
        anew: str | None = None
        if in_flare:
            look.causes.add("flare" if self._is_new(before) else "flare_lasts")
        elif before.paused:
            anew = self._rest_is_over(before)
        elif before.in_flare:
            anew = "flare_over"
        if look.was_off and anew is None and not in_flare:
            anew = "away"
        if anew:
            look.causes.add(anew)
        trained = before.phase is not None or anew in AFTER_REST
        look.state = replace(
            look.state,
            paused=False,
            in_flare=in_flare,
            fewer=look.state.fewer and not in_flare,  # quiet days are no days of little done
            thin_weeks=0 if in_flare else look.state.thin_weeks,
            coming_back=look.today if anew and trained else look.state.coming_back,
            since_break=1 if anew or in_flare else look.state.since_break,
            week_began=look.today if anew or in_flare else look.state.week_began,
        )

    def _is_new(self, before: Progression) -> bool:
        """Whether the flare is in its first days."""
        spell, quiet = self.look.history.flares[-1], load_weekly_rules().flare_quiet_days
        return not before.in_flare or (self.look.today - spell.began).days < quiet

    def _rest_is_over(self, before: Progression) -> str:
        """Why there is more than rest again; after a new knee the old doses are no measure."""
        look = self.look
        rule = "flag_over"
        if self._was_cleared(before):
            rule = "cleared"
        elif self._has_come():
            rule = "born"
        elif look.state.healing is not None:
            rule = "healed"
            look.state = replace(look.state, healing=None)
        if rule != "flag_over":
            look.state = replace(look.state, reached={}, steps={}, mastered=frozenset())
        return rule

    def _was_cleared(self, before: Progression) -> bool:
        """Whether the plan had to wait for the surgeon, who has agreed now."""
        newly = self.look.state.told_on.get(CLEARED) == self.look.today.isoformat()
        waited = before.phase is None or newly
        return before.paused and waited and CLEARED in self.inputs.conditions

    def _has_come(self) -> bool:
        """Whether a birth is told today of somebody whose pregnancy was known."""
        told, today = self.look.state.told_on, self.look.today.isoformat()
        was = self.look.history.progression
        carried = was is not None and PREGNANCY in was.told_on
        return carried and any(told.get(one) == today for one in BIRTHS)

    def _leave_quiet(self, before: Progression, phase: tuple[int, str]) -> None:
        """After a quiet plan the doses reached before start smaller, as after a flare."""
        look = self.look
        known = look.state.coming_back is not None
        if before.phase == 0 and phase[0] > 0 and look.state.reached and not known:
            look.state = replace(look.state, coming_back=look.today)

    def _scale(self) -> float:
        """The share of the former doses: half at first, a little more every few days."""
        look, rules = self.look, load_weekly_rules()
        since = look.state.coming_back
        if since is None:
            return 1.0
        steps = (look.today - since).days // rules.return_step_days
        scale = load_pacing().return_from + steps * rules.return_step
        if scale >= 1:
            look.state = replace(look.state, coming_back=None)
            look.causes.add("came_back")
            return 1.0
        look.causes.add("coming_back")
        return scale

    # What is told besides.

    def _tell_phase(self, before: Progression, phase: tuple[int, str], *, in_flare: bool) -> None:
        now, because = phase
        if before.phase is None:
            self.look.causes.add("first")
        elif now > before.phase:
            self.look.causes.add("phase_up", because=because)
        elif now < before.phase and not in_flare:
            self.look.causes.add("phase_down", because=because)
            self.look.causes.plan.sort(key=lambda one: one.rule != "phase_down")

    def _tell_rest(self, before: Progression) -> None:
        look = self.look
        if self.held and before.phase is not None and not self.stage.is_lower_than_high(before):
            look.causes.add(self.held)
            look.causes.plan = [one for one in look.causes.plan if one.rule not in GROWS_BACK]
        elif before.held:
            look.causes.add("held_over")
        if before.told and before.told != mark_of(self.told):
            only_minutes = before.told == mark_of(replace(self.told, minutes=before.minutes))
            if only_minutes:
                look.causes.add("other_minutes", minutes=self.told.minutes)
            else:
                look.causes.add("told_new")
