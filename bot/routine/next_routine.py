"""The routine at a return: what was done, how hard it was and how it felt decide (clinical 8)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.assessment.results import Assessment
from bot.knowledge.routine.progression import load_pacing, load_plan_changes, load_weekly_rules
from bot.language.facts import Facts
from bot.routine.build import build_from
from bot.routine.care import care_first
from bot.routine.flare import FlarePlan, flare_plan
from bot.routine.history import History
from bot.routine.inputs import PlanInputs, Setting
from bot.routine.intake import inputs_from
from bot.routine.kept_history import FlareSpell, KeptHistory
from bot.routine.open_flags import level_of
from bot.routine.phase import phase_entry
from bot.routine.plan_changes import PlanChange, differences, larger, told
from bot.routine.progression import Progression
from bot.routine.review import review_reasons
from bot.routine.routine import Routine, RoutineItem
from bot.routine.situation import situation_of
from bot.routine.standing import course_of, setting_now
from bot.routine.weekly_look import Look

DAY = timedelta(days=1)
REST = "care_first"


@dataclass(frozen=True)
class NextPlan:
    """Today's plan at a return, and everything that is to be told and kept with it.

    `changes` explain every difference to the last routine, those about the whole plan first;
    `progression` is to be kept with the routine. `reasons` are sentences why a clinician should
    look. `flare` are the steps of the quiet days while a flare lasts; `flare_is_over` says that
    it may be ended. `asks_screen`: the safety questions come before the plan; `asks_again`: after
    so long away the checks and findings are asked again; `asks_barrier`: ask kindly what got in
    the way.
    """

    routine: Routine
    changes: tuple[PlanChange, ...]
    progression: Progression
    reasons: tuple[str, ...] = ()
    flare: FlarePlan | None = None
    flare_is_over: bool = False
    asks_screen: bool = False
    asks_again: bool = False
    asks_barrier: bool = False


def next_routine(
    history: KeptHistory,
    setting: Setting,
    facts: Facts,
    cautions: Iterable[str],
    open_flags: Mapping[str, str],
    *,
    assessment: Assessment,
    today: date,
) -> NextPlan:
    """Return the plan for a day on which somebody comes back, or begins.

    `facts` hold the pain of today, `cautions` the exclusion codes of safety, `open_flags` the
    level at which each open sign of danger stands. The same arguments give the same plan. Raises
    `ValueError` for a caution, flag or level that is not known.
    """
    inputs = inputs_from(assessment, facts, cautions, history.minutes, "none", setting)
    return next_from(history, inputs, open_flags, today)


def next_from(
    history: KeptHistory, inputs: PlanInputs, open_flags: Mapping[str, str], today: date
) -> NextPlan:
    """Return the plan for these inputs; see `next_routine`."""
    level, care_soon = level_of(open_flags)
    setting = setting_now(history, inputs.setting, today)
    setting = replace(setting, care_soon=setting.care_soon or care_soon)
    inputs = replace(inputs, level=level, setting=setting)
    first = Progression(started=today, week_began=today, seen=today)
    look = Look(history, history.progression or first, today)
    reasons = review_reasons(course_of(history, today))
    if care_first(situation_of(inputs, history.person, History())) is not None:
        return _resting(look, inputs, open_flags, reasons)
    return _Return(look, inputs, held=level != "none").plan(reasons)


def _resting(
    look: Look, inputs: PlanInputs, open_flags: Mapping[str, str], reasons: tuple[str, ...]
) -> NextPlan:
    """While a clinician comes first the plan stands still; the weeks do not count."""
    routine = build_from(inputs, look.history.person)
    if open_flags:
        look.causes.add("flag")
    else:
        look.causes.plan.append(PlanChange("", "plan", REST, routine.review))
    state = replace(look.state, paused=True, week_began=look.today, seen=look.today)
    changes = differences(_before(look.history), routine, look.causes)
    return NextPlan(routine, changes, state, reasons, asks_again=_long_away(look))


def _long_away(look: Look) -> bool:
    seen = look.history.last_seen(look.today)
    trained = look.history.progression is not None
    return trained and seen is not None and (look.today - seen).days >= load_weekly_rules().break_days


class _Return:
    """One return that may train: the state is brought on, then the plan is built from it."""

    def __init__(self, look: Look, inputs: PlanInputs, *, held: bool) -> None:
        """`held`: a sign is open that lets the plan go on, but lets nothing grow."""
        self.look = look
        self.inputs = inputs
        self.held = held
        self.asks_again = False

    def plan(self, reasons: tuple[str, ...]) -> NextPlan:
        look, before = self.look, self.look.state
        flare = self._flare_now()
        self._come_back(before, in_flare=flare is not None)
        look.take_back_what_was_shrunk()
        if flare:
            look.pass_over_trouble()
        else:
            look.answer_trouble()
        scale = self._scale()
        may_grow = not (self.held or flare or scale < 1 or look.asks_screen)
        if look.week_is_over and flare is None and before.phase is not None:
            look.review(may_grow=may_grow)
        phase = self._phase(before, in_flare=flare is not None)
        routine = self._grown(phase, scale) if look.grown else self._built(phase, scale)
        routine = self._varied(routine, phase, scale)
        self._tell_phase(before, phase, in_flare=flare is not None)
        self._tell_rest(before)
        state = replace(
            look.state,
            seen=look.today,
            phase=before.phase if flare else routine.phase,
            told=_mark(self.inputs),
            fingerprint=fingerprint(routine),
        )
        practised = {one.on for one in look.history.sessions if one.done}
        routine = routine.other_day() if len(practised) % 2 and routine.in_turn else routine
        return NextPlan(
            routine=routine,
            changes=differences(_before(look.history), routine, look.causes),
            progression=state,
            reasons=reasons,
            flare=self._flare_steps(flare) if flare else None,
            flare_is_over=before.in_flare and flare is None,
            asks_screen=look.asks_screen,
            asks_again=self.asks_again,
            asks_barrier=look.state.fewer and look.reviewed,
        )

    # What the days since the last look bring.

    def _flare_now(self) -> FlareSpell | None:
        """The flare that lasts; after the quiet days one that has eased lasts no more."""
        look, rules = self.look, load_weekly_rules()
        spell = look.history.flares[-1] if look.history.flares else None
        if spell is None or (spell.ended is not None and spell.ended <= look.today):
            return None
        later = [one.value for one in look.history.pain if spell.began < one.on <= look.today]
        usual = look.history.usual_pain(spell.began, rules.usual_days)
        quiet = (look.today - spell.began).days >= rules.flare_quiet_days
        eased = bool(later) and later[-1] <= max(
            rules.flare_over_within + (usual if usual is not None else later[-1]), 0
        )
        return None if quiet and eased and later[-1] < load_pacing().flare_nrs else spell

    def _flare_steps(self, spell: FlareSpell) -> FlarePlan:
        since = self.look.today - timedelta(days=load_weekly_rules().flares_within_days)
        lately = sum(one.began >= since for one in self.look.history.flares)
        return flare_plan(lately, (self.look.today - spell.began).days)

    def _come_back(self, before: Progression, *, in_flare: bool) -> None:
        """After rest, a flare or a break the doses start smaller, and the week begins anew."""
        look = self.look
        anew: str | None = None
        if in_flare:
            look.causes.add("flare")
        elif before.paused:
            anew = "flag_over"
        elif before.in_flare:
            anew = "flare_over"
        if _long_away(look):
            self.asks_again = True
            anew = "away" if anew is None and not in_flare else anew
        if anew:
            look.causes.add(anew)
        trained = before.phase is not None
        look.state = replace(
            look.state,
            paused=False,
            in_flare=in_flare,
            coming_back=look.today if anew and trained else look.state.coming_back,
            week_began=look.today if anew or in_flare else look.state.week_began,
        )

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

    def _phase(self, before: Progression, *, in_flare: bool) -> tuple[int, str]:
        """The phase and why: one stage up in a week, down with the week, to rest at once.

        Between two weeks the pain of a day moves nothing but to the quiet plan and out of it.
        """
        words, look = load_plan_changes(), self.look
        today = phase_entry(self.inputs)
        if before.phase is None:
            return today.phase, today.because
        if in_flare:
            return 0, words["because_flare"].say
        if today.phase == 0 or (before.phase == 0 and look.today <= before.seen):
            return 0, today.because
        if before.phase == 0:
            return 1, words["because_one_stage"].say
        if self.inputs.setting.care_soon and before.phase > 1:
            return 1, words["because_care_soon"].say
        if not look.reviewed:
            return before.phase, words["because_steady"].say
        usual = look.history.usual_pain(look.today + DAY, load_weekly_rules().week_days)
        entry = phase_entry(replace(self.inputs, nrs=self.inputs.nrs if usual is None else usual))
        up = 0 if self.held or look.state.coming_back else 1
        if entry.phase > before.phase + up:
            return before.phase + up, words["because_one_stage"].say
        return max(entry.phase, 1), entry.because

    # Building from the state.

    def _history(self, phase: tuple[int, str], scale: float) -> History:
        state = self.look.state
        rest = dict.fromkeys(state.varied, "out_varied")
        return History(
            disliked=state.disliked,
            flared=state.flared,
            mastered=state.mastered,
            steps=state.steps,
            week=state.week,
            fewer=state.fewer,
            out={**rest, **state.out},
            scale=scale,
            phase=phase[0],
            phase_because=phase[1],
        )

    def _built(self, phase: tuple[int, str], scale: float) -> Routine:
        return build_from(self.inputs, self.look.history.person, self._history(phase, scale))

    def _grown(self, phase: tuple[int, str], scale: float) -> Routine:
        """Build with what has grown, as far as it shows and the plan gets no longer."""
        look, held_state = self.look, self.look.state
        held = self._built(phase, scale)
        most = len(look.history.last_routine)
        before = {item.exercise_id: item.dose for item in held.items}
        if len(held.items) > most or held.phase > (held_state.phase or 0):
            if len(held.items) > most:
                look.causes.add("more_moves")
            return held
        for key, change in look.grown.items():
            here = look.state
            if change.change == "harder":
                look.state = replace(here, mastered=here.mastered | {key})
            else:
                look.state = replace(here, steps={**here.steps, key: change.step})
            routine = self._built(phase, scale)
            now = {item.exercise_id: item.dose for item in routine.items}
            if change.change == "harder":
                shows = change.replaced_by in now
            else:
                shows = key in now and key in before and larger(before[key], now[key])
            if not shows or len(routine.items) > most:
                look.state = here
                rule = "full_dose" if change.change == "harder" else "no_room"
                look.causes.moves[key] = told(rule, key, "same", minutes=held.minutes)
            elif change.change == "harder":
                look.causes.moves[key] = PlanChange(key, "out", change.rule, change.say)
            else:
                look.causes.moves[key] = PlanChange(key, "more", change.rule, change.say)
        return self._built(phase, scale)

    def _varied(self, routine: Routine, phase: tuple[int, str], scale: float) -> Routine:
        """After weeks of the same plan one move rests, if another can take its place."""
        look = self.look
        if not look.reviewed:
            return routine
        same = fingerprint(routine) == look.state.fingerprint
        look.state = replace(look.state, same_weeks=look.state.same_weeks + 1 if same else 0)
        if look.state.same_weeks < load_weekly_rules().same_weeks:
            return routine
        kept = look.state
        turn = sorted(routine.items, key=lambda one: (one.exercise_id in look.state.out, -one.minutes))
        for item in turn:
            look.state = replace(kept, varied=frozenset({item.exercise_id}), same_weeks=0)
            other = self._built(phase, scale)
            if len(other.items) == len(routine.items) and fingerprint(other) != kept.fingerprint:
                look.causes.moves[item.exercise_id] = told("varied", item.exercise_id, "out")
                return other
        look.state = kept
        look.causes.add("same_on_purpose")
        return routine

    # What is told besides.

    def _tell_phase(
        self, before: Progression, phase: tuple[int, str], *, in_flare: bool
    ) -> None:
        now, because = phase
        if before.phase is None:
            self.look.causes.add("first")
        elif now > before.phase:
            self.look.causes.add("phase_up", because=because)
        elif now < before.phase and not in_flare:
            self.look.causes.add("phase_down", because=because)

    def _tell_rest(self, before: Progression) -> None:
        look = self.look
        if self.held:
            look.causes.add("flag_holds")
        if before.told and before.told != _mark(self.inputs):
            look.causes.add("told_new")


def _before(history: KeptHistory) -> tuple[RoutineItem, ...] | None:
    return history.last_routine if history.progression is not None else None


def fingerprint(routine: Routine) -> str:
    """Return what stands for the moves and amounts of a plan, whatever the day."""
    parts = sorted(f"{item.exercise_id}:{item.dose.model_dump_json()}" for item in routine.items)
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:16]


def _mark(inputs: PlanInputs) -> str:
    """Return what stands for everything a plan is made from, without the pain of the day."""
    plain = replace(inputs, nrs=None, setting=replace(inputs.setting, stable_weeks=0, goal_share=None, goal_weeks=0))
    told_fields = {key: repr(_ordered(value)) for key, value in vars(plain).items()}
    return hashlib.sha256(repr(sorted(told_fields.items())).encode()).hexdigest()[:16]


def _ordered(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Setting):
        return value.as_dict()
    return value
