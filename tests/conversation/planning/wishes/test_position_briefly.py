"""A position that is to be short takes no limit in and none out."""

from __future__ import annotations

import pytest

from bot.conversation.planning.planner import plan_turn
from tests.conversation.planning.situations import situation
from tests.conversation.shown_list import TOLD


@pytest.mark.parametrize(
    ("text", "said", "reason"),
    [
        ("not kneeling for long please", "no kneeling", "with the way to leave it out"),
        ("no standing for ages", "no standing", "another position"),
        ("I'd rather not lie on my front for too long", "not lying on the front", "in other words"),
    ],
)
def test_position_briefly_is_answered_and_leaves_the_setting(
    text: str, said: str, reason: str
) -> None:
    draft = plan_turn(situation(text, TOLD, "inform", 0.4))
    assert said in " ".join(draft.acknowledged), reason
    assert not draft.setting.no_positions, reason


@pytest.mark.parametrize("text", ["no kneeling, even on the carpet", "I do NOT want kneeling"])
def test_position_briefly_is_no_whole_no(text: str) -> None:
    draft = plan_turn(situation(text, TOLD, "inform", 0.4))
    assert draft.setting.no_positions == {"kneel"}
