"""Install the locked packages into this interpreter's environment, with a progress bar.

Without a screen to draw on it says a line for each step: so many fetched, and unpacking.

Standard library only: it runs before anything is installed. Usage: install_locked.py LOCK...
A lock whose name ends in "-bare.lock" is installed without the packages that its own ask for.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

WIDTH = 30
STEP = 25  # packages between two lines where there is no screen
BARE = "-bare.lock"
PINNED = r"^[A-Za-z0-9][\w.-]*==[^\\\n]*"
ELSEWHERE = re.compile(r"Ignoring .*: markers ")  # meant for another platform or Python
PIP = (sys.executable, "-m", "pip", "install", "--require-hashes", "--no-input")
QUIET = ("--disable-pip-version-check", "--progress-bar", "off")


def main(locks: list[str]) -> int:
    """Run pip on the lock files; return its exit code. What pip says is shown when it fails."""
    bare = [lock for lock in locks if lock.endswith(BARE)]
    bar = _Bar(len(_pinned(locks)))
    code = _install([lock for lock in locks if lock not in bare], bar)
    if bare and not code:
        code = _install(bare, bar, "--no-deps", "--ignore-requires-python")
    bar.show("done", end="\n")
    return code


def _pinned(locks: list[str]) -> set[str]:
    """Every package once, with its version and what it is meant for."""
    lines = (re.findall(PINNED, Path(lock).read_text(), re.M) for lock in locks)
    return {" ".join(line.split()) for found in lines for line in found}


def _install(locks: list[str], bar: _Bar, *options: str) -> int:
    command = [*PIP, *QUIET, *options]
    for lock in locks:
        command += ["-r", lock]
    said: list[str] = []
    elsewhere: set[str] = set()
    with subprocess.Popen(  # noqa: S603 - our own interpreter, fixed words
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        assert process.stdout is not None  # noqa: S101 - piped above
        for line in process.stdout:
            said.append(line)
            bar.done += line.startswith(("Collecting ", "Requirement already satisfied"))
            if ELSEWHERE.match(line) and line not in elsewhere:
                elsewhere.add(line)
                bar.total -= 1
            unpacks = line.startswith("Installing collected packages")
            bar.show("unpacking" if unpacks else "fetching")
    code = process.returncode
    if code:
        sys.stderr.write("".join(said[-20:]))
        sys.stderr.write("The packages could not be installed; the lines above say why.\n")
    return code


class _Bar:
    """A line that is drawn over itself; without a screen a line where there is news."""

    def __init__(self, total: int) -> None:
        self.total = max(total, 1)
        self.done = 0
        self._said = ""

    def show(self, doing: str, end: str = "") -> None:
        done = self.total if end else min(self.done, self.total)
        if not sys.stderr.isatty():
            self._say(f"  {doing}: {done - done % STEP if done < self.total else done} packages")
            return
        filled = WIDTH * done // self.total
        bar = "#" * filled + "-" * (WIDTH - filled)
        sys.stderr.write(f"\rInstalling packages [{bar}] {done}/{self.total} {doing:<10}{end}")
        sys.stderr.flush()

    def _say(self, told: str) -> None:
        if told != self._said:
            self._said = told
            sys.stderr.write(f"{told}\n")
            sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
