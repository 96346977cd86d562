"""Whoever asks for too much memory gets an error; the process goes on."""

from __future__ import annotations

import subprocess
import sys

GREEDY = """
from bot.cli.memory_limit import limit_memory
limit_memory(more_mb=200)
try:
    kept = bytearray(500 * 2**20)
except MemoryError:
    print("refused")
print(len(bytearray(50 * 2**20)) // 2**20)
"""


def test_memory_limit_refuses_what_is_too_much_and_nothing_else() -> None:
    ran = subprocess.run([sys.executable, "-c", GREEDY], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["refused", "50"]
