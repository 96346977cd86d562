"""GET /plan and /summary, pages made for print, and GET /calendar, the file with the time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from sanic.request import Request
from sanic.response import HTTPResponse, html, raw

from bot.channels.shared.channel_errors import ChannelError
from bot.channels.web.session_cookie import SessionSigner
from bot.channels.web.visitors import NO_SESSION, Visitors
from bot.clock import utc_now

Values = Callable[[str], Awaitable[dict[str, Any]]]


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
        from bot.conversation.papers import plan_paper

        return await self._page(request, plan_paper)

    async def summary(self, request: Request) -> HTTPResponse:
        """The summary for a clinician."""
        from bot.conversation.papers import summary_paper

        return await self._page(request, summary_paper)

    async def calendar(self, request: Request) -> HTTPResponse:
        """The calendar file with the person's time."""
        from bot.channels.shared.own_calendar import calendar_of

        file = calendar_of(await self._values(self._sender(request)), utc_now())
        headers = {"content-disposition": f'attachment; filename="{file.name}"'}
        return raw(file.content, headers=headers, content_type="text/calendar; charset=utf-8")

    def _sender(self, request: Request) -> str:
        sender_id = self._tickets.read(request.args.get("ticket")) or self._visitors.known(request)
        if sender_id is None:
            raise ChannelError(401, NO_SESSION)
        return sender_id

    async def _page(self, request: Request, make: Callable[[dict[str, Any]], Any]) -> HTTPResponse:
        from bot.channels.web.paper_page import paper_html

        values = await self._values(self._sender(request))
        loop = asyncio.get_running_loop()
        page = await loop.run_in_executor(None, lambda: paper_html(make(values), date.today()))
        return html(page)
