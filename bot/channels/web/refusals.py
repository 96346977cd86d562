"""Every failure of a route becomes one JSON sentence; nobody ever sees a stack trace."""

from __future__ import annotations

from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.channels.shared.channel_errors import ChannelError, log_failure

SENTENCES = {
    404: "There is nothing at this address.",
    405: "That cannot be done at this address.",
    413: "That is too large for me to take in.",
}
BROKEN = "Something went wrong on my side. Your words are still here; please try again."
UNUSABLE = "I could not read that request. Please reload the page and try again."


async def answer_failure(request: Request, error: Exception) -> HTTPResponse:
    """Turn any exception into ``{"error": sentence}`` with its status."""
    if isinstance(error, ChannelError):
        headers = {"Retry-After": str(error.retry_after)} if error.retry_after else {}
        return json({"error": error.sentence}, status=error.status, headers=headers)
    if isinstance(error, SanicException) and error.status_code < 500:
        sentence = SENTENCES.get(error.status_code, UNUSABLE)
        return json({"error": sentence}, status=error.status_code)
    log_failure(f"{request.method} on the web page failed", error)
    return json({"error": BROKEN}, status=500)


async def nothing_here(request: Request, path: str = "") -> HTTPResponse:
    """Addresses under the page that do not exist."""
    raise ChannelError(404, SENTENCES[404])
