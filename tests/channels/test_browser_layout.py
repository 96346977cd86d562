"""Nothing is cut, everything can be pressed, the bob hangs right."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.channels.browsing import NARROWEST, PHONE, WIDE, Open, say, sideways, small_targets

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("size", ["", "larger"], ids=["normal text", "larger text"])
@pytest.mark.parametrize(
    "scene",
    [
        "onset",
        "screen",
        "exercise",
        "check",
        "routine",
        "pattern",
        "education",
        "readback",
        "scale",
        "wipe",
    ],
)
def test_browser_nothing_is_cut_at_320_pixels(open_page: Open, scene: str, size: str) -> None:
    page = open_page(NARROWEST, size)
    say(page, scene)
    shown = "#pinned .call" if scene == "wipe" else ".turn.guide >> nth=1"
    expect(page.locator(shown)).to_be_visible()
    page.wait_for_timeout(300)
    assert sideways(page) <= 0
    assert small_targets(page) == []


@pytest.mark.parametrize("viewport", [PHONE, WIDE], ids=["phone", "wide"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_browser_hangs_the_bob_beside_the_newest_words(
    open_page: Open, viewport: dict[str, int], scheme: str
) -> None:
    page = open_page(viewport, color_scheme=scheme)
    say(page, "onset")
    expect(page.get_by_role("button", name="Slowly")).to_be_visible()
    page.wait_for_timeout(1300)
    bob = page.locator(".rail .bob").bounding_box()
    lead = page.locator(".lead").last.bounding_box()
    pin = page.locator(".pin").bounding_box()
    assert bob
    assert lead
    assert pin
    assert abs(bob["y"] - lead["y"]) < 8
    assert abs(bob["x"] + bob["width"] / 2 - (pin["x"] + pin["width"] / 2)) < 1
    assert bob["x"] + bob["width"] < lead["x"]
