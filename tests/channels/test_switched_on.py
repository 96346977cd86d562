from __future__ import annotations

import os

import pytest

from bot.channels.shared.channel_errors import ChannelSettingsError
from bot.channels.switched_on import CHAT_APPS, WEB, channel_class, channels_switched_on
from bot.knowledge.conversation.surface_words import load_surface_words
from bot.rasa.assistant import all_credentials

TELEGRAM = "bot.channels.telegram.TelegramInput"
SLACK = "bot.channels.slack.SlackInput"
# What docs/channels.md promises of a surface's class.
CHANNEL_PARTS = ("from_credentials", "url_prefix", "blueprint", "notes")


@pytest.fixture(autouse=True)
def no_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("PLUMBLINE_TELEGRAM", "PLUMBLINE_SLACK")):
            monkeypatch.delenv(name)


def names(credentials: dict[str, object]) -> list[str]:
    return [channel.name() for channel in channels_switched_on(credentials)]


def test_switched_on_is_the_page_alone_at_first() -> None:
    assert names(all_credentials()) == ["web"]
    assert names({}) == ["web"]


def test_switched_on_telegram_by_its_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUMBLINE_TELEGRAM_TOKEN", "1:abc")
    assert names({}) == ["web", "telegram"]
    assert names({TELEGRAM: {"poll_seconds": 5}}) == ["web", "telegram"]


def test_switched_on_takes_the_former_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUMBLINE_TELEGRAM_TOKEN", "1:abc")
    former = {"bot.channels.telegram_input.TelegramInput": {"poll_seconds": 5}}
    telegram = channels_switched_on(former)[1]
    assert telegram.settings.poll_seconds == 5


def test_switched_on_slack_by_its_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUMBLINE_SLACK_BOT_TOKEN", "xoxb-1")
    with pytest.raises(ChannelSettingsError, match="PLUMBLINE_SLACK_APP_TOKEN"):
        channels_switched_on({})
    with pytest.raises(ChannelSettingsError, match="PLUMBLINE_SLACK_SIGNING_SECRET"):
        channels_switched_on({SLACK: {"mode": "webhook"}})
    monkeypatch.setenv("PLUMBLINE_SLACK_APP_TOKEN", "xapp-1")
    assert names({}) == ["web", "slack"]
    monkeypatch.setenv("PLUMBLINE_SLACK_SIGNING_SECRET", "abc")
    assert names({SLACK: {"mode": "webhook"}}) == ["web", "slack"]


@pytest.mark.parametrize(
    ("credentials", "token", "says"),
    [
        ({TELEGRAM: {}}, None, "PLUMBLINE_TELEGRAM_TOKEN"),
        ({TELEGRAM: {}}, "no colon", "PLUMBLINE_TELEGRAM_TOKEN"),
        ({TELEGRAM: {"mode": "webhook"}}, "1:a", "https://"),
        ({TELEGRAM: {"mode": "webhook", "public_url": "http://x"}}, "1:a", "https://"),
        ({TELEGRAM: {"token": "1:a"}}, "1:a", "token"),  # secrets have no place in the file
        ({"rasa.core.channels.telegram.TelegramInput": {}}, None, "unknown channel"),
        ({WEB: {"path": "//"}}, None, "path"),
        ({SLACK: {}}, None, "PLUMBLINE_SLACK_BOT_TOKEN"),
        ({SLACK: {"bot_token": "x"}}, None, "bot_token"),
    ],
)
def test_switched_on_names_what_is_wrong(
    monkeypatch: pytest.MonkeyPatch,
    credentials: dict[str, object],
    token: str | None,
    says: str,
) -> None:
    if token:
        monkeypatch.setenv("PLUMBLINE_TELEGRAM_TOKEN", token)
    with pytest.raises(ChannelSettingsError) as refused:
        channels_switched_on(credentials)
    assert says in str(refused.value)
    assert "1:a" not in str(refused.value)


@pytest.mark.parametrize("path", [WEB, *CHAT_APPS])
def test_switched_on_surfaces_have_words_and_what_the_server_asks_of_them(path: str) -> None:
    surface = channel_class(path)
    assert surface.name() in load_surface_words()
    missing = [part for part in CHANNEL_PARTS if not callable(getattr(surface, part, None))]
    assert missing == []
