"""Print what is shown apart from a talk: words of the page, both papers, every picture."""

from __future__ import annotations

import sys
from datetime import date

from bot.channels.web.page_words import page_words
from bot.channels.web.paper_page import paper_html
from bot.conversation.papers.papers import plan_paper, summary_paper
from bot.knowledge.exercises.exercises import load_exercises
from bot.pictures.exercises.exercise_svg import exercise_svg

VALUES = {"regions": ["low_back"], "side": "left", "nrs": 5, "trigger": "lift"}


def main() -> None:
    """Print all of it, one thing a line."""
    said = [word for key, word in page_words().items() if not key.startswith("icon:")]
    papers = [paper_html(paper(VALUES), date(2026, 1, 5)) for paper in (plan_paper, summary_paper)]
    pictures = [exercise_svg(key) for key in load_exercises()]
    sys.stdout.write("\n".join([*said, *papers, *pictures, ""]))
