"""The web channel: a page with a plain, accessible chat, served by the bot itself.

In credentials.yml: ``bot.channels.web.WebInput:`` with the options of
``bot.channels.web.web_settings.WebSettings``. One server process only: conversations live in its
memory.
"""

from __future__ import annotations

import asyncio
import functools
import logging
import secrets
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, redirect

from bot.channels.message.guide_message import JsonObject
from bot.channels.shared.bot_memory import BotMemory
from bot.channels.shared.personal_data import PersonalData, WebRecords
from bot.channels.shared.surface_links import Links, all_links
from bot.channels.web.conversations import Conversations
from bot.channels.web.data_route import YourData
from bot.channels.web.entrance import Entrance, health
from bot.channels.web.headers import strict_headers
from bot.channels.web.last_papers import LastPapers
from bot.channels.web.origins import Origins
from bot.channels.web.page_files import (
    answer_with,
    index_file,
    page_files,
    serve_file,
    serve_worker,
)
from bot.channels.web.papers_route import PapersRoute
from bot.channels.web.picture_route import serve_picture
from bot.channels.web.push_route import PushRoute
from bot.channels.web.receiving import Receiving
from bot.channels.web.refusals import answer_failure, nothing_here
from bot.channels.web.session_cookie import SessionSigner
from bot.channels.web.streaming import Streaming
from bot.channels.web.sweeping import sweep_for_ever
from bot.channels.web.turns import Turns
from bot.channels.web.visitors import Visitors
from bot.channels.web.web_notes import WebNotes
from bot.channels.web.web_pushes import WebPushes
from bot.channels.web.web_settings import WebSettings, read_settings
from bot.records.errors import RecordsUnavailable
from bot.records.identity import secret_key
from bot.reminders.push_hosts import KNOWN_HOSTS
from bot.reminders.web_push import WebPush

logger = logging.getLogger(__name__)

DAY_SECONDS = 24 * 3600
TICKET_SECONDS = 600


