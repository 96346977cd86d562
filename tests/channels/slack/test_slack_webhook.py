"""Slack by webhook: only what Slack has signed is heard."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
import requests

from bot.channels.slack.slack_input import SlackInput
from bot.channels.slack.slack_settings import SlackSecrets, SlackSettings
from tests.channels.scripted import says
from tests.channels.serving import serve_channels
from tests.channels.slack.api import BOT_TOKEN, SlackApi
from tests.channels.slack.desk import Desk
from tests.channels.web.served import Bot

SECRET = "a signing secret of the tests"


class Signed:
    """Sends to the webhook what Slack would, signed as Slack signs it."""

    def __init__(self, url: str) -> None:
        self.url = f"{url}/slack/events"
        self.answers: list[requests.Response] = []

    def __call__(self, kind: str, payload: dict[str, Any]) -> None:
        if kind == "events_api":
            self.post(json.dumps(payload), "application/json")
        else:
            form = payload if kind == "slash_commands" else {"payload": json.dumps(payload)}
            self.post(urlencode(form), "application/x-www-form-urlencoded")

    def post(self, body: str, content_type: str, secret: str = SECRET, age: int = 0) -> int:
        told = str(int(time.time()) - age)
        digest = hmac.new(secret.encode(), f"v0:{told}:{body}".encode(), hashlib.sha256).hexdigest()
        headers = {
            "Content-Type": content_type,
            "X-Slack-Request-Timestamp": told,
            "X-Slack-Signature": f"v0={digest}",
        }
        self.answers.append(requests.post(self.url, data=body.encode(), headers=headers))
        return self.answers[-1].status_code


@pytest.fixture
def signed(api: SlackApi, bot: Bot) -> Iterator[Signed]:
    secrets = SlackSecrets(BOT_TOKEN, signing_secret=SECRET)
    channel = SlackInput(secrets, SlackSettings(mode="webhook", api=f"{api.url}/api/"))
    with serve_channels(channel, agent=bot) as url:
        yield Signed(url)


def test_slack_by_webhook_talks_presses_and_obeys(signed: Signed, api: SlackApi, bot: Bot) -> None:
    bot.answer = says({"text": "Side?", "buttons": [{"title": "Left", "payload": "/left"}]})
    desk = Desk(api, send=signed)
    payload = desk.write("hi")
    desk.read()
    signed("events_api", payload)  # a retry
    desk.press("Left")
    desk.read()
    desk.command("/plan")
    desk.read()
    assert bot.texts == ["hi", "/left", "/show_routine"]
    assert [answer.status_code for answer in signed.answers] == [200] * 4
    assert {answer.text for answer in signed.answers} == {""}
    assert not api.sockets


def test_slack_by_webhook_proves_its_address(signed: Signed) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "abc"})
    assert signed.post(body, "application/json") == 200
    assert signed.answers[-1].text == "abc"


def test_slack_by_webhook_refuses_what_slack_did_not_sign(signed: Signed, bot: Bot) -> None:
    event = {"type": "message", "channel_type": "im", "channel": "D1", "user": "U1", "text": "x"}
    body = json.dumps({"type": "event_callback", "event": event})
    assert signed.post(body, "application/json", secret="another") == 403
    assert signed.post(body, "application/json", age=400) == 403
    assert requests.post(signed.url, data=body).status_code == 403
    bad = {"X-Slack-Request-Timestamp": "soon", "X-Slack-Signature": "v0=0"}
    assert requests.post(signed.url, data=body, headers=bad).status_code == 403
    assert signed.post("[", "application/json") == 400
    assert signed.post("[]", "application/json") == 400
    assert signed.post("payload=%7B", "application/x-www-form-urlencoded") == 400
    assert bot.texts == []
