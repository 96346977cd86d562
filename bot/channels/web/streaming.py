"""GET /events and GET /history: what the bot says, at once and after a reload."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from bot.channels.message.guide_message import JsonObject
from bot.channels.web.page_conversation import PageConversation
from bot.channels.web.turns import Turns
from bot.channels.web.visitors import Visitors

TICK_SECONDS = 15.0
STREAM_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


class Streaming:
    """Server-Sent Events: ``log``, ``entry``, ``busy``, ``overview``, ``tick`` and ``ended``."""

    def __init__(
        self, visitors: Visitors, turns: Turns, tick_seconds: float = TICK_SECONDS
    ) -> None:
        """``tick`` is sent at least every ``tick_seconds`` so that a dead line is noticed."""
        self._visitors = visitors
        self._turns = turns
        self._tick_seconds = tick_seconds
        self._open: set[asyncio.Event] = set()
        self._closed = False

    def close(self) -> None:
        """End every stream once all is told: the server stops, and pages come back to the next."""
        self._closed = True
        for changed in self._open:
            changed.set()

    async def history(self, request: Request) -> HTTPResponse:
        """The log so far: ``{epoch, busy, entries}``."""
        return json_response(self._visitors.conversation(request).snapshot())

    async def events(self, request: Request) -> None:
        """Stream entries after ``?after=<number>&log=<epoch>`` until the page goes away."""
        conversation = self._visitors.conversation(request)
        number, epoch = _place(request)
        self._turns.catch_up(conversation, number, epoch)
        changed = conversation.listen()
        self._open.add(changed)
        response = await request.respond(
            content_type="text/event-stream; charset=utf-8",
            # A stream has sent its headers before they could be added to it.
            headers={**STREAM_HEADERS, **self._visitors.origins.headers_for(request)},
        )
        try:
            await self._stream(response, conversation, changed, number, epoch)
        finally:
            self._open.discard(changed)
            conversation.leave(changed)

    async def _stream(
        self,
        response: Any,
        conversation: PageConversation,
        changed: asyncio.Event,
        number: int,
        epoch: str | None,
    ) -> None:
        busy: bool | None = None
        overview: JsonObject = {}
        await response.send(_event("log", conversation.epoch))
        while not conversation.ended:
            changed.clear()
            if epoch is not None and epoch != conversation.epoch:
                await response.send(_event("log", conversation.epoch))
            entries = conversation.after(number, epoch)
            epoch = conversation.epoch
            number = entries[-1]["id"] if entries else conversation.last_id
            for entry in entries:
                await response.send(_event("entry", entry))
            # A quick turn begins and ends between two looks: its end is told with its entries.
            if entries or busy is not conversation.busy:
                busy = conversation.busy
                await response.send(_event("busy", busy))
            if overview != conversation.overview:
                overview = conversation.overview
                await response.send(_event("overview", overview))
            if self._closed:
                await response.eof()
                return
            try:
                await asyncio.wait_for(changed.wait(), self._tick_seconds)
            except TimeoutError:
                await response.send(_event("tick", None))
        for entry in conversation.last_words:
            if entry["id"] > number:
                await response.send(_event("entry", entry))
        await response.send(_event("ended", conversation.farewell))
        await response.eof()


def _place(request: Request) -> tuple[int, str | None]:
    after = request.args.get("after", "0")
    return (int(after) if after.isdecimal() else 0), request.args.get("log")


def _event(name: str, data: object) -> str:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"
