"""All pictures on one sheet, to be looked at whenever the body or a pose changes."""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw

from bot.knowledge.pictures.poses import load_pictures
from bot.pictures.exercises.exercise_svg import exercise_svg
from bot.pictures.png import svg_png

GAP, CAPTION = 8, 18
PAPER = {"light": "#FFFFFF", "dark": "#1D242A"}
INK = {"light": "#2C3640", "dark": "#E8ECEE"}


def contact_sheet(
    ids: Sequence[str], theme: str = "light", width: int = 240, columns: int = 6
) -> bytes:
    """Return a PNG of these pictures, each at most `width` wide, its id and name above it.

    Raises `KeyError` for an unknown picture, `ValueError` for an unknown theme.
    """
    height = width * 3 // 4
    rows = -(-len(ids) // columns)
    size = (columns * (width + GAP) + GAP, rows * (height + CAPTION + GAP) + GAP)
    sheet = Image.new("RGB", size, PAPER[theme])
    pen = ImageDraw.Draw(sheet)
    known = load_pictures()
    for place, key in enumerate(ids):
        x = GAP + place % columns * (width + GAP)
        y = GAP + place // columns * (height + CAPTION + GAP)
        pen.text((x, y), f"{key} {known[key].name}", fill=INK[theme])
        drawn = svg_png(exercise_svg(key, theme), width, PAPER[theme])
        with Image.open(io.BytesIO(drawn)) as image:
            fitted = image.convert("RGB")
            fitted.thumbnail((width, height))  # upright ones are drawn smaller, never cut
            sheet.paste(fitted, (x, y + CAPTION))
    out = io.BytesIO()
    sheet.save(out, "PNG", optimize=True)
    return out.getvalue()
