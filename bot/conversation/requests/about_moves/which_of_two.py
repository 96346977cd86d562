"""Which of two moves it is: "which is it, bird-dog or slow march?", told from today's list."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.conversation.drafting.draft import Draft
from bot.conversation.requests.named_moves import (
    called_move,
    likeliest_move,
    move_now,
    names_of,
    partly_named,
    today_of,
)
from bot.knowledge.exercises.exercises import load_exercises

_PAIR = 2


def which_of_two(draft: Draft, found: re.Match[str], texts: Mapping[str, str]) -> str | None:
    """Say which of the two stands in today's list, and which one is up; None for other things."""
    today = today_of(draft)
    said = [words for words in found.groupdict().values() if words]
    ids = [one.exercise_id for one in today]
    moves = [_move(draft, words) for words in said]
    if not today or len(moves) < 2 or None in moves:
        return None
    pair = [move for move in moves if move is not None]
    here, gone = sorted(pair, key=lambda move: move not in ids)
    kind = "both" if gone in ids else "one" if here in ids else "none"
    known, now = load_exercises(), move_now(draft)
    answer = texts[kind].format(
        here=known[here].name,
        gone=known[gone].name,
        first=ids.index(here) + 1 if here in ids else 0,
        second=ids.index(gone) + 1 if gone in ids else 0,
        others=texts["joint"].join(names_of(today)),
    )
    return f"{answer} {texts['now'].format(move=known[now].name)}" if now else answer


def _move(draft: Draft, words: str) -> str | None:
    return called_move(draft, words) or partly_named(words) or likeliest_move(draft, words)
