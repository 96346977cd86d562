"""What is said and shown on Telegram, and what is understood there."""

from __future__ import annotations

import json
import threading

import pytest
from rasa.core.channels.channel import UserMessage

from bot.channels.message.guide_message import NO_FILE
from bot.channels.shared.chat_commands import READ_ONLY_TEXT
from bot.channels.shared.chat_press import STALE
from bot.channels.shared.chat_turns import NO_ANSWER
from tests.channels.scripted import YES_NO, held, says
from tests.channels.telegram.api import TelegramApi
from tests.channels.telegram.phone import Phone
from tests.channels.web.served import Bot


def test_telegram_talks_by_long_polling_without_a_public_address(
    phone: Phone, bot: Bot, api: TelegramApi
) -> None:
    phone.write("my back hurts")
    assert phone.read() == ["You said: my back hurts"]
    assert (bot.heard[0].sender_id, bot.heard[0].input_channel) == ("77", "telegram")
    assert bot.heard[0].metadata == {"language": "en-GB", "surface": "telegram"}
    assert api.of("deleteWebhook")
    assert "today" in api.of("setMyCommands")[0]["commands"]


def test_telegram_takes_what_is_written_while_a_turn_runs_as_the_next_one(
    phone: Phone, bot: Bot
) -> None:
    all_taken = threading.Event()

    async def slow_first(message: UserMessage) -> None:
        await held(all_taken)
        await bot.echo(message)

    bot.answer = slow_first
    for number in range(1, 5):
        phone.write(str(number))
    phone.api.wait(lambda: not phone.api.updates)
    all_taken.set()
    phone.api.wait(lambda: "4" in "".join(map(str, bot.texts)))
    assert "\n".join(map(str, bot.texts)) == "1\n2\n3\n4"
    assert len(bot.texts) <= 2
    assert phone.read(len(bot.texts)) == [f"You said: {text}" for text in bot.texts]


def test_telegram_command_between_two_messages_keeps_its_place(phone: Phone, bot: Bot) -> None:
    for text in ("1", "2", "/today", "3", "4"):
        phone.write(text)
    phone.api.wait(lambda: "4" in "".join(map(str, bot.texts)))
    said = [line for text in bot.texts for line in str(text).split("\n")]
    assert [line for line in said if line.isdigit()] == ["1", "2", "3", "4"]
    command = next(at for at, line in enumerate(said) if line.startswith("/"))
    assert said[command - 1] == "2"


def test_telegram_shows_hostile_words_as_words(phone: Phone, api: TelegramApi) -> None:
    phone.write("<a href='tg://user?id=1'>x</a> & <script>")
    assert phone.read() == ["You said: <a href='tg://user?id=1'>x</a> & <script>"]
    assert len(api.of("sendMessage")) == 1


def test_telegram_splits_long_texts_at_sentence_ends(phone: Phone, bot: Bot) -> None:
    sentence = "This is sentence number {} of a long answer about backs and what helps them. "
    text = "".join(sentence.format(n) for n in range(120)).strip()
    bot.answer = says({"text": text, "buttons": YES_NO})
    phone.write("hi")
    parts = phone.read(3)
    assert all(part.endswith(".") and len(part) <= 4096 for part in parts)
    assert " ".join(parts) == text
    assert [bool(m.get("reply_markup")) for m in phone.mine] == [False, False, True]


def test_telegram_sends_pictures_as_png_and_uploads_each_once(phone: Phone, bot: Bot) -> None:
    card = {"kind": "exercise", "title": "Bridge", "picture": "P01", "steps": ["Lift."]}
    bot.answer = says({"text": "x", "custom": {"card": card, "fallback": True}})
    for _ in range(2):
        phone.write("hi")
        (caption,) = phone.read()
        assert "Bridge" in caption
        assert "1. Lift." in caption
    first, second = phone.api.of("sendPhoto")
    assert first["photo"].startswith(b"\x89PNG")
    assert second["photo"].startswith("file-")


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("/start", ["/greet"]),
        ("/start from-a-link", ["/greet"]),
        ("/plan", ["/show_routine"]),
        ("/stop@plumbline_test_bot", ["/stop"]),
        ("/DELETE", ["/delete_data"]),
        ('/choose{"choice": "rating=0"}', ['choose{"choice": "rating=0"}']),
        ("/affirm", ["affirm"]),
        ("//greet", ["greet"]),
    ],
)
def test_telegram_obeys_commands_and_nothing_else_with_a_slash(
    phone: Phone, bot: Bot, written: str, heard: list[str]
) -> None:
    phone.write(written)
    phone.read()
    assert bot.texts == heard


def test_telegram_today_goes_straight_into_the_routine(phone: Phone, bot: Bot) -> None:
    now = '/choose{"choice": "together=now"}'
    bot.answer = says({"text": "Together?", "buttons": [{"title": "Now", "payload": now}]})
    phone.write("/today")
    phone.read(2)
    assert bot.texts == ["/show_routine", now]


def test_telegram_today_without_a_routine_asks_what_is_missing(phone: Phone, bot: Bot) -> None:
    bot.answer = says({"text": "There is no routine yet.", "buttons": YES_NO})
    phone.write("/today")
    phone.read()
    phone.write("ok")
    phone.read()
    assert bot.texts == ["/show_routine", "ok"]


def test_telegram_in_a_group_only_invites(phone: Phone, api: TelegramApi, bot: Bot) -> None:
    group = Phone(api, chat_id=-100)
    group.chat["type"] = "supergroup"
    group.write("my back hurts")
    group.write("/plan@plumbline_test_bot")
    (said,) = group.read()
    assert "private" in said
    assert "https://t.me/plumbline_test_bot" in said
    assert bot.texts == []


def test_telegram_reads_captions_and_edits_and_says_what_it_cannot_read(
    phone: Phone, api: TelegramApi, bot: Bot
) -> None:
    message = phone.write("left")["message"]
    phone.read()
    api.deliver({"edited_message": {**message, "text": "right", "edit_date": 1700000001}})
    phone.read()
    phone.write("", caption="it hurts here", photo=[])
    phone.read()
    phone.write("", voice={"file_id": "v", "file_unique_id": "v", "duration": 2})
    assert phone.read() == [READ_ONLY_TEXT]
    assert bot.texts == ["left", "right", "it hurts here"]


def test_telegram_answers_when_the_bot_breaks_or_is_silent(phone: Phone, bot: Bot) -> None:
    async def breaks(message: UserMessage) -> None:
        raise RuntimeError("broken")

    for answer in (breaks, says()):
        bot.answer = answer
        phone.write("hello")
        assert phone.read() == [NO_ANSWER.text]


def test_telegram_forgets_when_the_session_ends(phone: Phone, bot: Bot) -> None:
    bot.answer = says(
        {"text": "Sure?", "buttons": YES_NO}, {"text": "Deleted.", "custom": {"session": "end"}}
    )
    phone.write("delete everything")
    phone.read(2)
    phone.tap("Yes")
    phone.read(2)
    assert phone.api.answered[-1]["text"] == STALE


def test_telegram_hands_over_what_is_kept_as_a_file(
    phone: Phone, bot: Bot, api: TelegramApi
) -> None:
    bot.answer = says({"text": "Here it is.", "custom": {"data_file": True}})
    phone.write("/data")
    assert phone.read(2)[0] == "Here it is."
    (sent,) = api.of("sendDocument")
    kept = json.loads(sent["document"])
    assert set(kept) == {"format", "person", "tables"}
    api.fail("sendDocument", 400, "Bad Request: file must be non-empty")
    phone.write("/data")
    assert phone.read(2)[1] == NO_FILE
