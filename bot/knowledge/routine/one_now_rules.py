"""The order in which one gentle movement is looked for (clinical 7.1, 8.1)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from bot.knowledge.exercises.exclusions import require_codes
from bot.knowledge.exercises.exercises import load_exercises, require_exercises
from bot.knowledge.loading.entries import Entry, read_entries
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT
from bot.knowledge.routine.routine_reasons import SituationCondition

ANYONE = "any"


class OneNow(Entry):
    """One row: when it holds, and the moves, best first."""

    when: SituationCondition
    moves: tuple[str, ...]


@lru_cache
def load_one_now(path: Path = CONTENT / "routine" / "one_now.yml") -> dict[str, OneNow]:
    """Return the rows in order. Raises `KnowledgeError` for an unknown code or a hard move."""
    rows = read_entries(path, OneNow)
    if list(rows)[-1:] != [ANYONE]:
        raise KnowledgeError(path, ANYONE, "this row has to be the last")
    library = load_exercises()
    for row in rows.values():
        require_codes(path, row.id, row.when.codes)
        require_exercises(path, row.id, row.moves)
        for key in row.moves:
            if library[key].level > 0 or not library[key].in_session:
                raise KnowledgeError(path, row.id, f"'{key}' is not gentle or done apart")
    return rows
