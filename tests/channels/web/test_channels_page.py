"""docs/channels.md lists exactly what the code has."""

from __future__ import annotations

import re
from pathlib import Path

from sanic import Sanic

from bot.channels.message.guide_message import CARD_KINDS, CUSTOM_KEYS
from bot.channels.web.web_settings import WebSettings
from tests.channels.web.served import Served

PAGE = (Path(__file__).parents[3] / "docs" / "channels.md").read_text()


def rows(heading: str) -> list[list[str]]:
    """The cells of the table whose first heading is given."""
    table = PAGE.split(f"| {heading} |", 1)[1].split("\n\n", 1)[0]
    lines = table.splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_docs_list_every_option_with_its_default() -> None:
    written = {row[0].strip("`"): row[1].strip("`") for row in rows("option")}
    fields = WebSettings.model_fields
    assert set(written) == set(fields)
    for name, default in written.items():
        real = fields[name].default
        shown = {True: "true", (): "none", None: "none"}.get(real, str(real).removesuffix(".0"))
        assert default == shown, name


def test_docs_list_every_custom_key_and_card_kind() -> None:
    assert {row[0].strip("`") for row in rows("key of `custom`")} == CUSTOM_KEYS
    assert {row[0].strip("`") for row in rows("kind")} == CARD_KINDS


def test_docs_list_every_address(served: Served) -> None:
    written = {re.sub(r"<\w+>", "<>", row[0].strip("`")) for row in rows("address")}
    app = Sanic.get_app(served.app_name)
    real = set()
    for route in app.router.routes:
        address = "/" + re.sub(r"<[^>]*>", "<>", route.path).removeprefix("chat").lstrip("/")
        real |= {f"{method} {address}" for method in route.methods - {"OPTIONS", "HEAD"}}
    real = {"GET /pictures/<>.svg" if a == "GET /pictures/<>" else a for a in real}
    assert real - {"GET /<>", "POST /<>"} == written
