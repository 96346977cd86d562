"""Scripts and sheets without what only people read, once, when the server starts."""

from __future__ import annotations

import logging
import subprocess
import sys

logger = logging.getLogger(__name__)

_CODE = """
import sys, minify
sys.stdout.reconfigure(encoding="utf-8")
sys.stdout.write(minify.string(sys.argv[1], sys.stdin.buffer.read().decode()))
"""
_SECONDS = 20.0


def smaller(source: str, kind: str) -> str:
    """The same program or sheet with fewer bytes; `kind` is its media type.

    The minifier brings a runtime of its own, so it works in a process of its own, which is gone
    afterwards. Where it cannot be used the source is served as it is: larger, not different.
    """
    command = [sys.executable, "-c", _CODE, kind]
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter, fixed words
            command, input=source.encode(), capture_output=True, check=True, timeout=_SECONDS
        )
    except (OSError, subprocess.SubprocessError) as error:
        logger.warning("The page's files are served unminified: %s", type(error).__name__)
        return source
    return done.stdout.decode()
