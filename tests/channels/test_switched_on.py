from __future__ import annotations

import pytest

from bot.channels.errors import ChannelSettingsError
from bot.channels.switched_on import CHAT_APPS, WEB, channels_switched_on
from bot.rasa.assistant import all_credentials

TELEGRAM = "bot.channels.telegram_input.TelegramInput"


@pytest.fixture(autouse=True)
def no_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    for variables in CHAT_APPS.values():
        for name in variables:
            monkeypatch.delenv(name, raising=False)


def names(credentials: dict[str, object]) -> list[str]:
    return [channel.name() for channel in channels_switched_on(credentials)]


def test_switched_on_is_the_page_alone_at_first() -> None:
    assert names(all_credentials()) == ["web"]
    assert names({}) == ["web"]


def test_switched_on_telegram_by_its_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLUMBLINE_TELEGRAM_TOKEN", "1:abc")
    assert names({}) == ["web", "telegram"]
    assert names({TELEGRAM: {"poll_seconds": 5}}) == ["web", "telegram"]


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
