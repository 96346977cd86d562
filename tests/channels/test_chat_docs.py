"""What docs/telegram.md and docs/slack.md list is what there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from pydantic import BaseModel

from bot.channels.slack import slack_settings
from bot.channels.slack.events import OWN_COMMAND
from bot.channels.slack.slack_settings import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, SlackSettings
from bot.channels.telegram import telegram_settings
from bot.channels.telegram.telegram_settings import TOKEN, TelegramSettings
from bot.knowledge.conversation.command_words import load_chat_commands

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES: list[tuple[str, type[BaseModel], tuple[str, ...]]] = [
    ("telegram", TelegramSettings, (TOKEN, telegram_settings.PATH)),
    ("slack", SlackSettings, (BOT_TOKEN, APP_TOKEN, SIGNING_SECRET, slack_settings.PATH)),
]


@pytest.mark.parametrize(("page", "model", "names"), PAGES)
def test_chat_docs_list_every_option_command_and_variable(
    page: str, model: type[BaseModel], names: tuple[str, ...]
) -> None:
    text = (DOCS / f"{page}.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `([^`]+)` \| ([^|]*?) \|", text, re.MULTILINE))
    options = {name for name in rows if not name.startswith("/")}
    assert options == set(model.model_fields)
    for name in options:
        default = model.model_fields[name].default
        assert rows[name] == (f"`{default}`" if default != "" else "none"), name
    commands = {f"/{name}": entry.does for name, entry in load_chat_commands().items()}
    listed = {name: rows[name] for name in rows if name.startswith("/") and "," not in name}
    assert listed.items() <= commands.items()
    assert all(f"`{name}" in text or name.lstrip("/") in text for name in commands)
    assert all(name in text for name in names)


def test_chat_docs_the_manifest_of_slack_names_the_commands_there_are() -> None:
    text = (DOCS / "slack.md").read_text(encoding="utf-8")
    manifest = yaml.safe_load(re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)[0])
    known = {f"/{name}": entry.does for name, entry in load_chat_commands().items()}
    for command in manifest["features"]["slash_commands"]:
        if command["command"] != OWN_COMMAND:
            assert command["description"] == known[command["command"]]
    assert manifest["settings"]["socket_mode_enabled"] is True
    assert set(manifest["settings"]["event_subscriptions"]["bot_events"]) == {
        "app_mention",
        "message.im",
    }
