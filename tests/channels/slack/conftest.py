"""The Slack channel with the real slack_sdk against a local server that speaks its protocols."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.channels.slack.slack_input import SlackInput
from bot.channels.slack.slack_settings import SlackSecrets, SlackSettings
from tests.channels.serving import serve_channels
from tests.channels.slack.api import APP_TOKEN, BOT_TOKEN, SlackApi, slack_api
from tests.channels.slack.desk import Desk
from tests.channels.web.served import Bot


@contextmanager
def by_socket(api: SlackApi, bot: Bot) -> Iterator[None]:
    secrets = SlackSecrets(BOT_TOKEN, app_token=APP_TOKEN)
    channel = SlackInput(secrets, SlackSettings(api=f"{api.url}/api/"))
    with serve_channels(channel, agent=bot):
        api.wait(lambda: bool(api.sockets))
        yield


@pytest.fixture
def api() -> Iterator[SlackApi]:
    with slack_api() as running:
        yield running


@pytest.fixture
def bot() -> Bot:
    return Bot()


@pytest.fixture
def desk(api: SlackApi, bot: Bot) -> Iterator[Desk]:
    with by_socket(api, bot):
        yield Desk(api)
