"""A command that tells its figures in JSON, run with a line of progress on the screen."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from tqdm import tqdm

ROOT = Path(__file__).resolve().parents[1]


def told_by(*command: object) -> dict[str, Any]:
    """Run a command in the project; return the last line it prints, read as JSON."""
    words = [str(word) for word in command]
    with tqdm(desc=" ".join(words[1:-1]), bar_format="{desc} {elapsed}", leave=False):
        done = subprocess.run(
            words, cwd=ROOT, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures
