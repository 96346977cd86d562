"""The command line as a whole."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from bot.cli.main import main
from bot.knowledge.loading.knowledge_error import KnowledgeError


def test_main_names_refused_content_without_a_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise KnowledgeError("regions.yml", "neck", "unknown key 'phrase'", ("phrases",))

    monkeypatch.setattr("bot.labels.reading.read_message", refuse)
    ran = CliRunner().invoke(main, ["understand"], input='{"id": "1", "text": "my neck"}\n')

    assert ran.exit_code == 1
    assert "regions.yml, entry 'neck'" in ran.output
    assert "Allowed keys: phrases." in ran.output
    assert "Traceback" not in ran.output
