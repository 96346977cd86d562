"""Windows of assertion are few, named and each has a reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.vocabulary.assertion_windows import load_assertion_windows, window


def test_every_window_says_why() -> None:
    for name, known in load_assertion_windows().items():
        assert known.reason.endswith("."), name


def test_a_window_has_words() -> None:
    assert window("double_denial") == 3


def test_a_window_without_a_reason_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "windows.yml"
    path.write_text("near:\n  source: plumbline\n  words: 3\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="reason"):
        load_assertion_windows(path)
