"""Colour tokens of both themes."""

from __future__ import annotations

from typing import Final

THEMES: Final = ("light", "dark")
# token: light, dark
COLOURS: Final[dict[str, tuple[str, str]]] = {
    "skin": ("#DDB99E", "#C79C80"),
    "skin_far": ("#EBD6C6", "#9C7C66"),
    "skin_shade": ("#C2967A", "#A27A60"),
    "shirt": ("#BCC8CE", "#8496A1"),
    "shirt_far": ("#D6DEE2", "#74858F"),
    "shirt_near": ("#C9D4D9", "#93A6B1"),
    "pants": ("#5F6F7C", "#6B7D8F"),
    "pants_far": ("#A3AFB8", "#5F7182"),
    "hair": ("#4A4642", "#7B716A"),
    "line_skin": ("#8A5F43", "#EBD3C2"),
    "line_shirt": ("#5E7181", "#BECAD2"),
    "line_pants": ("#2F3A44", "#AEBBC6"),
    "ghost": ("#D3D9DD", "#505C66"),
    "stretch": ("#B23F08", "#FF9A4D"),
    "strengthen": ("#1260B0", "#4FB3FF"),
    "outline": ("#4A4A4E", "#B7C0C6"),
    "ghost_line": ("#67737D", "#AFB8BF"),
    "rim": ("#FFFFFF", "#12171B"),
    "ink": ("#2C3640", "#E6EBEF"),
    "mat": ("#CFDCD2", "#33463D"),
    "mat_edge": ("#6F8575", "#66836F"),
    "prop": ("#D9CDBB", "#6A6052"),
    "prop_dark": ("#BBAC96", "#4E463B"),
    "prop_line": ("#857A68", "#8F8673"),
    "wall": ("#EEE9DF", "#4A545A"),
    "glass": ("#DDEBF1", "#22313A"),
    "glint": ("#FFFFFF", "#3C505C"),
    "floor": ("#E6DFD3", "#353F48"),
    "floor_line": ("#8A8170", "#7D8891"),
    "strap": ("#8A6FB0", "#B59BDA"),
    "shade": ("#7F908B", "#0E1316"),
    "shoe": ("#6B5A4C", "#B49C86"),
    "shoe_far": ("#A99A8D", "#8E7A69"),
    "cloth": ("#F8F4EA", "#DCD5C6"),
    "card": ("#FFFFFF", "#1D242A"),
    "clay": ("#A9452A", "#F09E7E"),
    "slate": ("#33607E", "#92BEDA"),
    "brass": ("#8F5F0C", "#DDB15A"),
    "body": ("#D5C9B0", "#38382F"),
    "body_leg": ("#C9BC9F", "#3F3E34"),
    "body_far": ("#B8A98A", "#2E2E27"),
    "body_line": ("#857962", "#A8A08A"),
    "bone_line": ("#6E624C", "#B5AE97"),
    "bone": ("#FFFDF6", "#605E54"),
    "vertebra": ("#FFFDF6", "#605E54"),
}
PLAIN: Final = {
    "skin": "body",
    "skin_far": "body_far",
    "skin_shade": "body_far",
    "shirt": "body",
    "shirt_far": "body_far",
    "shirt_near": "body",
    "pants": "body_leg",
    "pants_far": "body_far",
    "hair": "body_far",
    "line_skin": "body_line",
    "line_shirt": "body_line",
    "line_pants": "body_line",
    "ink": "brass",
}
"""The quiet body of a tug of war, on which clay and slate stand out."""


PAPER: Final = "paper"
GREYS: Final = {
    "skin": "#DEDEDE",
    "skin_far": "#CECECE",
    "skin_shade": "#B8B8B8",
    "shirt": "#CACACA",
    "shirt_far": "#BEBEBE",
    "shirt_near": "#D0D0D0",
    "pants": "#A8A8A8",
    "pants_far": "#B6B6B6",
    "hair": "#5A5A5A",
    "line_skin": "#1E1E1E",
    "line_shirt": "#1E1E1E",
    "line_pants": "#1E1E1E",
    "mat": "#F4F4F4",
    "mat_edge": "#767676",
    "wall": "#F6F6F6",
    "prop": "#E4E4E4",
    "prop_dark": "#C6C6C6",
    "prop_line": "#6E6E6E",
    "strap": "#5A5A5A",
    "floor_line": "#7A7A7A",
    "stretch": "#000000",
    "strengthen": "#000000",
    "ink": "#000000",
}
"""A grey copy must still show which muscle it is: the muscle is black, hatched where it is tight,
dotted where it is weak."""


def colour(token: str, theme: str) -> str:
    """Return the literal colour of a token. Raises `ValueError` for an unknown theme."""
    if theme == PAPER:
        return GREYS.get(token, COLOURS[token][0])
    if theme not in THEMES:
        raise ValueError(f"unknown theme '{theme}'; choose one of {', '.join(THEMES)}")
    return COLOURS[token][THEMES.index(theme)]
