"""A row of a safety list that was ticked is asked about: its words tell nothing by themselves."""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversation.turn import Turn
from bot.knowledge.safety.screen_items import is_ticks_only, load_screen
from bot.language.findings import Kind


def is_rows_ticked(turn: Turn) -> bool:
    """Whether a message to an open safety list is nothing but its rows."""
    return turn.of_a_list and not turn.button and is_ticks_only(turn.text)


def without_rows_ticked(turn: Turn) -> Turn:
    """Return the turn without the signs in rows that were ticked.

    A row that is an emergency or a fact by itself stands as it was told.
    """
    if not is_rows_ticked(turn):
        return turn
    told = tuple(_rows_that_tell(turn.text))
    return turn.without(lambda one: one.kind in (Kind.FLAG, Kind.SIGN) and not one.touches(told))


def _rows_that_tell(text: str) -> Iterator[tuple[int, int]]:
    for item in load_screen().values():
        at = text.casefold().find(item.text.casefold())
        if (item.tells or item.sets) and at >= 0:
            yield at, at + len(item.text)
