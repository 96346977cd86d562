"""Stock Rasa in an environment of its own, made once from bench/stock.lock for Python 3.10."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from bench.measuring import ROOT

FOLDER = ROOT / ".venv-stock"
LOCK = ROOT / "bench" / "stock.lock"
MARK = FOLDER / ".made"


def stock_python() -> Path:
    """Return stock's interpreter, its environment made when needed (2.8 GB, some minutes).

    Exits with 2 and a sentence where no Python 3.10 is found.
    """
    python = FOLDER / "bin" / "python"
    if MARK.exists() and MARK.stat().st_mtime >= LOCK.stat().st_mtime:
        return python
    found = subprocess.run(
        ["sh", "scripts/find-python.sh", "3.10"], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    if found.returncode:
        sys.exit(2)  # the script has said what to do
    print("Installing stock Rasa to measure against (once, some minutes).", file=sys.stderr)
    subprocess.run([found.stdout.strip(), "-m", "venv", str(FOLDER)], check=True)
    subprocess.run([str(python), "scripts/install_locked.py", str(LOCK)], cwd=ROOT, check=True)
    MARK.touch()
    return python
