"""The options of the Slack channel: some in credentials.yml, the tokens in the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.channels.shared.channel_errors import ChannelSettingsError
from bot.channels.shared.channel_options import read_options

BOT_TOKEN = "PLUMBLINE_SLACK_BOT_TOKEN"  # noqa: S105  (the name of a variable)
APP_TOKEN = "PLUMBLINE_SLACK_APP_TOKEN"  # noqa: S105
SIGNING_SECRET = "PLUMBLINE_SLACK_SIGNING_SECRET"  # noqa: S105
API = "https://slack.com/api/"
PATH = "/slack/events"


class SlackSettings(BaseModel):
    """Closed set of options; every one has a safe default.

    `mode` socket opens a connection to Slack and needs no public address; webhook is called by
    Slack at ``/slack/events``. `api` is another address of Slack's Web API.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    mode: Literal["socket", "webhook"] = "socket"
    api: str = API
    turn_seconds: float = Field(default=50, gt=0, le=300)


@dataclass(frozen=True)
class SlackSecrets:
    """The bot's token, and what the mode needs: the app's token or the signing secret."""

    bot_token: str
    app_token: str = ""
    signing_secret: str = ""


def read_slack_settings(options: Mapping[str, Any] | None) -> SlackSettings:
    """Check the options. Raises ChannelSettingsError naming each wrong one."""
    return read_options("slack", SlackSettings, options)


def slack_secrets(mode: str) -> SlackSecrets:
    """The secrets from the environment. Raises ChannelSettingsError naming what is missing."""
    wanted = {BOT_TOKEN: "xoxb-"}
    wanted |= {APP_TOKEN: "xapp-"} if mode == "socket" else {SIGNING_SECRET: ""}
    found = {name: os.environ.get(name, "").strip() for name in wanted}
    for name, start in wanted.items():
        if not found[name] or not found[name].startswith(start):
            looks = f" (it begins with {start})" if start else ""
            raise ChannelSettingsError(
                f"slack channel: {name} must be set{looks} for mode {mode}; docs/slack.md says how."
            )
    return SlackSecrets(found[BOT_TOKEN], found.get(APP_TOKEN, ""), found.get(SIGNING_SECRET, ""))
