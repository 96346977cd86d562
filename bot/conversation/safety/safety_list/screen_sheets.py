"""The safety list on the page: a few rows at a time, counted through both of its parts."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import Any

from bot.conversation.safety.safety_list.screen_rows import PARTS, screen_items
from bot.knowledge.safety.safety_limits import safety_limit
from bot.knowledge.wording.speaking import speak
from bot.language.facts import Facts


def sheets_of(part: str, facts: Facts, *, of_age: bool = False) -> list[dict[str, Any]]:
    """Return the sheets of one part: its rows `from` one `to` before another, and their count.

    A row that is an emergency by itself is `urgent`: its sheet is sent without those behind it.
    """
    items = screen_items(part, facts, of_age=of_age)
    rows = {
        one: _shared_out(len(screen_items(one, facts, of_age=of_age))) for one in PARTS.values()
    }
    before = 0
    for one, sizes in rows.items():
        if one == part:
            break
        before += len(sizes)
    of = sum(map(len, rows.values()))
    ends = [0, *accumulate(rows[part])]
    return [
        {
            "from": first,
            "to": end,
            "step": speak("message", "step_of", number=number, of=of),
            "urgent": [row for row in range(first, end) if items[row].tells],
        }
        for number, (first, end) in enumerate(pairwise(ends), start=before + 1)
    ]


def _shared_out(rows: int) -> list[int]:
    """Return how many rows each sheet has: about as many on each, and no more than are taken in."""
    sheets = -(-rows // safety_limit("rows_at_once"))
    return [rows // sheets + (n < rows % sheets) for n in range(sheets)]
