"""What a message about a reminder that is on makes of it, told as the rows tell it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from bot.conversation import slots
from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.weeks_of import weeks

NOW = datetime(2026, 3, 9, 12, 0)  # a Monday
ROWS: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text())


def made_of(text: str) -> Mapping[str, Any]:
    """Return what becomes of the reminder: the fields of a row but its words."""
    values = {"consent": "agreed", slots.STORY: "told", slots.WEEKS: weeks().as_dict()}
    draft = plan_turn(replace(situation(text, values), now=NOW))
    told: dict[str, Any] = {}
    for step in draft.steps:
        match step.action:
            case "action_rest_reminder":
                told["rest"] = step.told["days"]
            case "action_snooze_reminder":
                told["snooze"] = step.told["minutes"]
            case "action_quiet_reminder":
                told["quiet"] = step.told["quiet"]
            case "action_move_reminder":
                told["zone"] = step.told["zone"]
                told |= {"until": step.told["until"]} if step.told.get("until") else {}
            case "action_stop_reminder":
                told["stopped"] = True
    return told


def wanted(row: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what a row says that becomes of it."""
    return {
        name: value.isoformat() if name == "until" else value
        for name, value in row.items()
        if name != "says"
    }
