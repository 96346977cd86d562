"""The clock: never by itself, paused at will, stopped when it hurts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.channels.web.browsing import WIDE, Open, say
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow


def opened(open_page: Open, scene: str) -> Page:
    page = open_page(WIDE)
    page.clock.install()
    say(page, scene)
    expect(page.locator(".clock")).to_be_visible()
    return page


def test_browser_clock_counts_down_when_it_is_started_and_can_be_paused(open_page: Open) -> None:
    page = opened(open_page, "countdown")
    figure = page.locator(".ring b")
    told = page.locator(".clock [role=status]")
    page.clock.run_for(5000)
    expect(figure).to_have_text("30")
    page.get_by_role("button", name="Start", exact=True).click()
    expect(told).to_have_text("Started")
    page.clock.run_for(5100)
    expect(figure).to_have_text("25")
    page.get_by_role("button", name="Pause the clock").click()
    page.clock.run_for(5000)
    expect(figure).to_have_text("25")
    page.get_by_role("button", name="Go on", exact=True).click()
    page.clock.run_for(10100)
    expect(told).to_have_text("Half: 15 seconds left")
    page.clock.run_for(12000)
    expect(told).to_have_text("3")
    page.clock.run_for(3000)
    expect(told).to_have_text("Time")
    expect(figure).to_have_text("0")
    page.get_by_role("button", name="Start round 2").click()
    page.clock.run_for(1100)
    expect(figure).to_have_text("29")
    expect(page.locator(".ring small")).to_contain_text("round 2/4")


def test_browser_clock_stops_when_it_hurts(open_page: Open, served: Served) -> None:
    page = opened(open_page, "countdown")
    page.get_by_role("button", name="Start", exact=True).click()
    page.clock.run_for(4100)
    page.get_by_role("button", name="It hurts").click()
    expect(page.get_by_text("You said: /hurts")).to_be_visible()
    page.clock.run_for(5000)
    expect(page.locator(".ring b")).to_have_text("26")


def test_browser_clock_is_no_duty(open_page: Open, served: Served) -> None:
    page = opened(open_page, "countdown")
    page.get_by_role("button", name="Done").click()
    expect(page.get_by_text("You said: /done")).to_be_visible()


def test_browser_clock_counts_repetitions(open_page: Open) -> None:
    page = opened(open_page, "exercise")
    expect(page.locator(".ring small")).to_have_text("of 8\nround 1/2")
    page.get_by_role("button", name="Start", exact=True).click()
    page.clock.run_for(3100)
    expect(page.locator(".ring b")).to_have_text("3")
    page.clock.run_for(5100)
    expect(page.locator(".ring b")).to_have_text("8")
    expect(page.get_by_role("button", name="Start round 2")).to_be_visible()


def test_browser_clock_as_a_stop_watch_says_the_seconds(open_page: Open, served: Served) -> None:
    page = opened(open_page, "timed")
    page.get_by_role("button", name="Start", exact=True).click()
    page.clock.run_for(18200)
    expect(page.locator(".ring b")).to_have_text("18")
    page.get_by_role("button", name="Stop", exact=True).click()
    expect(page.get_by_text("You said: 18 seconds")).to_be_visible()


def test_browser_clock_can_be_left_for_typing(open_page: Open) -> None:
    page = opened(open_page, "timed")
    page.get_by_role("button", name="Type it instead").click()
    expect(page.locator("#text")).to_be_focused()
