"""Install the locked packages into this interpreter's environment, with a progress bar.

Standard library only: it runs before anything is installed. Usage: install_locked.py LOCK...
A lock whose name ends in "-bare.lock" is installed without the packages that its own ask for.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

WIDTH = 30
BARE = "-bare.lock"
PIP = (sys.executable, "-m", "pip", "install", "--require-hashes", "--no-input")
QUIET = ("--disable-pip-version-check", "--progress-bar", "off")


def main(locks: list[str]) -> int:
    """Run pip on the lock files; return its exit code. What pip says is shown when it fails."""
    bar = _Bar(sum(len(_names(lock)) for lock in locks))
    bare = [lock for lock in locks if lock.endswith(BARE)]
    code = _install([lock for lock in locks if lock not in bare], bar)
    if bare and not code:
        code = _install(bare, bar, "--no-deps", "--ignore-requires-python")
    bar.show("done", end="\n")
    return code


def _names(lock: str) -> set[str]:
    return set(re.findall(r"^([A-Za-z0-9][\w.-]*)==", Path(lock).read_text(), re.M))


def _install(locks: list[str], bar: _Bar, *options: str) -> int:
    command = [*PIP, *QUIET, *options]
    for lock in locks:
        command += ["-r", lock]
    said: list[str] = []
    process = subprocess.Popen(  # noqa: S603 - our own interpreter, fixed words
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert process.stdout is not None  # noqa: S101 - piped above
    for line in process.stdout:
        said.append(line)
        bar.done += line.startswith(("Collecting ", "Requirement already satisfied"))
        bar.show("unpacking" if line.startswith("Installing collected packages") else "fetching")
    code = process.wait()
    if code:
        sys.stderr.write("".join(said[-20:]))
        sys.stderr.write("The packages could not be installed; the lines above say why.\n")
    return code


class _Bar:
    """A line that is drawn over itself, where there is a screen to draw on."""

    def __init__(self, total: int) -> None:
        self.total = max(total, 1)
        self.done = 0

    def show(self, doing: str, end: str = "") -> None:
        if not sys.stderr.isatty():
            return
        done = self.total if end else min(self.done, self.total)
        filled = WIDTH * done // self.total
        bar = "#" * filled + "-" * (WIDTH - filled)
        sys.stderr.write(f"\rInstalling packages [{bar}] {done}/{self.total} {doing:<10}{end}")
        sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
