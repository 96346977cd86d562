"""The sizes an exercise may have in one session, from few minutes to many."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from bot.knowledge.exercises.exercise import Exercise
from bot.knowledge.exercises.exercise_dose import Dose
from bot.knowledge.routine.routine_rules import load_selection
from bot.knowledge.routine.routine_timing import load_timing
from bot.routine.dosing.amount import dose_for
from bot.routine.dosing.duration import session_minutes_of, work_seconds
from bot.routine.situation.plan_situation import PlanSituation

_A_HOLD_FROM = 10  # seconds: what is held so long, or will be, is held and not repeated


@dataclass(frozen=True)
class Sizes:
    """Doses with the minutes each takes, shortest first; `usual` is the place of the given one.

    `beyond` are those longer ones that hold more than the goal of the move.
    """

    doses: tuple[Dose, ...]
    minutes: tuple[float, ...]
    usual: int
    beyond: int = 0

    @property
    def shortest(self) -> float:
        """The minutes of the shortest."""
        return self.minutes[0]

    @property
    def longest(self) -> float:
        """The minutes of the longest."""
        return self.minutes[-1]

    @property
    def minutes_to_goal(self) -> tuple[float, ...]:
        """The minutes of those that hold no more than the goal of the move."""
        return self.minutes[: len(self.minutes) - self.beyond]

    @property
    def shortest_dose(self) -> Dose:
        """The shortest itself."""
        return self.doses[0]

    def up_to_usual(self) -> Sizes:
        """Return only the usual size and what is shorter."""
        end = self.usual + 1
        return Sizes(self.doses[:end], self.minutes[:end], self.usual)

    def from_reached(self, reached: float, most: float) -> Sizes:
        """Return them from what was reached: longer ones up to `most` seconds at work lie beyond.

        The usual one is the longest that is no more than was reached.
        """
        works = [work_seconds(one) for one in self.doses]
        end = max(1, sum(one <= most for one in works))
        usual = max(0, sum(one <= reached for one in works[:end]) - 1)
        return Sizes(self.doses[:end], self.minutes[:end], usual, end - 1 - usual)

    def no_more_than(self, most: float) -> Sizes:
        """Return those up to so many seconds at work; the shortest is left in any case."""
        end = max(1, sum(work_seconds(one) <= most for one in self.doses))
        beyond = max(0, end - (len(self.doses) - self.beyond))
        return Sizes(self.doses[:end], self.minutes[:end], min(self.usual, end - 1), beyond)

    def of_rounds(self, most: int) -> Sizes:
        """Return those of so many rounds at most; where none has so few, the shortest with them."""
        kept = [n for n, one in enumerate(self.doses) if one.sets <= most]
        if not kept:
            dose = self.shortest_dose.model_copy(update={"sets": most})
            return Sizes((dose,), (session_minutes_of(dose),), 0)
        to_goal = len(self.doses) - self.beyond
        return Sizes(
            tuple(self.doses[n] for n in kept),
            tuple(self.minutes[n] for n in kept),
            max(0, sum(n <= self.usual for n in kept) - 1),
            sum(n >= to_goal for n in kept),
        )

    def of_reps(self, most: int) -> Sizes:
        """Return them with so many repetitions a round at most, each once."""
        cut = [
            one.model_copy(update={"reps": most}) if one.reps and one.reps > most else one
            for one in self.doses
        ]
        kept = [n for n, one in enumerate(cut) if one not in cut[:n]]
        to_goal = len(self.doses) - self.beyond
        return Sizes(
            tuple(cut[n] for n in kept),
            tuple(session_minutes_of(cut[n]) for n in kept),
            max(0, sum(n <= self.usual for n in kept) - 1),
            sum(n >= to_goal for n in kept),
        )

    def from_longest(self) -> Sizes:
        """Return the same sizes with the longest as the usual one."""
        return Sizes(self.doses, self.minutes, len(self.doses) - 1)

    def from_shortest(self) -> Sizes:
        """Return the same sizes with the shortest as the usual one."""
        return Sizes(self.doses, self.minutes, 0, self.beyond)


def sizes_of(exercise: Exercise, dose: Dose) -> Sizes:
    """Return the sizes a dose of an exercise may be fitted to.

    Only rounds, and how often a stretch is held, go beyond the dose, as far as one move
    may take of a session; repetitions within a round
    and the seconds of a hold never do, as these grow with the weeks. A nerve is never glided more
    often in one session than its goal (clinical 7.2 M12).
    """
    return _sizes(exercise.id, exercise.kind, exercise.for_leg_nerve, exercise.dose.goal, dose)


def shortest_of(exercise: Exercise, at: PlanSituation) -> float:
    """Return the minutes of its shortest size: while nothing is added, of what was shown at most.

    Measured at its full dose, a move kept small would leave others no room in minutes it frees.
    """
    sizes = sizes_of(exercise, dose_for(exercise, at))
    if at.phase.phase and (shown := at.history.ceiling.get(exercise.id)):
        sizes = no_more_than_shown(exercise, sizes, shown)
    return sizes.shortest


def no_more_than_shown(exercise: Exercise, sizes: Sizes, shown: Dose) -> Sizes:
    """Return those with no more work than a dose that was shown, or where none is so small it."""
    most = work_seconds(shown)
    kept = sizes.no_more_than(most)
    if work_seconds(kept.shortest_dose) > most:
        return sizes_of(exercise, shown).up_to_usual()
    return kept


@lru_cache(maxsize=4096)
def _sizes(exercise_id: str, kind: str, never_beyond: bool, goal: Dose, given: Dose) -> Sizes:
    timing = load_timing()
    sets, reps, hold_s = given.sets, given.reps, given.hold_s
    if not (given.minutes or given.metres):
        reps = reps or 1
    dose = given.model_copy(update={"reps": reps})
    if given.minutes or given.metres:
        fitted = [dose]
    elif hold_s and max(hold_s, goal.hold_s or 0) >= _A_HOLD_FROM:
        most = max(timing.most_holds, reps or 1)
        holds = sorted({min(timing.short_hold_s, hold_s), hold_s})
        fitted = [
            dose.model_copy(update={"reps": count, "hold_s": seconds})
            for count in range(1, most + 1)
            for seconds in holds
        ]
    else:
        usual = reps or 1
        least = max(1, round(usual * timing.least_share))
        most = max(sets, goal.sets, getattr(timing.most_rounds, kind))
        of_several = max(
            least, min(usual, load_selection().least_reps)
        )  # no rounds of two or three
        fitted = [
            dose.model_copy(update={"sets": rounds, "reps": count})
            for rounds in range(1, most + 1)
            for count in range(_least(rounds, sets, least, of_several, usual), usual + 1)
            if rounds <= sets or not never_beyond or rounds * count <= goal.sets * (goal.reps or 1)
        ]
    fitted.sort(key=session_minutes_of)
    fitted = _each_more(fitted, dose)
    asked = session_minutes_of(dose)
    fitted = [
        one for one in fitted if session_minutes_of(one) <= max(timing.most_item_minutes, asked)
    ]
    place = next(
        n for n, one in enumerate(fitted) if (one.sets, one.reps) == (sets, reps or one.reps)
    )
    most = max(work_of(goal), work_of(fitted[place]))
    to_goal = next((n for n, one in enumerate(fitted) if work_of(one) > most), len(fitted))
    minutes = tuple(session_minutes_of(one) for one in fitted)
    return Sizes(tuple(fitted), minutes, place, len(fitted) - max(to_goal, place + 1))


def _least(rounds: int, sets: int, alone: int, of_several: int, usual: int) -> int:
    """The fewest repetitions in a round: rounds beyond those of the dose are whole ones."""
    if rounds > sets:
        return usual
    return alone if rounds == 1 else of_several


def _each_more(fitted: list[Dose], given: Dose) -> list[Dose]:
    """Return them without those that take longer and are no more work, as 2 rounds of 4 after 9."""
    kept: list[Dose] = []
    for one in fitted:
        if one == given or not kept or work_of(one) > work_of(kept[-1]):
            kept.append(one)
    return kept


def work_of(dose: Dose) -> int:
    """How often a move is done in one session, for how many seconds, minutes or metres."""
    amount = (dose.reps or 1) * (dose.hold_s or 1) * (dose.minutes or 1) * (dose.metres or 1)
    return dose.sets * amount
