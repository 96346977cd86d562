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
# The minifier leaves rules it does not know as they are: those for a container go through as rules
# for a medium.
_CONTAINER, _MEDIUM = "@container (", "@media container and ("


def smaller(source: str, kind: str) -> str:
    """The same program or sheet with fewer bytes; `kind` is its media type.

    The minifier brings a runtime of its own, so it works in a process of its own, which is gone
    afterwards. Where it cannot be used the source is served as it is: larger, not different.
    """
    command = [sys.executable, "-c", _CODE, kind]
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter, fixed words
            command,
            input=source.replace(_CONTAINER, _MEDIUM).encode(),
            capture_output=True,
            check=True,
            timeout=_SECONDS,
        )
    except (OSError, subprocess.SubprocessError) as error:
        logger.warning("The page's files are served unminified: %s", type(error).__name__)
        return source
    return done.stdout.decode().replace(_MEDIUM, _CONTAINER)
