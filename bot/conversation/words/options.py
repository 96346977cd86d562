"""Which of some offered answers a person's words mean."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz, process

from bot.conversation.turn import UserTurn
from bot.conversation.words.yes_no import yes_no_of
from bot.knowledge.conversation.reply_limits import enough
from bot.knowledge.vocabulary.spoken_patterns import spoken
from bot.knowledge.vocabulary.word_lists import table

_PLACE, _ROW = spoken("option_by_place"), spoken("option_by_row")
_ROW_NAMED = spoken("row_named_in_words")
_BEGINS = {"yes": spoken("begins_yes"), "no": spoken("begins_no")}


def pick(turn: UserTurn, labels: Sequence[str], *, close: bool = True) -> int | None:
    """Return the index of the label meant, or None when none or several could be.

    Understood are the label itself, its place ("2", "b", "the second one"), yes and no where
    exactly one label begins so, and where `close`, words that are close to one label only.
    """
    said = turn.text.strip().casefold()
    for index, label in enumerate(labels):
        if said == label.casefold():
            return index
    place = _place(said, len(labels))
    if place is not None:
        return place
    first = option_first(said, len(labels))
    if first is not None:
        return first
    answered = _yes_no(turn, labels)
    return _close(said, labels) if close and answered is None else answered


def _place(said: str, count: int) -> int | None:
    match = _PLACE.fullmatch(said)
    if match:
        mark = match.group(1)
        index = int(mark) - 1 if mark.isdigit() else ord(mark) - ord("a")
        return index if index < count else None
    named = _ROW.fullmatch(said)
    rows = table("row_names").get(named.group(1), ()) if named else ()
    places = [int(row) - 1 for row in rows if int(row) <= count]
    return places[0] % count if places and count else None  # the last is row 0


def option_first(text: str, count: int) -> int | None:
    """Return the index of the row whose mark opens a line of more words ("2. it began in May")."""
    opens = row_mark(text)
    index = int(opens["row"]) - 1 if opens else count
    return index if index < count else None


def row_mark(text: str) -> re.Match[str] | None:
    """Return the mark of an answer that opens a line of more words; its `row` is the number."""
    return spoken("option_first").match(text.casefold())


def place_named(text: str, count: int) -> int | None:
    """Return the index of the one row that a text names by its place ("it was the second one")."""
    rows = (table("row_names").get(hit.group(1)) for hit in _ROW_NAMED.finditer(text.casefold()))
    places = {int(row[0]) - 1 for row in rows if row}
    fitting = [place % count for place in places if place < count] if count else []
    return fitting[0] if len(fitting) == 1 else None


def _yes_no(turn: UserTurn, labels: Sequence[str]) -> int | None:
    said = yes_no_of(turn.findings, turn.intent)
    if said not in _BEGINS:
        return None
    fitting = [i for i, label in enumerate(labels) if _BEGINS[said].match(label)]
    return fitting[0] if len(fitting) == 1 else None


def _close(said: str, labels: Sequence[str]) -> int | None:
    ranked = process.extract(
        said, [label.casefold() for label in labels], scorer=fuzz.token_set_ratio, limit=2
    )
    if not ranked or ranked[0][1] < enough("how_like_an_option"):
        return None
    if len(ranked) > 1 and ranked[0][1] - ranked[1][1] < enough("how_far_ahead_an_option"):
        return None
    return int(ranked[0][2])
