from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

    from tests.channels.web.browsing import Open
    from tests.channels.web.kept_pages import KeptPages
    from tests.channels.web.served import Served


# Milliseconds that a page may take where the machine stands still for a while; nothing waits so
# long where what is awaited is there.
PATIENCE = 30_000


@pytest.fixture(scope="session", autouse=True)
def patient() -> None:
    """Let what is expected of a page come as late as what is done with it."""
    from playwright.sync_api import expect

    expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="module")
def kept_served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The web channel on one port for a file of tests: what its pages fetched stays fetched."""
    from tests.channels.web.served import serve

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLUMBLINE_DATA_DIR", str(tmp_path_factory.mktemp("kept")))
        patch.delenv("PLUMBLINE_SECRET_KEY", raising=False)
        with serve() as running:
            yield running


@pytest.fixture
def served(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Served]:
    """The web channel on a free port, its key file in a folder of the test.

    For a page it is the file's own, whose bot has heard nothing yet.
    """
    from tests.channels.web.served import serve

    if "open_page" in request.fixturenames:
        kept: Served = request.getfixturevalue("kept_served")
        kept.begin_anew()
        yield kept
        return
    monkeypatch.setenv("PLUMBLINE_DATA_DIR", str(tmp_path))
    monkeypatch.delenv("PLUMBLINE_SECRET_KEY", raising=False)
    with serve() as running:
        yield running


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The whole product, served once for a worker: to start it costs seconds."""
    from tests.channels.real import plumbline_serve

    with plumbline_serve(tmp_path_factory.mktemp("served")) as running:
        yield running


@pytest.fixture(scope="module")
def console() -> list[str]:
    """What the pages of a file complained of since their test began."""
    return []


@pytest.fixture(scope="module")
def kept_pages(browser: Browser, console: list[str]) -> KeptPages:
    """Pages that one test after the other uses."""
    from tests.channels.web.kept_pages import KeptPages

    def make(**options: Any) -> Page:
        context = browser.new_context(**options)
        context.set_default_timeout(PATIENCE)
        return _watched_page(context, console)

    return KeptPages(make)


def _watched_page(context: BrowserContext, console: list[str]) -> Page:
    def note(said: ConsoleMessage) -> None:
        # Chromium asks for the sign of an address that is no page: where kept pages wait.
        if said.type == "error" and not said.location["url"].endswith("/favicon.ico"):
            console.append(said.text)

    page = context.new_page()
    page.on("pageerror", lambda error: console.append(str(error)))
    page.on("console", note)
    page.add_init_script(
        "addEventListener('securitypolicyviolation', "
        "(event) => console.error('CSP ' + event.violatedDirective))"
    )
    return page


@pytest.fixture
def watched(browser: Browser, console: list[str]) -> Iterator[Any]:
    """Makes pages; at the end there must be no console error and no CSP violation."""
    from tests.channels.web.browsing import EXPECTED

    contexts: list[BrowserContext] = []
    console.clear()

    def page_in(context: BrowserContext, watch: bool = True) -> Page:
        return _watched_page(context, console) if watch else context.new_page()

    def new_page(watch: bool = True, **options: Any) -> Page:
        context = browser.new_context(**options)
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        return page_in(context, watch)

    yield SimpleNamespace(open=new_page, beside=lambda page: page_in(page.context))
    for context in contexts:
        context.close()
    assert [error for error in console if not any(known in error for known in EXPECTED)] == []


@pytest.fixture
def open_page(served: Served, watched: Any, kept_pages: KeptPages) -> Iterator[Open]:
    """Opens the page against the real channel and a scripted bot, in a window used before.

    One whose clock, line or routes a test sets is opened `alone`. In this order: pages leave
    before it is looked at what they complained of.
    """
    from playwright.sync_api import expect

    from tests.channels.web.browsing import PHONE
    from tests.channels.web.scenes import play

    served.bot.answer = functools.partial(play, picture="P01")

    def open_it(
        viewport: dict[str, int] = PHONE, letters: str = "", *, alone: bool = False, **options: Any
    ) -> Page:
        page: Page
        if alone:
            page = watched.open(viewport=viewport, **options)
        else:
            page = kept_pages.take(served.url, viewport, letters, **options)
        page.goto(served.url)
        expect(page.locator(".card")).to_be_visible()
        return page

    yield open_it
    kept_pages.put_back(served.url)


@pytest.fixture
def carried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Served, str]]:
    """The guide, and the address of somebody else's site that carries it."""
    from tests.channels.web.embedding import carrying

    monkeypatch.setenv("PLUMBLINE_DATA_DIR", str(tmp_path))
    with carrying() as both:
        yield both
