"""A page to keep as plain text, where nothing typesets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.conversation.papers.papers import Paper
from bot.knowledge.conversation.paper_words import load_paper_words


def paper_text(paper: Paper, day: date) -> str:
    """Return all that the page says, in the same order, without the pictures."""
    return "\n".join(_lines(paper, day)).strip() + "\n"


def _lines(paper: Paper, day: date) -> Iterator[str]:
    words = load_paper_words()
    yield from (f"{paper.title}, {day.day} {day:%B %Y}", "", paper.heading, paper.intro, "")
    for move in paper.moves:
        yield f"{move.name}: {move.dose}"
        if move.today:
            yield f"  {move.today}"
        yield from (f"  {number}. {step}" for number, step in enumerate(move.steps, start=1))
        if move.notes:
            yield f"  {words.for_you} {' '.join(move.notes)}"
        yield f"  {move.caution}"
        yield f"  {words.stop_if} {move.stop_if}"
    yield from paper.rules
    if paper.alarm:
        call, signs = paper.alarm
        yield from ("", call, *(f"- {sign}" for sign in signs))
    if paper.origin:
        yield from ("", paper.origin)
    for section in paper.sections:
        yield from ("", section.title)
        yield from (_in_a_line(label, said) for label, said in section.rows)
    yield from ("", *paper.ends)


def _in_a_line(label: str, said: str) -> str:
    """A row of a section; what the page shows as a list runs on."""
    run_on = said.replace("\n", "; ")
    return f"{label}: {run_on}" if label else run_on
