"""The page about the records says what the code does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.cli.data import data
from bot.records import KEPT_DAYS, SafetyOutcome
from bot.records.identity import SECRET_KEY, SHORTEST_KEY
from bot.records.location import DATA_DIR, DATABASE_URL
from bot.records.models import Base

PAGE = (Path(__file__).parents[2] / "docs" / "records.md").read_text(encoding="utf-8")


def documented_tables() -> dict[str, list[str]]:
    """Read the columns, in order, under each table's heading."""
    tables: dict[str, list[str]] = {}
    for section in PAGE.split("\n### ")[1:]:
        name, _, rest = section.partition("\n")
        tables[name] = re.findall(r"^\| `(\w+)` \| \S", rest, flags=re.MULTILINE)
    return tables


def test_docs_list_every_table_and_column() -> None:
    assert documented_tables() == {
        table.name: table.columns.keys() for table in Base.metadata.tables.values()
    }


@pytest.mark.parametrize(
    "told",
    [
        f"After {KEPT_DAYS} days",
        f"`{SECRET_KEY}` ({SHORTEST_KEY} characters",
        f"`{DATABASE_URL}`",
        f"`{DATA_DIR}`",
        *(f"`{outcome.value}`" for outcome in SafetyOutcome),
        *(f"| `plumbline data {name} " for name in data.commands),
    ],
)
def test_docs_tell_settings_and_commands(told: str) -> None:
    assert told in PAGE


def test_docs_tell_every_option_of_the_commands() -> None:
    options = {
        option
        for command in data.commands.values()
        for parameter in command.params
        for option in parameter.opts
        if option.startswith("--")
    }
    assert options == set(re.findall(r"--[a-z][a-z-]+", PAGE))
