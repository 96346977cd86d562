"""The action process: Rasa's action server, which ends when whoever started it is gone.

A process that is killed cannot end its own; the pipe between the two closes in any case.
"""

from __future__ import annotations

import os
import runpy
import sys
import threading


def main() -> None:
    """Run `rasa_sdk` with this process's arguments until standard input is closed."""
    threading.Thread(target=_end_with_parent, name="parent watch", daemon=True).start()
    runpy.run_module("rasa_sdk", run_name="__main__", alter_sys=True)


def _end_with_parent() -> None:
    while sys.stdin.buffer.read(1):
        pass
    os._exit(0)


if __name__ == "__main__":
    main()
