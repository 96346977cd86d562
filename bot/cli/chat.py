"""`plumbline chat`: the same bot in the terminal; from a pipe one message a line."""

from __future__ import annotations

import asyncio
import os
import sys
import uuid
from datetime import timedelta
from pathlib import Path

import click


@click.command()
@click.option(
    "--person",
    metavar="NAME",
    help="Remember this person between chats (with consent). "
    "Default: you when typing, a new person for each pipe.",
)
@click.option("--resume", is_flag=True, help="Go on where the last chat was left (within a day).")
@click.option(
    "--days-later",
    type=click.IntRange(min=0),
    default=0,
    metavar="DAYS",
    help="Let so many days have gone by, to play through weeks.",
)
@click.option("--plain", is_flag=True, help="Lines of text only: no colours, frames or drawings.")
def chat(person: str | None, resume: bool, days_later: int, plain: bool) -> None:
    """Talk to the guide here, or pipe lines into it."""
    from bot.clock import move_ahead
    from bot.rasa.quiet_start import quiet_start

    move_ahead(timedelta(days=days_later))

    quiet_start("CRITICAL")
    from bot.cli.checked_knowledge import refuse_broken_knowledge
    from bot.rasa.training import TrainingFailedError, ensure_model

    typed = sys.stdin.isatty() and sys.stdout.isatty()
    sender = person or ("terminal" if typed or resume else f"guest-{uuid.uuid4().hex}")
    refuse_broken_knowledge()
    try:
        model = ensure_model()
    except TrainingFailedError as error:
        raise click.ClickException(str(error)) from error
    try:
        asyncio.run(_converse(model, sender, typed, resume, plain or _is_plain()))
    except KeyboardInterrupt:  # before the conversation had begun
        click.echo()


def _is_plain() -> bool:
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") in ("dumb", "")


async def _converse(model: Path, sender: str, typed: bool, resume: bool, plain: bool) -> None:
    from bot.channels.terminal.terminal_output import TerminalOutput
    from bot.channels.terminal.terminal_talk import TerminalTalk
    from bot.cli.memory_limit import limit_memory
    from bot.language import load_ahead
    from bot.rasa.assistant import load_assistant

    if typed:
        click.echo("Starting, a few seconds ...", err=True)
    agent = load_assistant(model)
    load_ahead()
    limit_memory()
    output = TerminalOutput(click.echo, wrap=typed, rich=typed and not plain)
    talk = TerminalTalk(agent, sender, output, click.echo)
    if resume:
        await talk.resume()
    elif typed:
        await talk.greet()
    if typed:
        await talk.by_typing()
    else:
        await talk.from_lines(sys.stdin)
