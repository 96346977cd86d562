"""One exercise of the library, with all that is said about it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Annotated, Any, Literal

from pydantic import Field

from bot.knowledge.exercises.exercise_dose import DosePlan
from bot.knowledge.exercises.exercise_evidence import load_exercise_evidence
from bot.knowledge.loading.entries import Entry, Part
from bot.knowledge.loading.spoken_fields import Shown

Kind = Literal["relief", "mobility", "stretch", "strength", "aerobic"]
Position = Literal["supine", "side", "prone", "kneel", "sit", "stand"]
Direction = Literal["flex", "ext", "neutral"]
FIRST_STEP = 1  # it says in which position a move is done


class Targets(Part):
    """Muscle ids by what is done to them; the first of a list is the main one."""

    stretch: tuple[str, ...] = ()
    strengthen: tuple[str, ...] = ()
    mobilise: tuple[str, ...] = ()
    relieve: tuple[str, ...] = ()

    @property
    def muscles(self) -> frozenset[str]:
        """Every muscle id named."""
        return frozenset((*self.stretch, *self.strengthen, *self.mobilise, *self.relieve))


def _own_id(entry: dict[str, Any]) -> str:
    return str(entry["id"])


class Exercise(Entry):
    """One exercise: how to do it, how much, for whom not, and why (`why_in` for a position).

    `name_in`, `cue_in`, `mistake_in` and `caution_in` are its words in a position or with a code
    where the usual ones name what is not used or not moved.

    `level` 0 settle, 1 easy, 2 build, 3 strong; `level_in` where it is easier in a position.
    `exclude` are exclusion codes that keep it away; `adjust` says per code how to do it instead,
    `despite` are codes that close a position, but not for this move, whose own words answer them;
    `not_in` in which of its positions it is then not done, `said_in` in which alone its words hold.
    `kit_in` says what a position needs where that is not `kit`, `in_position` how it is done in a
    position that the steps do not show, `through` which positions it passes through, `idle_in`
    which of its muscles have nothing to do in a position.
    `on_bed_edge`: in bed its edge does for the chair.
    `instead` names the steps whose place the words of a code or of a position take.
    `as_told` says it to those who told a fact ("sleep_position=side") where no code says otherwise.
    `both_ways` takes the place of the notes that leave out opposite steps ("no hollow", "no
    rounding"), `both_ways_with` where one of these codes holds as well. `unsided` are codes and
    positions by whose way it is not done side by side.
    `same_move_in` are exercises that are the same move where both are done in that position.
    `trains_at_length` builds its muscle in its length: that it is tight keeps it away from nobody.
    `for_leg_nerve` moves come only with nerve pain of a leg.
    `picture_in` is the picture of a position that the usual one does not show, or of a code;
    `not_drawn` are codes whose own way it does not show, though it stands for the same steps.
    `in_session` is false for what is done apart (walks, packs, rests). `start_after` names the
    exercise that must have reached its full dose. `evidence` is an id of the evidence lines.
    `stop_if` completes "Stop if ...". Without a `picture` it is drawn under its own id.
    """

    name: Shown
    name_in: dict[str, Shown] = Field(default_factory=dict)
    cue_in: dict[str, Shown] = Field(default_factory=dict)
    mistake_in: dict[str, Shown] = Field(default_factory=dict)
    caution_in: dict[str, Shown] = Field(default_factory=dict)
    kind: Kind
    level: Annotated[int, Field(ge=0, le=3)]
    targets: Targets
    regions: tuple[str, ...]
    patterns: tuple[str, ...]
    positions: Annotated[tuple[Position, ...], Field(min_length=1)]
    direction: Direction
    minutes_est: Annotated[float, Field(gt=0)]
    in_session: bool = True
    for_leg_nerve: bool = False
    same_move_in: dict[Position, tuple[str, ...]] = Field(default_factory=dict)
    trains_at_length: bool = False
    kit: tuple[str, ...]
    kit_in: dict[Position, tuple[str, ...]] = Field(default_factory=dict)
    in_position: dict[Position, Shown] = Field(default_factory=dict)
    instead: dict[str, Annotated[tuple[int, ...], Field(min_length=1)]] = Field(
        default_factory=dict
    )
    level_in: dict[Position, Annotated[int, Field(ge=0, le=3)]] = Field(default_factory=dict)
    idle_in: dict[Position, tuple[str, ...]] = Field(default_factory=dict)
    through: tuple[Position, ...] = ()
    on_bed_edge: bool = False
    steps: Annotated[tuple[Shown, ...], Field(min_length=3, max_length=6)]
    dose: DosePlan
    easier: Shown
    harder: Shown | None = None
    easier_id: str | None = None
    harder_id: str | None = None
    start_after: str | None = None
    exclude: tuple[str, ...]
    adjust: dict[str, Shown] = Field(default_factory=dict)
    as_told: dict[str, Shown] = Field(default_factory=dict)
    both_ways: Shown | None = None
    both_ways_with: dict[str, Shown] = Field(default_factory=dict)
    unsided: tuple[str, ...] = ()
    said_in: dict[str, tuple[Position, ...]] = Field(default_factory=dict)
    not_in: dict[str, tuple[Position, ...]] = Field(default_factory=dict)
    despite: tuple[str, ...] = ()
    caution: Shown
    cue: Shown
    common_mistake: Shown
    why: Shown
    why_in: dict[Position, Shown] = Field(default_factory=dict)
    evidence: str
    stop_if: Shown
    picture: str = Field(default_factory=_own_id)
    picture_in: dict[str, str] = Field(default_factory=dict)
    not_drawn: tuple[str, ...] = ()

    @property
    def main_target(self) -> str:
        """The muscle it is chosen for: the first of what its kind does."""
        if self.kind == "stretch":
            return self.targets.stretch[0]
        if self.kind == "mobility":
            return self.targets.mobilise[0]
        if self.kind == "relief":
            return self.targets.relieve[0]
        return self.targets.strengthen[0]

    @property
    def ways(self) -> dict[str, str]:
        """How to do it instead, by code, by a fact told and by position."""
        in_position = {str(place): words for place, words in self.in_position.items()}
        return self.adjust | self.as_told | in_position

    def done_in(self, position: Position) -> bool:
        """Whether all of it is done in a position; sitting down and rising is done in no one."""
        return position in self.positions and set(self.through) <= {position}

    def both_ways_for(self, codes: Collection[str]) -> str | None:
        """Return what takes the place of the notes that leave out opposite steps."""
        own = (words for code, words in self.both_ways_with.items() if code in codes)
        return next(own, self.both_ways)

    def strengthens_in(self, position: str) -> tuple[str, ...]:
        """Return the muscles that it strengthens in one of its positions."""
        idle = next((at_rest for way, at_rest in self.idle_in.items() if way == position), ())
        return tuple(muscle for muscle in self.targets.strengthen if muscle not in idle)

    @property
    def opposed(self) -> dict[str, tuple[int, ...]]:
        """The codes that leave out one of two opposite ways, each with its steps.

        The step that sets up the position is no way: it stays whichever of them is left out.
        """
        return {
            code: steps
            for code, steps in self.instead.items()
            if code in self.adjust and FIRST_STEP not in steps
        }

    @property
    def both_steps(self) -> tuple[int, ...]:
        """The opposite steps, whose place the words for both ways take."""
        return tuple(sorted({step for steps in self.opposed.values() for step in steps}))

    def level_for(self, position: Position) -> int:
        """Return how hard it is in one of its positions."""
        return self.level_in.get(position, self.level)

    def kit_for(self, position: Position) -> tuple[str, ...]:
        """Return what it needs in one of its positions."""
        return self.kit_in.get(position, self.kit)

    @property
    def evidence_line(self) -> str:
        """What research says, in one sentence."""
        return load_exercise_evidence()[self.evidence].text
