"""Which home checks somebody is given: at first, and anew for another place or other facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.assessment import ChosenCheck, choose_checks
from bot.conversation import slots
from bot.conversation.checks.check_places import impossible_checks
from bot.conversation.checks.checks import ALL, asked_of, evidence_of
from bot.conversation.safety.safety_state import cautions_of
from bot.language.facts import Facts
from bot.routine import Setting


def choose(facts: Facts, values: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the checks for this person as slot values."""
    chosen = choose_checks(facts, cautions_of(values), impossible=_impossible(values))
    return [as_value(one) for one in chosen]


def refitted(facts: Facts, values: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the checks again for another place: those begun stay, the others must be possible."""
    impossible = _impossible(values)
    before = list(values.get(slots.CHECKS) or [])
    begun = [one for one in before if one["id"] in asked_of(values)]
    if (
        not {one["id"] for one in before if ALL not in asked_of(values).get(one["id"], [])}
        & impossible
    ):
        return before
    going_on = [
        one for one in begun if one["id"] not in impossible or ALL in asked_of(values)[one["id"]]
    ]
    return [*going_on, *chosen_beside(facts, values, begun)]


def rechosen(facts: Facts, values: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the checks for facts that have changed: those that are done stay, others may go."""
    done = [one for one in values.get(slots.CHECKS) or [] if one["id"] in asked_of(values)]
    return [*done, *chosen_beside(facts, values, done)]


def chosen_beside(
    facts: Facts, values: Mapping[str, Any], begun: Sequence[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Return checks in the place of those that were chosen and not begun, as many at most."""
    others = choose_checks(
        facts,
        cautions_of(values),
        limit=max(0, len(values.get(slots.CHECKS) or []) - len(begun)),
        evidence=evidence_of(values),
        done=[one["id"] for one in begun],
        impossible=_impossible(values),
    )
    return [as_value(one) for one in others]


def _impossible(values: Mapping[str, Any]) -> frozenset[str]:
    """Return the checks that cannot be done where the person is."""
    return impossible_checks(Setting.from_dict(values.get(slots.SETTING) or {}))


def as_value(chosen: ChosenCheck) -> dict[str, Any]:
    """Return a chosen check as it is kept in a slot."""
    return {
        "id": chosen.check_id,
        "reason": chosen.reason,
        "questions": list(chosen.questions),
    }
