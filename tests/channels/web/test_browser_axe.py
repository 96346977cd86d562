"""axe finds nothing to mend: every card, in both themes, the menu, and the widget on a site."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.channels.web.axe_on_a_page import violations
from tests.channels.web.browsing import PHONE, WIDE, Open, inside, open_menu, say, still
from tests.channels.web.scenes import CARD_SCENES
from tests.channels.web.scrolling import to_the_end

pytestmark = pytest.mark.slow

# axe brings a style of its own, which the page's policy rightly refuses.
AXE = {"bypass_csp": True}
INK = "getComputedStyle(root.querySelector('#text')).color"


def at_rest(page: Page) -> None:
    """Wait until nothing fades in any more: colours are those that stay."""
    still(page)
    ending = "root.getAnimations().filter((a) => a.effect.getTiming().iterations !== Infinity)"
    inside(page, f"Promise.all({ending}.map((a) => a.finished.catch(() => null))).then(() => null)")


def shown(page: Page, scene: str) -> None:
    say(page, scene)
    where = "#pinned .call" if scene == "wipe" else ".turn.guide >> nth=1"
    expect(page.locator(where)).to_be_visible()
    if scene == "where":
        expect(page.locator(".figures svg").first).to_be_visible()
    if scene == "education":
        page.locator(".education details summary").click()
    if scene in ("education", "care", "pattern", "screen", "check"):
        to_the_end(page)
    at_rest(page)


@pytest.mark.parametrize("scene", CARD_SCENES)
def test_browser_axe_has_nothing_against_a_card_in_light_and_dark(
    open_page: Open, scene: str
) -> None:
    page = open_page(PHONE, color_scheme="light", **AXE)
    shown(page, scene)
    light = inside(page, INK)
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    at_rest(page)
    assert inside(page, INK) != light
    assert violations(page) == []


@pytest.mark.parametrize("scene", ["readback", "where", "exercise"])
def test_browser_axe_has_nothing_against_a_wide_page(open_page: Open, scene: str) -> None:
    page = open_page(WIDE, **AXE)
    shown(page, scene)
    assert violations(page) == []


def test_browser_axe_has_nothing_against_the_menu(open_page: Open) -> None:
    page = open_page(**AXE)
    page.get_by_role("button", name="Menu").click()
    assert violations(page) == []
    page.get_by_role("button", name="Delete my data", exact=True).click()
    assert violations(page) == []


def test_browser_axe_has_nothing_against_answered_cards(open_page: Open) -> None:
    page = open_page(**AXE)
    say(page, "onset")
    page.get_by_role("button", name="Slowly").click()
    expect(page.get_by_text("You said: /onset")).to_be_visible()
    at_rest(page)
    assert violations(page) == []


def opens_a_fact(page: Page) -> None:
    say(page, "readback")
    page.get_by_role("button", name="3 weeks").click()


def opens_the_body(page: Page) -> None:
    say(page, "readback")
    still(page)
    page.get_by_role("button", name="low back", exact=True).click()
    expect(page.locator(".figures svg").first).to_be_visible(timeout=15_000)


def reads_on(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 568})
    say(page, "check")
    still(page)
    page.get_by_role("button", name="More below").click()
    to_the_end(page)  # nothing half below the head


def writes_beside_a_card(page: Page) -> None:
    say(page, "screen")
    page.get_by_role("heading", name="Is any of this").click()
    page.locator("#text").click()
    to_the_end(page)


def ticks_a_row(page: Page) -> None:
    say(page, "screen")
    still(page)  # a row that still glides in can be pressed beside
    page.get_by_label("Fever, chills or night sweats").check()


def opens_all_of_an_emergency(page: Page) -> None:
    say(page, "wipe")
    page.get_by_text("More to do until help comes").click()


def opens_a_folded_card(page: Page) -> None:
    say(page, "readback")
    page.get_by_role("button", name="Yes, that’s right").click()
    page.locator(".fold summary").last.click()


def runs_the_clock(page: Page) -> None:
    say(page, "countdown")
    page.get_by_role("button", name="Start", exact=True).click()


def asks_in_between(page: Page) -> None:
    say(page, "countdown")
    say(page, "why is that")
    expect(page.get_by_role("heading", name="Cortisone shots")).to_be_visible()
    expect(page.locator("#thinking")).to_be_hidden()


def asks_before_starting_over(page: Page) -> None:
    open_menu(page)
    page.get_by_role("button", name="Start over").click()


def is_asked_first(page: Page) -> None:
    """The hello and its consent, as they come."""
    to_the_end(page)


def is_asked_for_minutes(page: Page) -> None:
    say(page, "minutes")
    to_the_end(page)


def has_no_pattern(page: Page) -> None:
    say(page, "no pattern")
    to_the_end(page)


def has_larger_words(page: Page) -> None:
    inside(page, "(root.querySelector('.root').dataset.size = 'larger')")
    say(page, "routine")
    to_the_end(page)


def reads_from_right_to_left(page: Page) -> None:
    inside(page, "(root.querySelector('.root').dir = 'rtl')")
    say(page, "exercise")


def has_colours_of_its_own(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    say(page, "readback")


def has_lost_the_line(page: Page) -> None:
    page.context.set_offline(True)
    page.evaluate("dispatchEvent(new Event('offline'))")
    expect(page.locator("#line")).to_contain_text("No connection.")


def shows_today(page: Page) -> None:
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Today").click()


@pytest.mark.parametrize(
    "reach",
    [
        opens_a_fact,
        opens_the_body,
        reads_on,
        opens_a_folded_card,
        runs_the_clock,
        asks_in_between,
        asks_before_starting_over,
        shows_today,
        writes_beside_a_card,
        ticks_a_row,
        opens_all_of_an_emergency,
        is_asked_first,
        is_asked_for_minutes,
        has_no_pattern,
        has_larger_words,
        reads_from_right_to_left,
        has_colours_of_its_own,
    ],
)
def test_browser_axe_has_nothing_against_a_state(
    open_page: Open, reach: Callable[[Page], None]
) -> None:
    page = open_page({"width": 360, "height": 600}, **AXE)
    reach(page)
    at_rest(page)
    assert violations(page) == []


def test_browser_axe_has_nothing_against_a_lost_line(open_page: Open) -> None:
    page = open_page({"width": 360, "height": 600}, alone=True, **AXE)
    has_lost_the_line(page)
    at_rest(page)
    assert violations(page) == []
