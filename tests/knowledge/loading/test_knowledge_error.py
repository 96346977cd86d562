"""What is said of a file that is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.loading.knowledge_error import KnowledgeError, nearest_key
from bot.knowledge.loading.language import CONTENT


def test_knowledge_error_names_the_path_the_line_and_the_nearest_key(tmp_path: Path) -> None:
    path = tmp_path / "moves.yml"
    path.write_text("M01:\n  source: own\n  levle: 1\n", encoding="utf-8")
    error = KnowledgeError(
        path, "M01", "unknown key 'levle'", ("source", "level"), place="levle", nearest="level"
    )
    assert str(error) == (
        "moves.yml, entry 'M01': unknown key 'levle' (line 3). Did you mean 'level'? "
        "Allowed keys: source, level."
    )


def test_knowledge_error_names_content_from_its_root() -> None:
    path = CONTENT / "exercises" / "library" / "stretch.yml"
    assert str(KnowledgeError(path, "", "it is spoiled")) == (
        "exercises/library/stretch.yml: it is spoiled."
    )


@pytest.mark.parametrize(
    ("key", "groups", "near", "reason"),
    [
        ("levle", (("source", "level"),), "level", "letters turned round"),
        ("dose.rep", (("sets", "reps"),), "reps", "the last step counts"),
        ("names", (("name",), ("names_of",)), "name", "the first group goes first"),
        ("colour", (("source", "level"),), "", "nothing is like it"),
    ],
)
def test_knowledge_error_nearest_key(
    key: str, groups: tuple[tuple[str, ...], ...], near: str, reason: str
) -> None:
    assert nearest_key(key, *groups) == near, reason
