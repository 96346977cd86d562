"""A session at its stages, something said at one, and what is done and listed then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bench.session_talk import IDS, Sessions
from bot.conversation import slots
from bot.conversation.drafting.draft import Draft
from bot.conversation.session.done_so_far import COUNTED
from bot.conversation.session.session import routine_of

OFFERED = {"stage": "offered"}
FIRST = {"stage": "session", "at": 1, "done": []}
SECOND = {"stage": "session", "at": 2, "done": [1]}
THIRD = {"stage": "session", "at": 3, "done": [1, 2]}
FOURTH = {"stage": "session", "at": 4, "done": [1, 2, 3]}
JUMPED = {"stage": "session", "at": 5, "done": [1, 2, 3]}
LAST = {"stage": "session", "at": 5, "done": [1, 2, 3, 4]}
PAUSED = {"stage": "paused", "at": 3, "done": [1, 2]}
FINISHED = {"stage": "finished"}


def said_at(played: Sessions, row: Mapping[str, Any], text: str) -> Draft:
    return played.plan(played.at({**row, "then": row.get("then", {})}), text)


def moves_done(draft: Draft) -> list[int]:
    noted = draft.values.get(slots.FEEDBACK) or {}
    return [n for n, key in enumerate(IDS, 1) if noted.get(key) in COUNTED]


def moves_listed(draft: Draft) -> list[str]:
    routine = routine_of(draft.values)
    return [item.exercise_id for item in routine.items] if routine else []
