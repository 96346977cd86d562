"""The plan is one sheet of paper, and so is the summary, whatever three months brought."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.channels.web.paper_page import SHEET, paper_html
from bot.conversation import slots
from bot.conversation.papers.papers import Paper, plan_paper, summary_paper
from bot.knowledge.checks.home_checks import load_home_checks
from bot.routine.kept_history import FlareSpell, Rating, WorseAfter
from tests.conversation.papers_of import VALUES
from tests.conversation.weeks_of import DAY, START, weeks

pytestmark = pytest.mark.slow

CSS = Path(__file__).parents[3] / "bot" / "channels" / "web" / SHEET


def three_months() -> dict[str, Any]:
    """Slot values of somebody with checks, many ratings, five flares and five bad days."""
    known = weeks(84)
    history = replace(
        known.history,
        pain=tuple(Rating(START + n * DAY, 5 - n // 28) for n in range(84)),
        flares=tuple(FlareSpell(START + n * DAY, START + (n + 4) * DAY) for n in range(5, 80, 15)),
        worse_after=tuple(
            WorseAfter(START + n * DAY, known.history.last_routine[0].exercise_id, 2, 12.0)
            for n in range(5, 80, 15)
        ),
    )
    checks = [c for c in load_home_checks().values() if c.questions[0].answers[0].evidence][:4]
    found: dict[str, str] = {}
    for check in checks:
        found |= dict(check.questions[0].answers[0].evidence)
    steps = [{"check": check.id, "key": check.questions[0].key} for check in checks]
    return {
        **VALUES,
        slots.WEEKS: replace(known, history=history).as_dict(),
        slots.CHECK_RESULTS: {"evidence": found, "steps": steps},
    }


PLAN = plan_paper(VALUES)


@pytest.mark.parametrize(
    ("paper", "most"),
    [
        (summary_paper(three_months()), 1),
        (replace(PLAN, moves=PLAN.moves[:4]), 1),
        (PLAN, 2),  # six movements; as a file they are one page
    ],
    ids=["summary", "plan", "long plan"],
)
def test_browser_paper_is_one_sheet(watched: Any, paper: Paper, most: int) -> None:
    html = paper_html(paper, date(2026, 6, 1))
    html = html.replace(
        f'<link rel="stylesheet" href="{SHEET}">', f"<style>{CSS.read_text()}</style>"
    )
    page = watched.open(watch=False)
    page.set_content(html)
    sheet = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page[^s]", sheet)) <= most
