"""`plumbline pictures`: make the PNGs of all pictures, and sheets to look at them."""

from __future__ import annotations

from pathlib import Path

import click

SHEETS = {
    "checks": "ST",
    "patterns": "D",
    "relief": "R",
    "mobility": "M",
    "stretch": "T",
    "strength": "P",
    "aerobic": "A",
}

FULL_SIZE = 1200


@click.command()
@click.argument("keys", nargs=-1)
@click.option(
    "--sheets",
    type=click.Path(file_okay=False, path_type=Path),
    help="Also write contact sheets of all pictures into this folder.",
)
@click.option(
    "--read",
    type=click.Path(file_okay=False, path_type=Path),
    help="Also write every picture full size, and their texts, into this folder to be judged.",
)
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True)
def pictures(keys: tuple[str, ...], sheets: Path | None, read: Path | None, theme: str) -> None:
    """Make the pictures for chat apps once, and contact sheets to check them by eye.

    KEYS, such as P30, are pictures whose files are named.
    """
    from bot.cli.drawing import drawing
    from bot.cli.picture_texts import in_order, letters_of
    from bot.knowledge.pictures.poses import picture_ids
    from bot.pictures.built import FOLDER, ensure_built
    from bot.pictures.contact_sheet import contact_sheet

    unknown = sorted(set(keys) - set(picture_ids()))
    if unknown:
        raise click.BadParameter(f"there is no picture {unknown[0]}", param_hint="KEYS")
    made = ensure_built(counted=drawing)
    click.echo(f"{len(picture_ids())} pictures in {FOLDER}, {made} of them drawn now.")
    for key in keys:
        click.echo(FOLDER / f"{key}.png")
    if read is not None:
        _write_to_read(read, theme)
    if sheets is None:
        return
    sheets.mkdir(parents=True, exist_ok=True)
    for name, letters in SHEETS.items():
        ids = [key for key in in_order() if letters_of(key) == letters]
        path = sheets / f"{name}.png"
        path.write_bytes(contact_sheet(ids, theme))
        click.echo(f"{path}: {len(ids)} pictures")


def _write_to_read(folder: Path, theme: str) -> None:
    from bot.cli.picture_texts import in_order, picture_texts
    from bot.pictures.contact_sheet import PAPER
    from bot.pictures.exercises.exercise_svg import exercise_svg
    from bot.pictures.png import svg_png

    folder.mkdir(parents=True, exist_ok=True)
    for key in in_order():
        drawn = svg_png(exercise_svg(key, theme), FULL_SIZE, PAPER[theme])
        (folder / f"{key}.png").write_bytes(drawn)
    (folder / "texts.md").write_text(picture_texts(), encoding="utf-8")
    click.echo(f"{folder}: {len(in_order())} pictures and texts.md")
