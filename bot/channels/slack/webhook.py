"""Requests that Slack sends to a public address: signed, and answered at once."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs

from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response
from sanic.response import text as text_response
from slack_sdk.signature import SignatureVerifier

from bot.channels.slack.socket_mode import Receive

logger = logging.getLogger(__name__)


class SlackWebhook:
    """One address for events, pressed buttons and commands."""

    def __init__(self, signing_secret: str, receive: Receive) -> None:
        """`receive` gets what a socket would give; it must not wait for a turn."""
        self._verifier = SignatureVerifier(signing_secret)
        self._receive = receive

    async def request(self, request: Request) -> HTTPResponse:
        """Check the signature, hand on what has arrived, answer 200."""
        if not self._is_signed(request):
            return json_response({"ok": False}, status=403)
        try:
            kind, payload = _read(request)
        except (ValueError, TypeError, AttributeError):
            logger.warning("A request of Slack could not be read.")
            return json_response({"ok": False}, status=400)
        if payload.get("type") == "url_verification":
            return text_response(str(payload.get("challenge") or ""))
        await self._receive(kind, payload)
        return text_response("")

    def _is_signed(self, request: Request) -> bool:
        try:
            return self._verifier.is_valid_request(request.body, dict(request.headers))
        except ValueError:  # a time or a body that is none
            return False


def _read(request: Request) -> tuple[str, Mapping[str, Any]]:
    if request.headers.get("content-type", "").startswith("application/json"):
        payload = json.loads(request.body)
        payload.get("type")
        return "events_api", payload
    form = {name: values[-1] for name, values in parse_qs(request.body.decode()).items()}
    if "payload" in form:
        return "interactive", json.loads(form["payload"])
    return "slash_commands", form
