"""What Telegram itself may do: say twice, ask to wait, refuse, be away, call the webhook."""

from __future__ import annotations

import logging

import pytest
import requests

from bot.channels.telegram_input import TelegramInput
from bot.channels.telegram_settings import TelegramSettings, webhook_secret
from tests.channels.scripted import says
from tests.channels.served import Bot
from tests.channels.serving import serve_channels
from tests.channels.telegram.api import TOKEN, TelegramApi
from tests.channels.telegram.conftest import polling
from tests.channels.telegram.phone import Phone


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
