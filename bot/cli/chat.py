"""`plumbline chat`: the same bot in the terminal; from a pipe one message a line."""

from __future__ import annotations

import asyncio
import logging
import sys
import uuid
from collections.abc import AsyncIterator

import click

PROMPT = "> "
log = logging.getLogger(__name__)
NO_ANSWER = (
    "I can't answer just now: a part of me is not running. Nothing is lost; please say that again. "
    "If this is an emergency, call 112 or your local emergency number."
)


@click.command()
@click.option(
    "--person",
    metavar="NAME",
    help="Remember this person between chats (with consent). "
    "Default: you when typing, a new person for each pipe.",
)
def chat(person: str | None) -> None:
    """Talk to the guide here, or pipe lines into it."""
    from bot.rasa.quiet_start import quiet_start

    quiet_start("CRITICAL")
    from bot.rasa.training import TrainingFailedError, ensure_model

    typed = sys.stdin.isatty()
    sender = person or ("terminal" if typed else f"guest-{uuid.uuid4().hex}")
    try:
        model = ensure_model()
    except TrainingFailedError as error:
        raise click.ClickException(str(error)) from error
    try:
        asyncio.run(_converse(str(model), sender, typed))
    except KeyboardInterrupt:
        click.echo()


async def _converse(model: str, sender: str, typed: bool) -> None:
    from pathlib import Path

    from rasa.core.channels.channel import UserMessage

    from bot.channels.terminal import TerminalOutput
    from bot.rasa.action_server import running_action_server
    from bot.rasa.assistant import load_assistant

    with running_action_server() as actions:
        if typed:
            click.echo("Starting, a few seconds ...", err=True)
        agent = await load_assistant(Path(model))
        actions.wait()
        actions.watch()
        output = TerminalOutput(write=click.echo, wrap=typed)
        async for line in _lines(typed):
            output.said_something = False
            text = output.choices.read(line)
            message = UserMessage(text, output, sender, input_channel=output.name())
            try:
                await agent.handle_message(message)
            except Exception:  # the person gets a sentence, the log gets the trace
                log.exception("a turn failed")
            if not output.said_something:
                click.echo(f"{NO_ANSWER}\n")


async def _lines(typed: bool) -> AsyncIterator[str]:
    """Yield what the person says, line by line, until the end of the input."""
    while True:
        try:
            line = await asyncio.to_thread(input, PROMPT if typed else "")
        except (EOFError, UnicodeDecodeError):
            return
        yield line
