"""Frames, classes and cues as content: what is wrong in them is refused with the place."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.safety.conditions import load_conditions
from bot.knowledge.safety.red_flags import load_red_flags
from bot.knowledge.vocabulary import concepts as concepts_module
from bot.knowledge.vocabulary import frames as frames_module
from bot.knowledge.vocabulary.concepts import load_concepts
from bot.knowledge.vocabulary.frames import load_frames


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty content folder in place of the real one, with clean caches around it."""
    (tmp_path / "vocabulary" / "frames").mkdir(parents=True)
    (tmp_path / "vocabulary" / "concepts").mkdir()
    monkeypatch.setattr(frames_module, "HEARD", tmp_path)
    monkeypatch.setattr(concepts_module, "HEARD", tmp_path)
    for loader in (load_frames, load_concepts):
        monkeypatch.setattr(loader, "cache_clear", loader.cache_clear, raising=False)
        loader.cache_clear()
    yield tmp_path / "vocabulary"
    for loader in (load_frames, load_concepts):
        loader.cache_clear()


def test_frames_refuse_an_unknown_class(content: Path) -> None:
    (content / "frames" / "x.yml").write_text(
        "a.b:\n  source: plumbline\n  says: flag ces_bladder\n  patterns: [[nonsense]]\n"
    )
    with pytest.raises(KnowledgeError, match=r"x\.yml, entry 'a\.b'.*'nonsense' does not exist"):
        load_frames()


def test_frames_refuse_an_unknown_key(content: Path) -> None:
    (content / "frames" / "x.yml").write_text(
        "a.b:\n  source: p\n  says: flag x\n  patterns: [[=x]]\n  colour: red\n"
    )
    with pytest.raises(KnowledgeError, match=r"unknown key 'colour'.*Allowed keys"):
        load_frames()


def test_concepts_refuse_a_class_that_stands_twice(content: Path) -> None:
    for name in ("a.yml", "b.yml"):
        (content / "concepts" / name).write_text("pain:\n  source: p\n  terms: pain\n")
    with pytest.raises(KnowledgeError, match="stands in two files"):
        load_concepts()


def test_frames_say_only_flags_and_conditions_that_exist() -> None:
    for frame in load_frames().values():
        if frame.kind == "flag":
            assert frame.value in load_red_flags(), frame.id
        if frame.kind == "condition":
            assert frame.value in load_conditions(), frame.id
