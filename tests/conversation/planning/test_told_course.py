"""What is told of the weeks counts where it may be meant."""

from __future__ import annotations

import pytest

from bot.conversation import slots
from bot.conversation.planning.draft import Draft
from bot.conversation.planning.told_course import _is_meant
from bot.language.replies.staying import Told
from tests.conversation.planning.situations import situation
from tests.conversation.weeks_of import weeks


@pytest.mark.parametrize(
    ("told", "moved", "asked", "meant"),
    [
        pytest.param({"flare"}, False, None, True, id="read in the words"),
        pytest.param({"flare"}, True, None, False, id="the words told another thing"),
        pytest.param({"flare", "flare_named"}, True, None, True, id="a flare that is named is one"),
        pytest.param({"flare"}, False, "side", False, id="an answer to another question"),
        pytest.param({"flare", "flare_named"}, False, "side", True, id="named, whatever is asked"),
    ],
)
def test_told_course_of_a_flare(
    told: set[Told], moved: bool, asked: str | None, meant: bool
) -> None:
    values = {"consent": "no_saving", slots.WEEKS: weeks().as_dict(), slots.ASKED: asked}
    draft = Draft.of(situation("x", values))
    draft.moved = moved
    assert _is_meant(draft, "flare", frozenset(told)) is meant
