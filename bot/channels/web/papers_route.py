"""GET /plan and /summary, pages to print and files (`.pdf`, the summary as FHIR), and /calendar."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from sanic.request import Request
from sanic.response import HTTPResponse, html, raw

from bot.channels.shared.channel_errors import ChannelError
from bot.channels.web.session_cookie import SessionSigner
from bot.channels.web.visitors import NO_SESSION, Visitors
from bot.clock import utc_now
from bot.knowledge.conversation.paper_words import load_paper_words
from bot.knowledge.wording.speaking import speak

if TYPE_CHECKING:
    from bot.conversation.papers.papers import Paper

logger = logging.getLogger(__name__)

PDF, FHIR = ".pdf", ".json"
SUMMARY = "summary"
NOTHING_TOLD = speak("web", "there_is_nothing_to_write")
NO_PAPER = speak("web", "the_file_could_not_be")
Values = Callable[[str], Awaitable[dict[str, Any]]]
Make = Callable[[dict[str, Any]], "Paper"]


class PapersRoute:
    """The pages of the sender who asks.

    A widget on another site cannot send its session along with a link, so it fetches a ticket
    first: the sender signed once more, good for a few minutes and for these pages only.
    """

    def __init__(self, visitors: Visitors, tickets: SessionSigner, values: Values) -> None:
        """``values`` gives what the bot holds of a sender, by slot."""
        self._visitors = visitors
        self._tickets = tickets
        self._values = values

    async def ticket(self, request: Request) -> HTTPResponse:
        """A ticket for the pages, as plain text."""
        conversation = self._visitors.conversation(request)
        return html(self._tickets.sign(conversation.sender_id))

    async def plan(self, request: Request) -> HTTPResponse:
        """The person's own plan."""
        from bot.conversation.papers.papers import plan_paper

        return await self._page(request, plan_paper)

    async def summary(self, request: Request) -> HTTPResponse:
        """The summary for a clinician."""
        from bot.conversation.papers.papers import summary_paper

        return await self._page(request, summary_paper)

    async def calendar(self, request: Request) -> HTTPResponse:
        """The calendar file with the person's time."""
        from bot.channels.shared.own_calendar import calendar_of

        file = calendar_of(await self._values_of(request), utc_now())
        headers = {"content-disposition": f'attachment; filename="{file.name}"'}
        return raw(file.content, headers=headers, content_type="text/calendar; charset=utf-8")

    async def plan_file(self, request: Request) -> HTTPResponse:
        """The plan as a file to keep."""
        from bot.conversation.papers.papers import plan_paper

        return await self._file(request, plan_paper)

    async def summary_file(self, request: Request) -> HTTPResponse:
        """The summary as a file to keep or to send."""
        from bot.conversation.papers.papers import summary_paper

        return await self._file(request, summary_paper)

    async def summary_document(self, request: Request) -> HTTPResponse:
        """The summary as a FHIR document, for a clinician's program."""
        from bot.conversation.papers.clinical_document import clinical_document

        values = await self._values_of(request)
        document = await _beside(lambda: clinical_document(values, utc_now()))
        if document is None:
            raise ChannelError(404, NOTHING_TOLD)
        kept = {"Content-Disposition": f'attachment; filename="plumbline-summary{FHIR}"'}
        whole = json.dumps(document, ensure_ascii=False).encode()
        return raw(whole, content_type="application/fhir+json", headers=kept)

    async def _page(self, request: Request, make: Make) -> HTTPResponse:
        from bot.channels.shared.paper_pdf import can_typeset
        from bot.channels.web.paper_page import paper_html

        values = await self._values_of(request)
        paper = await _beside(lambda: make(values))
        words, name = load_paper_words(), _name(request)
        ticket = request.args.get("ticket")
        behind = f"?ticket={ticket}" if ticket else ""
        files = [(words.as_file, f"{name}{PDF}{behind}")] if can_typeset() else []
        if name == SUMMARY and paper.sections:
            files.append((words.as_document, f"{name}{FHIR}{behind}"))
        return html(await _beside(lambda: paper_html(paper, date.today(), files)))

    async def _file(self, request: Request, make: Make) -> HTTPResponse:
        from bot.channels.shared.paper_pdf import PaperError, paper_pdf

        values = await self._values_of(request)
        try:
            made = await _beside(lambda: paper_pdf(make(values), date.today()))
        except PaperError as error:
            logger.error("A paper could not be typeset: %s", error)
            raise ChannelError(503, NO_PAPER) from error
        kept = {"Content-Disposition": f'attachment; filename="plumbline-{_name(request)}"'}
        return raw(made, content_type="application/pdf", headers=kept)

    async def _values_of(self, request: Request) -> dict[str, Any]:
        ticket = self._tickets.read(request.args.get("ticket"))
        sender_id = ticket or self._visitors.known(request)
        if sender_id is None:
            raise ChannelError(401, NO_SESSION)
        return await self._values(sender_id)


async def _beside[T](work: Callable[[], T]) -> T:
    """Work that takes a while, without keeping other people's messages waiting."""
    return await asyncio.get_running_loop().run_in_executor(None, work)


def _name(request: Request) -> str:
    return str(request.path).rpartition("/")[2]
