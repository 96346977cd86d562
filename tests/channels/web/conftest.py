from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

    from tests.channels.web.browsing import Open
    from tests.channels.web.served import Served


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    """The web channel on a free port, its key file in a folder of the test."""
    from tests.channels.web.served import serve

    monkeypatch.setenv("PLUMBLINE_DATA_DIR", str(tmp_path))
    monkeypatch.delenv("PLUMBLINE_SECRET_KEY", raising=False)
    with serve() as running:
        yield running


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The whole product, served for one file of tests."""
    from tests.channels.real import plumbline_serve

    with plumbline_serve(tmp_path_factory.mktemp("served")) as running:
        yield running


@pytest.fixture
def watched(browser: Browser) -> Iterator[Any]:
    """Makes pages; at the end there must be no console error and no CSP violation."""
    from tests.channels.web.browsing import EXPECTED

    contexts: list[BrowserContext] = []
    errors: list[str] = []

    def page_in(context: BrowserContext, watch: bool = True) -> Page:
        page = context.new_page()
        if not watch:
            return page
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
        page.add_init_script(
            "addEventListener('securitypolicyviolation', "
            "(event) => console.error('CSP ' + event.violatedDirective))"
        )
        return page

    def new_page(watch: bool = True, **options: Any) -> Page:
        context = browser.new_context(**options)
        contexts.append(context)
        context.set_default_timeout(8000)
        return page_in(context, watch)

    yield SimpleNamespace(open=new_page, beside=lambda page: page_in(page.context))
    for context in contexts:
        context.close()
    assert [error for error in errors if not any(known in error for known in EXPECTED)] == []


@pytest.fixture
def open_page(served: Served, watched: Any) -> Open:
    """Opens the page against the real channel and a scripted bot.

    In this order: pages close before their server does, or they ask one that is going away.
    """
    from playwright.sync_api import expect

    from tests.channels.web.browsing import PHONE
    from tests.channels.web.scenes import play

    served.bot.answer = functools.partial(play, picture="P01")

    def open_it(viewport: dict[str, int] = PHONE, size: str = "", **options: object) -> Page:
        page: Page = watched.open(viewport=viewport, **options)
        if size:
            page.add_init_script(f"localStorage.setItem('plumbline-size', '{size}')")
        page.goto(served.url)
        expect(page.locator(".card")).to_be_visible()
        return page

    return open_it
