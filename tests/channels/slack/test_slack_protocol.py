"""What Slack itself may do: say twice, ask to wait, refuse, close the connection."""

from __future__ import annotations

import logging

import pytest

from bot.channels.slack.slack_input import SlackInput
from bot.channels.slack.slack_settings import SlackSecrets, SlackSettings
from tests.channels.serving import serve_channels
from tests.channels.slack.api import APP_TOKEN, BOT_TOKEN, SlackApi
from tests.channels.slack.desk import Desk
from tests.channels.web.served import Bot


def test_slack_answers_a_repeated_delivery_once(desk: Desk, bot: Bot, api: SlackApi) -> None:
    payload = desk.write("once")
    desk.read()
    api.send("events_api", payload)
    desk.write("next")
    desk.read()
    assert bot.texts == ["once", "next"]
    api.wait(lambda: len(api.acknowledged) == 3)


def test_slack_connects_again_after_a_disconnect(desk: Desk, api: SlackApi, bot: Bot) -> None:
    first = api.sockets[0]
    api.disconnect()
    api.wait(lambda: bool(api.sockets) and api.sockets[-1] is not first)
    desk.write("still there?")
    assert desk.read() == ["You said: still there?"]


@pytest.mark.slow
def test_slack_waits_as_long_as_slack_asks(desk: Desk, api: SlackApi) -> None:
    api.fail("chat.postMessage", "ratelimited", status=429, retry_after=1)
    desk.write("hello")
    assert desk.read() == ["You said: hello"]
    assert len(api.of("chat.postMessage")) == 2


@pytest.mark.parametrize("error", ["channel_not_found", "account_inactive"])
def test_slack_is_quiet_when_the_person_is_gone(
    desk: Desk, api: SlackApi, caplog: pytest.LogCaptureFixture, error: str
) -> None:
    api.fail("chat.postMessage", error)
    with caplog.at_level(logging.ERROR):
        desk.write("hello")
        api.wait(lambda: bool(api.of("chat.postMessage")))
        desk.write("again")
        assert desk.read() == ["You said: again"]
    assert not caplog.records


@pytest.mark.parametrize(
    ("bot_token", "app_token"), [("xoxb-wrong", APP_TOKEN), (BOT_TOKEN, "xapp-wrong")]
)
def test_slack_is_off_with_a_token_that_is_refused(
    api: SlackApi, bot: Bot, caplog: pytest.LogCaptureFixture, bot_token: str, app_token: str
) -> None:
    channel = SlackInput(SlackSecrets(bot_token, app_token), SlackSettings(api=f"{api.url}/api/"))
    with caplog.at_level(logging.ERROR), serve_channels(channel, agent=bot):
        api.wait(lambda: "token (invalid_auth)" in caplog.text)
    assert "wrong" not in caplog.text
