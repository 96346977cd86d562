"""What is said and shown in Slack, and what is understood there."""

from __future__ import annotations

import json
import threading

import pytest
from rasa.core.channels.channel import UserMessage

from bot.channels.message.guide_message import NO_FILE
from bot.channels.shared.chat_turns import NO_ANSWER
from tests.channels.scripted import YES_NO, held, says
from tests.channels.slack.api import SlackApi
from tests.channels.slack.desk import Desk
from tests.channels.web.served import Bot


def test_slack_talks_over_a_socket_without_a_public_address(
    desk: Desk, bot: Bot, api: SlackApi
) -> None:
    desk.write("my back hurts")
    assert desk.read() == ["You said: my back hurts"]
    assert (bot.heard[0].sender_id, bot.heard[0].input_channel) == ("U1", "slack")
    assert len(api.acknowledged) == 1
    assert api.messages[0]["text"] == "You said: my back hurts"  # for notifications


def test_slack_takes_what_is_written_while_a_turn_runs_as_the_next_one(
    desk: Desk, bot: Bot, api: SlackApi
) -> None:
    all_taken = threading.Event()

    async def slow_first(message: UserMessage) -> None:
        await held(all_taken)
        await bot.echo(message)

    bot.answer = slow_first
    for number in range(1, 5):
        desk.write(str(number))
    api.wait(lambda: len(api.acknowledged) == 4)
    all_taken.set()
    api.wait(lambda: "4" in "".join(map(str, bot.texts)))
    assert "\n".join(map(str, bot.texts)) == "1\n2\n3\n4"
    assert len(bot.texts) <= 2


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


def test_slack_hands_over_what_is_kept_as_a_file(desk: Desk, bot: Bot, api: SlackApi) -> None:
    bot.answer = says({"text": "Here it is.", "custom": {"data_file": True}})
    desk.command("/plumbline", "data")
    assert desk.read() == ["Here it is."]
    api.wait(lambda: bool(api.of("files.completeUploadExternal")))
    assert api.of("files.completeUploadExternal")[0]["channel_id"] == desk.channel
    (file,) = api.files.values()
    assert set(json.loads(file["data"])) == {"format", "person", "tables"}
    api.fail("files.getUploadURLExternal", "missing_scope")
    desk.command("/plumbline", "data")
    assert desk.read(2)[1] == NO_FILE
