"""What Telegram itself may do: say twice, ask to wait, refuse, be away, call the webhook."""

from __future__ import annotations

import logging
import socketserver
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import requests

from bot.channels.message.guide_message import NO_FILE
from bot.channels.shared.chat_press import STALE
from bot.channels.telegram import bot as telegram_bot
from bot.channels.telegram import calls as telegram_calls
from bot.channels.telegram import polling as telegram_polling
from bot.channels.telegram.telegram_input import TelegramInput
from bot.channels.telegram.telegram_settings import TelegramSettings, webhook_secret
from tests.channels.scripted import YES_NO, says
from tests.channels.serving import serve_channels
from tests.channels.telegram.api import ME, TOKEN, TelegramApi
from tests.channels.telegram.conftest import polling
from tests.channels.telegram.phone import Phone
from tests.channels.web.served import Bot


@pytest.fixture(autouse=True)
def heard(caplog: pytest.LogCaptureFixture) -> None:
    """Warnings are heard, whatever level a part of the guide has set for the process."""
    caplog.set_level(logging.WARNING)


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


@pytest.mark.slow
def test_telegram_waits_as_long_as_telegram_asks(phone: Phone, api: TelegramApi) -> None:
    api.fail("sendMessage", 429, "Too Many Requests: retry after 1", retry_after=1)
    phone.write("hello")
    assert phone.read() == ["You said: hello"]
    assert len(api.of("sendMessage")) == 2


def test_telegram_tries_again_when_the_platform_is_away(phone: Phone, api: TelegramApi) -> None:
    api.fail("sendMessage", 502, "Bad Gateway: restart")
    phone.write("hello")
    assert phone.read() == ["You said: hello"]


def test_telegram_tries_again_after_an_answer_that_is_no_api_answer(
    phone: Phone, api: TelegramApi
) -> None:
    api.garble("sendMessage", 502, "<html>Bad Gateway</html>")
    phone.write("hello")
    assert phone.read() == ["You said: hello"]
    assert len(api.of("sendMessage")) == 2


def test_telegram_does_not_repeat_what_is_done(phone: Phone, api: TelegramApi) -> None:
    api.garble("sendMessage", 200, '{"ok": true, "result": {"message_id": "of a new kind"}}')
    phone.write("one")
    api.wait(lambda: len(api.of("sendMessage")) == 1)  # two would be one turn with it before
    phone.write("two")
    assert phone.read() == ["You said: two"]
    assert len(api.of("sendMessage")) == 2


def test_telegram_gives_up_a_file_that_is_too_large_at_once(
    phone: Phone, api: TelegramApi, bot: Bot
) -> None:
    bot.answer = says({"text": "Here it is.", "custom": {"data_file": True}})
    api.fail("sendDocument", 413, "Request Entity Too Large")
    phone.write("/data")
    assert phone.read(2) == ["Here it is.", NO_FILE]
    assert len(api.of("sendDocument")) == 1


@pytest.mark.parametrize(
    ("code", "description"),
    [
        (403, "Forbidden: bot was kicked from the group chat"),
        (403, "Forbidden: user is deactivated"),
        (403, "Forbidden: bot can't initiate conversation with a user"),
        (400, "Bad Request: chat not found"),
    ],
)
def test_telegram_sends_nothing_again_to_a_chat_that_is_gone(
    phone: Phone, api: TelegramApi, code: int, description: str
) -> None:
    api.fail("sendMessage", code, description)
    phone.write("hello")
    api.wait(lambda: len(api.of("sendMessage")) == 1)  # two would be one turn with it before
    phone.write("again")
    assert phone.read() == ["You said: again"]
    assert len(api.of("sendMessage")) == 2


def test_telegram_forgets_what_it_offered_when_it_is_blocked(
    phone: Phone, api: TelegramApi, bot: Bot
) -> None:
    bot.answer = says({"text": "Is it new?", "buttons": YES_NO})
    phone.write("hello")
    phone.read()
    member = {"status": "kicked", "user": ME, "until_date": 0}
    old = {"status": "member", "user": ME}
    changed = {"chat": phone.chat, "from": phone.user, "date": 1700000000}
    api.deliver({"my_chat_member": {**changed, "old_chat_member": old, "new_chat_member": member}})
    phone.tap("Yes")
    phone.read()
    assert api.answered[-1]["text"] == STALE


def test_telegram_passes_over_an_update_that_it_cannot_read(
    phone: Phone, api: TelegramApi, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    api.deliver({"message": {"text": "my words", "chat": "of a new kind"}})
    phone.write("hello")
    assert phone.read() == ["You said: hello"]
    api.wait(lambda: not api.updates)
    assert bot.texts == ["hello"]
    assert "could not be read" in caplog.text
    assert "my words" not in caplog.text


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


@pytest.mark.slow
@pytest.mark.parametrize(
    "answer", ["<html>Bad Gateway</html>", '{"ok": true, "result": "my words"}', "[]", "\xff"]
)
def test_telegram_survives_a_poll_without_sense(
    api: TelegramApi, bot: Bot, caplog: pytest.LogCaptureFixture, answer: str
) -> None:
    api.garble("getUpdates", 200, answer)
    with polling(api, bot):
        phone = Phone(api)
        phone.write("hello")
        assert phone.read() == ["You said: hello"]
    assert "Telegram is out of reach" in caplog.text
    assert "my words" not in caplog.text


def test_telegram_token_is_in_no_log_when_the_platform_speaks_no_http(
    bot: Bot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telegram_calls, "MAX_TRIES", 1)
    with answering(b"220 mail.example\r\n\r\n") as address:
        channel = TelegramInput(TOKEN, TelegramSettings(api=address))
        with serve_channels(channel, agent=bot):
            until = time.monotonic() + 10
            while "Telegram is out of reach" not in caplog.text and time.monotonic() < until:
                time.sleep(0.01)
    assert "Telegram could not be set up" in caplog.text
    assert "Telegram is out of reach" in caplog.text
    assert TOKEN not in caplog.text


def test_telegram_gives_up_a_call_that_nobody_answers(
    bot: Bot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telegram_calls, "MAX_TRIES", 1)
    for module in (telegram_bot, telegram_polling):
        monkeypatch.setattr(module, "CALL_SECONDS", 0.1)
    with answering(b"") as address:
        channel = TelegramInput(TOKEN, TelegramSettings(api=address, poll_seconds=0))
        with serve_channels(channel, agent=bot):
            until = time.monotonic() + 10
            while "Telegram is out of reach" not in caplog.text and time.monotonic() < until:
                time.sleep(0.01)
    assert "Telegram could not be set up: TimeoutError" in caplog.text
    assert "Telegram is out of reach" in caplog.text


@contextmanager
def answering(answer: bytes) -> Iterator[str]:
    """An address that takes every request and says this, or nothing, and keeps the line open."""

    class Answer(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            while self.request.recv(65536):
                self.request.sendall(answer)

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Answer) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.slow
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
