"""The pages as files: accessible PDF, a page or two, whatever was said."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from bot.channels.shared import paper_pdf as made_by
from bot.channels.shared.paper_pdf import PaperError, paper_data, paper_pdf, spelled_out
from bot.conversation.papers.papers import Move, Paper, Section, plan_paper, summary_paper
from tests.conversation.papers_of import VALUES
from tests.conversation.three_months import three_months

pytestmark = pytest.mark.slow

DAY = date(2026, 11, 20)
PICTURES = rb"/Alt"


def pages(file: bytes) -> int:
    return len(re.findall(rb"/Type ?/Page\b", file))


@pytest.mark.parametrize(
    ("paper", "most"),
    [
        (plan_paper(VALUES), 1),
        (summary_paper(VALUES), 1),
        (summary_paper(three_months()), 1),
        (plan_paper({}), 1),
    ],
    ids=["plan", "summary", "summary of three months", "nothing yet"],
)
def test_paper_pdf_is_accessible_and_short(paper: Paper, most: int) -> None:
    file = paper_pdf(paper, DAY)
    assert file.startswith(b"%PDF-")
    for mark in (b"pdfuaid", b"StructTreeRoot", b"/Lang(en)"):
        assert mark in file
    assert 1 <= pages(file) <= most


def test_paper_pdf_says_of_each_picture_what_to_do() -> None:
    plan = plan_paper(VALUES)
    assert paper_pdf(plan, DAY).count(PICTURES) >= len(plan.moves)
    for move, told in zip(plan.moves, paper_data(plan, DAY)["moves"], strict=True):
        assert move.name in told["alt"]
        assert move.steps[0] in told["alt"]


def test_paper_pdf_takes_words_as_words() -> None:
    evil = '#panic() \\ "$x$ @who <label> ]'
    picture = plan_paper(VALUES).moves[0].picture
    move = Move(evil, picture, evil, (evil,), evil, evil, apart=True, notes=(evil,), today=evil)
    section = Section(evil, ((evil, evil), ("", evil)))
    paper = Paper(evil, evil, evil, (move,), (section,), (evil, (evil,)), (evil,), (evil,))
    assert pages(paper_pdf(paper, DAY)) == 1


@pytest.mark.parametrize(
    "words",
    ["腰痛 since May", "so tired 😩👩‍🦰", "ปวดหลัง", "ألم في الظهر"],
    ids=["Chinese", "signs of feeling", "Thai", "Arabic"],
)
def test_paper_pdf_takes_words_in_any_script(words: str) -> None:
    rows = (Section(words, ((words, words),)),)
    paper = Paper(words, words, words, (), rows, (words, (words,)), (words,), (words,))
    assert pages(paper_pdf(paper, DAY)) == 1


@pytest.mark.parametrize(
    ("words", "spelled"),
    [
        ("ból, боль, ½ → 3", "ból, боль, ½ → 3"),
        ("腰痛 😩", "YaoTong :weary:"),
        ("a\u200bb", "ab"),
    ],
    ids=["most fonts hold it", "spelled out", "without a width"],
)
def test_paper_pdf_spells_out_what_few_fonts_hold(words: str, spelled: str) -> None:
    assert spelled_out(words) == spelled


def test_paper_pdf_that_cannot_be_made_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(made_by, "TEMPLATE", tmp_path / "none.typ")
    with pytest.raises(PaperError):
        paper_pdf(plan_paper({}), DAY)
