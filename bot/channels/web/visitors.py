"""Who is asking: from a request's cookie, or a named site's token, to its conversation."""

from __future__ import annotations

from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.shared.channel_errors import ChannelError
from bot.channels.web.conversations import Conversations
from bot.channels.web.origins import Origins
from bot.channels.web.page_conversation import PageConversation
from bot.channels.web.session_cookie import COOKIE, SessionSigner
from bot.knowledge.wording.speaking import speak

NO_SESSION = speak("web", "this_page_needs_a_new")


class Visitors:
    """Finds and issues sessions; the sender id never comes from the page itself.

    The bot's own page carries its session in a cookie that no script can read. Browsers keep
    cookies from widgets on other sites, so there the same signed token goes in a header.
    """

    def __init__(
        self, signer: SessionSigner, conversations: Conversations, origins: Origins, path: str
    ) -> None:
        """Cookies are valid under ``path`` only; tokens for the sites in ``origins`` only."""
        self._signer = signer
        self._conversations = conversations
        self._path = path
        self.origins = origins

    def known(self, request: Request) -> str | None:
        """The sender id of the request's session, if this server signed it."""
        if self.origins.host_site(request):
            kind, _, token = request.headers.get("authorization", "").partition(" ")
            return self._signer.read(token if kind == "Bearer" else None)
        return self._signer.read(request.cookies.get(COOKIE))

    def conversation(self, request: Request) -> PageConversation:
        """The conversation of the request's session; ChannelError 401 without one."""
        self.origins.refuse_others(request)
        sender_id = self.known(request)
        if sender_id is None:
            raise ChannelError(401, NO_SESSION)
        return self.conversation_of(sender_id)

    def conversation_of(self, sender_id: str) -> PageConversation:
        """The conversation of a sender this server has issued."""
        return self._conversations.get(sender_id)

    def issue(self) -> tuple[str, str]:
        """A new sender id and its signed token."""
        return self._signer.issue()

    def hand_over(self, request: Request, response: HTTPResponse, token: str) -> None:
        """Put the session's cookie on a response to the bot's own page."""
        self._put(request, response, token, self._signer.max_age)

    def forget(self, request: Request, response: HTTPResponse) -> None:
        """Take the session's cookie back."""
        self._put(request, response, "", 0)

    def _put(self, request: Request, response: HTTPResponse, token: str, max_age: int) -> None:
        response.add_cookie(
            COOKIE,
            token,
            path=self._path,
            max_age=max_age,
            httponly=True,
            samesite="Strict",
            # A proxy in front may speak https for us; being told so wrongly only makes us stricter.
            secure="https" in (request.scheme, request.headers.get("x-forwarded-proto")),
        )
