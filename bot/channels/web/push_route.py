"""POST and DELETE /push: the browser that takes notes while the page is closed."""

from __future__ import annotations

import asyncio
import base64
import binascii
import json as text
from typing import Protocol

from pydantic import BaseModel, ConfigDict, Field, field_validator
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.channels.shared.channel_errors import ChannelError
from bot.channels.shared.incoming import UNREADABLE
from bot.channels.web.visitors import Visitors
from bot.knowledge.wording.speaking import speak
from bot.records.errors import ConsentMissing
from bot.records.pushes import PushAddress
from bot.reminders.push_hosts import is_allowed

MOST_BYTES = 4_096
NOT_KEPT = speak("web", "notes_need_an_address_that")
NO_SERVICE = speak("web", "i_do_not_know_the")
OFF = speak("web", "notes_to_a_closed_page")
POINT_BYTES, POINT_MARK, AUTH_BYTES = 65, 4, 16


class Pushes(Protocol):
    """Where subscriptions are kept; all may block."""

    def keep(self, sender_id: str, address: PushAddress) -> None:
        """Keep one of the sender's."""

    def drop(self, sender_id: str, endpoint: str) -> None:
        """Forget one of the sender's."""


class _Keys(BaseModel):
    model_config = ConfigDict(extra="ignore")
    p256dh: str = Field(max_length=100)
    auth: str = Field(max_length=40)

    @field_validator("p256dh")
    @classmethod
    def _is_a_point(cls, value: str) -> str:
        point = _bytes(value)
        if len(point) != POINT_BYTES or point[0] != POINT_MARK:
            raise ValueError("no point of the curve")
        return value

    @field_validator("auth")
    @classmethod
    def _is_a_secret(cls, value: str) -> str:
        if len(_bytes(value)) != AUTH_BYTES:
            raise ValueError("no secret of 16 bytes")
        return value


class _Subscription(BaseModel):
    """As `PushSubscription.toJSON` writes it, and the one it takes the place of."""

    model_config = ConfigDict(extra="ignore")
    endpoint: str = Field(max_length=1_000)
    keys: _Keys
    old: str | None = Field(default=None, max_length=1_000)


class PushRoute:
    """Takes and forgets subscriptions of the bot's own page; other sites have no worker here."""

    def __init__(self, visitors: Visitors, pushes: Pushes, hosts: tuple[str, ...] | None) -> None:
        """`hosts` are the push services that are written to, None where none is."""
        self._visitors = visitors
        self._pushes = pushes
        self._hosts = hosts

    async def keep(self, request: Request) -> HTTPResponse:
        """Keep a subscription."""
        sender, told = self._read(request)
        try:
            wanted = _Subscription.model_validate(told)
        except ValueError:
            raise ChannelError(400, UNREADABLE) from None
        if not is_allowed(wanted.endpoint, self._hosts or ()):
            raise ChannelError(422, NO_SERVICE)
        address = PushAddress(wanted.endpoint, wanted.keys.p256dh, wanted.keys.auth)
        try:
            await asyncio.to_thread(self._pushes.keep, sender, address)
        except ConsentMissing:
            raise ChannelError(409, NOT_KEPT) from None
        if wanted.old and wanted.old != wanted.endpoint:
            await asyncio.to_thread(self._pushes.drop, sender, wanted.old)
        return json({"ok": True})

    async def drop(self, request: Request) -> HTTPResponse:
        """Forget a subscription."""
        sender, told = self._read(request)
        await asyncio.to_thread(self._pushes.drop, sender, str(told.get("endpoint", "")))
        return json({"ok": True})

    def _read(self, request: Request) -> tuple[str, dict[str, object]]:
        if self._hosts is None or self._visitors.origins.host_site(request):
            raise ChannelError(404, OFF)
        sender = self._visitors.conversation(request).sender_id
        if not request.headers.get("content-type", "").startswith("application/json"):
            raise ChannelError(415, UNREADABLE)
        if len(request.body) > MOST_BYTES:
            raise ChannelError(413, UNREADABLE)
        try:
            told = text.loads(request.body)
        except (ValueError, RecursionError):
            raise ChannelError(400, UNREADABLE) from None
        if not isinstance(told, dict):
            raise ChannelError(400, UNREADABLE)
        return sender, told


def _bytes(value: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(value.encode() + b"==")
    except (binascii.Error, ValueError) as error:
        raise ValueError("no base64") from error
