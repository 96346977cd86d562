"""What tries a sample by day is tried whole at night, which runs what is marked so."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
SAMPLES = {
    "sampled",
    "sizes",
    "scenes_by_size",
}  # functions that leave rows or numbers to the night


def takes_a_sample(code: ast.Module) -> bool:
    called = (node.func for node in ast.walk(code) if isinstance(node, ast.Call))
    return any(isinstance(one, ast.Name) and one.id in SAMPLES for one in called)


def is_marked(code: ast.Module) -> bool:
    named = (node for node in ast.walk(code) if isinstance(node, ast.Attribute))
    return any(one.attr == "sampled" and ast.unparse(one.value) == "pytest.mark" for one in named)


@pytest.mark.parametrize(
    ("code", "samples", "marked"),
    [
        ("for n in range(sampled(9, 1)): pass", True, False),
        ("@pytest.mark.sampled\ndef test(): assert sampled(9, 1)", True, True),
        ("pytestmark = [pytest.mark.slow, pytest.mark.sampled]", False, True),
        ("samples = sampled", False, False),
    ],
)
def test_sampled_sweeps_sample_and_mark_are_seen(code: str, samples: bool, marked: bool) -> None:
    read = ast.parse(code)
    assert takes_a_sample(read) is samples
    assert is_marked(read) is marked


@pytest.mark.slow
def test_sampled_sweeps_no_file_takes_a_sample_without_the_mark() -> None:
    code = {file: ast.parse(file.read_text("utf-8")) for file in TESTS.rglob("test_*.py")}
    sampling = {file for file, read in code.items() if takes_a_sample(read)}
    assert len(sampling) > 20
    assert [file.name for file in sampling if not is_marked(code[file])] == []
