"""The language a browser is set to, which says where somebody may be."""

from __future__ import annotations

import re

from sanic.request import Request

_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")


def language_of(request: Request) -> str | None:
    """Return the first language of the Accept-Language header ("en-GB"), None without one."""
    first = request.headers.get("accept-language", "").split(",")[0].split(";")[0].strip()
    return first if _TAG.fullmatch(first) else None
