"""What the packages of lock files take on disk in the environment of the interpreter that runs it.

Usage: PYTHON bench/disk.py LOCK...; MB as JSON. Any Python: the standard library only.
"""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path


def installed_mb(locks: list[str]) -> float:
    """Return the size of all files of the locked packages that are installed."""
    total = 0
    for lock in locks:
        for name in re.findall(r"^([\w.-]+)==", Path(lock).read_text(encoding="utf-8"), re.M):
            try:
                found = files(name) or []
            except PackageNotFoundError:  # for another system
                continue
            paths = [Path(str(one.locate())) for one in found]
            total += sum(path.stat().st_size for path in paths if path.is_file())
    return total / 1e6


if __name__ == "__main__":
    print(json.dumps({"disk_mb": installed_mb(sys.argv[1:])}))
