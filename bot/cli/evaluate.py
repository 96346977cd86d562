"""`plumbline evaluate`: how well messages are understood, against labelled ones."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from pathlib import Path

import click

MISSED_EMERGENCY = 1
UNUSABLE = 2


@click.command()
@click.argument("gold", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print all scores and misses as JSON.")
@click.option(
    "--worst", default=5, show_default=True, type=click.IntRange(min=0), help="Misses per field."
)
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help='The day from which "since Tuesday" counts back. Default: today.',
)
def evaluate(gold: Path, as_json: bool, worst: int, today: datetime | None) -> None:
    """Score the understanding against GOLD, JSON lines in the label schema.

    Exit code 1 when an emergency is missed, 2 when GOLD cannot be used.
    """
    from bot.labels.gold import UnusableGoldError, read_gold
    from bot.labels.reading import read_message
    from bot.labels.report import as_dict, table
    from bot.labels.scores import score
    from bot.language.context import Context

    try:
        labelled = read_gold(gold)
    except UnusableGoldError as error:
        click.echo(str(error), err=True)
        sys.exit(UNUSABLE)
    context = Context(today=today.date() if today else date.today())
    scores = score([(one, read_message(one.text, context)) for one in labelled])
    if as_json:
        click.echo(json.dumps(as_dict(scores), ensure_ascii=False, indent=2))
    else:
        click.echo(table(scores, worst))
    if scores.triage.emergencies_missed:
        sys.exit(MISSED_EMERGENCY)
