"""Plan and summary as files for chat apps and the terminal: the paper, and FHIR for programs."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from bot.channels.message.guide_message import AttachedFile
from bot.channels.shared.paper_pdf import PaperError, can_typeset, paper_pdf
from bot.channels.shared.paper_text import paper_text
from bot.conversation.papers.clinical_document import clinical_document
from bot.conversation.papers.papers import Paper, plan_paper, summary_paper

logger = logging.getLogger(__name__)

PLAN, SUMMARY = "my-plan", "my-summary"  # no word of health, for others see a file's name too


def plan_files(values: Mapping[str, Any], now: datetime) -> tuple[AttachedFile, ...]:
    """Return the plan of the conversation; nothing before there is one."""
    paper = plan_paper(values)
    return (_file(PLAN, paper, now.date()),) if paper.moves else ()


def summary_files(values: Mapping[str, Any], now: datetime) -> tuple[AttachedFile, ...]:
    """Return the summary for a clinician and for their program; nothing before anything is told."""
    paper, document = summary_paper(values), clinical_document(values, now)
    if document is None:
        return ()
    whole = json.dumps(document, ensure_ascii=False, indent=1).encode()
    return (_file(SUMMARY, paper, now.date()), AttachedFile(f"{SUMMARY}.json", whole))


def _file(name: str, paper: Paper, day: date) -> AttachedFile:
    """The page typeset, as plain text where that cannot be."""
    if can_typeset():
        try:
            return AttachedFile(f"{name}.pdf", paper_pdf(paper, day))
        except PaperError as error:
            logger.error("A paper could not be typeset: %s", error)
    return AttachedFile(f"{name}.txt", paper_text(paper, day).encode())
