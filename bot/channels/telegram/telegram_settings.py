"""The options of the Telegram channel: some in credentials.yml, the token in the environment."""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator

from bot.channels.shared.channel_errors import ChannelSettingsError
from bot.channels.shared.channel_options import read_options
from bot.records.identity import secret_key

TOKEN = "PLUMBLINE_TELEGRAM_TOKEN"  # noqa: S105  (the name of a variable)
API = "https://api.telegram.org"
PATH = "/telegram/webhook"


class TelegramSettings(BaseModel):
    """Closed set of options; every one has a safe default.

    `mode` polling asks Telegram for messages and needs no public address; webhook needs
    `public_url`, the https address at which this server can be reached. `api` is another Bot API
    server. `poll_seconds` is how long Telegram may wait for a message before it answers.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    mode: Literal["polling", "webhook"] = "polling"
    public_url: str = Field(default="", validate_default=True)
    api: str = API
    poll_seconds: int = Field(default=25, ge=0, le=50)
    turn_seconds: float = Field(default=50, gt=0, le=300)

    @field_validator("public_url")
    @classmethod
    def _webhook_needs_https(cls, value: str, info: ValidationInfo) -> str:
        if info.data.get("mode") == "webhook" and not value.startswith("https://"):
            raise ValueError("a webhook needs the public https:// address of this server")
        return value.rstrip("/")


def read_telegram_settings(options: Mapping[str, Any] | None) -> TelegramSettings:
    """Check the options. Raises ChannelSettingsError naming each wrong one."""
    return read_options("telegram", TelegramSettings, options)


def telegram_token() -> str:
    """The bot's token from the environment. Raises ChannelSettingsError without a usable one."""
    token = os.environ.get(TOKEN, "").strip()
    number, _, rest = token.partition(":")
    if not number.isdecimal() or not rest or any(c.isspace() for c in token):
        raise ChannelSettingsError(
            f"telegram channel: {TOKEN} must hold the token that BotFather gave (123456:ABC...)."
        )
    return token


def webhook_secret(token: str) -> str:
    """What Telegram sends along with each message; made from the installation's own key."""
    return hmac.new(secret_key(), b"telegram\0" + token.encode(), hashlib.sha256).hexdigest()
