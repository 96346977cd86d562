"""Chromium as the tests of the page start it, and keep it."""

from __future__ import annotations

import asyncio
from pathlib import Path

from playwright.sync_api import Browser, Playwright

# The shell has no windows of its own and shows no notification; all else costs a fifth less in it.
WHOLE, SHELL = Path("/usr/bin/chromium"), Path("/usr/bin/chromium-headless-shell")
CHROMIUM = SHELL if SHELL.exists() else WHOLE
# What Chromium keeps ready for people of its own: a popup below the address and a process for the
# next site, made for each test. Without them a test of the page costs a third less.
_NEEDLESS = (
    "SpareRendererForSitePerProcess",
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
    "WebUIOmniboxPopup",
)
# Playwright's own list, in whose place the last switch of that name comes.
_WITHOUT = (
    "AimEnabled",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
)


def launch(playwright: Playwright, program: Path = CHROMIUM) -> Browser:
    """Start Chromium."""
    off = ",".join((*_WITHOUT, *_NEEDLESS))
    return playwright.chromium.launch(
        executable_path=program, args=["--no-sandbox", f"--disable-features={off}"]
    )


class KeptChromium:
    """Chromium that one file of tests after the other uses, started again where it has ended."""

    def __init__(self, playwright: Playwright) -> None:
        self._playwright = playwright
        self._running = launch(playwright)
        self.loop = asyncio.get_running_loop()

    def running(self) -> Browser:
        """Return it."""
        if not self._running.is_connected():
            self._running = launch(self._playwright)
        return self._running

    def whole(self) -> Browser:
        """Start the whole of it, for one file; whoever asks closes it."""
        return launch(self._playwright, WHOLE)
