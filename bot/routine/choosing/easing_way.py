"""The way of bending that eases the low back, and how it is known (clinical 4.4, PRESS)."""

from __future__ import annotations

from bot.knowledge.assessment.decision_rules import load_decision_rules
from bot.knowledge.routine.routine_rules import load_selection
from bot.routine.choosing.chooser import Chooser
from bot.routine.situation.inputs import PlanInputs


def the_way_that_eases(chooser: Chooser) -> None:
    """A move that bends the low back the way that eases it (clinical 4.4, PRESS).

    It has a place of its own, so that a set stays whole.
    """
    at, rules = chooser.at, load_selection()
    moves = rules.eases.get(at.inputs.direction or "", ())
    if not moves or chooser.limited or at.upper_only or chooser.ids & set(moves):
        return
    told = _way_known(at.inputs) != "direction"
    if told and at.inputs.regions and set(rules.eases_for).isdisjoint(at.inputs.regions):
        return  # a seat presses on a buttock: that tells of no way of bending
    chooser.places += 1
    if not chooser.take(moves, _way_known(at.inputs)):
        chooser.places -= 1


def _way_known(inputs: PlanInputs) -> str:
    """How it is known that this way eases: found, told, or as the other way makes it worse."""
    sign = load_decision_rules().direction[inputs.direction or ""]
    if sign.better in inputs.findings:
        return "direction"
    told = not set(sign.eased_by).isdisjoint(inputs.eased_by)
    return "direction_told" if told else "direction_away"


def way_only_by_the_other(chooser: Chooser) -> bool:
    """Whether a way suits only because the other hurts: what fear asks for then comes before it.

    Bending away from what is feared, and nothing else, would say that the fear is right.
    """
    inputs = chooser.at.inputs
    known = inputs.direction in load_selection().eases and _way_known(inputs)
    return not chooser.limited and known == "direction_away"
