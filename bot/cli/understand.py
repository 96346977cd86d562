"""`plumbline understand`: messages as JSON lines in, what they say as JSON lines out."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from typing import Any

import click

LINE = '{"id": "1", "text": "my back hurts"}'


@click.command()
@click.argument("messages", nargs=-1)
@click.option(
    "--explain",
    is_flag=True,
    help="Add the words and the rule behind every value, and what was found and not held, and why.",
)
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help='The day from which "since Tuesday" counts back. Default: today.',
)
def understand(messages: tuple[str, ...], explain: bool, today: datetime | None) -> None:
    """Read MESSAGES and say what they tell, one JSON object each.

    Without them, lines of JSON are read from standard input. In: {"id", "text"}. Out: id,
    regions, region_vague, side, onset, trigger, stage, radiation, lifestyle, flags, flags_other,
    ask, level. A line that cannot be read gets an error line and the stream goes on.
    """
    from bot.cli.checked_knowledge import refuse_broken_knowledge

    refuse_broken_knowledge()
    from bot.labels.reading import read_message
    from bot.language.context import Context

    context = Context(today=today.date() if today else date.today())
    for number, text in enumerate(messages, start=1):
        _write({"id": str(number), **read_message(text, context, explain)})
    if messages:
        return
    for raw in sys.stdin.buffer:
        line = raw.decode("utf-8", errors="replace").strip()
        if not line:
            continue
        told, problem = _message(line)
        if problem:
            _write({"id": told.get("id"), "error": problem})
            continue
        _write({"id": told["id"], **read_message(told["text"], context, explain)})


def _message(line: str) -> tuple[dict[str, Any], str]:
    """Return the message of a line and what is wrong with it ("" when nothing is)."""
    try:
        told = json.loads(line)
    except ValueError:
        return {}, f"This line is not JSON. Write one object a line, like {LINE}."
    if not isinstance(told, dict):
        return {}, f"This line is not a JSON object. Write one object a line, like {LINE}."
    if not isinstance(told.get("id"), (str, int)):
        return {"id": None}, f'The key "id" is missing or no text. Write it like {LINE}.'
    if not isinstance(told.get("text"), str):
        return {"id": told["id"]}, f'The key "text" is missing or no text. Write it like {LINE}.'
    return told, ""


def _write(record: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
    sys.stdout.flush()
