"""The body map as a card: the places a person can show, grouped as a list too."""

from __future__ import annotations

from typing import Any

from bot.knowledge.pictures.place_groups import load_place_groups
from bot.language.facts import Facts
from bot.language.place_sides import side_of
from bot.pictures.places_map.body_cells import CELLS

MOST_PLACES = 6
_SIDES_OF = {"pair": ("left", "right", "both"), "middle": ("middle",), "one": ()}
_ORDER = ("left", "middle", "right", "both")
_HALVES = {"both": ("left", "right")}


def body_map_card(title: str) -> dict[str, Any]:
    """Return the card; every region of the figures is in the list, with its sides."""
    return {"kind": "bodymap", "title": title, "groups": place_groups(), "most": MOST_PLACES}


def place_groups() -> list[dict[str, Any]]:
    """Return the places to choose from, grouped, each with its sides."""
    places = _places()
    return [
        {
            "label": group.label,
            "options": [{"id": region, **places[region]} for region in group.regions],
        }
        for group in load_place_groups().values()
    ]


def marked(facts: Facts) -> list[str]:
    """Return the cells of what was told, as the figures name them.

    A place with sides is left unmarked where its side was not told.
    """
    places = _places()
    told = [(region, places[region]["sides"]) for region in facts.regions if region in places]
    cells = [
        f"{region} {half}"
        for region, sides in told
        for half in (_halves(side_of(facts, region)) if sides else ("",))
        if not sides or half in sides
    ]
    return cells[:MOST_PLACES]


def _halves(side: str | None) -> tuple[str | None, ...]:
    return _HALVES.get(side or "", (side,))


def _places() -> dict[str, dict[str, Any]]:
    names: dict[str, str] = {}
    sides: dict[str, set[str]] = {}
    for cells in CELLS.values():
        for cell in cells:
            names.setdefault(cell.region, cell.name[:1].upper() + cell.name[1:])
            sides.setdefault(cell.region, set()).update(_SIDES_OF[cell.sides])
    return {
        region: {"label": name, "sides": [side for side in _ORDER if side in sides[region]]}
        for region, name in names.items()
    }
