"""The lock files: hashes, no index address, nothing that nobody imports, nothing vulnerable."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from scripts.audit import versions, vulnerable

ROOT = Path(__file__).resolve().parents[2]
RUNTIME = ("requirements", "requirements-bare", "requirements-papers")
LOCKS = (*RUNTIME, "requirements-dev", "bench/stock")


def names_in(path: Path) -> set[str]:
    told = re.findall(r"^([A-Za-z][\w.-]*)", path.read_text(encoding="utf-8"), re.M)
    return {plain(name) for name in told}


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_have_a_hash_for_each_package_and_no_address(lock: str) -> None:
    text = (ROOT / f"{lock}.lock").read_text(encoding="utf-8")
    entries = re.split(r"^(?=[\w.-]+==)", text, flags=re.M)[1:]
    assert entries
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in text


def test_locks_nothing_is_locked_that_nobody_asked_for() -> None:
    """Each package of the lock is asked for by requirements.in, or by one that is."""
    locked = set(versions(ROOT / "requirements.lock"))
    reached: set[str] = set()
    waiting = names_in(ROOT / "requirements.in")
    while waiting:
        name = waiting.pop()
        reached.add(name)
        try:
            asked = [Requirement(line) for line in requires(name) or ()]
        except PackageNotFoundError:  # for another system
            continue
        extras = [one for one in asked if not one.marker or "extra" not in str(one.marker)]
        waiting |= {plain(one.name) for one in extras} - reached
    assert locked <= reached


def test_locks_hold_nothing_that_is_known_to_be_vulnerable() -> None:
    for lock in (*RUNTIME, "requirements-dev"):
        assert vulnerable(versions(ROOT / f"{lock}.lock")) == []


def test_locks_an_old_version_is_named_with_what_mends_it() -> None:
    (line,) = vulnerable({"rasa": "3.6.20", "aiohttp": "99.0"})
    assert line.startswith("rasa 3.6.20: CVE-2024-49375")
    assert line.endswith("mended in 3.6.21")
