"""`plumbline serve` as people run it, with the chat apps' platforms played by local servers."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests
import yaml

START_SECONDS = 180.0
ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def plumbline_serve(folder: Path, credentials: dict[str, Any], **variables: str) -> Iterator[str]:
    """Run it until the block ends; gives the page's address. Its data live in `folder`."""
    options = folder / "credentials.yml"
    options.write_text(yaml.safe_dump(credentials), encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environment = {
        **os.environ,
        "PLUMBLINE_CREDENTIALS": str(options),
        "PLUMBLINE_DATA_DIR": str(folder),
        "PYTHONPATH": str(ROOT),
        **variables,
    }
    for name in ("PLUMBLINE_DATABASE_URL", "PLUMBLINE_SECRET_KEY", "PLUMBLINE_COUNTRY"):
        environment.pop(name, None)
    command = [sys.executable, "-c", "from bot.cli.main import main; main()", "serve"]
    log = folder / "serve.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*command, "--port", str(port)],
            stdout=output,
            stderr=output,
            env=environment,
            cwd=ROOT,
        )
    url = f"http://127.0.0.1:{port}/chat"
    try:
        _wait(process, url, log)
        yield url
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait(process: subprocess.Popen[bytes], url: str, log: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while "Plumbline is ready" not in log.read_text(errors="replace"):
        assert process.poll() is None, log.read_text(errors="replace")
        assert time.monotonic() < until, log.read_text(errors="replace")
        time.sleep(0.2)
    assert requests.get(f"{url}/health", timeout=5).json()["bot_ready"]
