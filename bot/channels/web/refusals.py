"""Every failure of a route becomes one JSON sentence; nobody ever sees a stack trace."""

from __future__ import annotations

from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.channels.shared.channel_errors import ChannelError, log_failure
from bot.knowledge.wording.speaking import speak

SENTENCES = {
    404: speak("web", "there_is_nothing_at_this"),
    405: speak("web", "that_cannot_be_done_at"),
    413: speak("web", "that_is_too_large_for"),
}
BROKEN = speak("web", "something_went_wrong_on_my")
UNUSABLE = speak("web", "i_could_not_read_that")


async def answer_failure(request: Request, error: Exception) -> HTTPResponse:
    """Turn any exception into ``{"error": sentence}`` with its status."""
    if isinstance(error, ChannelError):
        headers = {"Retry-After": str(error.retry_after)} if error.retry_after else {}
        return json({"error": error.sentence}, status=error.status, headers=headers)
    if isinstance(error, SanicException) and error.status_code < 500:
        sentence = SENTENCES.get(error.status_code, UNUSABLE)
        return json({"error": sentence}, status=error.status_code)
    log_failure(speak("web", "on_the_web_page_failed", method=request.method), error)
    return json({"error": BROKEN}, status=500)


async def nothing_here(request: Request, path: str = "") -> HTTPResponse:
    """Addresses under the page that do not exist."""
    raise ChannelError(404, SENTENCES[404])
