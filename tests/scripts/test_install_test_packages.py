"""The script that installs what the slow tests need."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "scripts" / "install-test-packages.sh"


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """The only place where programs are found; PostgreSQL and npm are there."""
    program(tmp_path, "initdb", "")
    program(tmp_path, "npm", "")
    return tmp_path


def program(place: Path, name: str, body: str) -> None:
    path = place / name
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)


def run(programs: Path) -> str:
    told = subprocess.run(
        ["/bin/sh", str(SCRIPT)],
        env={"PATH": str(programs)},
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    assert told.stderr == ""
    return told.stdout


@pytest.mark.parametrize("name", ["chromium", "chromium-browser"])
def test_install_test_packages_is_quiet_when_nothing_is_missing(programs: Path, name: str) -> None:
    program(programs, name, "")
    assert run(programs) == ""


def test_install_test_packages_says_what_is_missing_elsewhere(programs: Path) -> None:
    assert run(programs).startswith("Not installed: chromium. Install them with your system's")


def test_install_test_packages_does_not_try_without_being_root(programs: Path) -> None:
    program(programs, "id", "echo 1000")
    program(programs, "apt-get", f'echo "$@" >> {programs}/log')
    told = run(programs)
    assert "sudo apt-get install --no-install-recommends chromium" in told
    assert not (programs / "log").exists()


def test_install_test_packages_installs_only_what_is_missing(programs: Path) -> None:
    program(programs, "id", "echo 0")
    program(programs, "apt-get", f'echo "$@" >> {programs}/log')
    assert run(programs) == (
        "Installed chromium for the tests.\nInstalled chromium-headless-shell for the tests.\n"
    )
    assert (programs / "log").read_text().splitlines() == [
        "update -qq",
        "install -y -qq --no-install-recommends chromium",
        "install -y -qq --no-install-recommends chromium-headless-shell",
    ]


def test_install_test_packages_adds_the_shell_to_a_whole_chromium(programs: Path) -> None:
    program(programs, "chromium", "")
    program(programs, "id", "echo 0")
    program(programs, "apt-get", f'echo "$@" >> {programs}/log')
    assert run(programs) == "Installed chromium-headless-shell for the tests.\n"
    program(programs, "apt-get", "exit 100")
    assert run(programs).startswith("Could not install chromium-headless-shell; pages are tested")
    program(programs, "chromium-headless-shell", "")
    assert run(programs) == "", "nothing is missing"


def test_install_test_packages_says_when_it_cannot(programs: Path) -> None:
    program(programs, "id", "echo 0")
    program(programs, "apt-get", "echo 'no network' >&2; exit 100")
    assert run(programs).startswith(
        "Could not install chromium (apt-get install chromium says why)"
    )
