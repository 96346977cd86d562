"""Build a plan from the state of the rules: growth, and a change after weeks of the same."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_pacing, load_weekly_rules
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine.build import build_from
from bot.routine.duration import seconds_of
from bot.routine.history import History
from bot.routine.inputs import PlanInputs
from bot.routine.plan_changes import Kind, PlanChange, larger, told
from bot.routine.progress import ItemChange
from bot.routine.progression import Progression
from bot.routine.routine import Routine
from bot.routine.sizes import work_of
from bot.routine.weekly_look import Look


class PlanBuilder:
    """Builds the plan of one return; what it takes up is noted in the state of the look."""

    def __init__(
        self, look: Look, inputs: PlanInputs, phase: tuple[int, str], scale: float
    ) -> None:
        """`phase` comes with why, `scale` under 1 lowers every dose."""
        self.look = look
        self.inputs = inputs
        self.phase = phase
        self.scale = scale

    def plan(self) -> Routine:
        """Return the plan, with what may grow and with a change after weeks of the same."""
        return self._varied(self._grown() if self.look.grown else self._built())

    def _built(self) -> Routine:
        return build_from(self.inputs, self.look.history.person, self._history())

    def _history(self) -> History:
        state = self.look.state
        phase, because = self.phase
        rest = dict.fromkeys(state.varied, "out_varied")
        return History(
            disliked=state.disliked,
            flared=state.flared,
            mastered=state.mastered,
            steps=state.steps,
            week=state.week,
            fewer=state.fewer,
            out={**rest, **state.out},
            scale=self.scale,
            phase=phase,
            phase_because=because,
        )

    def _grown(self) -> Routine:
        """Build with what has grown, as far as it shows and the plan gets no longer.

        What cannot grow leaves its turn to the next; that is told where nothing grows.
        """
        look, held = self.look, self._built()
        most = len(look.history.last_routine)
        if len(held.items) > most:
            look.causes.add("more_moves")
            return held
        if held.phase > (look.state.phase or 0):
            return held
        slots = {False: load_pacing().grow_per_week, True: 1}  # the walk has one of its own
        waiting: PlanChange | None = None
        for change in look.grown.values():
            walks = load_exercises()[change.exercise_id].kind == "aerobic"
            if not slots[walks]:
                continue
            before = look.state
            look.state = _taken_up(before, change)
            routine = self._built()
            if _shows(change, held, routine) and len(routine.items) <= most:
                kind: Kind = "out" if change.change == "harder" else "more"
                told_now = PlanChange(change.exercise_id, kind, change.rule, change.say)
                look.causes.moves[change.exercise_id] = told_now
                slots[walks] -= 1
            else:
                look.state = before
                rule = "full_dose" if change.change == "harder" else "no_room"
                waiting = waiting or told(rule, change.exercise_id, "same", minutes=held.minutes)
        if waiting is not None and slots[False] == load_pacing().grow_per_week:
            look.causes.moves[waiting.exercise_id] = waiting
        return self._built()

    def _varied(self, routine: Routine) -> Routine:
        """After weeks of the same plan one move rests, if another can take its place."""
        look = self.look
        if not look.reviewed:
            return routine
        same = fingerprint(routine) == look.state.fingerprint
        look.state = replace(look.state, same_weeks=look.state.same_weeks + 1 if same else 0)
        if look.state.same_weeks < load_weekly_rules().same_weeks:
            return routine
        kept = look.state
        walks = {one.id for one in load_exercises().values() if one.kind == "aerobic"}
        moves = [item for item in routine.items if item.exercise_id not in walks]
        for item in sorted(moves, key=lambda one: -one.minutes):
            look.state = replace(kept, varied=frozenset({item.exercise_id}), same_weeks=0)
            other = self._built()
            if len(other.items) == len(routine.items) and fingerprint(other) != kept.fingerprint:
                look.causes.moves[item.exercise_id] = told("varied", item.exercise_id, "out")
                return other
        look.state = kept
        look.causes.add("same_on_purpose")
        return routine


def _taken_up(state: Progression, change: ItemChange) -> Progression:
    key = change.exercise_id
    if change.change == "harder":
        return replace(state, mastered=state.mastered | {key})
    return replace(state, steps={**state.steps, key: change.step})


def _shows(change: ItemChange, held: Routine, grown: Routine) -> bool:
    """Whether a change can be seen in the plan, and is more, not taken from another move.

    The minutes may be too full for it.
    """
    now = {item.exercise_id: item.dose for item in grown.items}
    if change.change == "harder":
        return change.replaced_by in now
    key = change.exercise_id
    before = {item.exercise_id: item.dose for item in held.items}
    if key not in before or key not in now or not larger(before[key], now[key]):
        return False
    enough = _trained(held) * load_weekly_rules().trained_share
    return work_of(now[key]) >= work_of(before[key]) and _trained(grown) >= enough


def _trained(routine: Routine) -> float:
    """The seconds at work of what trains, rests left out: as a whole it gives way to nothing."""
    library, rest = load_exercises(), load_timing().between_rounds_s
    doses = [one.dose for one in routine.items if library[one.exercise_id].kind == "strength"]
    return sum(seconds_of(dose) - (dose.sets - 1) * rest for dose in doses)


def fingerprint(routine: Routine) -> str:
    """Return what stands for the moves and amounts of a plan, whatever the day."""
    parts = sorted(f"{item.exercise_id}:{item.dose.model_dump_json()}" for item in routine.items)
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:16]
