"""Somebody else's site with the widget on it, and the widget opened there."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Page, expect

from bot.channels.web.web_settings import WebSettings
from tests.channels.web.browsing import TALL, WIDE
from tests.channels.web.scenes import play
from tests.channels.web.served import Served, serve

PAGE = """<!doctype html><html lang="en"><head><title>Elm Street Practice</title>
<meta name="viewport" content="width=device-width"></head><body><main><h1>Looking after your
back</h1><p>Most back pain settles with time and movement.</p></main>
<script type="module" src="{guide}/page/plumb-line.js"></script>
<plumb-line src="{guide}/"></plumb-line></body></html>"""


@contextmanager
def site() -> Iterator[tuple[str, dict[str, str]]]:
    """Another site on another host name; what it answers is in the mapping `page`."""
    page = {"html": "", "policy": ""}

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Security-Policy", page["policy"])
            self.end_headers()
            if self.path == "/":
                self.wfile.write(page["html"].encode())

        def log_message(self, *parts: Any) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://localhost:{server.server_port}", page
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def carrying() -> Iterator[tuple[Served, str]]:
    """The guide, and the address of a site that carries it under a strict policy of its own."""
    with site() as (address, page), serve(WebSettings(embed_origins=(address,))) as guide:
        guide.bot.answer = functools.partial(play, picture="P01")
        root = guide.url.removesuffix("/chat")
        page["html"] = PAGE.format(guide=guide.url)
        page["policy"] = (
            f"default-src 'none'; script-src {root}; style-src {root}; img-src {root}; "
            f"connect-src {root}"
        )
        yield guide, address


def opened(watched: Any, address: str, **options: Any) -> Page:
    """A wide page of the site, the widget opened beside it."""
    page: Page = watched.open(viewport=WIDE, **options)
    page.goto(address)
    page.get_by_role("button", name="Back pain? Ask Plumbline").click()
    expect(page.locator(".card")).to_be_visible()
    return page


def opened_small(watched: Any, address: str, **options: Any) -> Page:
    """The site on a phone, the widget opened in front of it."""
    page: Page = watched.open(viewport=TALL, **options)
    page.goto(address)
    page.get_by_role("button", name="Back pain? Ask Plumbline").click()
    expect(page.get_by_role("dialog", name="Plumbline")).to_be_visible()
    return page
