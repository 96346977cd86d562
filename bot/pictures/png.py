"""Pictures as PNG, for chat apps that draw no SVG."""

from __future__ import annotations

from functools import lru_cache

from bot.pictures.picture_svg import picture_svg

PAPER = "#FFFFFF"


@lru_cache(maxsize=128)
def drawn_png(picture_id: str, width: int = 900) -> bytes:
    """Return the light picture of an exercise, a check or a chart on white, `width` pixels wide.

    Raises `KeyError` for an unknown picture.
    """
    return svg_png(picture_svg(picture_id), width, PAPER)


def svg_png(svg: str, width: int, background: str) -> bytes:
    """Return SVG text as a PNG of this width on a background."""
    import resvg_py  # loaded with the first picture: most runs draw none

    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=width, background=background))
