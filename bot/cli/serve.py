"""`plumbline serve`: bot and web page; trains when the model is missing or stale."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from sanic import Sanic

logger = logging.getLogger(__name__)

ONE_PROCESS = (
    "One process serves all conversations: they live in its memory, and a second process would "
    "not know them. Leave --workers out."
)


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port",
    default=5005,
    show_default=True,
    type=click.IntRange(1, 65535),
    help="Port of the page.",
)
@click.option("--workers", default=1, hidden=True, type=int)
def serve(host: str, port: int, workers: int) -> None:
    """Serve the guide; the address is printed when it is ready."""
    from bot.rasa.quiet_start import quiet_start

    if workers != 1:
        raise click.UsageError(ONE_PROCESS)
    quiet_start("ERROR")
    from bot.cli.checked_knowledge import refuse_broken_knowledge
    from bot.cli.drawing import drawing
    from bot.cli.listening import refuse_unusable
    from bot.pictures.built import ensure_built
    from bot.rasa.training import TrainingFailedError, ensure_model

    refuse_unusable(host, port)
    refuse_broken_knowledge()
    try:
        model = ensure_model()
    except TrainingFailedError as error:
        raise click.ClickException(str(error)) from error
    ensure_built(counted=drawing)
    _serve(model, host, port)


def _serve(model: Path, host: str, port: int) -> None:
    from bot.channels.server import make_app, run
    from bot.channels.shared.channel_errors import ChannelSettingsError
    from bot.channels.switched_on import channels_switched_on, kept_days_of
    from bot.cli.memory_limit import limit_memory
    from bot.rasa.assistant import EndpointsError, all_credentials, load_assistant

    click.echo("Starting Plumbline, a few seconds ...")
    try:
        channels = channels_switched_on(all_credentials())
        agent = load_assistant(model)
    except (ChannelSettingsError, EndpointsError) as error:
        raise click.ClickException(str(error)) from error
    limit_memory()
    app = make_app(channels, agent)
    app.register_listener(_open_records, "before_server_start")
    app.register_listener(partial(_keep_purged, kept_days_of(channels)), "after_server_start")
    app.register_listener(partial(_keep_reminding, channels), "after_server_start")
    app.register_listener(_load_language, "after_server_start")
    app.register_listener(
        partial(_say_ready, host, port, [channel.name() for channel in channels]),
        "after_server_start",
    )
    run(app, host, port)
    click.echo("Plumbline has stopped.")


async def _say_ready(host: str, port: int, channels: list[str], app: Sanic) -> None:
    shown = "localhost" if host in ("127.0.0.1", "0.0.0.0") else host  # noqa: S104 - comparison
    others = "".join(f" {name.capitalize()} is switched on." for name in channels if name != "web")
    click.echo(f"Plumbline is ready: http://{shown}:{port}/{others}\nStop it with Ctrl-C.")
    sys.stdout.flush()


async def _load_language(app: Sanic) -> None:
    """Load what reads messages while nobody has written yet, for the first one would wait."""
    from bot.language import load_ahead

    load_ahead()


async def _open_records(app: Sanic) -> None:
    """Open the records before anybody comes: an open page comes back at once after a restart."""
    from bot.records import RecordsUnavailable, own_records

    try:
        await asyncio.to_thread(own_records().open)
    except RecordsUnavailable as error:
        logger.warning("The guide starts without records. %s", error.for_log)


async def _keep_purged(kept_days: int, app: Sanic) -> None:
    """Delete old records every day; Sanic cancels the task when it stops."""
    from bot.cli.daily_purge import purge_daily
    from bot.records import own_records

    app.add_task(purge_daily(own_records(), kept_days), name="purge")


async def _keep_reminding(channels: Sequence[Any], app: Sanic) -> None:
    """Send the reminders that are due, where each person has asked for them."""
    from bot.clock import utc_now
    from bot.records import own_records
    from bot.reminders.sending import keep_sending

    senders = {channel.name(): channel.notes() for channel in channels}
    queue = own_records().reminders()
    app.add_task(keep_sending(queue, senders, utc_now), name="remind")
