"""The SVG of one picture: every path is written once, and used wherever it comes again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from string import ascii_lowercase

from bot.pictures.drawn.colours import PLAIN, colour
from bot.pictures.drawn.outlines import DrawnPart, Outline, Shape
from bot.pictures.drawn.path_data import PathData, path_data
from bot.pictures.drawn.view_box import Box

EDGE_WIDTH = 1.1
GHOST = "G"
SHADES = ("skin_shade",)
Paths = tuple[tuple[str, PathData], ...]
"""Style and data of paths that are drawn together."""
Bit = str | Paths
"""Markup as it stands, or paths."""


@dataclass(frozen=True)
class Names:
    """Names of shapes and paths that are used more than once, and where a shape stands first."""

    given: Mapping[str | Paths, str]
    first: Mapping[str, PathData]


@dataclass(frozen=True)
class Layer:
    """Neighbouring outlines of one style: the data of one path; `body` bounds the silhouette."""

    data: PathData
    style: str
    edge: str
    body: bool


class Drawing:
    """Collects the elements of a picture; `scale` is units a centimetre.

    `plain` draws the body in one quiet tone, so that the colours of a tug of war stand out.
    """

    def __init__(self, theme: str, scale: float, plain: bool = False) -> None:
        self.theme = theme
        self._tones = PLAIN if plain else {}
        self.scale = scale
        self._bits: list[Bit] = []
        self._clips = 0

    def layers(self, part: DrawnPart) -> list[Layer]:
        """Return the paths of a part, neighbours of one style together."""
        found = []
        for _, same in groupby(part.shapes, key=_style):
            shapes = list(same)
            first = shapes[0]
            data = self._data([shape.outline for shape in shapes], first.line)
            body = not first.line and first.opacity == 1 and first.token not in SHADES
            found.append(Layer(data, self._painted(first), first.edge, body))
        return found

    def add(self, layers: Iterable[Layer]) -> None:
        """Draw the edges of a part, then its fills, which cover the inside of the edges."""
        layers = list(layers)
        edges = [
            (f'stroke="{self._colour(layer.edge)}"', layer.data) for layer in layers if layer.edge
        ]
        drawn = (*edges, *((layer.style, layer.data) for layer in layers))
        if drawn:  # a wall that no hand lies on has no shade
            self._bits.append(drawn)

    def add_outline(self, layers: Iterable[Layer]) -> None:
        """Draw the line around a body where its parts have none; the body follows."""
        self.open(f'stroke="{self._colour("outline")}"')
        for layer in layers:
            if layer.body and not layer.edge:
                self._path("", layer.data)
        self.close()

    def add_ghost(self, parts: Iterable[DrawnPart]) -> None:
        """Draw a whole figure flat, with a line around it: one group, stroked, then filled."""
        self._bits.append(f'<g stroke="{self._colour("ghost_line")}"><g id="{GHOST}">')
        for part in parts:
            for layer in self.layers(part):
                if layer.body:
                    self._path("", layer.data)
        self._bits.append(f'</g></g><use href="#{GHOST}" fill="{self._colour("ghost")}"/>')

    def add_lines(
        self, token: str, lines: Mapping[float, Sequence[Outline]], wider: float = 0
    ) -> None:
        """Draw round-capped strokes of one colour by their width."""
        self.open(f'stroke="{self._colour(token)}"')
        for width, outlines in lines.items():
            wide = f'stroke-width="{round((width + wider) * self.scale)}"'
            self._path(wide, self._data(outlines, width))
        self.close()

    def add_texture(self, outlines: Sequence[Outline], width: float, dash: str, cap: str) -> None:
        """Draw hatches or dots of the card along the lines of a muscle; `dash` in centimetres."""
        dashes = " ".join(f"{round(float(each) * self.scale)}" for each in dash.split())
        dashed = f'stroke-dasharray="{dashes}"'
        style = (self._stroke("card", width), dashed, f'stroke-linecap="{cap}"')
        self._path(" ".join(style), self._data(outlines, width))

    def add_haloed(self, outlines: Sequence[Outline], halo: float, opacity: float) -> None:
        """Draw a thing in ink with softened corners, over a halo in the colour of the card.

        On the plain body, which an arrow never crosses, without a halo.
        """
        data = self._data(outlines, 0)
        if not self._tones:
            self._path(f'{self._stroke("card", halo)} stroke-opacity="{opacity}"', data)
        ink = self._colour("ink")
        self._path(f'fill="{ink}" stroke="{ink}" stroke-width="{round(self.scale)}"', data)

    def open_clip(self, layers: Iterable[Layer]) -> None:
        """Show what follows only where these layers are, until `close`."""
        name = f"c{self._clips}"
        self._clips += 1
        self._bits.append(f'<clipPath id="{name}">')
        for layer in layers:
            self._path("", layer.data)
        self._bits.append("</clipPath>")
        self.open(f'clip-path="url(#{name})"')

    def open_window(self, at: tuple[float, float], box: Box) -> None:
        """Show what follows in a window of its own, until `close_window`: `at` is its upper left
        corner in centimetres across and down, `box` what of the plane it shows."""
        x, y = (round(each * self.scale) for each in at)
        x0, y0, wide, high = (
            round(each * self.scale) for each in (box.x0, -box.y1, box.x1 - box.x0, box.y1 - box.y0)
        )
        self._bits.append(
            f'<svg x="{x}" y="{y}" width="{wide}" height="{high}"'
            f' viewBox="{x0} {y0} {wide} {high}">'
        )

    def close_window(self) -> None:
        """Close the window opened last."""
        self._bits.append("</svg>")

    def open_frame(self, timing: str, rest: bool) -> None:
        """Show what follows at its times only, until `close`; at `rest`, also when all is over."""
        hidden = "" if rest else ' display="none"'
        self._bits.append(f"<g{hidden}>{timing}")

    def open(self, attributes: str) -> None:
        """Open a group."""
        self._bits.append(f"<g {attributes}>")

    def close(self) -> None:
        """Close the group opened last."""
        self._bits.append("</g>")

    def text(self) -> str:
        """Return the picture; what is used more than once stands in front, under a name."""
        drawn = Counter(bit for bit in self._bits if isinstance(bit, tuple))
        written = Counter(data.shape for paths in drawn for _, data in paths)
        starts = {data.shape: data for paths in reversed(drawn) for _, data in paths}
        again = [paths for paths, times in drawn.items() if times > 1 and paths[0][0]]
        shared = [shape for shape, times in written.items() if times > 1]
        names = Names(dict(zip([*shared, *again], _names(), strict=False)), starts)
        front = "".join(
            f'<path id="{names.given[shape]}" d="{starts[shape].text}"/>' for shape in shared
        )
        front += "".join(
            f'<g id="{names.given[paths]}">{_elements(paths, names)}</g>' for paths in again
        )
        body = "".join(bit if isinstance(bit, str) else _use(bit, names) for bit in self._bits)
        edges = f'fill="none" stroke-width="{round(EDGE_WIDTH * self.scale)}"'
        return (
            f'<defs>{front}</defs><g {edges} stroke-linecap="round" stroke-linejoin="round">'
            f"{body}</g>"
        )

    def _colour(self, token: str) -> str:
        return colour(self._tones.get(token, token), self.theme)

    def _path(self, style: str, data: PathData) -> None:
        self._bits.append(((style, data),))

    def _data(self, outlines: Sequence[Outline], line: float) -> PathData:
        rings = [each.ring or each.radius > 0 or len(each.runs) > 1 for each in outlines]
        return path_data(outlines, self.scale, close=not line or all(rings))

    def _painted(self, shape: Shape) -> str:
        if not shape.line:
            faint = "" if shape.opacity == 1 else f' fill-opacity="{shape.opacity}"'
            return f'fill="{self._colour(shape.token)}"{faint}'
        faint = "" if shape.opacity == 1 else f' stroke-opacity="{shape.opacity}"'
        dash = " ".join(f"{round(float(each) * self.scale)}" for each in shape.dash.split())
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        return f"{self._stroke(shape.token, shape.line)}{faint}{dashes}"

    def _stroke(self, token: str, width: float) -> str:
        wide = round(width * self.scale)
        return f'stroke="{self._colour(token)}" stroke-width="{wide}"'


def _style(shape: Shape) -> tuple[str, float, float, str, str]:
    return shape.token, shape.line, shape.opacity, shape.dash, shape.edge


def _use(paths: Paths, names: Names) -> str:
    if paths in names.given:
        return f'<use href="#{names.given[paths]}"/>'
    return _elements(paths, names)


def _elements(paths: Paths, names: Names) -> str:
    return "".join(_element(style, data, names) for style, data in paths)


def _element(style: str, data: PathData, names: Names) -> str:
    space = " " if style else ""
    if data.shape not in names.given:
        return f'<path {style}{space}d="{data.text}"/>'
    at = names.first[data.shape].start
    x, y = data.start[0] - at[0], data.start[1] - at[1]
    where = (f' x="{x}"' if x else "") + (f' y="{y}"' if y else "")
    return f'<use{space}{style}{where} href="#{names.given[data.shape]}"/>'


def _names() -> Iterator[str]:
    """Short names: a to z, then two letters."""
    yield from ascii_lowercase
    yield from (one + two for one in ascii_lowercase for two in ascii_lowercase)
