"""The Slack channel with the real slack_sdk against a local server that speaks its protocols."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlencode

import pytest
import requests
from rasa.core.channels.channel import UserMessage

from bot.channels.chat_press import STALE, TICK_ONE
from bot.channels.chat_turns import NO_ANSWER
from bot.channels.slack_input import SlackInput
from bot.channels.slack_settings import SlackSecrets, SlackSettings
from tests.channels.served import Bot
from tests.channels.serving import serve_channels
from tests.channels.slack_api import APP_TOKEN, BOT_TOKEN, SlackApi, slack_api
from tests.channels.slack_desk import Desk, words_of

YES_NO = [{"title": "Yes", "payload": "/affirm"}, {"title": "No", "payload": "/deny"}]
SECRET = "a signing secret of the tests"


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


def says(*messages: dict[str, Any]) -> Callable[[UserMessage], Any]:
    async def answer(message: UserMessage) -> None:
        for one in messages:
            await message.output_channel.send_response(message.sender_id, one)

    return answer


def test_slack_talks_over_a_socket_without_a_public_address(
    desk: Desk, bot: Bot, api: SlackApi
) -> None:
    desk.write("my back hurts")
    assert desk.read() == ["You said: my back hurts"]
    assert (bot.heard[0].sender_id, bot.heard[0].input_channel) == ("U1", "slack")
    assert len(api.acknowledged) == 1
    assert api.messages[0]["text"] == "You said: my back hurts"  # for notifications


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


def test_slack_buttons_send_their_payload_and_show_what_was_taken(desk: Desk, bot: Bot) -> None:
    left = {"title": "Left", "payload": '/choose{"choice": "side=left"}'}
    bot.answer = says({"text": "Which side?", "buttons": [left, {"title": "Words only"}]})
    desk.write("hi")
    desk.read()
    desk.press("Left")
    desk.read()
    assert bot.texts[-1] == left["payload"]
    assert "✓ Left" in words_of(desk.mine[0])
    assert not [b for b in desk.mine[0]["blocks"] if b["type"] == "actions"]
    desk.press("Words only")
    desk.read()
    assert bot.texts[-1] == "Words only"


def test_slack_check_boxes_are_sent_as_words(desk: Desk, bot: Bot, api: SlackApi) -> None:
    long = "Chest pain, breathlessness, fainting, sudden tearing pain or a throbbing in the belly"
    card = {"kind": "screen", "title": "Any of these?", "options": ["Fever", long, "Cancer"]}
    none = {"title": "None of these", "payload": "/none"}
    custom = {"card": card, "fallback": True, "multiple": True}
    bot.answer = says({"text": "x", "buttons": [none], "custom": custom})
    desk.write("hi")
    desk.read()
    desk.tick()
    api.wait(lambda: len(api.acknowledged) == 2)
    assert bot.texts == ["hi"]
    desk.press("Send")
    assert desk.read() == [TICK_ONE]
    desk.press("Send", ticked=(0, 1))
    desk.read()
    assert bot.texts[-1] == f"Fever, {long}"


def test_slack_meets_stale_and_made_up_buttons_politely(desk: Desk, bot: Bot) -> None:
    bot.answer = says({"text": "Is it new?", "buttons": YES_NO})
    desk.write("one")
    desk.read()
    older = {**desk.mine[-1]}
    desk.write("two")
    desk.read()
    desk.press("Yes", on=older)
    assert STALE in desk.read(2)[0]
    assert bot.texts[-1] == "/resume"
    for element in older["blocks"][-1]["elements"]:
        element["value"] = "ffffff:1:0"
    desk.press("Yes", on=older)
    assert STALE in desk.read(2)[0]


def test_slack_takes_a_double_press_once(desk: Desk, bot: Bot, api: SlackApi) -> None:
    bot.answer = says({"text": "Side?", "buttons": [{"title": "Left", "payload": "/left"}]})
    desk.write("hi")
    desk.read()
    asked = {**desk.mine[-1]}
    desk.press("Left", on=asked)
    payload = desk.press("Left", on=asked)
    api.send("interactive", payload)
    desk.read()
    desk.write("on")
    desk.read()
    assert bot.texts == ["hi", "/left", "on"]


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


def test_slack_shows_hostile_words_as_words(desk: Desk) -> None:
    desk.write("&lt;!channel&gt; *x* &amp; <https://a.b|a link> <@U2|bob>")
    assert desk.read() == ["You said: &lt;!channel&gt; *x* &amp; a link bob"]


def test_slack_splits_long_texts_at_sentence_ends(desk: Desk, bot: Bot) -> None:
    sentence = "This is sentence number {} of a long answer about backs & what helps them. "
    text = "".join(sentence.format(n) for n in range(120)).strip()
    bot.answer = says({"text": text, "buttons": YES_NO})
    desk.write("hi")
    (shown,) = desk.read()
    assert all(len(part) <= 3000 and part.endswith(".") for part in shown.split("\n"))
    assert shown.replace("\n", " ") == text.replace("&", "&amp;")


def test_slack_shows_pictures_it_has_uploaded_once(desk: Desk, bot: Bot, api: SlackApi) -> None:
    card = {"kind": "exercise", "title": "Bridge", "picture": "P01", "steps": ["Lift."]}
    bot.answer = says({"text": "x", "custom": {"card": card, "fallback": True}})
    for _ in range(2):
        desk.write("hi")
        (shown,) = desk.read()
        assert "Bridge" in shown
        assert "1. Lift." in shown
    images = [b for m in desk.mine for b in m["blocks"] if b["type"] == "image"]
    assert [image["alt_text"] for image in images] == ["Bridge", "Bridge"]
    assert len(api.files) == 1


def test_slack_says_the_words_when_it_cannot_show_the_picture(
    desk: Desk, bot: Bot, api: SlackApi
) -> None:
    card = {"kind": "exercise", "title": "Bridge", "picture": "P01", "steps": ["Lift."]}
    bot.answer = says({"text": "x", "buttons": YES_NO, "custom": {"card": card, "fallback": True}})
    api.never_ready = True
    desk.write("hi")
    shown = "\n".join(desk.read(2))
    assert "(Picture: Bridge)" in shown
    assert "1. Lift." in shown
    assert desk.buttons == ["Yes", "No"]
    api.fail("files.getUploadURLExternal", "missing_scope")
    desk.write("hi")
    assert "(Picture: Bridge)" in "\n".join(desk.read(1))


def test_slack_says_the_deed_first_in_an_emergency(desk: Desk, bot: Bot) -> None:
    card = {"kind": "emergency", "title": "Call 999 now.", "number": "999", "why": "Nerves."}
    checked = {"title": "I've already been checked", "payload": "/already_checked"}
    bot.answer = says({"text": "Call 999 now.", "buttons": [checked], "custom": {"card": card}})
    desk.write("I can't feel when I wipe")
    (shown,) = desk.read()
    assert shown.startswith("Call 999 now.\n<tel:999|Call 999>\nNerves.")
    for _ in range(2):
        desk.press("I've already been checked")
        desk.read()
    assert bot.texts[1:] == ["/already_checked", "/already_checked"]


@pytest.mark.parametrize(
    ("command", "text", "heard"),
    [
        ("/start", "", ["/greet"]),
        ("/plan", "", ["/show_routine"]),
        ("/plumbline", "delete", ["/delete_data"]),
        ("/plumbline", "", ["/help"]),
    ],
)
def test_slack_obeys_slash_commands(
    desk: Desk, bot: Bot, command: str, text: str, heard: list[str]
) -> None:
    desk.command(command, text)
    desk.read()
    assert bot.texts == heard


def test_slack_in_a_channel_only_invites(desk: Desk, bot: Bot, api: SlackApi) -> None:
    desk.deliver(
        {"type": "app_mention", "channel": "C1", "user": "U1", "text": "<@UBOT> my back hurts"}
    )
    desk.command("/plan", channel="C1")
    desk.command("/plan", channel="DU2")  # a direct message between two people
    desk.deliver(
        {"type": "message", "channel_type": "channel", "channel": "C1", "user": "U1", "text": "x"}
    )
    api.wait(lambda: len(api.whispers) == 3)
    assert sorted(whisper["channel"] for whisper in api.whispers) == ["C1", "C1", "DU2"]
    for whisper in api.whispers:
        assert whisper["user"] == "U1"
        assert "app_redirect?channel=DU1" in whisper["text"]
    desk.write("here")
    desk.read()
    assert bot.texts == ["here"]


def test_slack_hears_edits_and_not_itself(desk: Desk, bot: Bot) -> None:
    desk.write("left")
    desk.read()
    message = {"user": "U1", "text": "right", "ts": "1"}
    edit = {"type": "message", "channel_type": "im", "channel": "DU1", "subtype": "message_changed"}
    desk.deliver({**edit, "message": message, "previous_message": {"text": "left"}})
    desk.read()
    desk.deliver({**edit, "message": message, "previous_message": {"text": "right"}})
    desk.deliver({**edit, "message": {**message, "bot_id": "B1"}})
    desk.write("it is me", bot_id="B1")
    desk.write("", subtype="message_deleted")
    desk.write("end")
    desk.read()
    assert bot.texts == ["left", "right", "end"]


def test_slack_answers_when_the_bot_breaks_or_is_silent(desk: Desk, bot: Bot) -> None:
    async def breaks(message: UserMessage) -> None:
        raise RuntimeError("broken")

    for answer in (breaks, says()):
        bot.answer = answer
        desk.write("hello")
        assert desk.read() == [NO_ANSWER.text]


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
