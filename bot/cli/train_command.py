"""`plumbline train`: train the model when it is missing or stale."""

from __future__ import annotations

import click


@click.command()
def train() -> None:
    """Train the model when it is missing or stale, and draw the pictures that are missing."""
    from bot.cli.checked_knowledge import refuse_broken_knowledge

    refuse_broken_knowledge()
    from bot.cli.drawing import drawing
    from bot.pictures.built import ensure_built
    from bot.rasa.model import current_model
    from bot.rasa.training import TrainingFailedError, ensure_model

    if made := ensure_built(counted=drawing):
        click.echo(f"Drew {made} pictures for chat apps.")
    if (found := current_model()) is not None:
        click.echo(f"The model is up to date: {found}")
        return
    try:
        click.echo(f"Trained: {ensure_model()}")
    except TrainingFailedError as error:
        raise click.ClickException(str(error)) from error
