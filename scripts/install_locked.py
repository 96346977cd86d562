"""Install the locked packages into this interpreter's environment, with a progress bar.

Standard library only: it runs before anything is installed. Usage: install_locked.py LOCK...
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

WIDTH = 30


def main(locks: list[str]) -> int:
    """Run pip on the lock files; return its exit code. What pip says is shown when it fails."""
    names = [re.findall(r"^([A-Za-z0-9][\w.-]*)==", Path(lock).read_text(), re.M) for lock in locks]
    total = len({name.lower() for found in names for name in found})
    command = [sys.executable, "-m", "pip", "install", "--require-hashes", "--no-input"]
    command += ["--disable-pip-version-check", "--progress-bar", "off"]
    for lock in locks:
        command += ["-r", lock]
    said: list[str] = []
    seen = 0
    process = subprocess.Popen(  # noqa: S603 - our own interpreter, fixed words
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert process.stdout is not None  # noqa: S101 - piped above
    for line in process.stdout:
        said.append(line)
        seen += line.startswith(("Collecting ", "Requirement already satisfied"))
        if line.startswith("Installing collected packages"):
            _show(total, total, "unpacking")
        else:
            _show(min(seen, total), total, "fetching")
    code = process.wait()
    _show(total, total, "done", end="\n")
    if code:
        sys.stderr.write("".join(said[-20:]))
        sys.stderr.write("The packages could not be installed; the lines above say why.\n")
    return code


def _show(done: int, total: int, doing: str, end: str = "") -> None:
    if not sys.stderr.isatty():
        return
    filled = WIDTH * done // max(total, 1)
    bar = "#" * filled + "-" * (WIDTH - filled)
    sys.stderr.write(f"\rInstalling packages [{bar}] {done}/{total} {doing:<10}{end}")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
