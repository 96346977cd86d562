"""POST /session and what the page learns there."""

from __future__ import annotations

from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.channels.incoming import MAX_CHARACTERS
from bot.channels.settings import WebSettings
from bot.channels.visitors import Visitors, refuse_other_sites


class Entrance:
    """Lets a page in: keeps a valid session, issues one otherwise."""

    def __init__(self, visitors: Visitors, settings: WebSettings) -> None:
        """The settings give the page its few facts."""
        self._visitors = visitors
        self._facts = {"characters": MAX_CHARACTERS, "kept_days": settings.kept_days}

    async def session(self, request: Request) -> HTTPResponse:
        """Answer with the page's facts; ``?fresh=1`` asks for a new session in any case."""
        refuse_other_sites(request)
        known = self._visitors.known(request) is not None and not request.args.get("fresh")
        response = json({"ok": True, "new": not known, **self._facts})
        if not known:
            self._visitors.issue(request, response)
        return response


async def health(request: Request) -> HTTPResponse:
    """Answer as soon as the server runs; whether a model is loaded is told beside."""
    agent = getattr(request.app.ctx, "agent", None)
    return json({"ok": True, "bot_ready": bool(agent is not None and agent.is_ready())})
