"""The safety list on the page: no more rows at once than are taken in, and one count."""

from __future__ import annotations

import pytest

from bot.conversation.safety.safety_list.screen_rows import screen_items
from bot.conversation.safety.safety_list.screen_sheets import sheets_of
from bot.knowledge.safety.safety_limits import safety_limit
from bot.language.facts import Facts


@pytest.mark.parametrize(
    "facts", [Facts(), Facts(age=40), Facts(regions=("neck",))], ids=["plain", "age", "neck"]
)
def test_screen_sheets_hold_every_row_once_and_are_counted_through(facts: Facts) -> None:
    sheets = [sheets_of(part, facts) for part in ("nerves", "general")]
    for part, some in zip(("nerves", "general"), sheets, strict=True):
        shown = [row for one in some for row in range(one["from"], one["to"])]
        assert shown == list(range(len(screen_items(part, facts))))
        assert max(one["to"] - one["from"] for one in some) <= safety_limit("rows_at_once")
    steps = [one["step"] for some in sheets for one in some]
    assert steps == [f"{n} of {len(steps)}" for n in range(1, len(steps) + 1)]


def test_screen_sheets_mark_the_rows_that_are_an_emergency_by_themselves() -> None:
    """Their sheet is sent without those behind it."""
    for part in ("nerves", "general"):
        items = screen_items(part, Facts())
        marked = [row for one in sheets_of(part, Facts()) for row in one["urgent"]]
        assert marked == [row for row, item in enumerate(items) if item.tells]
    assert any(one["urgent"] for one in sheets_of("nerves", Facts()))
