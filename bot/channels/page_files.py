"""The page's own files, read once and served from memory."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from sanic.request import Request
from sanic.response import HTTPResponse, raw

from bot.channels.errors import ChannelError

FOLDER = Path(__file__).parent / "page"
CONTENT_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
INDEX = "index.html"
NO_FILE = "There is no such file here."


@dataclass(frozen=True)
class PageFile:
    """One file: its bytes, content type and the tag a browser checks it by."""

    body: bytes
    content_type: str
    tag: str


@lru_cache(maxsize=1)
def page_files() -> dict[str, PageFile]:
    """All files of the page by name; names with other endings do not exist."""
    files = {}
    for path in sorted(FOLDER.iterdir()):
        if content_type := CONTENT_TYPES.get(path.suffix):
            body = path.read_bytes()
            tag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
            files[path.name] = PageFile(body, content_type, tag)
    return files


async def serve_file(request: Request, name: str = INDEX) -> HTTPResponse:
    """Answer with one file, 304 when the browser has it; ChannelError 404 when there is none."""
    file = page_files().get(name)
    if file is None:
        raise ChannelError(404, NO_FILE)
    headers = {"ETag": file.tag, "Cache-Control": "no-cache"}
    if request.headers.get("if-none-match") == file.tag:
        return HTTPResponse(status=304, headers=headers)
    return raw(file.body, content_type=file.content_type, headers=headers)
