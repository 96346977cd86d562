"""The plan is one sheet of paper, and so is the summary, whatever three months brought."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from bot.channels import web
from bot.channels.web.paper_page import SHEET, paper_html
from bot.conversation import slots
from bot.conversation.papers.papers import Paper, plan_paper, summary_paper
from bot.knowledge.checks.home_checks import load_home_checks
from bot.knowledge.conversation.paper_words import load_paper_words
from tests.channels.web.axe_on_a_page import violations
from tests.channels.web.browsing import SMALL, TALL, Open, box
from tests.conversation.papers_of import VALUES
from tests.conversation.three_months import three_months

pytestmark = pytest.mark.slow

PRINTED = {"width": 718, "height": 1046}  # of a sheet within its margins, in CSS pixels
A_FINGER = 30  # CSS pixels, 8 mm
CSS = Path(__file__).parents[3] / "bot" / "channels" / "web" / SHEET


PLAN = plan_paper(VALUES)
SUMMARY = summary_paper(three_months())
BADLY = {one["exercise"]: "hurts" for one in VALUES[slots.ROUTINE]["items"][:2]}
WORN = plan_paper({**VALUES, slots.FEEDBACK: BADLY, slots.SESSION_BEGAN: "2026-06-01T08:00"})
PICTURE = re.compile(r"pictures/[^\"]+")
DRAWN = "data:image/svg+xml," + quote(
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"></svg>'
)


def shown_paper(watched: Any, paper: Paper, **options: Any) -> Page:
    """The page of a paper with its own look, as a browser shows it."""
    html = paper_html(paper, date(2026, 6, 1), [("As a file", "plan.pdf")])
    look = f"<style>{CSS.read_text()}</style>"
    html = html.replace(f'<link rel="stylesheet" href="{SHEET}">', look)
    page: Page = watched.open(watch=False, **options)
    page.set_content(PICTURE.sub(DRAWN, html))
    return page


@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize(
    "paper",
    [SUMMARY, replace(PLAN, moves=PLAN.moves[:4]), PLAN, WORN],
    ids=["summary", "plan", "six moves", "two of six went badly"],
)
def test_browser_paper_is_one_sheet(watched: Any, paper: Paper, size: str) -> None:
    """A plan was two sheets from five moves on, as a file it is one."""
    page = shown_paper(watched, paper)
    sheet = page.pdf(format=size)
    assert len(re.findall(rb"/Type\s*/Page[^s]", sheet)) == 1


@pytest.mark.parametrize(
    "paper", [SUMMARY, replace(PLAN, moves=PLAN.moves[:4])], ids=["summary", "plan"]
)
def test_browser_paper_has_room_to_spare_on_its_sheet(watched: Any, paper: Paper) -> None:
    """Two lines of a plan went to a second sheet: other numbers to call, a step a line longer."""
    page = shown_paper(watched, paper, viewport=PRINTED)
    page.emulate_media(media="print")
    used = page.evaluate("document.body.getBoundingClientRect().bottom")
    assert used <= PRINTED["height"] - 4 * page.evaluate(
        "parseFloat(getComputedStyle(document.body).lineHeight)"
    )


@pytest.mark.parametrize("paper", [PLAN, SUMMARY], ids=["plan", "summary"])
def test_browser_paper_on_a_phone_is_read_without_scrolling_sideways(
    watched: Any, paper: Paper
) -> None:
    """The lines under "My questions" ran out of the page."""
    page = shown_paper(watched, paper, viewport=TALL)
    assert page.evaluate("document.documentElement.scrollWidth") <= TALL["width"]


@pytest.mark.parametrize("size", [TALL, PRINTED], ids=["390", "sheet"])
def test_browser_paper_has_lines_as_wide_as_it_is(watched: Any, size: dict[str, int]) -> None:
    """A phone broke each line into a long and a short one; underscores were read out."""
    page = shown_paper(watched, SUMMARY, viewport=size)
    lines = page.locator(".line")
    assert lines.count() > 1
    for line in lines.all():
        assert box(line)["width"] == pytest.approx(box(page.locator(".rows").last)["width"], abs=1)
    assert "__" not in page.content()


def test_browser_paper_leaves_room_to_write_where_its_sheet_has_some(watched: Any) -> None:
    """Two lines of questions stood 4 mm apart above an empty third of the sheet."""
    page = shown_paper(watched, summary_paper(VALUES), viewport=PRINTED)
    page.emulate_media(media="print")
    for line in page.locator(".line").all():
        assert box(line)["height"] >= A_FINGER


def test_browser_paper_has_its_headings_by_what_they_head(watched: Any) -> None:
    """Each stood as near to the rows above it as to its own."""
    page = shown_paper(watched, SUMMARY, viewport=PRINTED)
    page.emulate_media(media="print")
    heads, rows = page.locator("section h2").all(), page.locator("section > h2 + *").all()
    for above, head, own in zip(rows, heads[1:], rows[1:], strict=False):
        apart = box(head)["y"] - box(above)["y"] - box(above)["height"]
        assert apart >= 2 * (box(own)["y"] - box(head)["y"] - box(head)["height"]) + 4


def test_browser_paper_on_a_phone_has_its_pictures_above_the_steps(watched: Any) -> None:
    """Beside the picture was room for one word a line."""
    page = shown_paper(watched, PLAN, viewport=TALL)
    how = page.locator(".steps").first
    assert box(how.locator("li").first)["width"] > 0.8 * box(how)["width"]


def test_browser_paper_says_first_how_it_is_printed_and_kept(watched: Any) -> None:
    """Who pressed "Print my plan" found neither before the end of a long page."""
    page = shown_paper(watched, PLAN, viewport=TALL)
    for way in (page.get_by_text("Ctrl+P"), page.get_by_role("link", name="As a file")):
        expect(way).to_be_in_viewport()
    page.emulate_media(media="print")
    expect(page.get_by_text("Ctrl+P")).to_be_hidden()
    expect(page.get_by_role("link", name="As a file")).to_be_hidden()


def test_browser_paper_shows_what_was_denied_and_a_time_as_measured(watched: Any) -> None:
    """Signs that were asked and denied were missing, and 3 seconds were "under 20"."""
    check = load_home_checks()["ST08"]
    (question,) = (one for one in check.questions if one.unit == "seconds")
    step = {"check": check.id, "key": question.key, "measured": "3 seconds"}
    found = {"evidence": dict(question.answers[0].evidence), "steps": [step]}
    page = shown_paper(watched, summary_paper({**VALUES, slots.CHECK_RESULTS: found}))
    expect(page.get_by_text(f"3 seconds ({question.answers[0].label})")).to_be_visible()
    denied = page.locator("dt", has_text=load_paper_words().signs_denied)
    said = denied.locator("xpath=following-sibling::dd[1]")
    expect(said).to_have_text("numbness between your legs")
    assert page.locator("dd li").count() > 5  # the rows of the list that were left unticked


@pytest.mark.parametrize("paper", [PLAN, SUMMARY], ids=["plan", "summary"])
def test_browser_paper_has_room_between_its_columns(watched: Any, paper: Paper) -> None:
    """The dot of the next column hung 4 pixels from the words of the one before it."""
    page = shown_paper(watched, paper, viewport=PRINTED)
    page.emulate_media(media="print")
    for rows in page.locator(":is(dd, .alarm) ul").all():
        assert rows.evaluate("(e) => parseFloat(getComputedStyle(e).columnGap)") >= 16
        # Dots hang left of their row, within its own margin.
        assert rows.evaluate("(e) => parseFloat(getComputedStyle(e).paddingLeft)") == 0
        row = rows.locator("li").first
        assert row.evaluate("(e) => parseFloat(getComputedStyle(e).marginLeft)") >= 14


def test_browser_paper_begins_its_columns_alike(watched: Any) -> None:
    """The second column of how it is done stood 4 pixels higher than the first."""
    page = shown_paper(watched, replace(PLAN, moves=PLAN.moves[:4]), viewport=PRINTED)
    page.emulate_media(media="print")
    heads = [box(head) for head in page.locator(".moves h3").all()]
    columns = {round(head["x"]) for head in heads}
    assert len(columns) == 2
    tops = [min(head["y"] for head in heads if round(head["x"]) == x) for x in columns]
    assert tops[0] == pytest.approx(tops[1], abs=0.6)


@pytest.mark.parametrize("paper", [PLAN, SUMMARY], ids=["plan", "summary"])
def test_browser_paper_has_nothing_that_axe_finds(watched: Any, paper: Paper) -> None:
    """A list of terms had none, and a heading of the third order stood under the first."""
    assert violations(shown_paper(watched, paper, viewport=TALL)) == []


PAPER = Path(web.__file__).parent / "page" / "paper.css"
HEAD = "<header><img alt='' width=28 height=28><p>Plumbline</p><p>Made on 25 November</p></header>"


@pytest.mark.parametrize("size", [SMALL, TALL], ids=["320", "390"])
def test_browser_paper_never_breaks_its_name(open_page: Open, size: dict[str, int]) -> None:
    """It stood one letter a line on a phone."""
    browser = open_page(size).context.browser
    assert browser is not None
    page = browser.new_page(viewport=size)  # of its own: the page of the guide takes no style here
    page.set_content(f"<style>{PAPER.read_text('utf-8')}</style>{HEAD}")
    name = page.get_by_text("Plumbline", exact=True).bounding_box()
    assert name is not None
    page.close()
    assert name["height"] < 40
