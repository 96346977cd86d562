"""The plan of one turn: finite, made at once, and carried out step by step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Told = Mapping[str, Any]


@dataclass(frozen=True)
class Step:
    """One action or response of the domain, with what it is told beside the slots."""

    action: str
    told: Told = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """What is done about the person's message number `turn`; after the last step, listen.

    `keep` are the entries for the records, as (what, details), in order.
    """

    turn: int
    steps: tuple[Step, ...] = ()
    keep: tuple[tuple[str, Told], ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """Return a JSON-ready mapping that `from_dict` reads back."""
        return {
            "turn": self.turn,
            "steps": [[step.action, dict(step.told)] for step in self.steps],
            "keep": [[what, dict(told)] for what, told in self.keep],
        }

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any] | None) -> Plan:
        """Read a mapping made by `as_dict`; None is the empty plan of no turn."""
        if not raw:
            return cls(0)
        return cls(
            int(raw["turn"]),
            tuple(Step(action, told) for action, told in raw["steps"]),
            tuple((what, told) for what, told in raw["keep"]),
        )

    def step(self, number: int) -> Step | None:
        """Return a step by its place from 0, None after the last."""
        return self.steps[number] if number < len(self.steps) else None

    def told(self, action: str) -> Told:
        """Return what the step of this action is told; empty where the plan has none."""
        return next((step.told for step in self.steps if step.action == action), {})
