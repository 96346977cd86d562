"""The summary for a clinician as words of a talk: what is in it in short, or all that it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.conversation.papers.paper_course import Section
from bot.conversation.papers.papers import summary_paper
from bot.knowledge.conversation.paper_words import load_paper_words
from bot.knowledge.wording.speaking import speak


def summary_in_words(values: Mapping[str, Any], *, whole: bool) -> str:
    """Return the summary line by line: what is read first and the person's own words, or all."""
    shown = [one for one in summary_paper(values).sections if whole or one.in_short]
    return "\n".join(line for section in shown for line in _lines(section, titled=whole))


def _lines(section: Section, *, titled: bool) -> Iterator[str]:
    words = load_paper_words()
    listed = (words.signs_not_ticked, speak("conversation", "lists_in_short"))
    rows = [
        listed if label == listed[0] else (label, said.replace("\n", "; "))
        for label, said in section.rows
        if said != words.questions_line
    ]
    if not rows:
        return
    if titled:
        yield f"{section.title}:"
    for label, said in rows:
        yield f"- {label}: {said}" if label else f"- {said}"
