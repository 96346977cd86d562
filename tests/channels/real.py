"""The whole product as people start it: `plumbline serve` in a process of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests
import yaml

ROOT = Path(__file__).resolve().parents[2]
UP_SECONDS = 240.0  # on a busy machine, training apart
OWN = ("PLUMBLINE_DATABASE_URL", "PLUMBLINE_SECRET_KEY", "PLUMBLINE_COUNTRY")


@contextmanager
def plumbline_serve(
    folder: Path,
    credentials: Mapping[str, Any] | None = None,
    port: int = 0,
    ends_with: signal.Signals = signal.SIGINT,
    days_later: int = 0,
    **variables: str,
) -> Iterator[str]:
    """Serve until the block ends; gives the address. Its data and `serve.log` are in `folder`.

    `port` 0 takes a free one; `ends_with` SIGKILL lets it no time to put anything away;
    with `days_later` its clock is moved ahead.
    """
    moved = f"import datetime, bot.clock as c; c.move_ahead(datetime.timedelta(days={days_later}))"
    command = [sys.executable, "-c", f"{moved}; from bot.cli.main import main; main()", "serve"]
    environment = {
        **{name: value for name, value in os.environ.items() if name not in OWN},
        "PLUMBLINE_DATA_DIR": str(folder),
        "PYTHONPATH": str(ROOT),
        **variables,
    }
    if credentials is not None:
        options = folder / "credentials.yml"
        options.write_text(yaml.safe_dump(dict(credentials)), encoding="utf-8")
        environment["PLUMBLINE_CREDENTIALS"] = str(options)
    port = port or free_port()
    log = folder / "serve.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*command, "--port", str(port)], stdout=output, stderr=output, env=environment, cwd=ROOT
        )
    address = f"http://127.0.0.1:{port}"
    try:
        _wait(process, address, log)
        yield address
    finally:
        process.send_signal(ends_with)
        try:
            process.wait(30)
        finally:
            process.kill()
            process.wait()


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def _wait(process: subprocess.Popen[bytes], address: str, log: Path) -> None:
    until = time.monotonic() + UP_SECONDS
    while "Plumbline is ready" not in log.read_text(errors="replace"):
        assert process.poll() is None, log.read_text(errors="replace")
        assert time.monotonic() < until, log.read_text(errors="replace")
        time.sleep(0.2)
    assert requests.get(f"{address}/chat/health", timeout=5).json()["bot_ready"]
