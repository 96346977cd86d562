from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="session", autouse=True)
def links_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Links of this room's own: never those of whoever runs the tests."""
    from bot.channels.shared import surface_links

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PLUMBLINE_DATA_DIR", str(tmp_path_factory.mktemp("links")))
        patch.setenv("PLUMBLINE_SECRET_KEY", "a key for tests only, of no value")
        patch.delenv("PLUMBLINE_DATABASE_URL", raising=False)
        assert surface_links.all_links()._records.links().home_of("0" * 64) is None  # opened here
        yield
        surface_links.all_links()._records.close()
        surface_links.all_links.cache_clear()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium for one file of tests; its event loop must not outlive them."""
    from playwright.sync_api import sync_playwright

    from tests.channels.web.browsing import CHROMIUM, launch

    if not Path(CHROMIUM).exists():
        pytest.skip("Chromium is not installed")
    with sync_playwright() as playwright:
        running = launch(playwright)
        yield running
        running.close()
