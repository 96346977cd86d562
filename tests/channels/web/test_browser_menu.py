"""The menu: the look, the data, a fresh start."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.channels.web.answering import knows
from tests.channels.web.browsing import TALL, Open, inside, open_menu, say, shown, still
from tests.channels.web.served import Served

pytestmark = pytest.mark.slow

ROWS = [{"name": "Bridge", "dose": "8 times", "kind": "build", "state": ""}]


def test_browser_menu_changes_the_look_and_remembers_it(open_page: Open) -> None:
    page = open_page()
    say(page, "exercise")
    picture = page.locator(".well img")
    expect(picture).to_be_visible()
    assert "theme=light" in (picture.get_attribute("src") or "")
    page.get_by_role("button", name="Menu").click()
    page.get_by_label("Dark").check(force=True)
    page.get_by_label("Larger").check(force=True)
    page.get_by_label("Keep pictures still").check()
    background = "getComputedStyle(root.querySelector('.app')).backgroundColor"
    assert inside(page, background) == "rgb(20, 25, 23)"
    assert "theme=dark" in (picture.get_attribute("src") or "")
    page.reload()
    expect(page.locator(".well img")).to_be_visible()
    assert inside(page, background) == "rgb(20, 25, 23)"
    assert inside(page, "getComputedStyle(root.querySelector('.app')).fontSize") == "21.92px"
    assert inside(page, "getComputedStyle(root.querySelector('.bob')).animationName") == "none"


def test_browser_menu_downloads_and_deletes(open_page: Open, served: Served) -> None:
    page = open_page()
    say(page, "my back")
    expect(page.get_by_text("You said: my back")).to_be_visible()
    open_menu(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download my data", exact=True).click()
    data = json.loads(Path(download.value.path()).read_text())
    assert "my back" in [entry.get("text") for entry in data["conversation"]]
    expect(page.locator("#menu")).to_be_hidden()  # it stayed open, and said nothing
    expect(page.locator("#line")).to_contain_text("Saved on this device")

    open_menu(page)
    page.get_by_role("button", name="Delete my data", exact=True).click()
    expect(
        page.get_by_text("Delete everything you told me, here and in my records?")
    ).to_be_visible()
    expect(page.get_by_text("kept until 365 days after your last visit.")).to_be_visible()
    page.get_by_role("button", name="Keep it").click()
    expect(page.locator("#menu")).to_be_hidden()
    open_menu(page)
    page.get_by_role("button", name="Delete my data", exact=True).click()
    sender = served.sender_of(page)
    assert sender in served.channel.conversations._by_sender
    page.get_by_role("button", name="Delete everything").click()
    expect(page.get_by_text("Everything you told me is now deleted.")).to_be_visible()
    assert page.context.cookies() == []
    assert sender not in served.channel.conversations._by_sender
    page.get_by_role("button", name="Start a new one").click()
    expect(page.locator(".lead")).to_have_text("Hello. First, a word about me.")
    assert page.locator(".slip").count() == 0


def test_browser_starts_over(open_page: Open) -> None:
    page = open_page()
    say(page, "my back")
    expect(page.get_by_text("You said: my back")).to_be_visible()
    open_menu(page)
    page.get_by_role("button", name="Start over").click()
    expect(page.get_by_text("Start over? What stands here is cleared")).to_be_visible()
    page.get_by_role("button", name="Go on here").click()  # one tap too many loses nothing
    expect(page.get_by_text("You said: my back")).to_be_visible()
    open_menu(page)
    page.get_by_role("button", name="Start over").click()
    page.locator("#menu").get_by_role("button", name="Start over").click()
    expect(page.get_by_text("A fresh start. Where does it hurt?")).to_be_visible()
    assert page.locator(".slip").count() == 0
    page.reload()
    expect(page.get_by_text("A fresh start. Where does it hurt?")).to_be_visible()
    assert page.get_by_text("You said: my back").count() == 0


def test_browser_menu_changes_an_answer_or_says_there_is_none(open_page: Open) -> None:
    page = open_page()
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Change an answer").click()
    expect(page.get_by_text("Nothing yet. Tell me first.")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Menu")).to_be_focused()


def test_browser_menu_shows_today_and_starts_nothing(open_page: Open, served: Served) -> None:
    page = open_page()
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Today").click()
    expect(
        page.get_by_text("No routine for today yet. It comes after a few questions.")
    ).to_be_visible()
    page.keyboard.press("Escape")
    conversation = served.conversation_of(page)
    rows = [{"name": "Bridge", "dose": "8 times", "kind": "build", "state": "done"}]
    rows.append({"name": "Walk", "dose": "10 minutes", "kind": "move", "open": "yes"})
    conversation.look({"today": rows})
    page.reload()
    expect(page.locator(".card")).to_be_visible()
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Today").click()
    expect(page.locator("#menu .routine li.done")).to_contain_text("Bridge, done")
    assert served.bot.texts == ["/greet"]
    page.get_by_role("button", name="Go on with it").click()
    expect(page.get_by_text("You said: /show_routine")).to_be_visible()
    expect(page.locator(".person .slip")).to_have_text("You: show my routine")


def test_browser_menu_offers_nothing_of_what_is_not_kept(open_page: Open, served: Served) -> None:
    page = open_page()
    conversation = served.conversation_of(page)
    conversation.look({"unkept": True})
    page.reload()
    expect(page.locator(".card")).to_be_visible()
    page.get_by_role("button", name="Menu").click()
    for row in ("My progress", "Remind me", "Another device"):
        expect(page.get_by_role("button", name=row)).to_have_count(0)
    for row in ("Change an answer", "Today", "Download my data", "Start over", "Delete my data"):
        expect(page.get_by_role("button", name=row)).to_be_visible()


def test_browser_menu_asks_for_progress(open_page: Open, served: Served) -> None:
    page = open_page()
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="My progress").click()
    expect(page.get_by_text('You said: /choose{"choice": "progress_card=show"}')).to_be_visible()


def test_browser_menu_asks_for_a_reminder_and_gives_the_calendar_file(
    open_page: Open, served: Served
) -> None:
    page = open_page()
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Remind me").click()
    expect(page.get_by_text('You said: /choose{"choice": "note=set"}')).to_be_visible()
    page.get_by_role("button", name="Menu").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Calendar file").click()
    assert download.value.suggested_filename == "my-few-minutes.ics"


def test_browser_menu_has_no_plan_to_print_before_there_is_one(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ "Print my plan" led to a page that said that there is none."""
    page = open_page()
    open_menu(page)
    expect(page.get_by_role("link", name="Summary for my clinician")).to_be_visible()
    expect(page.get_by_role("link", name="Print my plan")).to_have_count(0)
    knows(monkeypatch, {"today": ROWS})
    page.keyboard.press("Escape")
    say(page, "hello")
    still(page)
    open_menu(page)
    expect(page.get_by_role("link", name="Print my plan")).to_be_visible()


