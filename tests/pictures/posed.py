"""Every pose of every picture, for rules that hold in some or all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from _pytest.mark import ParameterSet

from bot.knowledge.pictures.poses import Picture, load_pictures
from bot.pictures.drawing_checks import posed
from bot.pictures.panel.blend import Pose

Held = Callable[[Picture, str, Pose], object]


def every_pose(picture: Picture) -> Iterator[tuple[str, Pose]]:
    yield from posed(picture)


def poses_of(held: Held) -> list[ParameterSet]:
    """The poses that a rule is about, as parameters of a test; some there must be."""
    found = [
        pytest.param(picture, name, pose, id=f"{key}-{name}")
        for key, picture in sorted(load_pictures().items())
        for name, pose in every_pose(picture)
        if held(picture, name, pose)
    ]
    assert found, "a rule about no pose"
    return found
