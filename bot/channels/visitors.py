"""Who is asking: from a request's cookie to its conversation."""

from __future__ import annotations

from urllib.parse import urlsplit

from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.conversation import Conversation
from bot.channels.conversations import Conversations
from bot.channels.errors import ChannelError
from bot.channels.session import COOKIE, SessionSigner

NO_SESSION = "This page needs a new session. Please reload it."
ELSEWHERE = "This request came from another site, so it was refused."


class Visitors:
    """Finds and issues sessions; the sender id never comes from the page itself."""

    def __init__(self, signer: SessionSigner, conversations: Conversations, path: str) -> None:
        """Cookies are valid under ``path`` only."""
        self._signer = signer
        self._conversations = conversations
        self._path = path

    def known(self, request: Request) -> str | None:
        """The sender id of the request's cookie, if this server signed it."""
        return self._signer.read(request.cookies.get(COOKIE))

    def conversation(self, request: Request) -> Conversation:
        """The conversation of the request's session; ChannelError 401 without one."""
        sender_id = self.known(request)
        if sender_id is None:
            raise ChannelError(401, NO_SESSION)
        return self._conversations.get(sender_id)

    def issue(self, request: Request, response: HTTPResponse) -> None:
        """Put a new session's cookie on the response."""
        _, token = self._signer.issue()
        response.cookies[COOKIE] = token
        self._guard(request, response, self._signer.max_age)

    def forget(self, request: Request, response: HTTPResponse) -> None:
        """Take the session's cookie back."""
        response.cookies[COOKIE] = ""
        self._guard(request, response, 0)

    def _guard(self, request: Request, response: HTTPResponse, max_age: int) -> None:
        cookie = response.cookies[COOKIE]
        cookie["httponly"] = True
        cookie["samesite"] = "Strict"
        cookie["path"] = self._path
        cookie["max-age"] = max_age
        # A proxy in front may speak https for us; being told so wrongly only makes us stricter.
        if "https" in (request.scheme, request.headers.get("x-forwarded-proto")):
            cookie["secure"] = True


def refuse_other_sites(request: Request) -> None:
    """Raise ChannelError 403 when a browser says that another site sent the request."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        if site not in ("same-origin", "none"):
            raise ChannelError(403, ELSEWHERE)
        return
    origin = request.headers.get("origin")
    if origin and urlsplit(origin).netloc != request.host:
        raise ChannelError(403, ELSEWHERE)