def test_browser_menu_opens_the_pages_to_print(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    knows(monkeypatch, {"today": ROWS})
    page = open_page()
    for entry, heading in (
        ("Print my plan", "My plan"),
        ("Summary for my clinician", "Summary for my clinician"),
    ):
        page.get_by_role("button", name="Menu").click()
        with page.context.expect_page() as opened:
            page.get_by_role("link", name=entry).click()
        expect(opened.value.get_by_role("heading", name=heading)).to_be_visible()
        opened.value.close()


def test_browser_menu_gives_a_code_for_another_device(open_page: Open, served: Served) -> None:
    page = open_page()
    open_menu(page)
    page.get_by_role("button", name="Another device").click()
    expect(page.get_by_text(re.compile(r"Your code is [2-9A-Z]{4}-[2-9A-Z]{4}\."))).to_be_visible()
    assert served.bot.texts == ["/greet"]  # the dialogue does not hear of codes


def test_browser_menu_shows_in_the_dark_what_is_chosen(open_page: Open) -> None:
    page = open_page(color_scheme="dark")
    page.get_by_role("button", name="Menu").click()
    light = """(e) => {
      const lit = (c) => c.match(/[\\d.]+/g).slice(0, 3).reduce((sum, n) => sum + Number(n), 0);
      const ground = (one) => lit(getComputedStyle(one).backgroundColor);
      return ground(e) - ground(e.closest('.segments'));
    }"""
    chosen = page.locator("#menu label[data-value=''] input[name=size] + span")
    assert chosen.evaluate(light) > 60  # raised from its track, not sunk into it


def test_browser_menu_names_no_records_where_nothing_is_kept(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    knows(monkeypatch, {"known": [], "today": [], "unkept": True})
    page = shown(open_page, "hello", TALL)
    open_menu(page)
    page.get_by_role("button", name="Delete my data").click()
    expect(page.get_by_text("My records hold nothing of you.")).to_be_visible()
    expect(page.get_by_text("records are kept")).to_have_count(0)


def test_browser_menu_offers_no_going_on_with_what_hurt(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After "Done for today" it still offered "Go on with it", which began all of it anew."""
    rows = [{"name": "Bridge", "dose": "8 times", "kind": "build", "state": "done"}]
    rows.append({"name": "Clam", "dose": "Left out today", "kind": "build", "state": ""})
    knows(monkeypatch, {"today": rows})
    page = open_page()
    say(page, "hello")
    still(page)
    open_menu(page)
    page.get_by_role("button", name="Today").click()
    expect(page.locator("#menu .routine")).to_contain_text("Left out today")
    for name in ("Go on with it", "Start"):
        expect(page.locator("#menu").get_by_role("button", name=name)).to_have_count(0)
