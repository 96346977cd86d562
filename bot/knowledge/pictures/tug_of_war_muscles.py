"""Which muscles the picture of a tug of war shows: those of its card, in the order of its card.

The id of a picture names them: `D1-hip_flexors.quads-glute_max.abs_deep` is the picture D1 with
1 and 2 pulling hard, 3 and 4 giving way. `D1` alone shows the muscles that its pattern names first.
`D3-ql-glute_med-mirrored` is drawn for the other side of the body.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.patterns.muscle_names import load_muscles
from bot.knowledge.patterns.muscle_patterns import Pattern, load_patterns

BETWEEN_LISTS, BETWEEN_MUSCLES, MIRRORED = "-", ".", "mirrored"


@dataclass(frozen=True)
class TugOfWar:
    """The picture of a pattern with the muscles on both sides of the rope."""

    picture: str
    lengthen: tuple[str, ...]
    build: tuple[str, ...]
    mirrored: bool = False

    @property
    def id(self) -> str:
        """The id under which this picture is asked for."""
        lists = (BETWEEN_MUSCLES.join(muscles) for muscles in (self.lengthen, self.build))
        side = (MIRRORED,) if self.mirrored else ()
        return BETWEEN_LISTS.join((self.picture, *lists, *side))


def tug_of_war(picture_id: str) -> TugOfWar | None:
    """Read an id; None when it is no tug of war, or names what no card would list."""
    picture, *lists = picture_id.split(BETWEEN_LISTS)
    most = load_decision_rules().muscles_shown
    pattern = _drawn_as(picture)
    if pattern is None:
        return None
    if not lists:
        return TugOfWar(picture, pattern.lengthen[:most], pattern.build[:most])
    mirrored = lists[2:] == [MIRRORED]
    if mirrored:
        lists = lists[:2]
    sides = [tuple(part.split(BETWEEN_MUSCLES)) if part else () for part in lists]
    named = [muscle for side in sides for muscle in side]
    known = set(named) <= set(load_muscles()) and len(set(named)) == len(named)
    if len(sides) != 2 or not known or max(map(len, sides)) > most:
        return None
    lengthen, build = sides
    return TugOfWar(picture, lengthen, build, mirrored)


def _drawn_as(picture: str) -> Pattern | None:
    """The pattern whose muscles a picture shows: its own, or one in place of two opposite ones."""
    patterns = load_patterns()
    for exclusive in load_decision_rules().exclusives:
        if exclusive.picture == picture and exclusive.instead:
            return patterns[exclusive.instead]
    return next((one for one in patterns.values() if one.picture == picture), None)
