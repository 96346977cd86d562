"""`plumbline serve` and `plumbline actions` in processes of their own, for the benchmarks."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.measuring import ROOT

TOKEN = "a token for the benchmark only"
UP_SECONDS = 120.0


@contextmanager
def action_server(work: Path) -> Iterator[int]:
    """Run the actions apart and write endpoints.yml that names them; gives the process id."""
    port = _free_port()
    (work / "endpoints.yml").write_text(
        f"action_endpoint:\n  url: http://127.0.0.1:{port}/webhook\n"
        f"  headers:\n    Authorization: Bearer {TOKEN}\n",
        encoding="utf-8",
    )
    with _running(("actions", "--port", str(port))) as process:
        _wait(f"http://127.0.0.1:{port}/health", process)
        yield process.pid


def seconds_to_ready() -> float:
    """Return how long `plumbline serve` takes from its start until it answers; trains before."""
    subprocess.run([*_COMMAND, "train"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    port = _free_port()
    begun = time.perf_counter()
    with _running(("serve", "--port", str(port))) as process:
        _wait(f"http://127.0.0.1:{port}/ready", process)
        return time.perf_counter() - begun


_COMMAND = (sys.executable, "-c", "from bot.cli.main import main; main()")


@contextmanager
def _running(arguments: tuple[str, ...]) -> Iterator[subprocess.Popen[bytes]]:
    with tempfile.TemporaryDirectory() as data:
        variables = {
            **os.environ,
            "PLUMBLINE_ACTIONS_TOKEN": TOKEN,
            "PLUMBLINE_DATA_DIR": data,
        }
        with (Path(data) / "log").open("w", encoding="utf-8") as log:  # stock calls without a plan
            process = subprocess.Popen(
                [*_COMMAND, *arguments], cwd=ROOT, env=variables, stdout=log, stderr=log
            )
        try:
            yield process
        finally:
            process.terminate()
            process.wait()


def _wait(address: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + UP_SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=1):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.02)
    raise RuntimeError(f"nothing answers at {address}")


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])
