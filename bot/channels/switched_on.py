"""Which channels `plumbline serve` runs: the page always, the chat apps where they are set up."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

from rasa.core.channels.channel import InputChannel

from bot.channels.shared.channel_errors import ChannelSettingsError

WEB = "bot.channels.web.WebInput"
# The class of a channel -> the variables of which any switches it on.
CHAT_APPS = {
    "bot.channels.telegram.TelegramInput": ("PLUMBLINE_TELEGRAM_TOKEN",),
    "bot.channels.slack.SlackInput": ("PLUMBLINE_SLACK_BOT_TOKEN",),
}
# Names that a credentials.yml may still hold.
FORMER_NAMES = {
    "bot.channels.telegram_input.TelegramInput": "bot.channels.telegram.TelegramInput",
    "bot.channels.slack_input.SlackInput": "bot.channels.slack.SlackInput",
}


def channels_switched_on(credentials: Mapping[str, Any]) -> list[InputChannel]:
    """The page, and each chat app that credentials.yml names or whose token is set.

    Raises ChannelSettingsError for an option or a channel that is unknown, and for a chat app
    that is named but has no token.
    """
    credentials = {FORMER_NAMES.get(name, name): one for name, one in credentials.items()}
    unknown = sorted(set(credentials) - {WEB, *CHAT_APPS})
    if unknown:
        known = ", ".join((WEB, *CHAT_APPS))
        raise ChannelSettingsError(
            f"credentials.yml: unknown channel {unknown[0]}. Known: {known}."
        )
    wanted = [WEB]
    for path, variables in CHAT_APPS.items():
        if path in credentials or any(os.environ.get(name) for name in variables):
            wanted.append(path)
    # A channel's module, with the platform's library, is loaded only when it is on.
    return [channel_class(path).from_credentials(credentials.get(path)) for path in wanted]


def kept_days_of(channels: Sequence[InputChannel]) -> int:
    """How long records are kept after the last visit: as the page tells people."""
    return next(int(one.settings.kept_days) for one in channels if one.name() == "web")


def channel_class(path: str) -> Any:
    """Return the class of a channel by its import path; its platform's library is loaded."""
    module, _, name = path.rpartition(".")
    return getattr(import_module(module), name)
