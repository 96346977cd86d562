"""A picture as a compact drawing of Braille dots: two dots wide and four high in each letter."""

from __future__ import annotations

import io
from functools import lru_cache

WIDTH = 44  # letters
_DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
_BLANK = 0x2800
_DARK = 214  # of 255: paler than that is paper, mat or floor
_COLOURED = 60  # difference of the channels from which a pale tint counts


@lru_cache(maxsize=64)
def picture_drawing(picture_id: str, width: int = WIDTH) -> str:
    """Return the lines of a drawing, empty lines at its ends left out.

    Raises `KeyError` for an unknown picture.
    """
    from PIL import Image

    from bot.pictures.png import drawn_png

    image = Image.open(io.BytesIO(drawn_png(picture_id, width * 8))).convert("RGB")
    columns = width * 2
    rows = max(4, round(image.height * columns / image.width / 4) * 4)
    small = image.resize((columns, rows), Image.Resampling.BOX)
    dots = [[_is_ink(small.getpixel((x, y))) for x in range(columns)] for y in range(rows)]
    lines = [
        "".join(_letter(dots, x, y) for x in range(0, columns, 2)).rstrip(chr(_BLANK))
        for y in range(0, rows, 4)
    ]
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    return "\n".join(lines)


def _is_ink(pixel: object) -> bool:
    assert isinstance(pixel, tuple), "an RGB picture"  # noqa: S101
    red, green, blue = (int(part) for part in pixel)
    bright = (red * 299 + green * 587 + blue * 114) / 1000
    return bright < _DARK or max(red, green, blue) - min(red, green, blue) > _COLOURED


def _letter(dots: list[list[bool]], x: int, y: int) -> str:
    code = _BLANK
    for row, pair in enumerate(_DOTS):
        for column, dot in enumerate(pair):
            if dots[y + row][x + column]:
                code |= dot
    return chr(code)
