"""What is possible where somebody is: positions, kit, and what the place changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from bot.knowledge.exercises.exercise import Exercise, Position
from bot.knowledge.exercises.kit import load_kit
from bot.knowledge.routine.places import Place, load_places
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.situation.inputs import Setting

SEAT = "chair"


@dataclass(frozen=True)
class Room:
    """The places that were told, taken together, and what is at hand there.

    Several places all hold ("sitting at my desk"); where they have no position in common, either
    will do ("in bed or standing"). `impossible` are positions that the person cannot be in,
    wherever; `missing` kit that was said not to be there, `told` kit that was said to be.
    """

    places: tuple[Place, ...]
    positions: frozenset[str]
    kit: frozenset[str] | None
    told: frozenset[str]
    missing: frozenset[str]
    impossible: frozenset[str]
    _found: dict[tuple[str, bool], bool] = field(default_factory=dict, compare=False)

    @property
    def name(self) -> str:
        """The places in words."""
        return " and ".join(place.name for place in self.places)

    @property
    def walk(self) -> bool:
        """Whether a walk may be part of the session."""
        return all(place.walk for place in self.places)

    @cached_property
    def on_bed(self) -> bool:
        """Whether a mattress takes the place of the floor."""
        return any(place.on_bed for place in self.places)

    @cached_property
    def first(self) -> tuple[Position, ...]:
        """The positions that are taken before a move's own order."""
        return tuple(position for place in self.places for position in place.first)

    def too_soft_for(self, exercise: Exercise) -> bool:
        """Whether the place is no good for the exercise."""
        return any(exercise.id in place.leave_out for place in self.places)

    def not_beside_it(self, exercise: Exercise) -> bool:
        """Whether it is not given beside a session there either."""
        return any(exercise.id in place.not_apart for place in self.places)

    def kit_missing(self, exercise: Exercise, position: Position) -> str | None:
        """Return the first piece that an exercise needs in a position and that is not there."""
        on_edge = self.on_bed and exercise.on_bed_edge
        pieces = [one for one in exercise.kit_for(position) if not (on_edge and one == SEAT)]
        return next((piece for piece in pieces if not self.has(piece, exercise.in_session)), None)

    def has(self, piece: str, in_session: bool = True) -> bool:
        """Whether a piece of kit is there, or what may take its place."""
        if (piece, in_session) not in self._found:  # asked for every move of every plan
            those = (piece, *load_kit()[piece].instead)
            self._found[piece, in_session] = any(self._is_there(one, in_session) for one in those)
        return self._found[piece, in_session]

    def _is_there(self, piece: str, in_session: bool) -> bool:
        if piece in self.missing:
            return False
        if piece in self.told:
            return True
        if piece in load_selection().special_kit:
            return False
        return not in_session or self.kit is None or piece in self.kit


@lru_cache(maxsize=256)
def room_of(setting: Setting) -> Room:
    """Return what is possible there. Raises `ValueError` for a place that is none."""
    known = load_places()
    unknown = sorted(setting.place - set(known))
    if unknown:
        raise ValueError(f"unknown places: {', '.join(unknown)}")
    places = tuple(place for key, place in known.items() if key in setting.place)
    every = frozenset(position for place in known.values() for position in place.positions)
    sets = [frozenset(place.positions) for place in places]
    kits = [frozenset(place.kit) for place in places if place.kit is not None]
    together = every.intersection(*sets)
    either = not together
    # What only bounds ("off the floor") is no place where one could be instead.
    rooms = [frozenset(place.positions) for place in places if not place.codes]
    bounds = [frozenset(place.positions) for place in places if place.codes]
    if kits:
        kit = kits[0].union(*kits) if either else kits[0].intersection(*kits)
    return Room(
        places=places,
        positions=frozenset().union(*rooms).intersection(every, *bounds) if either else together,
        kit=kit if kits else None,
        told=(setting.kit or frozenset()) - setting.no_kit,
        missing=setting.no_kit,
        impossible=setting.no_positions,
    )
