"""What docs/telegram.md and docs/slack.md list is what there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from bot.channels.telegram_settings import PATH, TOKEN, TelegramSettings
from bot.knowledge.chat_commands import load_chat_commands

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES: list[tuple[str, type[BaseModel], tuple[str, ...]]] = [
    ("telegram", TelegramSettings, (TOKEN, PATH)),
]


@pytest.mark.parametrize(("page", "model", "names"), PAGES)
def test_chat_docs_list_every_option_command_and_variable(
    page: str, model: type[BaseModel], names: tuple[str, ...]
) -> None:
    text = (DOCS / f"{page}.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `([^`]+)` \| ([^|]*?) \|", text, re.MULTILINE))
    options = {name for name in rows if not name.startswith("/")}
    assert options == set(model.__fields__)
    for name in options:
        default = model.__fields__[name].default
        assert rows[name] == (f"`{default}`" if default != "" else "none"), name
    commands = {f"/{name}": entry.does for name, entry in load_chat_commands().items()}
    assert {name: rows[name] for name in rows if name.startswith("/")} == commands
    assert all(name in text for name in names)
