"""A limb that the pain ran into and that is quiet by now changes what is noted."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import slots
from tests.conversation.planning.return_visits.test_practised_told import BACK, _plan

LEG: dict[str, Any] = {**BACK, "radiation": "leg", "regions": ["low_back", "thigh_back"]}


@pytest.mark.parametrize(
    ("text", "quiet", "reason"),
    [
        ("3 now, leg basically gone", True, "by a word of how much"),
        ("3. the leg pain has gone", True, "the pain"),
        ("a 3, it's only the back now", True, "what is left"),
        ("4, the leg has settled", True, "in other words"),
        ("4, my leg has gone numb", False, "a sign, and no good news"),
        ("4, my leg is still sore", False, "still there"),
    ],
)
def test_quiet_limb_is_noted(text: str, quiet: bool, reason: str) -> None:
    draft = _plan(text, LEG)
    assert (draft.values["radiation"] == "none") is quiet, reason
    if quiet:
        assert draft.values["regions"] == ["low_back"], reason
        assert any("nothing further out" in one for one in draft.acknowledged), reason


def test_quiet_limb_is_said_of_no_limb_where_nothing_ran_into_it() -> None:
    draft = _plan("3 now, it's only the back now", {**BACK, slots.ASKED: None, "radiation": "none"})
    assert not any("nothing further out" in one for one in draft.acknowledged)
