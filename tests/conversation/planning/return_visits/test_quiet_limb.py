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


@pytest.mark.parametrize(
    ("text", "known", "goes", "reason"),
    [
        ("3ish. knee's fine.", "other", "other", "it goes into the buttock"),
        ("3. leg's fine", "leg", "none", "where it went"),
        ("3, the buttock is quiet", "other", "none", "where it went"),
    ],
)
def test_quiet_limb_is_the_one_it_went_into(text: str, known: str, goes: str, reason: str) -> None:
    into = {"radiation": known, "radiates_to": "buttock" if known == "other" else None}
    draft = _plan(text, {**LEG, **into, "regions": ["low_back", "buttock", "back"]})
    assert draft.values["radiation"] == goes, reason


def test_quiet_limb_is_said_of_no_limb_where_nothing_ran_into_it() -> None:
    draft = _plan("3 now, it's only the back now", {**BACK, slots.ASKED: None, "radiation": "none"})
    assert not any("nothing further out" in one for one in draft.acknowledged)
