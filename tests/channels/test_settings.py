import pytest

from bot.channels.shared.channel_errors import ChannelSettingsError
from bot.channels.slack.slack_settings import read_slack_settings
from bot.channels.telegram.telegram_settings import read_telegram_settings
from bot.channels.web.web_settings import read_settings


def test_settings_have_safe_defaults() -> None:
    settings = read_settings(None)
    assert settings.path == "/chat"
    assert settings.frame_origins == ()
    assert settings.idle_minutes == 30


def test_settings_accept_exact_origins() -> None:
    origins = ["https://practice.example", "http://localhost:8080"]
    assert read_settings({"frame_origins": origins}).frame_origins == tuple(origins)


@pytest.mark.parametrize(
    "origin",
    [
        "*",
        "https://*.practice.example",
        "https://*",
        "https:",
        "practice.example",  # a scheme is needed
        "https://practice.example/",  # a closing slash makes it a path
        "https://practice.example/page",
        "https://practice.example https://other.example",  # would add a second source
        "https://practice.example; script-src *",  # would add a directive
        "https://practice.example\n",
        "https://Practice.example",  # browsers send small letters
        "data:",
        "null",
        "'self'",
        "",
    ],
)
def test_settings_refuse_anything_but_an_exact_origin(origin: str) -> None:
    with pytest.raises(ChannelSettingsError, match="frame_origins"):
        read_settings({"frame_origins": [origin]})


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"frame_origin": []}, "frame_origin"),  # unknown option
        ({"path": "/"}, "path"),  # Rasa's own root
        ({"path": "chat"}, "path"),
        ({"path": "/chat/"}, "path"),
        ({"path": "/<x>"}, "path"),  # would be a route pattern
        ({"hello": "greet"}, "hello"),
        ({"start_over": '/restart{"a": 1}'}, "start_over"),
        ({"idle_minutes": 0}, "idle_minutes"),
        ({"session_days": 4000}, "session_days"),
    ],
)
def test_settings_refuse_wrong_options_and_name_them(
    options: dict[str, object], named: str
) -> None:
    with pytest.raises(ChannelSettingsError) as refusal:
        read_settings(options)
    assert named in str(refusal.value)
    assert "Options: " in str(refusal.value)


def test_settings_say_all_that_is_wrong_in_plain_words() -> None:
    with pytest.raises(ChannelSettingsError) as refusal:
        read_settings({"colour": "red", "hello": "greet", "session_days": "many"})
    assert str(refusal.value).startswith(
        "web channel: hello: must be one intent, like /greet; "
        "session_days: must be a whole number; colour: unknown. Options: embed_origins, "
    )
    with pytest.raises(ChannelSettingsError, match=r"slack channel: mode: must be 'socket' or"):
        read_slack_settings({"mode": "post"})


@pytest.mark.parametrize("options", [{}, {"public_url": "http://guide.example"}])
def test_settings_of_telegram_want_an_https_address_for_a_webhook(options: dict[str, str]) -> None:
    with pytest.raises(ChannelSettingsError, match=r"channel: public_url: a webhook needs the"):
        read_telegram_settings({"mode": "webhook", **options})
    whole = read_telegram_settings({"mode": "webhook", "public_url": "https://guide.example/"})
    assert whole.public_url == "https://guide.example"
