"""The papers as files: what is in them, and that they are there without Typst too."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from bot.channels.shared import own_papers
from bot.channels.shared.own_papers import plan_files, summary_files
from bot.fhir.required_codes import faults_of
from bot.knowledge.staying.reminders import health_words_in
from tests.conversation.papers_of import VALUES

NOW = datetime(2026, 5, 2, 9, 30, tzinfo=UTC)


def test_own_papers_summary_is_a_page_and_a_document() -> None:
    page, document = summary_files(VALUES, NOW)
    assert page.content.startswith(b"%PDF-")
    assert faults_of(json.loads(document.content)) == ()
    assert health_words_in(f"{page.name} {document.name}") == []


def test_own_papers_without_typst_are_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_papers, "can_typeset", lambda: False)
    (plan,) = plan_files(VALUES, NOW)
    told = plan.content.decode()
    assert plan.name == "my-plan.txt"
    assert "2 May 2026" in told
    assert "Stop if" in told
    page, _ = summary_files(VALUES, NOW)
    assert "Warning signs\n" in page.content.decode()


def test_own_papers_before_there_is_anything_are_none() -> None:
    assert plan_files({}, NOW) == ()
    assert summary_files({}, NOW) == ()
