"""Scripts and sheets without what only people read, once, when the server starts."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Sequence

logger = logging.getLogger(__name__)

_CODE = """
import json, sys, minify
sources = json.loads(sys.stdin.buffer.read())
json.dump([minify.string(kind, source) for kind, source in sources], sys.stdout)
"""
_SECONDS = 20.0
# The minifier leaves rules it does not know as they are: those for a container go through as rules
# for a medium.
_CONTAINER, _MEDIUM = "@container (", "@media container and ("


def smaller(sources: Sequence[tuple[str, str]]) -> list[str]:
    """The same programs and sheets with fewer bytes; each is given as its media type and itself.

    The minifier brings a runtime of its own, so it works in a process of its own, one for all of
    them, which is gone afterwards. Where it cannot be used the sources are served as they are:
    larger, not different.
    """
    given = [(kind, source.replace(_CONTAINER, _MEDIUM)) for kind, source in sources]
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter, fixed words
            [sys.executable, "-c", _CODE],
            input=json.dumps(given).encode(),
            capture_output=True,
            check=True,
            timeout=_SECONDS,
        )
    except (OSError, subprocess.SubprocessError) as error:
        logger.warning("The page's files are served unminified: %s", type(error).__name__)
        return [source for _, source in sources]
    return [source.replace(_MEDIUM, _CONTAINER) for source in json.loads(done.stdout)]
