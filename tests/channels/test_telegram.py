"""The Telegram channel with the real aiogram against a local server that speaks the Bot API."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import requests
from rasa.core.channels.channel import UserMessage

from bot.channels.chat_commands import READ_ONLY_TEXT
from bot.channels.chat_press import STALE, TAKEN
from bot.channels.chat_turns import NO_ANSWER
from bot.channels.telegram_input import TelegramInput
from bot.channels.telegram_settings import TelegramSettings, webhook_secret
from tests.channels.served import Bot
from tests.channels.serving import serve_channels
from tests.channels.telegram_api import TOKEN, TelegramApi, telegram_api
from tests.channels.telegram_phone import Phone

YES_NO = [{"title": "Yes", "payload": "/affirm"}, {"title": "No", "payload": "/deny"}]


@contextmanager
def polling(api: TelegramApi, bot: Bot) -> Iterator[str]:
    settings = TelegramSettings(api=api.url, poll_seconds=1)
    with serve_channels(TelegramInput(TOKEN, settings), agent=bot) as url:
        api.wait(lambda: bool(api.of("getUpdates")))
        yield url


@pytest.fixture
def api() -> Iterator[TelegramApi]:
    with telegram_api() as running:
        yield running


@pytest.fixture
def bot() -> Bot:
    return Bot()


@pytest.fixture
def phone(api: TelegramApi, bot: Bot) -> Iterator[Phone]:
    with polling(api, bot):
        yield Phone(api)


def says(*messages: dict[str, Any]) -> Callable[[UserMessage], Any]:
    """An answer of the bot: these messages."""

    async def answer(message: UserMessage) -> None:
        for one in messages:
            await message.output_channel.send_response(message.sender_id, one)

    return answer


def test_telegram_talks_by_long_polling_without_a_public_address(
    phone: Phone, bot: Bot, api: TelegramApi
) -> None:
    phone.write("my back hurts")
    assert phone.read() == ["You said: my back hurts"]
    assert (bot.heard[0].sender_id, bot.heard[0].input_channel) == ("77", "telegram")
    assert bot.heard[0].metadata == {"language": "en-GB"}
    assert api.of("deleteWebhook")
    assert "today" in api.of("setMyCommands")[0]["commands"]


def test_telegram_confirms_what_it_has_read(phone: Phone, api: TelegramApi, bot: Bot) -> None:
    phone.write("one")
    phone.read()
    api.wait(lambda: not api.updates)
    assert bot.texts == ["one"]


def test_telegram_handles_an_update_once(phone: Phone, api: TelegramApi, bot: Bot) -> None:
    update = phone.write("once")
    phone.read()
    api.updates.append(update)  # delivered again, as after a lost confirmation
    phone.write("next")
    phone.read()
    assert bot.texts == ["once", "next"]


def test_telegram_keeps_the_order_of_one_chat(phone: Phone, bot: Bot) -> None:
    async def slow_first(message: UserMessage) -> None:
        await asyncio.sleep(0.2 if message.text == "1" else 0)
        await bot.echo(message)

    bot.answer = slow_first
    for number in range(1, 5):
        phone.write(str(number))
    phone.api.wait(lambda: len(phone.mine) == 4)
    assert phone.read() == [f"You said: {n}" for n in range(1, 5)]


def test_telegram_buttons_stand_one_below_the_other_and_send_their_payload(
    phone: Phone, bot: Bot
) -> None:
    long = '/choose{"choice": "check_answer=ST04.a_question_with_a_long_name.and_a_long_answer"}'
    bot.answer = says({"text": "Which?", "buttons": [{"title": "Left", "payload": long}, *YES_NO]})
    phone.write("hi")
    phone.read()
    rows = phone.mine[-1]["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == [1, 1, 1]
    assert all(len(row[0]["callback_data"].encode()) <= 64 for row in rows)
    phone.tap("Left")
    phone.read()
    assert bot.texts[-1] == long
    assert len(phone.api.answered) == 1
    first = phone.mine[0]["reply_markup"]["inline_keyboard"]
    assert [button["text"] for row in first for button in row] == ["✓ Left"]


def test_telegram_draws_a_scale_in_two_rows(phone: Phone, bot: Bot) -> None:
    scale = [{"title": str(n), "payload": f"/n{n}"} for n in range(11)]
    bot.answer = says({"text": "How bad?", "buttons": scale, "custom": {"numeric": True}})
    phone.write("hi")
    phone.read()
    rows = phone.mine[-1]["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == [6, 5]


def test_telegram_tick_boxes_are_sent_as_words(phone: Phone, bot: Bot) -> None:
    card = {"kind": "screen", "title": "Any of these?", "options": ["Fever", "A fall", "Cancer"]}
    none = {"title": "None of these", "payload": "/none"}
    bot.answer = says({"text": "x", "buttons": [none], "custom": _ticks(card)})
    phone.write("hi")
    phone.read()
    assert phone.buttons[-1] == "None of these"
    phone.tap("Send")
    phone.api.wait(lambda: len(phone.api.answered) == 1)
    assert phone.api.answered[0]["show_alert"] == "True"
    for number, title in enumerate(("☐ 1", "☐ 2", "☐ 3", "☑ 2"), start=1):
        phone.tap(title)
        edits = number
        phone.api.wait(lambda wanted=edits: len(phone.api.of("editMessageReplyMarkup")) == wanted)
    assert phone.buttons[:3] == ["☑ 1. Fever", "☐ 2. A fall", "☑ 3. Cancer"]
    phone.tap("Send (2")
    phone.read()
    assert bot.texts[-1] == "Fever, Cancer"


def _ticks(card: dict[str, Any]) -> dict[str, Any]:
    return {"card": card, "fallback": True, "multiple": True}


def test_telegram_meets_stale_buttons_politely(phone: Phone, bot: Bot) -> None:
    bot.answer = says({"text": "Is it new?", "buttons": YES_NO})
    phone.write("one")
    phone.read()
    older = phone.mine[-1]
    phone.write("two")
    phone.read()
    phone.tap("Yes", on=older)  # "yes" to an older question is no answer to this one
    phone.read()
    assert bot.texts[-1] == "/resume"
    assert phone.api.answered[-1]["text"] == STALE
    phone.press(older, "ffffff:1:0")  # from before a restart, or made up
    phone.read()
    assert bot.texts[-1] == "/resume"
    assert len(phone.api.answered) == 2


def test_telegram_takes_a_double_tap_once(phone: Phone, bot: Bot) -> None:
    bot.answer = says({"text": "Side?", "buttons": [{"title": "Left", "payload": "/left"}]})
    phone.write("hi")
    phone.read()
    asked = {**phone.mine[-1]}
    phone.tap("Left", on=asked)
    phone.tap("Left", on=asked)
    phone.api.wait(lambda: len(phone.api.answered) == 2)
    assert bot.texts == ["hi", "/left"]
    assert phone.api.answered[-1]["text"] == TAKEN


def test_telegram_goes_on_when_a_press_has_expired(phone: Phone, bot: Bot) -> None:
    bot.answer = says({"text": "Side?", "buttons": [{"title": "Left", "payload": "/left"}]})
    phone.write("hi")
    phone.read()
    phone.api.expired = True
    phone.tap("Left")
    phone.read()
    assert bot.texts[-1] == "/left"


def test_telegram_waits_as_long_as_telegram_asks(phone: Phone, api: TelegramApi) -> None:
    api.fail("sendMessage", 429, "Too Many Requests: retry after 1", retry_after=1)
    phone.write("hello")
    assert phone.read() == ["You said: hello"]
    assert len(api.of("sendMessage")) == 2


def test_telegram_tries_again_when_the_platform_is_away(phone: Phone, api: TelegramApi) -> None:
    api.fail("sendMessage", 502, "Bad Gateway: restart")
    phone.write("hello")
    assert phone.read() == ["You said: hello"]


def test_telegram_says_no_more_to_whoever_blocked_it(
    phone: Phone, api: TelegramApi, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    bot.answer = says({"text": "one"}, {"text": "two"})
    api.fail("sendMessage", 403, "Forbidden: bot was blocked by the user")
    api.fail("sendMessage", 403, "Forbidden: bot was blocked by the user")
    with caplog.at_level(logging.ERROR):
        phone.write("hello")
        api.wait(lambda: len(api.of("sendMessage")) == 2)
        other = Phone(api, chat_id=78)
        other.write("hello")
        assert other.read(2) == ["one", "two"]
    assert phone.mine == []
    assert not caplog.records


def test_telegram_sends_plain_text_when_drawn_text_is_refused(
    phone: Phone, api: TelegramApi
) -> None:
    api.fail("sendMessage", 400, "Bad Request: can't parse entities: Unsupported start tag")
    phone.write("a <b> & c")
    assert phone.read() == ["You said: a <b> & c"]


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


def test_telegram_says_the_deed_first_in_an_emergency(phone: Phone, bot: Bot) -> None:
    card = {
        "kind": "emergency",
        "title": "Call 999 now.",
        "number": "999",
        "why": "Nerves can be squeezed.",
        "meanwhile": ["Don't drive."],
    }
    checked = {"title": "I've already been checked", "payload": "/already_checked"}
    bot.answer = says({"text": "Call 999 now.", "buttons": [checked], "custom": {"card": card}})
    phone.write("I can't feel when I wipe")
    (said,) = phone.read()
    assert said.startswith("Call 999 now.\n\nCall 999\n\nNerves")
    assert "Call <code>999</code>" in phone.api.of("sendMessage")[0]["text"]
    assert "<b>" not in phone.api.of("sendMessage")[0]["text"]
    for _ in range(2):  # its buttons stay
        phone.tap("I've already been checked")
        phone.read()
    assert bot.texts[1:] == ["/already_checked", "/already_checked"]


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


def test_telegram_survives_a_refused_poll(api: TelegramApi, bot: Bot) -> None:
    api.fail("getUpdates", 502, "Bad Gateway: restart")
    with polling(api, bot):
        phone = Phone(api)
        phone.write("hello")
        assert phone.read() == ["You said: hello"]


def test_telegram_is_off_with_a_token_that_is_refused(
    api: TelegramApi, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    channel = TelegramInput("123456:wrong", TelegramSettings(api=api.url))
    with caplog.at_level(logging.ERROR), serve_channels(channel, agent=bot):
        api.wait(lambda: "refuses the bot's token" in caplog.text)
    assert "wrong" not in caplog.text


@pytest.mark.usefixtures("own_data_dir")
def test_telegram_by_webhook_takes_only_what_carries_the_secret(api: TelegramApi, bot: Bot) -> None:
    settings = TelegramSettings(mode="webhook", public_url="https://guide.example", api=api.url)
    with serve_channels(TelegramInput(TOKEN, settings), agent=bot) as url:
        api.wait(lambda: bool(api.webhook))
        assert api.webhook["url"] == "https://guide.example/telegram/webhook"
        secret = api.webhook["secret_token"]
        assert secret == webhook_secret(TOKEN)
        phone = Phone(api)
        update = phone.write("by webhook")
        api.updates.clear()
        address = f"{url}/telegram/webhook"
        header = "X-Telegram-Bot-Api-Secret-Token"
        assert requests.post(address, json=update).status_code == 403
        assert requests.post(address, json=update, headers={header: "no"}).status_code == 403
        assert bot.texts == []
        for _ in range(2):  # delivered twice, answered once
            assert requests.post(address, json=update, headers={header: secret}).status_code == 200
        assert phone.read() == ["You said: by webhook"]
        broken = requests.post(address, data=b"{", headers={header: secret})
        assert broken.status_code == 200
        assert bot.texts == ["by webhook"]
    assert not api.of("getUpdates")
