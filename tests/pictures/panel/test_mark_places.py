"""A mark is told from its shape: what is drawn over it leaves more than half of it."""

from __future__ import annotations

import pytest

from bot.knowledge.pictures.poses import load_pictures
from bot.pictures.exercises.exercise_svg import laid_out
from bot.pictures.panel.blend import solve
from bot.pictures.panel.mark_places import hidden_share
from tests.examples import swept

PICTURES = load_pictures()
MOST = 0.45
HELD = {
    "R05": "the hand takes hold of the very muscle that is marked",
    "R05-stand": "the same, standing",
}
MARKED = sorted(name for name, picture in PICTURES.items() if picture.marked)


def most_hidden(picture_id: str) -> float:
    panels, _ = laid_out(PICTURES[picture_id])
    return max(hidden_share(panel.figure, tint) for _, panel in panels for tint in panel.tints)


@pytest.mark.parametrize("picture_id", swept([name for name in MARKED if name not in HELD]))
def test_mark_places_leave_more_than_half_of_a_mark_to_be_seen(picture_id: str) -> None:
    """A raised arm cut the chest in two (M09, T09), a hanging one the back (P20)."""
    assert most_hidden(picture_id) <= MOST


@pytest.mark.parametrize("picture_id", HELD)
def test_mark_places_name_only_hands_that_do_hide_their_mark(picture_id: str) -> None:
    assert most_hidden(picture_id) > MOST


def test_mark_places_find_a_chest_that_an_arm_hides() -> None:
    """The rule can fail: the open arm of M09 drawn after its mark."""
    picture = PICTURES["M09"]
    (chest,) = picture.tint
    order = tuple(name for name in picture.end.order if name not in ("tint", "right.arm"))
    hidden = picture.end.model_copy(update={"order": (*order, "tint", "right.arm")})
    assert hidden_share(solve(hidden), chest) > MOST > hidden_share(solve(picture.end), chest)
