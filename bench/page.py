"""From pressing Enter to the painted answer: the real guide, the real page, in Chromium.

Run with ``python -m bench.page``. Starts the server, holds the same conversation several times and
prints p50 and p95 in milliseconds, with the first paint of the page. Exits 1 when a limit is
broken.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

from bench.benchmark_talk import OPENING

LIMITS = {"send to paint p50, ms": 60.0, "first paint, ms": 200.0}
TURNS = (*OPENING[1:], "4", "it stays there", "should i get a scan?", "none of these")
ROUNDS = 5
SETTLE_MS = 1100  # a person reads; the session's limit is one message a second after the first 15
CHROMIUM = "/usr/bin/chromium"
# Resolves when the frame with the guide's next turn has been drawn.
SEND = """async (text) => {
  const root = document.querySelector('plumb-line').shadowRoot;
  const log = root.querySelector('#log');
  const answers = () => log.querySelectorAll('.guide').length;
  const before = answers();
  const painted = new Promise((done) => {
    new MutationObserver((_, seen) => {
      if (answers() <= before) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now())));
    }).observe(log, { childList: true });
  });
  const field = root.querySelector('#text');
  field.value = text;
  field.dispatchEvent(new Event('input'));
  const start = performance.now();
  root.querySelector('#composer').requestSubmit();
  return (await painted) - start;
}"""
FIRST_PAINT = "performance.getEntriesByName('first-contentful-paint')[0].startTime"


def main() -> int:
    """Measure, print, and return 1 when a limit is broken."""
    from tests.channels.real import plumbline_serve

    with tempfile.TemporaryDirectory() as kept, plumbline_serve(Path(kept)) as address:
        sent, paints = measure(address)
    figures = {
        "send to paint p50, ms": statistics.median(sent),
        "send to paint p95, ms": statistics.quantiles(sent, n=20)[-1],
        "first paint, ms": statistics.median(paints),
    }
    for name, figure in figures.items():
        limit = LIMITS.get(name)
        print(f"{name:24}{figure:10.1f}{f'{limit:10.0f}' if limit else ''}")
    return int(any(figures[name] > limit for name, limit in LIMITS.items()))


def measure(address: str) -> tuple[list[float], list[float]]:
    """Return the times of all turns but the first round's, and the first paints."""
    from playwright.sync_api import sync_playwright

    sent: list[float] = []
    paints: list[float] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for number in range(ROUNDS + 1):  # the first round warms up
            page = browser.new_page(viewport={"width": 1280, "height": 800})
            page.goto(f"{address}/")
            page.locator(".card").wait_for()
            page.wait_for_timeout(SETTLE_MS)
            for turn in TURNS:  # the page says hello
                took = page.evaluate(SEND, turn)
                page.wait_for_timeout(SETTLE_MS)
                if number:
                    sent.append(took)
            paints.append(page.evaluate(FIRST_PAINT))
            page.close()
        browser.close()
    return sent, paints


if __name__ == "__main__":
    sys.exit(main())
