"""A page to keep as plain text, where nothing typesets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.conversation.papers import Paper
from bot.knowledge.conversation.paper_words import load_paper_words


def paper_text(paper: Paper, day: date) -> str:
    """Return all that the page says, in the same order, without the pictures."""
    return "\n".join(_lines(paper, day)).strip() + "\n"


def _lines(paper: Paper, day: date) -> Iterator[str]:
    words = load_paper_words()
    yield from (f"{paper.title}, {day.day} {day:%B %Y}", "", paper.heading, paper.intro, "")
    for move in paper.moves:
        yield f"{move.name}: {move.dose}"
        yield from (f"  {number}. {step}" for number, step in enumerate(move.steps, start=1))
        if move.notes:
            yield f"  {words.for_you} {' '.join(move.notes)}"
        yield f"  {words.stop_if} {move.stop_if}"
    yield from paper.rules
    if paper.alarm:
        call, signs = paper.alarm
        yield from ("", call, *(f"- {sign}" for sign in signs))
    for section in paper.sections:
        yield from ("", section.title)
        yield from (f"{label}: {said}" if label else said for label, said in section.rows)
    yield from ("", *paper.ends)
