"""The process that runs the custom actions beside the dialogue process."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.records.location import data_dir

START_SECONDS = 60.0
WATCH_SECONDS = 2.0
PORT_VARIABLE = "PLUMBLINE_ACTIONS_PORT"  # endpoints.yml reads the address from it


class ActionServer:
    """Starts, watches and stops the action process. Its errors go to a log file."""

    def __init__(self, port: int | None = None, log_file: Path | None = None) -> None:
        self.port = port or _free_port()
        self._log_file = log_file or _log_file()
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = threading.Event()

    def start(self) -> None:
        """Start the process; `wait` says when it answers."""
        os.environ[PORT_VARIABLE] = str(self.port)
        command = [sys.executable, "-m", "bot.rasa.action_process", "--actions", "actions"]
        command += ["--quiet"]
        command += ["--port", str(self.port)]
        only_here = {**os.environ, "SANIC_HOST": "127.0.0.1"}
        with self._log_file.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter, fixed words
                command, stdout=log, stderr=log, stdin=subprocess.PIPE, env=only_here
            )

    def wait(self) -> None:
        """Wait until the server answers. Raises `RuntimeError` naming the log when it does not."""
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            if self._answers():
                return
            if self._process is None or self._process.poll() is not None:
                break
            time.sleep(0.1)
        raise RuntimeError(f"The action server did not start; {self._log_file} says why.")

    def watch(self) -> None:
        """Start the process again whenever it has died, until `stop`."""
        threading.Thread(target=self._watch, name="action server watch", daemon=True).start()

    def _watch(self) -> None:
        while not self._stopped.wait(WATCH_SECONDS):
            if self._process is not None and self._process.poll() is not None:
                _close_pipe(self._process)
                self.start()

    def stop(self) -> None:
        """End the process."""
        self._stopped.set()
        process, self._process = self._process, None
        if process is None:
            return
        _close_pipe(process)
        process.terminate()
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/health", timeout=1) as reply:
                return bool(reply.status == 200)
        except (urllib.error.URLError, OSError):
            return False


@contextmanager
def running_action_server() -> Iterator[ActionServer]:
    """Run an action server for the length of a block; the block calls `wait` when it needs it."""
    server = ActionServer()
    server.start()
    try:
        yield server
    finally:
        server.stop()


def _close_pipe(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin is not None, "it was started with a pipe"  # noqa: S101
    process.stdin.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _log_file() -> Path:
    directory = data_dir() / "logs"
    directory.mkdir(parents=True, exist_ok=True)
    return directory / "actions.log"
