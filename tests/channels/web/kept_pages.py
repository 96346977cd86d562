"""Pages that one file of tests uses again: a window opened once, and what it fetched kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page

# What a page is asked for anew, whatever it was asked for before.
MEDIA: dict[str, Any] = {
    "color_scheme": "light",
    "reduced_motion": "no-preference",
    "forced_colors": "none",
}
FORGET = """(letters) => {
  localStorage.clear();
  sessionStorage.clear();
  if (letters) localStorage.setItem('plumbline-size', letters);
}"""
CLOCK = "'__pwClock' in globalThis"


class KeptPages:
    """Windows by what they were made with; each test finds one that remembers nobody."""

    def __init__(self, make: Callable[..., Page]) -> None:
        self._make = make
        self._free: dict[str, list[Page]] = {}
        self._taken: list[tuple[str, Page]] = []

    def take(
        self, address: str, viewport: dict[str, int], letters: str = "", **options: Any
    ) -> Page:
        """A page of that size, not yet at the guide; `letters` is the size chosen for its text."""
        media = {name: options.pop(name, usual) for name, usual in MEDIA.items()}
        made_with = repr(sorted(options.items()))
        free = self._free.setdefault(made_with, [])
        if free:
            page = free.pop()
        else:
            page = self._make(viewport=viewport, **options)
            _away(page, address)
        self._taken.append((made_with, page))
        page.set_viewport_size(viewport)  # type: ignore[arg-type]
        page.emulate_media(media="screen", **media)
        page.context.clear_cookies()
        page.evaluate(FORGET, letters)
        return page

    def put_back(self, address: str) -> None:
        """Leave the guide: nothing that comes late is for the next test.

        A page that cannot be left is lost to the tests after this one, and no trouble of theirs.
        """
        taken, self._taken = self._taken, []
        for made_with, page in taken:
            if page.is_closed():
                continue
            assert not page.evaluate(CLOCK), "a page whose clock is set is opened alone"
            for other in page.context.pages:
                if other != page:
                    other.close()
            page.mouse.move(0, 0)
            _away(page, address)
            self._free[made_with].append(page)


def _away(page: Page, address: str) -> None:
    """Go where the guide's own storage can be reached and nothing of it runs."""
    page.goto(f"{address}/health")
