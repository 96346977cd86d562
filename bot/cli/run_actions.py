"""`plumbline actions`: the actions in a process of their own, for who wants that."""

from __future__ import annotations

import os

import click


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port", default=5055, show_default=True, type=click.IntRange(1, 65535), help="Its port."
)
def actions(host: str, port: int) -> None:
    """Run the actions apart from the guide; endpoints.yml says how the guide finds them."""
    from bot.cli.listening import refuse_unusable
    from bot.rasa.quiet_start import quiet_start

    refuse_unusable(host, port)
    quiet_start("ERROR")
    from bot.rasa.action_server import TOKEN, make_action_app

    try:
        app = make_action_app(os.environ.get(TOKEN, ""))
    except ValueError as error:
        raise click.ClickException(
            f"{error} Set the same one here and where `plumbline serve` runs."
        ) from error
    click.echo(f"The actions are ready: http://{host}:{port}/webhook")
    app.run(host=host, port=port, single_process=True)
