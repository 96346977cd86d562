"""The memory of a process, on any Python: the standard library only (Linux)."""

from __future__ import annotations

import re
from pathlib import Path


def resident_mb(process: str = "self") -> float:
    """Return the resident memory of a process in MB."""
    return _memory("VmRSS", process)


def peak_mb(process: str = "self") -> float:
    """Return the most memory a process has had; the peak of getrusage outlives a fork."""
    return _memory("VmHWM", process)


def _memory(field: str, process: str) -> float:
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    return int(re.findall(rf"{field}:\s+(\d+)", status)[0]) / 1024
