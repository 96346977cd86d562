"""The clock: never by itself, paused at will, counted through holds, sides and rests."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.channels.web.browsing import WIDE, Open, hold_the_clock, inside, say
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

READY = 3000  # milliseconds to get ready
BETWEEN = 300  # the clock looks five times a second
WHAT_IT_DID = "window.did = {buzzed: 0, awake: [], said: [], tones: [], loudest: 0};"
FAKES = (
    WHAT_IT_DID
    + """
    navigator.vibrate = () => (did.buzzed += 1);
    Object.defineProperty(navigator, 'wakeLock', {value: {request: async () => {
      did.awake.push('on');
      return {release: async () => did.awake.push('off')};
    }}});
    window.AudioContext = class {
      currentTime = 0;
      createOscillator() {
        const note = { frequency: {}, connect: (to) => to, stop: () => {} };
        note.start = () => did.tones.push(note.frequency.value);
        return note;
      }
      createGain() {
        const level = { connect: (to) => to, gain: {} };
        level.gain.setValueAtTime = (to) => did.loudest = Math.max(did.loudest, to);
        level.gain.exponentialRampToValueAtTime = () => {};
        return level;
      }
    };
    speechSynthesis.cancel = () => {};
    speechSynthesis.speak = (words) => did.said.push(words.text);
    null"""
)


def opened(open_page: Open, scene: str) -> Page:
    page = open_page(WIDE, alone=True)
    page.evaluate(FAKES)
    say(page, scene)
    expect(page.locator(".clock")).to_be_visible()
    hold_the_clock(page)
    return page


def start(page: Page) -> None:
    page.get_by_role("button", name="Start", exact=True).click()


def test_browser_clock_begins_with_three_seconds_and_counts_down(open_page: Open) -> None:
    page = opened(open_page, "countdown")
    figure = page.locator(".ring b")
    told = page.locator(".clock [role=status]")
    page.clock.run_for(5000)
    expect(figure).to_have_text("30")
    start(page)
    expect(told).to_have_text("Get ready")
    page.clock.run_for(1000 + BETWEEN)
    expect(figure).to_have_text("2")
    expect(told).to_have_text("2")
    page.clock.run_for(2000)
    expect(told).to_have_text("Hold for 30 seconds")
    page.clock.run_for(5000)
    expect(figure).to_have_text("25")
    page.get_by_role("button", name="Pause", exact=True).click()
    page.clock.run_for(5000)
    expect(figure).to_have_text("25")
    page.get_by_role("button", name="Go on", exact=True).click()
    page.clock.run_for(10_000 + BETWEEN)
    expect(told).to_have_text("Half: 15 seconds left")
    page.clock.run_for(12_000)
    expect(told).to_have_text("3")


def test_browser_clock_rests_between_rounds_and_goes_on_by_itself(open_page: Open) -> None:
    page = opened(open_page, "countdown")
    start(page)
    page.clock.run_for(READY + 30_000 + BETWEEN)
    expect(page.locator(".clock [role=status]")).to_have_text("Rest")
    expect(page.locator(".ring small")).to_contain_text("round 2/4")
    page.clock.run_for(15_000)
    expect(page.locator(".clock [role=status]")).to_have_text("Hold for 30 seconds")
    page.clock.run_for(30_000 + 2 * (15_000 + 30_000))
    expect(page.locator(".clock [role=status]")).to_have_text("Time")
    page.get_by_role("button", name="Start again").click()
    expect(page.locator(".clock [role=status]")).to_have_text("Get ready")


@pytest.mark.parametrize("size", [(320, 568), (640, 400)], ids=["320", "low"])
def test_browser_clock_keeps_its_words_within_the_ring(
    open_page: Open, size: tuple[int, int]
) -> None:
    window = {"width": size[0], "height": size[1]}
    page = open_page(window, alone=True, has_touch=True, is_mobile=True)
    say(page, "sides")
    expect(page.locator(".ring small")).to_have_text("times")  # the dose, before it is begun
    hold_the_clock(page)
    start(page)
    page.clock.run_for(4000)
    expect(page.locator(".ring small")).to_have_text("hold 1/2\nside 1/2")
    ring, *words = inside(  # at one moment: the page may still be moving
        page,
        "[root.querySelector('.ring'), ...root.querySelectorAll('.ring p > *')]"
        ".map((e) => e.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom])",
    )
    line = (ring[1] - ring[0]) * 0.065  # of the ring itself
    assert len(words) == 2
    for top, bottom in words:
        assert ring[0] + line <= top
        assert bottom <= ring[1] - line


def test_browser_clock_counts_the_seconds_of_each_hold_and_changes_sides(open_page: Open) -> None:
    page = opened(open_page, "sides")
    told = page.locator(".clock [role=status]")
    expect(page.locator(".ring b")).to_have_text("2")  # times, as the dose says
    start(page)
    page.clock.run_for(READY + BETWEEN)
    expect(told).to_have_text("hold 1/2")
    page.clock.run_for(5000)
    expect(page.locator(".ring b")).to_have_text("15")
    page.clock.run_for(15_000)
    expect(told).to_have_text("Let go")
    expect(page.locator(".ring b")).to_have_text("1")  # of two, not a second of letting go
    expect(page.locator(".ring small")).to_have_text("of 2\nLet go")
    drawn = str(page.locator(".ring .arc").get_attribute("stroke-dasharray")).split()
    assert 0.45 < float(drawn[0]) / float(drawn[1]) < 0.55  # one of two is half the ring
    page.get_by_role("button", name="Pause", exact=True).click()
    expect(page.locator(".ring small")).to_have_text("of 2\npaused")
    page.get_by_role("button", name="Go on").click()
    page.clock.run_for(2000)
    expect(told).to_have_text("hold 2/2")
    page.clock.run_for(20_000)
    expect(told).to_have_text("Change sides")
    page.clock.run_for(8000)
    expect(told).to_have_text("hold 1/2")
    expect(page.locator(".ring small")).to_contain_text("side 2/2")


def test_browser_clock_counts_repetitions_and_says_each(open_page: Open) -> None:
    page = opened(open_page, "exercise")
    expect(page.locator(".ring small")).to_have_text("times")
    start(page)
    page.clock.run_for(READY + 3000 + BETWEEN)
    expect(page.locator(".ring b")).to_have_text("3")
    expect(page.locator(".clock [role=status]")).to_have_text("3/8")
    page.clock.run_for(5000)
    expect(page.locator(".clock [role=status]")).to_have_text("Rest")


def test_browser_clock_buzzes_and_keeps_the_screen_on_while_it_runs(open_page: Open) -> None:
    page = opened(open_page, "countdown")
    start(page)
    page.clock.run_for(READY + BETWEEN)
    assert page.evaluate("did.buzzed") == 2  # get ready, hold
    assert page.evaluate("did.awake") == ["on"]
    page.get_by_role("button", name="Pause", exact=True).click()
    page.wait_for_function("did.awake.length == 2")
    assert page.evaluate("[did.said, did.tones]") == [[], []]  # silent unless asked


def test_browser_clock_sounds_softly_when_it_is_asked_to(open_page: Open) -> None:
    page = opened(open_page, "countdown")
    page.get_by_role("button", name="Sound: off").click()
    expect(page.get_by_role("button", name="Sound: tones")).to_be_visible()
    page.evaluate("did.tones.length = 0")  # the one that lets it be heard
    start(page)
    page.clock.run_for(READY + BETWEEN)
    high, low = 660, 440  # a beginning, and the seconds before it
    assert page.evaluate("did.tones") == [high, low, low, high]
    assert 0 < page.evaluate("did.loudest") < 0.2  # of a full 1
    assert page.evaluate("did.said") == []


def test_browser_clock_speaks_when_it_is_asked_to(open_page: Open) -> None:
    page = opened(open_page, "countdown")
    page.get_by_role("button", name="Sound: off").click()
    page.get_by_role("button", name="Sound: tones").click()
    expect(page.get_by_role("button", name="Sound: voice")).to_be_visible()
    start(page)
    page.clock.run_for(READY + BETWEEN)
    assert page.evaluate("did.said")[-4:] == ["Get ready", "2", "1", "Hold for 30 seconds"]
    assert inside(page, "localStorage.getItem('plumbline-sound')") == "voice"


def test_browser_clock_stops_when_it_hurts(open_page: Open, served: Served) -> None:
    page = opened(open_page, "countdown")
    start(page)
    page.clock.run_for(READY + 4000 + BETWEEN)
    page.get_by_role("button", name="It hurts").click()
    expect(page.get_by_text("You said: /hurts")).to_be_visible()
    page.clock.run_for(5000)
    assert inside(page, "root.querySelector('.ring b').textContent") == "26"


def test_browser_clock_is_no_duty(open_page: Open, served: Served) -> None:
    page = opened(open_page, "countdown")
    page.get_by_role("button", name="Done").click()
    expect(page.get_by_text("You said: /done")).to_be_visible()


def test_browser_clock_as_a_stop_watch_gives_a_second_try(open_page: Open, served: Served) -> None:
    page = opened(open_page, "timed")
    start(page)
    page.clock.run_for(READY + 3000 + BETWEEN)
    page.get_by_role("button", name="Stop the clock").click()
    expect(page.get_by_role("button", name="Use 3 seconds")).to_be_visible()
    assert served.bot.texts[-1] == "timed"  # nothing is sent by stopping
    page.get_by_role("button", name="Try again").click()
    page.clock.run_for(READY + 18_000 + BETWEEN)
    expect(page.locator(".ring b")).to_have_text("18")
    page.get_by_role("button", name="Stop the clock").click()
    page.get_by_role("button", name="Use 18 seconds").click()
    expect(page.get_by_text("You said: 18 seconds")).to_be_visible()


def test_browser_clock_asks_for_its_seconds_only_who_wants_no_clock(open_page: Open) -> None:
    """Answers stood beside it before there was anything to tell, and while it ran."""
    page = opened(open_page, "timed")
    answer = page.get_by_role("button", name="30 seconds or more")
    expect(answer).to_be_hidden()
    page.get_by_role("button", name="Without the clock").click()
    expect(answer).to_be_in_viewport(ratio=1)
    answer.click()
    expect(page.locator(".fold").last).to_contain_text("30 seconds or more")
