"""A page to print as HTML: black on white, no script, its own style sheet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from bot.conversation.papers.paper_course import Section
from bot.conversation.papers.papers import Move, Paper
from bot.knowledge.conversation.paper_words import PaperWords, load_paper_words
from bot.knowledge.loading.language import LANGUAGE
from bot.knowledge.wording.day_words import full_day
from bot.pictures.drawn.colours import PAPER
from bot.pictures.exercises.steps import SUFFIX, has_steps

SHEET = "page/paper.css"
MARK = "page/mark.svg"
PICTURES = "pictures"


def paper_html(paper: Paper, day: date, files: Sequence[tuple[str, str]] = ()) -> str:
    """The whole page; addresses are relative to its folder. `files`: what each is, and where."""
    words = load_paper_words()
    apart = [move for move in paper.moves if move.apart]
    together = [move for move in paper.moves if not move.apart]
    body = [
        f'<header><img src="{MARK}" alt="" width="24" height="32"><p>Plumbline</p>'
        f"<p>{escape(paper.title)}, {escape(full_day(day))}</p></header>",
        f"<main><h1>{escape(paper.heading)}</h1>",
        f"<p>{escape(paper.intro)}</p>" if paper.intro else "",
        # Who came to print reads first how; none of it goes onto paper.
        f'<p class="small hint"><span>{escape(words.print_hint)}</span>',
        *(f" <a href={quoteattr(address)}>{escape(what)}</a>" for what, address in files),
        "</p>",
        *(_row(move) for move in together),
        f"<h2>{escape(words.apart)}</h2>" if apart else "",
        *(_row(move) for move in apart),
        *(f"<p>{escape(rule)}</p>" for rule in paper.rules),
        _alarm(paper),
        f'<p class="small">{escape(paper.origin)}</p>' if paper.origin else "",
        f"<h2>{escape(words.steps_title)}</h2>" if paper.moves else "",
        '<div class="moves">' if paper.moves else "",
        *(_steps(move, words) for move in paper.moves),
        "</div>" if paper.moves else "",
        *(_section(section) for section in paper.sections),
        *(f'<p class="small">{escape(line)}</p>' for line in paper.ends),
        "</main>",
    ]
    kind = "plan" if paper.moves else "dense"
    return (
        f'<!doctype html><html lang="{LANGUAGE}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(paper.title)} - Plumbline</title>"
        f'<link rel="stylesheet" href="{SHEET}"></head><body class="{kind}">'
        f"{''.join(body)}</body></html>"
    )


def _row(move: Move) -> str:
    boxes = "".join(f"<span>{escape(day)}<i></i></span>" for day in load_paper_words().days)
    return (
        f'<section class="row">{_picture(move.picture)}'
        f"<div><p><b>{escape(move.name)}</b></p><p>{escape(move.dose)}</p>"
        f"{f'<p><em>{escape(move.today)}</em></p>' if move.today else ''}</div>"
        f'<div class="week" aria-hidden="true">{boxes}</div></section>'
    )


def _picture(name: str) -> str:
    if not name:
        return ""
    return f'<img src="{PICTURES}/{quoteattr(name)[1:-1]}.svg?theme={PAPER}" alt="">'


def _steps(move: Move, words: PaperWords) -> str:
    shown = _picture(f"{move.picture}{SUFFIX}" if has_steps(move.picture) else move.picture)
    steps = "".join(f"<li>{escape(step)}</li>" for step in move.steps)
    notes = escape(" ".join(move.notes))
    return (
        f'<section class="steps">{shown}<h3>{escape(move.name)}</h3>'
        f"{f'<p><b>{escape(words.for_you)}</b> {notes}</p>' if notes else ''}<ol>{steps}</ol>"
        f"<p>{escape(move.caution)} <b>{escape(words.stop_if)}</b> {escape(move.stop_if)}</p>"
        "</section>"
    )


def _alarm(paper: Paper) -> str:
    if paper.alarm is None:
        return ""
    call, signs = paper.alarm
    rows = "".join(f"<li>{escape(sign)}</li>" for sign in signs)
    return f'<section class="alarm"><p><b>{escape(call)}</b></p><ul>{rows}</ul></section>'


def _said(said: str) -> str:
    """Words, or what stands in lines as a list."""
    lines = said.splitlines()
    if len(lines) < 2:
        return escape(said)
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"


def _section(section: Section) -> str:
    rows = "".join(
        f"<dl>{''.join(_labelled(*row) for row in some)}</dl>"
        if labelled
        else f'<div class="rows">{"".join(_whole(said) for _, said in some)}</div>'
        for labelled, some in groupby(section.rows, key=lambda row: bool(row[0]))
    )
    return f"<section><h2>{escape(section.title)}</h2>{rows}</section>"


def _labelled(label: str, said: str) -> str:
    return f"<dt>{escape(label)}</dt><dd>{_said(said)}</dd>"


def _whole(said: str) -> str:
    """A row without a label; a line to write on is drawn, and nothing to be read out."""
    if said == load_paper_words().questions_line:
        return '<p class="line"></p>'
    return f"<p>{escape(said)}</p>"
