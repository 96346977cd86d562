"""The options of the web channel, as written under its class in credentials.yml."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, field_validator

from bot.channels.shared.channel_options import read_options
from bot.records import KEPT_DAYS

_EXACT_ORIGIN = re.compile(r"https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?")
_PATH = re.compile(r"(/[a-z0-9_-]+)+")
_CONTACT = re.compile(r"mailto:[^@\s]+@[\w-]+(\.[\w-]+)+|https://[\w-]+(\.[\w-]+)+")
_PAYLOAD = re.compile(r"/[a-z_][a-z0-9_]*")


def _exact(value: str) -> str:
    if not _EXACT_ORIGIN.fullmatch(value):
        raise ValueError(
            f"'{value}' is not an exact origin; write scheme, host and port only, such as "
            "https://practice.example, without '*', path or closing slash"
        )
    return value


_Origin = Annotated[str, AfterValidator(_exact)]


class WebSettings(BaseModel):
    """Closed set of options; every one has a safe default.

    ``path`` is where the page lives, ``front_door`` shows it at ``/`` too. ``embed_origins`` are
    the exact origins (scheme, host, port) whose pages may carry the widget, ``frame_origins``
    those that may show the full page in a frame. ``hello`` and
    ``start_over`` are the intents sent for an empty conversation and for the menu entry.
    ``push_contact`` (``mailto:`` or ``https:``) is told to push services and switches on notes to
    closed pages; ``push_hosts`` are services that are written to beside those of browser makers.
    ``kept_days`` is only told to the person; the records themselves enforce it.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    path: str = "/chat"
    front_door: bool = True
    embed_origins: tuple[_Origin, ...] = ()
    frame_origins: tuple[_Origin, ...] = ()
    hello: str = "/greet"
    start_over: str = "/start_over"
    idle_minutes: float = Field(default=30, gt=0, le=240)
    session_days: int = Field(default=365, ge=1, le=400)
    kept_days: int = Field(default=KEPT_DAYS, ge=1)
    turn_seconds: float = Field(default=50, gt=0, le=300)
    push_contact: str | None = None
    push_hosts: tuple[str, ...] = ()

    @field_validator("path")
    @classmethod
    def _path_is_a_plain_folder(cls, value: str) -> str:
        if not _PATH.fullmatch(value):
            raise ValueError("must look like /chat: small letters, digits, '-', '_', no end slash")
        return value

    @field_validator("push_contact")
    @classmethod
    def _contact_can_be_asked(cls, value: str | None) -> str | None:
        if value is not None and not _CONTACT.fullmatch(value):
            raise ValueError("must be mailto:name@host or https://host, for push services to ask")
        return value

    @field_validator("hello", "start_over")
    @classmethod
    def _payload_is_one_intent(cls, value: str) -> str:
        if not _PAYLOAD.fullmatch(value):
            raise ValueError("must be one intent, like /greet")
        return value


def read_settings(options: Mapping[str, Any] | None) -> WebSettings:
    """Check the options of credentials.yml.

    Raises ChannelSettingsError naming each wrong option, why, and the options there are.
    """
    return read_options("web", WebSettings, options)
