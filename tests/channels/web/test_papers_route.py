"""The pages to print: for their owner only, without script, safe whatever was said."""

from __future__ import annotations

from datetime import date

import pytest
import requests

from bot.channels.web.paper_page import paper_html
from bot.conversation.papers.paper_course import Section
from bot.conversation.papers.papers import Move, Paper, plan_paper
from bot.pictures.exercises.steps import has_steps
from tests.channels.web.served import Served
from tests.conversation.papers_of import VALUES

DAY = date(2026, 11, 20)


@pytest.mark.parametrize("page", ["plan", "summary"])
def test_papers_route_is_for_the_session_only(served: Served, page: str) -> None:
    assert requests.get(f"{served.url}/{page}").status_code == 401
    assert requests.get(f"{served.url}/{page}?ticket=made-up").status_code == 401
    answer = served.visitor().get(f"{served.url}/{page}")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/html")
    assert "<script" not in answer.text
    assert answer.headers["Cache-Control"] == "no-store"


def test_papers_route_takes_a_ticket_instead_of_a_session(served: Served) -> None:
    ticket = served.visitor().post(f"{served.url}/ticket").text
    assert requests.get(f"{served.url}/plan?ticket={ticket}").status_code == 200
    cookies = {"plumbline_session": ticket}
    assert requests.get(f"{served.url}/history", cookies=cookies).status_code == 401


def test_papers_route_page_holds_the_plan() -> None:
    page = paper_html(plan_paper(VALUES), DAY, [("As a file", "plan.pdf")])
    assert "20 November 2026" in page
    for move in plan_paper(VALUES).moves:
        assert move.dose in page
        assert f"pictures/{move.picture}.svg?theme=paper" in page
        steps = f"pictures/{move.picture}-steps.svg?theme=paper"
        assert (steps in page) is has_steps(move.picture)
    # Every how-to has its picture: the steps, or the movement itself.
    assert page.count('<section class="steps"><img') == len(plan_paper(VALUES).moves)
    assert page.count('class="week"') == len(plan_paper(VALUES).moves)


def test_papers_route_page_makes_no_markup_of_words() -> None:
    evil = "<img src=x onerror=alert(1)>\"'"
    move = Move(evil, evil, evil, (evil,), evil, evil, apart=False)
    paper = Paper(evil, evil, evil, (move,), (Section(evil, ((evil, evil),)),), (evil, (evil,)))
    page = paper_html(paper, DAY, [("As a file", "plan.pdf")])
    assert "<img src=x" not in page
    assert page.count("<img") == 3  # the mark, the picture in its row and in its how-to


def test_papers_route_gives_the_calendar_file_to_its_owner_only(served: Served) -> None:
    assert requests.get(f"{served.url}/calendar").status_code == 401
    answer = served.visitor().get(f"{served.url}/calendar")
    assert answer.headers["Content-Type"].startswith("text/calendar")
    assert "my-few-minutes.ics" in answer.headers["Content-Disposition"]
    assert answer.content.startswith(b"BEGIN:VCALENDAR")


def test_papers_route_offers_no_file_where_it_cannot_be_made() -> None:
    assert "plan.pdf" in paper_html(plan_paper(VALUES), DAY, [("As a file", "plan.pdf")])
    assert ".pdf" not in paper_html(plan_paper(VALUES), DAY)


def test_papers_route_document_for_a_program_is_for_the_session_and_for_what_was_told(
    served: Served,
) -> None:
    assert requests.get(f"{served.url}/summary.json").status_code == 401
    visitor = served.visitor()
    assert visitor.get(f"{served.url}/summary.json").status_code == 404
    assert "summary.json" not in visitor.get(f"{served.url}/summary").text


@pytest.mark.slow
@pytest.mark.parametrize("name", ["plan.pdf", "summary.pdf"])
def test_papers_route_file_is_for_the_session_only(served: Served, name: str) -> None:
    assert requests.get(f"{served.url}/{name}").status_code == 401
    visitor = served.visitor()
    answer = visitor.get(f"{served.url}/{name}")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="plumbline-{name}"'
    ticket = visitor.post(f"{served.url}/ticket").text
    page = requests.get(f"{served.url}/{name.removesuffix('.pdf')}?ticket={ticket}").text
    assert f'href="{name}?ticket={ticket}"' in page
    assert requests.get(f"{served.url}/{name}?ticket={ticket}").content.startswith(b"%PDF-")
