"""What is said while pictures are drawn: a bar on a screen, else one line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import click
from tqdm import tqdm

from bot.progress_screen import has_screen


def drawing(pictures: Sequence[str]) -> Iterable[str]:
    """Return the pictures to draw, and show how many are done as they are taken."""
    if not has_screen():
        click.echo(f"Drawing {len(pictures)} pictures for chat apps, once.", err=True)
        return pictures
    shown = "{desc} {bar} {n_fmt}/{total_fmt} {elapsed}"
    return tqdm(pictures, desc="Drawing the pictures", bar_format=shown, leave=False)
