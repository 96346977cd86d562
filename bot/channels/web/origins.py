"""Which other sites may carry the widget: exact origins, nothing else."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import urlsplit

from sanic.request import Request
from sanic.response import HTTPResponse, empty

from bot.channels.shared.channel_errors import ChannelError
from bot.knowledge.wording.speaking import speak

ELSEWHERE = speak("web", "this_request_came_from_another")
PREFLIGHT_SECONDS = 7200


class Origins:
    """The sites named in the settings, and the headers their browsers need."""

    def __init__(self, embed_origins: Collection[str]) -> None:
        """Each origin is scheme, host and port, already checked."""
        self._embed = frozenset(embed_origins)

    def host_site(self, request: Request) -> str | None:
        """The named site this request comes from; None for the page's own and all others."""
        origin = request.headers.get("origin")
        return origin if origin in self._embed else None

    def refuse_others(self, request: Request) -> None:
        """Raise ChannelError 403 when a browser says that a site not named sent the request."""
        if self.host_site(request):
            return
        site = request.headers.get("sec-fetch-site")
        origin = request.headers.get("origin")
        foreign = bool(origin) and urlsplit(str(origin)).netloc != request.host
        if site not in (None, "same-origin", "none") or (site is None and foreign):
            raise ChannelError(403, ELSEWHERE)

    def headers_for(self, request: Request) -> dict[str, str]:
        """The headers that let the named site, and no other, read the answer."""
        if not self._embed:
            return {}
        headers = {"Vary": "Origin"}
        if origin := self.host_site(request):
            headers["Access-Control-Allow-Origin"] = origin
            headers["Access-Control-Expose-Headers"] = "Retry-After"
        if request.method == "GET":
            # Pictures and the sheet are loaded without asking; they hold nothing of anybody.
            headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        return headers

    def preflight(self, request: Request) -> HTTPResponse:
        """Answer a browser that asks before it sends: 204 for a named site, else 403."""
        if not self.host_site(request):
            return empty(status=403)
        headers = {
            "Access-Control-Allow-Methods": "GET, POST, DELETE",
            "Access-Control-Allow-Headers": "Authorization, Content-Type",
            "Access-Control-Max-Age": str(PREFLIGHT_SECONDS),
        }
        return empty(headers=headers)
