"""POST /session and what the page learns there."""

from __future__ import annotations

import asyncio
import logging
import secrets

from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.channels.message.guide_message import JsonObject
from bot.channels.shared.incoming import MAX_CHARACTERS
from bot.channels.shared.written import Written
from bot.channels.web.last_papers import LastPapers
from bot.channels.web.page_language import language_of
from bot.channels.web.page_words import page_words
from bot.channels.web.turns import Turns
from bot.channels.web.visitors import Visitors
from bot.channels.web.web_settings import WebSettings
from bot.records.errors import RecordsUnavailable
from bot.reminders.local_time import zone_of
from bot.reminders.push_key import public_key

logger = logging.getLogger(__name__)


class Entrance:
    """Lets a page in: keeps a valid session, issues one otherwise."""

    def __init__(
        self, visitors: Visitors, turns: Turns, settings: WebSettings, papers: LastPapers
    ) -> None:
        """The settings give the page its few facts; who comes in has left ``papers`` behind."""
        self._visitors = visitors
        self._papers = papers
        self._turns = turns
        self._hello = settings.hello
        self._push = settings.push_contact is not None
        self._facts = {"characters": MAX_CHARACTERS, "kept_days": settings.kept_days}

    async def session(self, request: Request) -> HTTPResponse:
        """Answer with the page's facts.

        ``?fresh=1`` asks for a new session in any case. ``?page=1`` is a page that has just been
        loaded: it gets its words and the log as well, and an empty log begins with a hello;
        ``?zone=`` is then that of its clock.
        A page on another site gets its session as ``token``, the bot's own as a cookie.
        """
        self._visitors.origins.refuse_others(request)
        sender_id = self._visitors.known(request)
        if request.args.get("page"):
            self._papers.drop(sender_id)
        if request.args.get("fresh"):
            sender_id = None
        facts: JsonObject = {"ok": True, "new": sender_id is None, **self._facts}
        if self._push and (key := await asyncio.to_thread(_push_key)):
            facts["push"] = key
        token = None
        if sender_id is None:
            sender_id, token = self._visitors.issue()
        else:
            await self._turns.recover(self._visitors.conversation_of(sender_id))
        if request.args.get("page"):
            facts |= {"words": page_words(), **self._page(request, sender_id)}
        foreign = self._visitors.origins.host_site(request)
        if token and foreign:
            facts["token"] = token
        response = json(facts)
        if token and not foreign:
            self._visitors.hand_over(request, response, token)
        return response

    def _page(self, request: Request, sender_id: str) -> JsonObject:
        conversation = self._visitors.conversation_of(sender_id)
        conversation.language = language_of(request)
        zone = str(request.args.get("zone") or "")
        conversation.zone = zone if zone and zone_of(zone) else None
        if not conversation.entries and not conversation.busy:
            self._turns.say(conversation, Written((self._hello,), f"hello-{secrets.token_hex(8)}"))
        return conversation.snapshot()


def _push_key() -> str | None:
    try:
        return public_key()
    except RecordsUnavailable as error:
        logger.warning("Notes to closed pages cannot be signed. %s", error.for_log)
        return None


async def health(request: Request) -> HTTPResponse:
    """Answer as soon as the server runs; whether a model is loaded is told beside."""
    agent = getattr(request.app.ctx, "agent", None)
    return json({"ok": True, "bot_ready": bool(agent is not None and agent.is_ready())})
