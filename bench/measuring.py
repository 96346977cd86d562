"""What every benchmark needs: a child process that answers in JSON, and the memory of a process."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from tqdm import tqdm

ROOT = Path(__file__).resolve().parents[1]


def figures_of(*arguments: str) -> dict[str, Any]:
    """Run Python with these arguments in the project; return its last line, read as JSON."""
    output = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, check=True, stdout=subprocess.PIPE
    )
    figures: dict[str, Any] = json.loads(output.stdout.splitlines()[-1])
    return figures


def measure_side(module: str, side: str, workdir: str) -> dict[str, Any]:
    """Return the figures of one side, a line of progress on the screen meanwhile."""
    with tqdm(desc=f"measuring {side}", bar_format="{desc} {elapsed}", leave=False):
        return figures_of("-m", module, side, workdir)


def resident_mb() -> float:
    """Return the resident memory of this process."""
    return _memory("VmRSS")


def peak_mb() -> float:
    """Return the most memory this process has had; the peak of getrusage outlives a fork."""
    return _memory("VmHWM")


def _memory(field: str) -> float:
    status = Path("/proc/self/status").read_text()
    return int(re.findall(rf"{field}:\s+(\d+)", status)[0]) / 1024
