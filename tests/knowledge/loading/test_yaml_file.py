"""A file of entries is read as YAML says, and what plain YAML would swallow is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.knowledge.loading.knowledge_error import KnowledgeError
from bot.knowledge.loading.language import HEARD
from bot.knowledge.loading.yaml_file import read_mapping

TEXT = """
one: {yes: no, "no": [1, 2.5, ~, 2026-11-26, text], 3: "3"}
two: &same [a, {b: c}]
three: *same
"""


def read(tmp_path: Path, text: str) -> dict[str, object]:
    path = tmp_path / "entries.yml"
    path.write_text(text, encoding="utf-8")
    return read_mapping(path, path.name)


def test_yaml_file_is_read_as_yaml_says(tmp_path: Path) -> None:
    assert read(tmp_path, TEXT) == yaml.safe_load(TEXT)


def test_yaml_file_of_the_content_is_read_as_yaml_says() -> None:
    for path in sorted((HEARD / "vocabulary").glob("*.yml")):
        plain = yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
        assert repr(read_mapping(path, path.name)) == repr(plain), path.name


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("one: 1\none: 2", "the key 'one' stands twice at line 2"),
        ("one:\n  two: 1\n  three: 2\n  two: 3", "the key 'two' stands twice at line 4"),
        ("one:\n  [two]: 1", "a key must be a text or a number at line 2"),
        ("one: !!python/name:os.system", "could not determine a constructor"),
        ("- one", "the file must be a mapping"),
        ("one: [", "at line 2"),
    ],
)
def test_yaml_file_refuses(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(KnowledgeError, match=r"entries\.yml") as error:
        read(tmp_path, text)
    assert problem in str(error.value)
