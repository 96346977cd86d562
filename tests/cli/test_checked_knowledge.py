"""A file of the knowledge that is refused is told before a command does anything."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import checked_knowledge
from bot.cli.checked_knowledge import (
    ROOT,
    knowledge_files,
    read_all_knowledge,
    refuse_broken_knowledge,
)
from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import CONTENT, HEARD, RESPONSES, SHOWN

STRETCH = "exercises/library/stretch.yml"


def test_checked_knowledge_is_read_once_for_a_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    monkeypatch.setattr(checked_knowledge, "read_all_knowledge", lambda: read.append(1))
    digest = tmp_path / "build" / "digest"
    refuse_broken_knowledge(digest)
    refuse_broken_knowledge(digest)
    assert len(read) == 1
    digest.write_text("of another state", encoding="utf-8")
    refuse_broken_knowledge(digest)
    assert len(read) == 2


def test_checked_knowledge_that_is_refused_is_not_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise KnowledgeError("regions.yml", "neck", "unknown key 'phrase'")

    monkeypatch.setattr(checked_knowledge, "read_all_knowledge", refuse)
    for _ in range(2):
        with pytest.raises(KnowledgeError):
            refuse_broken_knowledge(tmp_path / "digest")


def test_checked_knowledge_where_nothing_can_be_written_is_read_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checked_knowledge, "read_all_knowledge", lambda: None)
    (tmp_path / "file").write_text("", encoding="utf-8")
    refuse_broken_knowledge(tmp_path / "file" / "digest")


def test_checked_knowledge_is_that_of_structure_words_and_responses() -> None:
    files = knowledge_files()
    for root in (CONTENT, SHOWN, HEARD, RESPONSES):
        assert any(path.is_relative_to(root) for path in files), root


@pytest.mark.slow  # reads everything
def test_checked_knowledge_as_it_stands_is_right() -> None:
    read_all_knowledge()


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of what a command needs, to spoil."""
    folder = tmp_path_factory.mktemp("tree")
    for name in ("bot", "actions", "domain", "data"):
        left_out = shutil.ignore_patterns("__pycache__", "*.png")
        shutil.copytree(ROOT / name, folder / name, ignore=left_out)
    for file in ("config.yml", "endpoints.yml", "credentials.yml", "requirements.lock"):
        shutil.copy(ROOT / file, folder / file)
    shutil.copy(ROOT / "requirements-bare.lock", folder)
    return folder


def _said(tree: Path, *command: str) -> subprocess.CompletedProcess[str]:
    code = "import sys; from bot.cli.main import main; main(prog_name='plumbline')"
    return subprocess.run(
        [sys.executable, "-c", code, *command],
        cwd=tree,
        env=os.environ | {"PYTHONPATH": str(tree), "PLUMBLINE_DATA_DIR": str(tree / "kept")},
        input="hi\n",
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.slow  # a command in a process of its own
@pytest.mark.parametrize(
    "command",
    [
        ("serve", "--port", "5893"),
        ("chat", "--plain"),
        ("train",),
        ("understand", "my neck is stiff"),
    ],
)
def test_checked_knowledge_stops_each_command_with_one_line(
    tree: Path, command: tuple[str, ...]
) -> None:
    file = tree / "bot" / "knowledge" / "content" / STRETCH
    text = file.read_text(encoding="utf-8")
    line = text[: text.index("  level:")].count("\n") + 1
    file.write_text(text.replace("  level:", "  levle:", 1), encoding="utf-8")
    try:
        ran = _said(tree, *command)
    finally:
        file.write_text(text, encoding="utf-8")
    assert ran.returncode == 1
    assert ran.stdout == ""
    assert len(ran.stderr.splitlines()) == 1, ran.stderr
    said = f"unknown key 'levle', and the key 'level' is missing (line {line}). Did you mean 'lev"
    assert ran.stderr.startswith(f"Error: {STRETCH}, entry '"), ran.stderr
    assert said in ran.stderr


@pytest.mark.slow  # a command in a process of its own
@pytest.mark.parametrize(
    ("file", "old", "new", "said", "reason"),
    [
        (f"en/{STRETCH}", "  name:", " name:", f"en/{STRETCH}: ", "an indent"),
        ("en/said/terminal.yml", "{text:", "{txet:", "Did you mean 'text'?", "texts"),
        ("language/en/pain/side_readings.yml", "  patterns:", "  pattern:", "'patterns'?", "heard"),
        (
            "en/conversation/closing_words.yml",
            "text:",
            "txet:",
            "Did you mean 'text'?",
            "asked late",
        ),
        (
            "language/en/vocabulary/spoken_patterns/goals.yml",
            "pattern: '",
            "pattern: '((",
            ": no re",
            "((,",
        ),
        (
            "safety/red_flags/bones.yml",
            "  level:",
            "  levle:",
            "Error: safety/red",
            "named by others",
        ),
        ("safety/screen.yml", "  flags:", "  flag:", "Did you mean 'flags'?", "safety"),
    ],
)
def test_checked_knowledge_reads_every_kind_of_file(
    tree: Path, file: str, old: str, new: str, said: str, reason: str
) -> None:
    path = tree / "bot" / "knowledge" / "content" / file
    text = path.read_text(encoding="utf-8")
    assert old in text, reason
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    try:
        ran = _said(tree, "understand", "my neck is stiff")
    finally:
        path.write_text(text, encoding="utf-8")
    assert (ran.returncode, ran.stdout) == (1, ""), reason
    assert said in ran.stderr, reason
    assert len(ran.stderr.splitlines()) == 1, ran.stderr