class WebInput(InputChannel):  # type: ignore[misc]
    """Rasa input channel ``web``; the routes are listed in docs/channels.md."""

    def __init__(
        self,
        settings: WebSettings | None = None,
        records: PersonalData | None = None,
        conversations: Conversations | None = None,
        links: Links | None = None,
    ) -> None:
        """All but the settings are the installation's own unless they are given."""
        self._links = links or all_links()
        self.settings = settings or WebSettings()
        self._papers_left = LastPapers(self.settings.idle_minutes)
        self._records = records or WebRecords(self.name())
        self._pushes = WebPushes(self.name())
        self._origins = Origins(self.settings.embed_origins)
        self.conversations = conversations or Conversations(self.settings.idle_minutes)

    @classmethod
    def name(cls) -> str:
        """The channel's name in trackers and records."""
        return "web"

    @classmethod
    def from_credentials(cls, credentials: Mapping[str, Any] | None) -> WebInput:
        """Build the channel; ChannelSettingsError names a wrong option."""
        return cls(read_settings(credentials))

    def url_prefix(self) -> str:
        """Where the page lives: absolute, so outside Rasa's /webhooks/."""
        return self.settings.path

    def notes(self) -> WebNotes:
        """Who puts reminders into open pages."""
        contact, hosts = self.settings.push_contact, self._push_hosts
        push = WebPush(contact, hosts) if contact and hosts else None
        return WebNotes(self.conversations, self._pushes, push)

    @property
    def _push_hosts(self) -> tuple[str, ...] | None:
        """The push services that are written to; None where nobody says whom they may ask."""
        if self.settings.push_contact is None:
            return None
        return (*KNOWN_HOSTS, *self.settings.push_hosts)

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """All routes of the channel."""
        settings = self.settings
        key = _signing_key()
        signer = SessionSigner(key, settings.session_days * DAY_SECONDS)
        visitors = Visitors(signer, self.conversations, self._origins, settings.path)
        memory = BotMemory(lambda: getattr(self._app.ctx, "agent", None))
        papers_left = self._papers_left
        turns = Turns(
            on_new_message,
            self.conversations,
            memory,
            _overview,
            settings.turn_seconds,
            self._links,
            papers_left,
        )
        receiving = Receiving(visitors, turns, settings)
        streaming = Streaming(visitors, turns)

        async def values(sender_id: str) -> dict[str, Any]:
            home = await self._links.home(self.name(), sender_id)
            return await memory.values(home[1]) or papers_left.of(sender_id)

        async def forget(sender_id: str) -> None:
            home = await self._links.home(self.name(), sender_id)
            self._links.part(home)
            papers_left.drop(sender_id)
            await memory.forget(home[1])

        papers = PapersRoute(visitors, SessionSigner(key, TICKET_SECONDS, "paper"), values)
        push = PushRoute(visitors, self._pushes, self._push_hosts)
        data = YourData(visitors, turns, self.conversations, self._records, forget)

        web = Blueprint("plumbline_web")
        for method, address, handler in (
            ("GET", "/", self._page),
            ("GET", "/health", health),
            ("POST", "/session", Entrance(visitors, turns, settings, papers_left).session),
            ("POST", "/message", receiving.message),
            ("GET", "/events", streaming.events),
            ("GET", "/history", streaming.history),
            ("GET", "/data", data.download),
            ("DELETE", "/data", data.delete),
            ("POST", "/ticket", papers.ticket),
            ("GET", "/plan", papers.plan),
            ("GET", "/summary", papers.summary),
            ("GET", "/plan.pdf", papers.plan_file),
            ("GET", "/summary.pdf", papers.summary_file),
            ("GET", "/summary.json", papers.summary_document),
            ("GET", "/calendar", papers.calendar),
            ("POST", "/push", push.keep),
            ("DELETE", "/push", push.drop),
            ("GET", "/worker.js", serve_worker),
            ("GET", "/pictures/<name:str>", serve_picture),
            ("GET", "/page/<name:str>", serve_file),
        ):
            streamed = address == "/message"
            web.add_route(_function(handler), address, methods=[method], stream=streamed)
        beneath = r"/<path:[^/].*>"
        web.add_route(nothing_here, beneath, methods=["GET", "POST"])
        web.exception(Exception)(answer_failure)
        web.middleware("response")(_function(self._put_headers))
        web.listener("before_server_start")(_function(self._start))

        async def stop(app: Sanic) -> None:
            self._sweeper.cancel()
            await turns.finish()
            streaming.close()

        web.listener("before_server_stop")(stop)
        return web

    async def _page(self, request: Request) -> HTTPResponse:
        # The page's own links are relative to its folder.
        if not request.path.endswith("/"):
            return redirect(f"{request.path}/")
        return answer_with(request, index_file(self.settings.path))

    async def _put_headers(self, request: Request, response: HTTPResponse) -> None:
        site = self._origins.headers_for(request)
        for name, value in {**strict_headers(self.settings.frame_origins), **site}.items():
            response.headers.setdefault(name, value)

    async def _start(self, app: Sanic) -> None:
        self._app = app
        await asyncio.to_thread(page_files)  # packed before anybody waits for them
        self._sweeper = asyncio.create_task(
            sweep_for_ever((self.conversations.sweep, self._papers_left.sweep))
        )
        # The application's own middleware also meets requests for which there is no route.
        app.register_middleware(self._at_the_door, "request")

    async def _at_the_door(self, request: Request) -> HTTPResponse | None:
        path = self.settings.path
        if request.method == "OPTIONS" and request.path.startswith(f"{path}/"):
            response = self._origins.preflight(request)
        elif self.settings.front_door and request.path == "/" and request.method == "GET":
            response = answer_with(request, index_file(path))
        else:
            return None
        await self._put_headers(request, response)
        return response


def _function(method: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
    """A plain function: Sanic writes its marks on handlers, which bound methods refuse."""

    @functools.wraps(method)
    async def handle(*given: Any, **named: Any) -> Any:
        return await method(*given, **named)

    return handle


def _overview(values: Mapping[str, Any]) -> JsonObject:
    # Loaded with the first turn: the server is up before the routine's knowledge is read.
    from bot.conversation import slots
    from bot.conversation.intake.consent_given import NO_SAVING
    from bot.conversation.overview import done_today, known_chips, today_rows

    if not values:
        return {}
    unkept = values.get(slots.CONSENT) == NO_SAVING
    return {
        "known": known_chips(values),
        "today": today_rows(values),
        "done": done_today(values),
        "unkept": unkept,
    }


def _signing_key() -> str:
    try:
        return secret_key().decode()
    except RecordsUnavailable as error:
        # The conversation goes on without records; only a restart then ends the sessions.
        logger.warning("Sessions are signed with a passing key. %s", error.for_log)
        return secrets.token_hex(32)
