"""The whole product as people start it: `plumbline serve` in a process of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import requests

ROOT = Path(__file__).parents[2]
UP_SECONDS = 240  # on a busy machine, training apart


@contextmanager
def plumbline_serve(data_dir: Path) -> Iterator[str]:
    """Serve until the block ends; gives the address of the page."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-c", "from bot.cli.main import main; main()", "serve"]
    env = {**os.environ, "PLUMBLINE_DATA_DIR": str(data_dir), "PYTHONPATH": str(ROOT)}
    env.pop("PLUMBLINE_COUNTRY", None)
    process = subprocess.Popen(
        [*command, "--port", str(port)],
        cwd=ROOT,
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        _wait(address, process)
        yield address
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(30)


def _wait(address: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(UP_SECONDS * 2):
        assert process.poll() is None, "plumbline serve ended"
        try:
            if requests.get(f"{address}/chat/health", timeout=1).json()["bot_ready"]:
                return
        except requests.RequestException:
            pass
        time.sleep(0.5)
    raise AssertionError("plumbline serve did not come up")
