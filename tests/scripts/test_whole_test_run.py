"""The script of `make test`: what runs, and that whatever fails makes all of it fail."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "scripts" / "test-whole.sh"
PROGRAMS = {
    "make": "make",
    "venv/bin/plumbline": "plumbline",
    "venv/bin/python": "python",
    "scripts/check.sh": "check",
    "scripts/install-test-packages.sh": "packages",
}
SAYS = 'echo "{name} $@" >> ran; case "{name} $*" in {fails}) echo "{name} failed"; exit 3;; esac\n'
TESTS = "python -m pytest -n 3 --dist loadfile"


def run(place: Path, fails: str = "nothing") -> tuple[int, list[str], str]:
    """Run it with programs that only tell that they ran; return its code, what ran and was said."""
    for path, name in PROGRAMS.items():
        (place / path).parent.mkdir(parents=True, exist_ok=True)
        (place / path).write_text("#!/bin/sh\n" + SAYS.format(name=name, fails=fails))
        (place / path).chmod(0o755)
    told = subprocess.run(
        ["/bin/sh", str(SCRIPT), "./make --quiet", "venv", "3", "--dist", "loadfile"],
        cwd=place,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return told.returncode, (place / "ran").read_text().splitlines(), told.stdout


def test_whole_test_run_does_everything_once(tmp_path: Path) -> None:
    code, ran, _ = run(tmp_path)
    assert code == 0
    assert sorted(one.strip() for one in ran) == sorted(
        [
            "packages",
            "make --quiet setup",
            "plumbline train",
            "make --quiet venv/.tests",
            "check",
            "python -m pytest --collect-only -qq",
            TESTS,
        ]
    )
    begins = [one.strip() for one in ran].index(TESTS)  # the checks may end beside the tests
    assert all("pytest" in one or one.strip() == "check" for one in ran[begins:])


@pytest.mark.parametrize(
    ("fails", "tested"),
    [
        ('"make --quiet setup"', False),
        ('"make --quiet venv/.tests"', False),
        ('"plumbline train"', False),
        (f'"{TESTS}"', True),
    ],
)
def test_whole_test_run_fails_with_what_fails(tmp_path: Path, fails: str, tested: bool) -> None:
    code, ran, _ = run(tmp_path, fails)
    assert code != 0
    assert (TESTS in ran) is tested


def test_whole_test_run_goes_on_where_collecting_fails(tmp_path: Path) -> None:
    """The tests themselves then say what is wrong."""
    code, ran, _ = run(tmp_path, '"python -m pytest --collect-only -qq"')
    assert code == 0
    assert TESTS in ran


def test_whole_test_run_tells_what_the_checks_found(tmp_path: Path) -> None:
    code, _, said = run(tmp_path, '"check "')
    assert code != 0
    assert "check failed" in said
