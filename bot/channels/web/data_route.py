"""GET and DELETE /data: take a copy of what is kept, or have it deleted."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.channels.shared.personal_data import FILE_NAME, PersonalData
from bot.channels.web.conversations import Conversations
from bot.channels.web.turns import Turns
from bot.channels.web.visitors import Visitors

Forget = Callable[[str], Awaitable[None]]


class YourData:
    """Both wait for the running turn, so that nothing is written behind their back."""

    def __init__(
        self,
        visitors: Visitors,
        turns: Turns,
        conversations: Conversations,
        records: PersonalData,
        forget: Forget,
    ) -> None:
        """``records`` may block; it is called outside the event loop.

        ``forget`` deletes the bot's own memory of a sender.
        """
        self._visitors = visitors
        self._turns = turns
        self._conversations = conversations
        self._records = records
        self._forget = forget

    async def download(self, request: Request) -> HTTPResponse:
        """Everything kept about this person, as a JSON file."""
        conversation = self._visitors.conversation(request)
        loop = asyncio.get_running_loop()
        kept = await loop.run_in_executor(None, self._records.export, conversation.sender_id)
        headers = {"Content-Disposition": f'attachment; filename="{FILE_NAME}"'}
        return json({"conversation": conversation.entries, "records": kept}, headers=headers)

    async def delete(self, request: Request) -> HTTPResponse:
        """Delete the records, the bot's memory and this log, and take the cookie back."""
        conversation = self._visitors.conversation(request)
        loop = asyncio.get_running_loop()
        done: asyncio.Future[Any] = loop.create_future()

        async def forget() -> None:
            try:
                await loop.run_in_executor(None, self._records.delete, conversation.sender_id)
                await self._forget(conversation.sender_id)
            except Exception as error:  # noqa: BLE001  (handed to the request that waits)
                done.set_exception(error)
            else:
                self._conversations.end(conversation.sender_id)
                done.set_result(None)

        self._turns.queue(conversation, forget)
        await done
        response = json({"ok": True})
        if not self._visitors.origins.host_site(request):
            self._visitors.forget(request, response)
        return response
