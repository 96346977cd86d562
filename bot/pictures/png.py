"""Pictures as PNG, for chat apps that draw no SVG."""

from __future__ import annotations

from functools import lru_cache

from bot.pictures.exercise_svg import exercise_svg

PAPER = "#FFFFFF"


@lru_cache(maxsize=128)
def picture_png(picture_id: str, width: int = 900) -> bytes:
    """Return the light picture of an exercise or check on white, `width` pixels wide.

    Raises `KeyError` for an unknown picture.
    """
    import resvg_py  # loaded with the first picture: most runs draw none

    drawn = resvg_py.svg_to_bytes(
        svg_string=exercise_svg(picture_id), width=width, background=PAPER
    )
    return bytes(drawn)
