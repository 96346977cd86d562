"""The page's own files, read and packed once and served from memory."""

from __future__ import annotations

import hashlib
import html
import json
import re
import zlib
from dataclasses import dataclass
from functools import lru_cache

from sanic.request import Request
from sanic.response import HTTPResponse, raw

from bot.channels.shared.channel_errors import ChannelError
from bot.channels.web.page_bundle import ENTRY, FOLDER, join_modules, read_modules
from bot.channels.web.page_words import first_words, page_words
from bot.channels.web.smaller import smaller
from bot.knowledge.loading.language import LANGUAGE
from bot.knowledge.wording.speaking import speak
from bot.pictures.png import svg_png

INDEX = "index.html"
SHEET = "plumb-line.css"
PAPER = "paper.css"
MARK = "mark.svg"
NOTES, WORKER, MANIFEST = "notes.js", "worker.js", "manifest.webmanifest"
LATER = (
    NOTES,
    "body-figure.js",
    "download.js",
    "menu.js",
    "panel.js",
    "ring.js",
)  # fetched when they are wanted
SHEETS = ("menu.css", "panel.css")  # with their scripts
SCRIPT_TYPE, SHEET_TYPE = "text/javascript; charset=utf-8", "text/css; charset=utf-8"
ICONS = (180, 192, 512)
MARGIN = 12  # around the mark of an icon, in its own measure
MEMORY = (5, 6, 7, 8)  # levels of zlib; the best is taken
_ICON = re.compile(r"icon-(\d{2,4})\.png")
_SQUARE = f'viewBox="{12 - 16 - MARGIN} {-MARGIN} {32 + 2 * MARGIN} {32 + 2 * MARGIN}"'
SHOWN_FIRST = ("title", "about", "small", "noScript")  # by the document itself
NO_WORDS = "const FIRST = {};"  # in setting.js
NO_FILE = speak("web", "there_is_no_such_file")


@dataclass(frozen=True)
class PageFile:
    """One file: its bytes, the same packed, its content type and the tag browsers check it by."""

    body: bytes
    packed: bytes
    content_type: str
    tag: str


@lru_cache(maxsize=1)
def page_files() -> dict[str, PageFile]:
    """Every file a page may ask for by name: one script, one sheet, the mark, what comes later."""
    words = json.dumps(first_words(), ensure_ascii=False)
    modules = read_modules(FOLDER)
    joined = join_modules(modules).replace(NO_WORDS, f"const FIRST = {words};")
    later = {name: join_modules(modules, name) for name in LATER}
    scripts = {ENTRY: joined, **later, WORKER: _read(WORKER)}
    sheets = {name: _read(name) for name in (SHEET, *SHEETS, PAPER)}
    small = smaller(
        [("application/javascript", source) for source in scripts.values()]
        + [("text/css", source) for source in sheets.values()]
    )
    kinds = [SCRIPT_TYPE] * len(scripts) + [SHEET_TYPE] * len(sheets)
    return {
        **{
            name: _file(source, kind)
            for name, source, kind in zip((*scripts, *sheets), small, kinds, strict=True)
        },
        MARK: _file(_read(MARK), "image/svg+xml"),
        MANIFEST: _file(_read(MANIFEST), "application/manifest+json"),
    }


@lru_cache(maxsize=len(ICONS))
def icon_file(width: int) -> PageFile:
    """The mark on white, as home screens and notifications want it."""
    svg = _read(MARK).replace('viewBox="0 0 24 32"', _SQUARE)
    return _packed(svg_png(svg, width, "#FFFFFF"), "image/png")


@lru_cache(maxsize=4)
def index_file(path: str) -> PageFile:
    """The full page for a channel that lives at `path`."""
    words = page_words()
    said = {key: html.escape(words[key]) for key in SHOWN_FIRST}
    page = _read(INDEX).format(path=path, lang=LANGUAGE, **said)
    return _file(page, "text/html; charset=utf-8")


async def serve_file(request: Request, name: str) -> HTTPResponse:
    """Answer with one file, 304 when the browser has it; ChannelError 404 when there is none."""
    file = _icon(name) or page_files().get(name)
    if file is None:
        raise ChannelError(404, NO_FILE)
    return answer_with(request, file)


async def serve_worker(request: Request) -> HTTPResponse:
    """Answer with the worker that takes notes; it lies in the page's own folder, its scope."""
    return answer_with(request, page_files()[WORKER])


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


def _icon(name: str) -> PageFile | None:
    width = _ICON.fullmatch(name)
    return icon_file(int(width[1])) if width and int(width[1]) in ICONS else None


def _file(text: str, content_type: str) -> PageFile:
    return _packed(text.encode(), content_type)


def _packed(body: bytes, content_type: str) -> PageFile:
    tag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
    return PageFile(
        body, min((_gzip(body, memory) for memory in MEMORY), key=len), content_type, tag
    )


def _gzip(body: bytes, memory: int) -> bytes:
    """The body as gzip without a time; how well it packs depends on when its tables are renewed."""
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16, memory)
    return packer.compress(body) + packer.flush()
