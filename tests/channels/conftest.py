from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.channels.web.chromium import KeptChromium


@pytest.fixture(scope="package", autouse=True)
def links_of_the_tests(
    own_data_dir: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """Links of this room's own: never those of whoever runs the tests.

    Files of other rooms come between those of this one on a worker: they find the folder of the
    test run again, which is set before.
    """
    from bot.channels.shared import surface_links
    from bot.records import own_records

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLUMBLINE_DATA_DIR", str(tmp_path_factory.mktemp("links")))
        patch.setenv("PLUMBLINE_SECRET_KEY", "a key for tests only, of no value")
        patch.delenv("PLUMBLINE_DATABASE_URL", raising=False)
        own_records.cache_clear()  # tests before may have opened another folder's
        assert surface_links.all_links()._records.links().home_of("0" * 64) is None  # opened here
        yield
        surface_links.all_links()._records.close()
        surface_links.all_links.cache_clear()
        own_records.cache_clear()


@pytest.fixture(scope="session")
def chromium() -> Iterator[KeptChromium]:
    """Chromium for all files of a worker: to start it costs more than a second."""
    from playwright.sync_api import sync_playwright

    from tests.channels.web.chromium import CHROMIUM, KeptChromium

    if not CHROMIUM.exists():
        pytest.skip("Chromium is not installed")
    with sync_playwright() as playwright:
        kept = KeptChromium(playwright)
        asyncio._set_running_loop(None)
        yield kept
        asyncio._set_running_loop(kept.loop)
        kept.running().close()


@pytest.fixture(scope="module")
def browser(chromium: KeptChromium) -> Iterator[Browser]:
    """Chromium for one file of tests, with no window of another file.

    Its event loop counts as running between two calls; to tests of other files it does not.
    """
    with in_its_loop(chromium):
        running = chromium.running()
        yield running
        for context in running.contexts:
            context.close()


@contextmanager
def in_its_loop(chromium: KeptChromium) -> Iterator[None]:
    """Let the event loop of Chromium count as running, until the block ends."""
    asyncio._set_running_loop(chromium.loop)
    try:
        yield
    finally:
        asyncio._set_running_loop(None)
