"""The page's own files, read and packed once and served from memory."""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from sanic.request import Request
from sanic.response import HTTPResponse, raw

from bot.channels.shared.channel_errors import ChannelError
from bot.channels.web.page_bundle import ENTRY, join_modules, read_modules
from bot.channels.web.smaller import smaller

FOLDER = Path(__file__).parent / "page"
INDEX = "index.html"
SHEET = "plumb-line.css"
PAPER = "paper.css"
MARK = "mark.svg"
PATH_MARK = "{path}"
NO_FILE = "There is no such file here."


@dataclass(frozen=True)
class PageFile:
    """One file: its bytes, the same packed, its content type and the tag browsers check it by."""

    body: bytes
    packed: bytes
    content_type: str
    tag: str


@lru_cache(maxsize=1)
def page_files() -> dict[str, PageFile]:
    """Every file a page may ask for by name: one script, one sheet, the mark."""
    script = smaller(join_modules(read_modules(FOLDER)), "application/javascript")
    return {
        ENTRY: _file(script, "text/javascript; charset=utf-8"),
        SHEET: _file(smaller(_read(SHEET), "text/css"), "text/css; charset=utf-8"),
        PAPER: _file(smaller(_read(PAPER), "text/css"), "text/css; charset=utf-8"),
        MARK: _file(_read(MARK), "image/svg+xml"),
    }


@lru_cache(maxsize=4)
def index_file(path: str) -> PageFile:
    """The full page for a channel that lives at `path`."""
    return _file(_read(INDEX).replace(PATH_MARK, path), "text/html; charset=utf-8")


async def serve_file(request: Request, name: str) -> HTTPResponse:
    """Answer with one file, 304 when the browser has it; ChannelError 404 when there is none."""
    file = page_files().get(name)
    if file is None:
        raise ChannelError(404, NO_FILE)
    return answer_with(request, file)


def answer_with(request: Request, file: PageFile) -> HTTPResponse:
    """The file, packed where the browser can unpack it."""
    headers = {"ETag": file.tag, "Cache-Control": "no-cache", "Vary": "Accept-Encoding, Origin"}
    if request.headers.get("if-none-match") == file.tag:
        return HTTPResponse(status=304, headers=headers)
    body = file.body
    if "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
        body = file.packed
    return raw(body, content_type=file.content_type, headers=headers)


def _read(name: str) -> str:
    return (FOLDER / name).read_text("utf-8")


def _file(text: str, content_type: str) -> PageFile:
    body = text.encode()
    tag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
    return PageFile(body, gzip.compress(body, 9, mtime=0), content_type, tag)
