"""Colour tokens of both themes."""

from __future__ import annotations

from typing import Final

THEMES: Final = ("light", "dark")
# token: light, dark
COLOURS: Final[dict[str, tuple[str, str]]] = {
    "skin": ("#CFA78B", "#C79C80"),
    "skin_far": ("#E2CBB9", "#7A6557"),
    "skin_shade": ("#B58A6D", "#A27A60"),
    "shirt": ("#BCC8CE", "#6E808B"),
    "shirt_far": ("#D6DEE2", "#4E5B64"),
    "shirt_near": ("#C9D4D9", "#7D909B"),
    "pants": ("#5F6F7C", "#4A5B69"),
    "pants_far": ("#A3AFB8", "#3A4752"),
    "hair": ("#4A4642", "#756B64"),
    "line_skin": ("#A57B5F", "#7F5F4B"),
    "line_shirt": ("#8696A1", "#4C5A63"),
    "line_pants": ("#3F4B56", "#2A3640"),
    "ghost": ("#8C99A3", "#7C8A95"),
    "stretch": ("#EF7F2C", "#FF9A4D"),
    "strengthen": ("#2A97EE", "#4FB3FF"),
    "ink": ("#2C3640", "#E6EBEF"),
    "mat": ("#CFDCD2", "#33463D"),
    "mat_edge": ("#A9BDAF", "#28382F"),
    "prop": ("#D9CDBB", "#6A6052"),
    "prop_dark": ("#BBAC96", "#4E463B"),
    "wall": ("#EEE9DF", "#1F262C"),
    "floor_line": ("#CFC6B6", "#3B454D"),
    "strap": ("#8A6FB0", "#B59BDA"),
    "card": ("#FFFFFF", "#1D242A"),
    "clay": ("#A9452A", "#F09E7E"),
    "slate": ("#33607E", "#92BEDA"),
    "brass": ("#8F5F0C", "#DDB15A"),
    "body": ("#D5C9B0", "#4F4E43"),
    "body_leg": ("#C9BC9F", "#5A564A"),
    "body_far": ("#B8A98A", "#444137"),
    "body_line": ("#857962", "#A8A08A"),
    "bone": ("#F4EFE3", "#77756A"),
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
GHOST_OPACITY: Final = {"light": 0.34, "dark": 0.46}


def colour(token: str, theme: str) -> str:
    """Return the literal colour of a token. Raises `ValueError` for an unknown theme."""
    if theme not in THEMES:
        raise ValueError(f"unknown theme '{theme}'; choose one of {', '.join(THEMES)}")
    return COLOURS[token][THEMES.index(theme)]
