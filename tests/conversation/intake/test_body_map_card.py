"""The body map card: figures, list and understanding agree."""

from __future__ import annotations

import pytest

from bot.conversation.intake.body_map_card import body_map_card
from bot.language import understand
from bot.language.context import Context
from bot.language.findings import Kind
from bot.pictures.places_map.body_cells import CELLS

CARD = body_map_card("Where")
OPTIONS = [option for group in CARD["groups"] for option in group["options"]]
# As the page says them (page/words.yml of the content by language).
SAID = {
    "left": ", left side",
    "right": ", right side",
    "both": ", both sides",
    "middle": ", in the middle",
}


def test_body_map_card_lists_every_region_of_the_figures_once() -> None:
    listed = [option["id"] for option in OPTIONS]
    assert len(listed) == len(set(listed))
    assert set(listed) == {cell.region for cells in CELLS.values() for cell in cells}


@pytest.mark.parametrize(
    ("region", "sides"),
    [
        ("low_back", ["left", "middle", "right", "both"]),
        ("neck", ["left", "right", "both"]),
        ("tailbone", []),
    ],
)
def test_body_map_card_offers_the_sides_there_are(region: str, sides: list[str]) -> None:
    assert next(option["sides"] for option in OPTIONS if option["id"] == region) == sides


@pytest.mark.parametrize(
    ("said", "regions", "side"),
    [
        ("Low back, right side; Hand, left side", ("low_back", "hand"), "right"),
        ("Hand, left side; Low back, right side", ("hand", "low_back"), "right"),
        ("Neck, right side; Chest; Hand, right side", ("neck", "chest_front", "hand"), "right"),
        ("Low back, right side; Neck, left side", ("low_back", "neck"), None),
        ("Low back, both sides; Below the knee, left side", ("low_back", "below_knee"), "both"),
    ],
)
def test_body_map_card_words_of_several_places_are_understood(
    said: str, regions: tuple[str, ...], side: str | None
) -> None:
    found = understand(said, Context(question="region"))
    assert found.values(Kind.REGION) == regions
    assert found.values(Kind.SIDE) == ((side,) if side else ())


@pytest.mark.parametrize(
    ("option", "side"),
    [(option, side) for option in OPTIONS for side in option["sides"] or [""]],
    ids=lambda value: value["id"] if isinstance(value, dict) else value,
)
def test_body_map_card_words_are_understood(option: dict[str, str], side: str) -> None:
    found = understand(option["label"] + SAID.get(side, ""), Context(question="region"))
    assert found.values(Kind.REGION) == (option["id"],)
    assert found.values(Kind.SIDE) == ((side,) if side else ())
