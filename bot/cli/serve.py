"""`plumbline serve`: bot, actions and web page; trains when the model is missing or stale."""

from __future__ import annotations

import asyncio
import socket
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from bot.rasa.action_server import ActionServer


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=5005, show_default=True, help="Port of the page.")
def serve(host: str, port: int) -> None:
    """Serve the guide; the address is printed when it is ready."""
    from bot.rasa.quiet_start import quiet_start

    quiet_start("ERROR")
    from bot.pictures.built import ensure_built
    from bot.rasa.training import TrainingFailedError, ensure_model

    if not _is_free(host, port):
        raise click.ClickException(
            f"Port {port} is in use. Stop what uses it, or choose another: --port {port + 1}"
        )
    try:
        model = ensure_model()
    except TrainingFailedError as error:
        raise click.ClickException(str(error)) from error
    ensure_built()
    _serve(model, host, port)


def _serve(model: Path, host: str, port: int) -> None:
    from rasa.core.run import close_resources, configure_app, load_agent_on_start
    from rasa.core.utils import AvailableEndpoints

    from bot.channels.errors import ChannelSettingsError
    from bot.channels.switched_on import channels_switched_on, kept_days_of
    from bot.rasa.action_server import running_action_server
    from bot.rasa.assistant import ENDPOINTS, all_credentials
    from bot.rasa.custom_action import use_custom_actions
    from bot.rasa.quiet_start import quiet_rasa

    try:
        channels = channels_switched_on(all_credentials())
    except ChannelSettingsError as error:
        raise click.ClickException(str(error)) from error
    click.echo("Starting Plumbline, a few seconds ...")
    use_custom_actions()
    quiet_rasa()  # its log would tell what people say
    with running_action_server() as actions:
        endpoints = AvailableEndpoints.read_endpoints(str(ENDPOINTS))
        app = configure_app(channels, enable_api=False, route="/", port=port, endpoints=endpoints)
        app.register_listener(
            partial(load_agent_on_start, str(model), endpoints, None), "before_server_start"
        )
        app.register_listener(
            partial(_ready, actions, host, port, [c.name() for c in channels]), "after_server_start"
        )
        app.register_listener(partial(_keep_purged, kept_days_of(channels)), "after_server_start")
        app.register_listener(close_resources, "after_server_stop")
        app.run(host=host, port=port, access_log=False, motd=False)
    click.echo("Plumbline has stopped.")


async def _ready(
    actions: ActionServer,
    host: str,
    port: int,
    channels: list[str],
    app: Any,
    loop: asyncio.AbstractEventLoop,
) -> None:
    """Say where the page is once everything answers, then keep the action process alive."""
    await asyncio.to_thread(actions.wait)
    shown = "localhost" if host in ("127.0.0.1", "0.0.0.0") else host  # noqa: S104 - comparison
    others = "".join(f" {name.capitalize()} is switched on." for name in channels if name != "web")
    click.echo(f"Plumbline is ready: http://{shown}:{port}/{others}\nStop it with Ctrl-C.")
    sys.stdout.flush()
    actions.watch()


async def _keep_purged(kept_days: int, app: Any, loop: asyncio.AbstractEventLoop) -> None:
    """Delete old records every day; Sanic cancels the task when it stops."""
    from bot.cli.daily_purge import purge_daily
    from bot.records import Records

    app.add_task(purge_daily(Records(), kept_days), name="purge")


def _is_free(host: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True
