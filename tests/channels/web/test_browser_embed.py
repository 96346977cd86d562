"""The widget on somebody else's site, in a real browser, under that site's strict policy."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.channels.web.axe_on_a_page import violations
from tests.channels.web.browsing import ROOT, WIDE, say, small_targets, still
from tests.channels.web.embedding import PAGE, opened, opened_small, site
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


def test_browser_embed_asks_nothing_before_it_is_opened(
    carried: tuple[Served, str], watched: Any
) -> None:
    guide, address = carried
    page = watched.open(viewport=WIDE)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(guide.url)))
    page.goto(address)
    expect(page.get_by_role("button", name="Back pain? Ask Plumbline")).to_be_visible()
    page.wait_for_timeout(300)
    assert [a for a in asked if a.startswith("/")][:1] == ["/page/plumb-line.js"]
    assert {a for a in asked if a.startswith("/")} == {
        "/page/plumb-line.js",
        "/page/panel.js",
        "/page/plumb-line.css",
        "/page/panel.css",
    }
    assert guide.bot.heard == []


@pytest.mark.parametrize("written", ["", "it hurts "])
def test_browser_embed_goes_to_the_card_unless_somebody_writes(
    carried: tuple[Served, str], watched: Any, written: str
) -> None:
    """The card took the keyboard when the talk came, and half a sentence went nowhere."""
    _, address = carried
    page = watched.open(viewport=WIDE)
    held: list[Any] = []
    page.route("**/session*", lambda route: held.append(route))
    page.goto(address)
    page.get_by_role("button", name="Back pain? Ask Plumbline").click()
    field = page.locator("#text")
    field.press_sequentially(written)
    while not held:
        page.wait_for_timeout(20)
    held[0].continue_()
    expect(page.locator(".card")).to_be_visible()
    still(page)
    if not written:
        expect(page.locator(".card h2")).to_be_focused()
        return
    page.keyboard.type("since Monday")
    expect(field).to_have_value("it hurts since Monday")


def test_browser_embed_talks_and_keeps_the_conversation(
    carried: tuple[Served, str], watched: Any
) -> None:
    guide, address = carried
    page = opened(watched, address)
    expect(page.get_by_role("dialog", name="Plumbline")).to_be_visible()
    say(page, "exercise")
    expect(page.locator(".well img")).to_be_visible()
    drawn = "(image) => image.decode().then(() => image.naturalWidth)"
    assert page.locator(".well img").evaluate(drawn) > 0
    assert page.context.cookies() == []
    page.reload()
    page.get_by_role("button", name="Back pain? Ask Plumbline").click()
    expect(page.locator(".slip")).to_contain_text("exercise")
    assert guide.bot.texts.count("/greet") == 1


def test_browser_embed_closes_by_key_and_gives_the_focus_back(
    carried: tuple[Served, str], watched: Any
) -> None:
    _, address = carried
    page = opened(watched, address)
    expect(page.locator(".card h2")).to_be_focused()
    page.get_by_role("button", name="Menu").click()
    expect(page.get_by_role("button", name="Start over")).to_be_visible()  # it is fetched first
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_visible()  # the menu first
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("button", name="Back pain? Ask Plumbline")).to_be_focused()


def test_browser_embed_opens_the_pages_to_print(carried: tuple[Served, str], watched: Any) -> None:
    _, address = carried
    page = opened(watched, address)
    page.get_by_role("button", name="Menu").click()
    link = page.get_by_role("link", name="Summary for my clinician")
    page.wait_for_timeout(300)
    with page.context.expect_page() as paper:
        link.click()
    expect(paper.value.get_by_role("heading", name="Summary for my clinician")).to_be_visible()


def test_browser_embed_is_refused_to_a_site_that_is_not_named(
    carried: tuple[Served, str], watched: Any
) -> None:
    guide, _ = carried
    with site() as (address, page_of_site):
        page_of_site["html"] = PAGE.format(guide=guide.url)
        page_of_site["policy"] = "default-src *"
        page = watched.open(watch=False, viewport=WIDE)
        page.goto(address)
        page.wait_for_timeout(500)
        assert page.evaluate("Boolean(customElements.get('plumb-line'))") is False
        answer = page.evaluate(
            f"fetch('{guide.url}/session', {{method: 'POST'}})"
            ".then((answer) => answer.status, () => 'refused')"
        )
        assert answer == "refused"
    assert guide.bot.heard == []


@pytest.mark.parametrize("modal", [False, True], ids=["beside the page", "in front of it"])
def test_browser_embed_has_nothing_axe_would_mend(
    carried: tuple[Served, str], watched: Any, modal: bool
) -> None:
    _, address = carried
    shows = opened_small if modal else opened
    page = shows(watched, address, bypass_csp=True, reduced_motion="reduce")
    still(page)
    assert bool(page.get_by_role("dialog").get_attribute("aria-modal")) is modal
    assert violations(page) == []
    assert small_targets(page) == []


@pytest.mark.parametrize(
    ("viewport", "full"),
    [
        ({"width": 1280, "height": 800}, False),
        ({"width": 400, "height": 800}, True),
        ({"width": 900, "height": 500}, True),
    ],
)
def test_browser_embed_fills_small_windows(
    carried: tuple[Served, str], watched: Any, viewport: dict[str, int], full: bool
) -> None:
    _, address = carried
    page = watched.open(viewport=viewport)
    page.goto(address)
    page.get_by_role("button", name="Back pain? Ask Plumbline").click()
    box = page.get_by_role("dialog").bounding_box()
    assert box
    assert (box["width"] == viewport["width"]) is full
    assert box["height"] == (viewport["height"] if full else 720)


def test_browser_embed_keeps_its_size_on_a_site_with_its_own(
    carried: tuple[Served, str], watched: Any
) -> None:
    _, address = carried
    page = opened(watched, address, bypass_csp=True)
    page.evaluate("document.documentElement.style.fontSize = '40px'")
    page.evaluate("document.body.style.cssText = 'line-height: 3; text-align: center'")
    size = page.locator(".guide p").first.evaluate("(p) => getComputedStyle(p).fontSize")
    assert size in ("17px", "21px")
    align = page.locator(".guide p").first.evaluate("(p) => getComputedStyle(p).textAlign")
    assert align == "start"


def test_browser_embed_takes_no_look_of_the_page_around_it(
    watched: Any, carried: tuple[Served, str]
) -> None:
    """A site's `* { letter-spacing }` ran into the panel."""
    page = opened(watched, carried[1])
    looks = ("letterSpacing", "textTransform", "wordSpacing", "fontStyle", "textIndent")
    words = f"""(() => {{ const part = {ROOT}.querySelector('.card li, .card p');
        const look = getComputedStyle(part);
        return {list(looks)}.map((name) => look[name]); }})()"""
    before = page.evaluate(words)
    page.evaluate(
        """(() => { const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { letter-spacing: 4px !important; text-transform: uppercase;
            word-spacing: 9px; font-style: italic; text-indent: 20px }`);
        document.adoptedStyleSheets = [sheet]; })()"""
    )
    assert page.evaluate("getComputedStyle(document.querySelector('p')).letterSpacing") == "4px"
    assert page.evaluate(words) == before
