"""Build a plan from the state of the rules: growth, and a change after weeks of the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.routine.progression_rules import load_pacing, load_weekly_rules
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.building.build import build_from, with_words_left
from bot.routine.growth.cut_down import cut_down
from bot.routine.growth.found_in_turn import with_change, with_turn
from bot.routine.growth.growth_taken_up import shows, taken_up
from bot.routine.growth.growth_turns import GrowthTurns
from bot.routine.growth.held_back import ceilings, not_added
from bot.routine.growth.look_back import Look
from bot.routine.growth.room_for_growth import (
    gives_way_to,
    level_to_step_up,
    next_step_up,
    what_may_give_way,
)
from bot.routine.growth.waiting_growth import what_waits
from bot.routine.minutes.days import DAYS
from bot.routine.routine import EVERY_DAY, Routine, RoutineItem
from bot.routine.shown.plan_changes import Kind, PlanChange, grown_in, told
from bot.routine.situation.history import History
from bot.routine.situation.inputs import PlanInputs
from bot.routine.weeks.progress import ItemChange
from bot.routine.weeks.progression import Progression
from bot.routine.weeks.told_first import weeks_told

EASY = ("ready", "ready_in_three")  # told easy, not just right


class PlanBuilder:
    """Builds the plan of one return; what it takes up is noted in the state of the look."""

    def __init__(
        self,
        look: Look,
        inputs: PlanInputs,
        phase: tuple[int, str],
        scale: float,
        *,
        goes_on: bool = False,
        held: bool = False,
    ) -> None:
        """`phase` comes with why, `scale` under 1 lowers every dose.

        `goes_on`: nothing new was told, so that what trains stays in while the stage is the same.
        `held`: nothing is added to the plan that stands (`held_back.py`).
        """
        self.look = look
        self.inputs = inputs
        self.phase = phase
        self.scale = scale
        self._told_nothing = goes_on
        self._goes_on = goes_on and phase[0] == look.state.phase
        self._rises: frozenset[str] = frozenset()
        self._held = held
        self._stands = held and self._goes_on

    def plan(self) -> Routine:
        """Return the plan, with what may grow and with a change after weeks of the same.

        After weeks in which little was done it is a few of its moves, and they stay the same.
        """
        if self.look.state.fewer and self.phase[0] > 0:
            before = self.look.history.last_routine
            kept = [one.exercise_id for one in before] if self._was_cut(before) else []
            whole, person = self._built(), self.look.history.person
            fewer = cut_down(whole, self.inputs, kept)
            return with_words_left(whole, fewer, self.inputs, person, self._history())
        grows = self.look.grown and self.phase[0] > 0  # quiet days hold their own amounts
        routine = self._grown() if grows else self._built()
        rising, low = self._rises, self._pain_is_low()

        def anew() -> Routine:
            return self._built(rising, fills=bool(rising))

        routine = with_turn(self.look, self.inputs, routine, anew, pain_is_low=low)
        return with_change(self.look, self.inputs, routine, anew)

    def _was_cut(self, before: Sequence[RoutineItem]) -> bool:
        """Whether the last plan was cut down already."""
        was = self.look.history.progression
        return was is not None and was.fewer and len(before) <= load_pacing().fewer_items

    def _built(self, rising: frozenset[str] = frozenset(), *, fills: bool = False) -> Routine:
        history = self._history()
        history = replace(history, rising=rising, fills=fills)
        return build_from(self.inputs, self.look.history.person, history)

    def _history(self) -> History:
        state = self.look.state
        phase, because = self.phase
        gave_way = state.gave_way if phase else frozenset[str]()
        rest = dict.fromkeys(state.varied, "out_varied")
        room = dict.fromkeys(gave_way, "out_gave_way")
        library, before = load_exercises(), self.look.history.last_routine
        trains = tuple(one for one in before if library[one.exercise_id].kind == "strength")
        last = frozenset(one.exercise_id for one in before)
        adds = not (phase and self._held and self._told_nothing)
        held_out = {} if adds else not_added(self.look)
        return History(
            disliked=state.disliked,
            flared=state.flared,
            mastered=state.mastered,
            steps=state.steps,
            shrunk_from=state.shrunk_from,
            told_weeks=weeks_told(state.told_on, self.look.today),
            week=state.week,
            since_break=state.since_break,
            out={**held_out, **room, **rest, **state.out},
            ceiling=ceilings(self.look) if self._held else {},
            scale=self.scale,
            reached={key: Dose(**dose) for key, dose in state.reached.items()},
            gave_way=gave_way,
            turn=state.turn,
            full=last if self._stands else state.full,
            last={one.exercise_id: one.minutes for one in before},
            days={one.exercise_id: one.day for one in trains},
            same_week=self._stands or (self._goes_on and self._nothing_happened()),
            keeps=tuple(one.exercise_id for one in trains) if self._goes_on else (),
            reserved=max(_minutes_on(day, trains) for day in DAYS),
            phase=phase,
            phase_because=because,
        )

    def _nothing_happened(self) -> bool:
        """Whether this is a day within a week, with the plan of the day before still right.

        Pain that is days old changes from day to day: with it the plan may change too.
        """
        look, days = self.look, self.inputs.duration_days
        if (look.was_lighter or look.is_lighter) and look.reviewed:
            return True  # doses go down or come back: never dose and number in one week
        if look.reviewed or look.state.fewer:
            return False
        if any(one.kind not in ("less", "more") for one in look.causes.moves.values()):
            return False  # a smaller dose, or one that is back, brings nothing else
        if look.state.coming_back == look.today:
            return False  # what rested comes back in
        return days is None or days >= load_weekly_rules().usual_days or self._pain_is_the_same()

    def _pain_is_the_same(self) -> bool:
        """Whether the pain of today is near that of the day before, at which the plan was made."""
        last = [one.value for one in self.look.history.pain[-2:]]
        return len(last) > 1 and abs(last[1] - last[0]) < load_weekly_rules().rise_counts_from

    def _grown(self) -> Routine:
        """Build with what has grown, as far as it shows and the plan gets no longer.

        What cannot grow leaves its turn to the next; that is told where nothing grows. After
        some such weeks room is made for it.
        """
        look, held = self.look, self._built()
        if len(held.items) > len(look.history.last_routine):
            if not grown_in(look.history.last_routine, held):  # a quiet day holds no amount
                look.causes.add("more_moves")
            return held
        if held.phase > (look.state.phase or 0):
            return held
        state, moves = look.state, dict(look.causes.moves)
        rising, waiting = self._in_turn(held)
        if waiting is None:
            look.state = replace(look.state, no_room=0)
        else:
            after_turn, told_of_turn = look.state, dict(look.causes.moves)
            no_room = state.no_room + 1
            if more := self._with_room(held, replace(state, no_room=no_room), moves):
                rising = more  # the turn begins anew with the room: no more than a week's growth
            else:
                look.state = replace(after_turn, no_room=no_room)
                look.causes.moves = {**told_of_turn, waiting.exercise_id: waiting}
        self._rises = rising
        return self._built(rising, fills=True)

    def _in_turn(self, held: Routine) -> tuple[frozenset[str], PlanChange | None]:
        """Return what grows, and what would have where nothing that trains does.

        What a check found has the first turn, until one of it grows: others that ask for less room
        do not take it.
        """
        look, most = self.look, len(self.look.history.last_routine)
        slots = {False: load_pacing().grow_per_week, True: 1}  # the walk has one of its own
        waiting: list[ItemChange] = []
        rising = frozenset[str]()
        turns = GrowthTurns(look.grown.values(), look.first)
        for change in turns:
            key = change.exercise_id
            walks = key in load_selection().walks
            if not slots[walks] or change.replaced_by in held.exercise_ids:
                continue
            before = look.state
            if built := self._stepped_up(change, held):
                rising |= {load_exercises()[key].harder_id or key}
                slots[walks] -= 1
                turns.grew(change)
                held = built
                continue
            look.state = taken_up(look, before, change)
            routine = self._built(rising | {key})
            if shows(change, held, routine) and len(routine.items) <= most:
                self._tell_grown(change)
                slots[walks] -= 1
                turns.grew(change)
                rising |= {key}
                held = routine  # what comes after takes nothing of it
            else:
                look.state = before
                waiting.append(change)
        return rising, what_waits(waiting, rising, held)

    def _stepped_up(self, change: ItemChange, held: Routine) -> Routine | None:
        """Return the plan with the harder form of what has been easy for some steps, if it fits.

        While the pain is low: who finds it all easy gets something harder, and not only more.
        """
        look, before, told_before = self.look, self.look.state, dict(self.look.causes.moves)
        for_long = before.week >= load_weekly_rules().step_up_week and change.step > 1
        eager = for_long and change.rule in EASY
        harder = (
            next_step_up(change, level_to_step_up(held.phase, self.inputs))
            if eager and self._pain_is_low()
            else None
        )
        if harder is None:
            return None
        look.state = taken_up(look, before, harder)
        built = self._built()
        if shows(harder, held, built) and len(built.items) <= len(held.items):
            self._tell_grown(harder)
            return built
        look.state, look.causes.moves = before, told_before
        return None

    def _tell_grown(self, change: ItemChange) -> None:
        kind: Kind = "out" if change.change == "harder" else "more"
        told_now = PlanChange(change.exercise_id, kind, change.rule, change.say)
        self.look.causes.moves[change.exercise_id] = told_now

    def _with_room(
        self, held: Routine, state: Progression, moves: Mapping[str, PlanChange]
    ) -> frozenset[str]:
        """After weeks without room an easy move gives up its minutes, or a harder one comes in.

        Who hurts needs the easy moves, so these give way only while the pain is low. `state` and
        `moves` are those of before anything grew; where no room is found both are left to the
        caller to set.
        """
        look, rules = self.look, load_weekly_rules()
        if state.no_room < rules.no_room_weeks:
            return frozenset()
        kept = replace(state, no_room=0)
        for key in what_may_give_way(
            held, self.inputs, look.codes, pain_is_low=self._pain_is_low()
        ):
            look.state = replace(kept, gave_way=kept.gave_way | {key})
            look.causes.moves = dict(moves)
            rising, _ = self._in_turn(held)
            if gives_way_to(key, rising, self.inputs) and not self._brings_another(held, rising):
                look.causes.moves[key] = told("gave_way", key, "out")
                return rising
        level = level_to_step_up(held.phase, self.inputs)
        for change in look.grown.values():
            if (harder := next_step_up(change, level)) is None:
                continue
            look.state, look.causes.moves = taken_up(look, kept, harder), dict(moves)
            built = self._built()
            if shows(harder, held, built) and len(built.items) <= len(held.items):
                self._tell_grown(harder)
                return frozenset({change.exercise_id})
        return frozenset()

    def _brings_another(self, held: Routine, rising: frozenset[str]) -> bool:
        """Whether another move would come for what one gave up, and take its minutes."""
        steps_up = {load_exercises()[key].harder_id for key in self.look.state.mastered}
        now = self._built(rising).exercise_ids
        return not {*now} <= {*held.exercise_ids, *steps_up}

    def _pain_is_low(self) -> bool:
        rules, look = load_weekly_rules(), self.look
        usual = look.history.usual_pain(look.today, rules.reopen_days)
        now = self.inputs.nrs if self.inputs.nrs is not None else usual
        worst = max((one for one in (usual, now) if one is not None), default=None)
        return worst is not None and worst <= rules.mild_pain_to


def _minutes_on(day: str, items: Sequence[RoutineItem]) -> float:
    """The minutes of some moves on one day, to the second: a tenth is a repetition."""
    return sum(one.minutes for one in items if one.day in (EVERY_DAY, day))
