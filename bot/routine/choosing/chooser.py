"""Fill the places of a routine one by one, keeping every rule (clinical 8.2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercises import load_exercises
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.routine.routine_reasons import load_reasons
from bot.knowledge.routine.routine_rules import load_opponents, load_selection
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine.choosing.kind_caps import is_over_its_cap
from bot.routine.choosing.move_scoring import fit
from bot.routine.choosing.same_move import bends_the_same_way, is_the_same_move
from bot.routine.dosing.amount import dose_for
from bot.routine.dosing.duration import session_minutes_of
from bot.routine.dosing.sizes import shortest_of
from bot.routine.routine import ChoiceTrace
from bot.routine.situation.allow import open_positions, refusal, why_not
from bot.routine.situation.plan_situation import PlanSituation, Refusal


@dataclass(frozen=True)
class Chosen:
    """One exercise that is in, with why; `others` could have held its place as well."""

    exercise: Exercise
    rule: str
    words: str
    others: tuple[str, ...] = ()


class Chooser:
    """The places taken so far, and the trace of what was tried."""

    def __init__(self, at: PlanSituation) -> None:
        self.at = at
        self.places = at.max_items
        self.most_minutes = at.minutes * (1 + load_timing().near)
        self.chosen: list[Chosen] = []
        self.refused: dict[str, Refusal] = {}
        self._least: dict[str, float] = {}

    @property
    def limited(self) -> bool:
        """Whether the plan is kept small on purpose."""
        return self.at.kept_small

    @property
    def ids(self) -> set[str]:
        """The ids that are in."""
        return {one.exercise.id for one in self.chosen}

    def take(self, ids: Iterable[str], rule: str, **values: str) -> bool:
        """Put the best of `ids` in, in their order; return whether one could be.

        What hurt or was disliked the last time comes after the others.
        """
        library = load_exercises()
        wanted = tuple(ids)
        history = self.at.history
        last = history.flared | history.disliked
        for exercise_id in sorted(wanted, key=lambda one: one in last):
            exercise = self._for_the_weakest(self.grown(library[exercise_id]))
            if self._put(exercise, rule, values, wanted):
                return True
        return False

    def may(self, exercise: Exercise, rule: str = "") -> bool:
        """Whether the exercise may be used and fits into what is left; notes why not."""
        if exercise.id in self.ids:
            return False
        reason = why_not(exercise, self.at) or self._no_room(exercise, rule)
        if reason is None and self._waits_for_the_week(exercise, rule):
            reason = refusal("out_count")
        if reason is None and self._takes_what_was_given(exercise, rule):
            reason = refusal("out_gave_way")
        if reason is None and self._comes_for_what_trains(exercise, rule):
            reason = refusal("out_count")
        if reason is None and self._takes_from_what_trains(exercise, rule):
            reason = refusal("out_minutes")
        if reason:
            self.refused.setdefault(exercise.id, reason)
        return reason is None

    def _waits_for_the_week(self, exercise: Exercise, rule: str) -> bool:
        """Whether it would come in on a day on which nothing has changed."""
        history = self.at.history
        if not history.same_week or rule == "walk":
            return False
        return exercise.id not in {*history.last, *history.full}

    def _takes_what_was_given(self, exercise: Exercise, rule: str) -> bool:
        """Whether a new move would take the minutes that one gave up for what trains already.

        It may have the place of a move of the full plan that is out.
        """
        history, library = self.at.history, load_exercises()
        if not history.gave_way or not exercise.in_session or rule in load_selection().stays:
            return False
        steps_up = {library[key].harder_id for key in history.mastered}
        if exercise.id in {*history.full, *steps_up}:
            return False
        usable = (library[key] for key in history.full if why_not(library[key], self.at) is None)
        waiting = sum(self.ids.isdisjoint((one.id, self.grown(one).id)) for one in usable)
        here = sum(one.exercise.in_session for one in self.chosen)
        return here + waiting >= len(history.full - history.gave_way)

    def _takes_from_what_trains(self, exercise: Exercise, rule: str) -> bool:
        """Whether a new easy move or stretch needs minutes in which the last plan trained.

        Or one that was in, where something new has taken what was left. A higher stage is no less
        strength than the one before.
        """
        at = self.at
        if not self._comes_beside_training(exercise, rule) and not self._has_new(exercise, rule):
            return False
        here = [one.exercise for one in self.chosen if one.exercise.in_session]
        others = sum(
            session_minutes_of(dose_for(one, at)) if one.kind == "strength" else self._needs(one)
            for one in here
            if one.kind != "strength" or one.id not in at.history.last
        )
        return others + self.least(exercise) + at.history.reserved > self.most_minutes

    def _has_new(self, exercise: Exercise, rule: str) -> bool:
        """Whether it was in before, and something that came in since has taken its minutes."""
        last = self.at.history.last
        if exercise.kind == "strength" or exercise.id not in last or not exercise.in_session:
            return False
        here = [one.exercise for one in self.chosen if one.exercise.in_session]
        new = any(one.id not in last and one.kind != "strength" for one in here)
        return new and self.at.phase.phase > 0 and rule not in load_selection().stays

    def _comes_for_what_trains(self, exercise: Exercise, rule: str) -> bool:
        """Whether a new easy move or stretch needs a place in which the last plan trained."""
        if not self._comes_beside_training(exercise, rule):
            return False
        at, library = self.at, load_exercises()
        trained = [library[key] for key in at.history.days if why_not(library[key], at) is None]
        now = sum(one.exercise.kind == "strength" for one in self.chosen)
        return len(self.chosen) + max(len(trained) - now, 0) >= self.places

    def _comes_beside_training(self, exercise: Exercise, rule: str) -> bool:
        """Whether it is new in a plan that trains, and neither trains nor has to come."""
        last = self.at.history.last
        if not last or exercise.id in last or self.at.phase.phase == 0 or not exercise.in_session:
            return False
        return exercise.kind != "strength" and rule not in load_selection().stays

    def _needs(self, exercise: Exercise) -> float:
        """The minutes of an easy move or stretch: what is repeated may be shorter than before."""
        held = exercise.dose.start.hold_s is not None
        before = self.at.history.last.get(exercise.id, 0.0) if held else 0.0
        return max(before, self.least(exercise))

    def grown(self, exercise: Exercise) -> Exercise:
        """Return the harder version once this one has been mastered, if it may be used.

        Of what loosens a stiff part the one with kit that was told comes as soon as it may.
        """
        harder = load_exercises().get(exercise.harder_id or "")
        if harder is None or harder.kind != exercise.kind or why_not(harder, self.at) is not None:
            return exercise
        if exercise.id in self.at.history.mastered:
            return self.grown(harder)
        return harder if self._has_kit_for_what_is_stiff(harder) else exercise

    def _has_kit_for_what_is_stiff(self, exercise: Exercise) -> bool:
        """Whether it loosens what a check found stiff with something at home that was told."""
        at, rules = self.at, load_selection()
        found = (moves for key, moves in rules.loosens.items() if key in at.inputs.findings)
        told = at.room.told.intersection(rules.special_kit, exercise.kit)
        loosens = any(exercise.id in moves for moves in found)
        return bool(told) and loosens and not self._waits_for_the_week(exercise, "stiff")

    def _for_the_weakest(self, exercise: Exercise) -> Exercise:
        """Of two moves that are the same one in this position, the one for what is weaker.

        The other is left out beside it, and with it what alone trains that muscle.
        """
        at, library = self.at, load_exercises()
        here = open_positions(exercise, at)[:1]
        twins = [library[key] for one in here for key in exercise.same_move_in.get(one, ())]
        last = at.history.flared | at.history.disliked
        usable = [one for one in twins if one.id not in last and why_not(one, at) is None]
        same = [one for one in usable if open_positions(one, at)[:1] == here]
        weak = [muscle for muscle, _ in at.inputs.build]

        def weakest(one: Exercise) -> int:
            places = (weak.index(each) for each in one.targets.strengthen if each in weak)
            return min(places, default=len(weak))

        return min((exercise, *same), key=weakest)

    def is_trunk_hip(self, exercise: Exercise) -> bool:
        """Whether it is a strength move for trunk or hips."""
        muscles = load_selection().trunk_hip
        return exercise.kind == "strength" and any(
            muscle in muscles for muscle in exercise.targets.strengthen
        )

    def trace(self) -> list[ChoiceTrace]:
        """Return why each exercise is in, then why each that was tried is not."""
        lines = [ChoiceTrace(one.exercise.id, True, one.rule, one.words) for one in self.chosen]
        out = [item for item in self.refused.items() if item[0] not in self.ids]
        return lines + [ChoiceTrace(key, False, why.rule, why.words) for key, why in out]

    def _put(
        self, exercise: Exercise, rule: str, values: dict[str, str], others: tuple[str, ...]
    ) -> bool:
        if not self.may(exercise, rule):
            return False
        if exercise.kind == "stretch" and not self._paired(exercise):
            return False
        words = load_reasons()[rule].say.format(**values)
        self.chosen.append(Chosen(exercise, rule, words, others))
        return True

    def _paired(self, stretch: Exercise) -> bool:
        """Whether something chosen, or addable, builds the other side of this stretch."""
        opponents = set(load_opponents().get(stretch.main_target, ()))
        if any(opponents & set(one.exercise.targets.strengthen) for one in self.chosen):
            return True
        partners = [
            exercise
            for exercise in load_exercises().values()
            if exercise.in_session and opponents & set(exercise.targets.strengthen)
        ]
        muscle = load_muscles()[stretch.main_target].name
        found = stretch.main_target in self.at.inputs.found("lengthen")
        rule = "partner_of_found" if found else "partner"
        for partner in sorted(partners, key=lambda one: (-fit(one, self.at), one.id)):
            if self._fit_both(partner, stretch) and self.may(partner, rule):
                words = load_reasons()["partner"].say.format(muscle=muscle)
                self.chosen.append(Chosen(partner, "partner", words))
                return True
        allowed = any(why_not(one, self.at) is None for one in partners)
        self.refused[stretch.id] = refusal("out_partner_room" if allowed else "out_no_partner")
        return False

    def _fit_both(self, one: Exercise, other: Exercise) -> bool:
        minutes = self.minutes() + self.least(one) + self.least(other)
        return len(self.chosen) + 2 <= self.places and minutes <= self.most_minutes

    def minutes(self) -> float:
        """Minutes of the session so far, with everything at its shortest."""
        return sum(self.least(one.exercise) for one in self.chosen if one.exercise.in_session)

    def least(self, exercise: Exercise) -> float:
        """Minutes of an exercise at the shortest size it may have."""
        if exercise.id not in self._least:
            self._least[exercise.id] = shortest_of(exercise, self.at)
        return self._least[exercise.id]

    def _alone_builds_the_weakest(self, exercise: Exercise) -> bool:
        """Whether it builds the first muscle on the list, and nothing that is chosen does."""
        weakest = next((muscle for muscle, _ in self.at.inputs.build), None)
        builds = weakest in exercise.targets.strengthen
        return builds and all(weakest not in one.exercise.targets.strengthen for one in self.chosen)

    def _leaves_a_single_move(self, exercise: Exercise, rule: str) -> bool:
        """Whether a pack or rest would take the last place of a small plan from a second move."""
        if not self.limited or exercise.in_session or rule == "walk" or self.at.phase.phase == 0:
            return False
        here = sum(one.exercise.in_session for one in self.chosen)
        return here < 2 and len(self.chosen) + 1 >= self.places

    def _no_room(self, exercise: Exercise, rule: str) -> Refusal | None:
        for one in self.chosen:
            both = {exercise.id, one.exercise.id}
            same = one.exercise.kind == exercise.kind
            same = same and both.isdisjoint(load_selection().besides_its_like)
            same = same and one.exercise.main_target == exercise.main_target
            if same and not self._alone_builds_the_weakest(exercise):
                return refusal("out_duplicate", name=one.exercise.name)
        chosen = [one.exercise for one in self.chosen]
        other = bends_the_same_way(exercise, chosen, self.at)
        other = other or is_the_same_move(exercise, chosen, self.at)
        if other is not None:
            return refusal("out_duplicate", name=other.name)
        if len(self.chosen) >= self.places or self._leaves_a_single_move(exercise, rule):
            return refusal("out_count")
        if exercise.in_session and self.minutes() + self.least(exercise) > self.most_minutes:
            return refusal("out_minutes")
        here = ((one.exercise, one.rule) for one in self.chosen)
        full = is_over_its_cap(exercise, rule, here, self.at)
        return refusal("out_caps") if full else None
