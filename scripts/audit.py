"""Whether a locked package is known to be vulnerable in a way that a newer version mends.

pip-audit asks the advisory database; where that cannot be reached, the list beside this file is
held against the locks: `advisories.yml` names for each package the version that mends what is
known. Exits 1 where a package is vulnerable. Usage: audit.py LOCK...
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import yaml
from packaging.version import Version

LIST = Path(__file__).with_name("advisories.yml")
NOT_ASKED = "could not be audited"
SECONDS = 300


def main(locks: list[str]) -> int:
    """Audit the locks; say how and what was found."""
    locked = {name: version for lock in locks for name, version in versions(Path(lock)).items()}
    asked = _ask(locks, len(locked))
    if asked is not None:
        return asked
    print(f"The advisory database cannot be reached; {LIST.name} is held against the locks.")
    found = vulnerable(locked)
    for line in found:
        print(line)
    print(f"{len(locked)} packages, {len(found)} of them vulnerable by the list.")
    return 1 if found else 0


def versions(lock: Path) -> dict[str, str]:
    """Return the version of each package in a lock file."""
    return dict(re.findall(r"^([\w.-]+)==([^\s;]+)", lock.read_text(encoding="utf-8"), re.M))


def vulnerable(locked: dict[str, str]) -> list[str]:
    """Return a line for each package that is older than what mends it."""
    known: dict[str, dict[str, str]] = yaml.safe_load(LIST.read_text(encoding="utf-8"))
    return [
        f"{name} {locked[name]}: {entry['what']}; mended in {entry['mended_in']}"
        for name, entry in known.items()
        if name in locked and Version(locked[name]) < Version(entry["mended_in"])
    ]


def _ask(locks: list[str], packages: int) -> int | None:
    """Ask the database through pip-audit; None where it cannot be reached."""
    command = [sys.executable, "-m", "pip_audit", "--disable-pip", "--require-hashes"]
    command += ["--progress-spinner", "off"]
    for lock in locks:
        command += ["-r", lock]
    try:
        asked = subprocess.run(  # noqa: S603 - our own interpreter, fixed words
            command, capture_output=True, text=True, timeout=SECONDS
        )
    except subprocess.TimeoutExpired:
        return None
    if asked.stdout.count(NOT_ASKED) > packages // 2 or asked.returncode not in (0, 1):
        return None
    print(asked.stdout + asked.stderr)
    return asked.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
